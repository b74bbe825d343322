package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part must hold (具有下列情形之一).
 *
 * @param <S> the type of the subject
 */
public final class AnyOf<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Criterion<S>[] parts;

    AnyOf(Clause clause, List<Criterion<S>> parts) {
        this.clause = clause;
        this.parts = Parts.checked(clause, parts);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.ANY;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(parts);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(Finding.Form.ANY) : 0;
        Outcome any = Outcome.NOT_MET;
        for (Criterion<S> part : parts) {
            any = any.or(part.evaluate(subject, probe));
            if (any == Outcome.MET) {
                break;
            }
        }
        if (probe.watching) {
            probe.exit(mark, clause, Finding.Form.ANY, subject, any);
        }
        return any;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        List<Criterion<S>> bound = Parts.bound(clause, parts, binding, Finding.Form.ALL);
        return bound.isEmpty() ? null : new AnyOf<>(clause, bound);
    }
}
