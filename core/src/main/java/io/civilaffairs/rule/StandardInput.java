package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A standard as an input (标准取值): after binding a constant, or a figure that is still needed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public final class StandardInput<S extends Subject, T> extends Input<S, T> {
    private final StandardId<T> standard;
    private final @Nullable Figure<T> figure;

    private StandardInput(StandardId<T> standard, @Nullable Figure<T> figure) {
        this.standard = standard;
        this.figure = figure;
    }

    static <S extends Subject, T> StandardInput<S, T> of(StandardId<T> standard) {
        return new StandardInput<>(standard, null);
    }

    @Override
    public String id() {
        return standard.name();
    }

    @Override
    public Label label() {
        return standard.label();
    }

    @Override
    public Unit unit() {
        return standard.unit();
    }

    @Override
    public StandardInput<S, T> bind(Binding binding) {
        return new StandardInput<>(standard, binding.figure(standard));
    }

    @Override
    public @Nullable T read(S subject, Probe probe) {
        Figure<T> bound = figure;
        if (bound == null) {
            throw new IllegalStateException(
                    standard.name() + ": the rule must be bound to a setting before it is evaluated");
        }
        return bound.read(probe);
    }
}
