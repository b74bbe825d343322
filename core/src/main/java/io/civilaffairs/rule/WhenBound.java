package io.civilaffairs.rule;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition whose form depends on the setting (因时因地而异的条件): on the month a text came into force, an option, or
 * whether a pack gives a figure. Binding replaces it by the condition that applies, or by none.
 *
 * @param <S> the type of the subject
 */
public final class WhenBound<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Function<Binding, @Nullable Criterion<S>> choose;

    WhenBound(Clause clause, Function<Binding, @Nullable Criterion<S>> choose) {
        this.clause = clause;
        this.choose = choose;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.LEAF;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of();
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        throw new IllegalStateException(clause.id() + ": the rule must be bound to a setting before it is evaluated");
    }

    /** The condition that applies, unbound. */
    @Nullable
    Criterion<S> chosenIn(Binding binding) {
        return choose.apply(binding);
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        Criterion<S> chosen = chosenIn(binding);
        return chosen == null ? null : binding.bind(chosen);
    }
}
