package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All parts must hold (同时符合下列条件).
 *
 * @param <S> the type of the subject
 */
public final class AllOf<S extends Subject> implements Criterion<S> {
    private final Clause clause;
    private final Criterion<S>[] parts;

    AllOf(Clause clause, List<Criterion<S>> parts) {
        this.clause = clause;
        this.parts = Parts.checked(clause, parts);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.ALL;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(parts);
    }

    /**
     * The parts, typed.
     *
     * @return the parts
     */
    public List<Criterion<S>> parts() {
        return List.of(parts);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            probe.enter(clause, Finding.Form.ALL, subject);
        }
        Outcome all = Outcome.MET;
        for (Criterion<S> part : parts) {
            all = all.and(part.evaluate(subject, probe));
            if (all == Outcome.NOT_MET && (Parts.isStatus(part) || !probe.goesOn())) {
                break;
            }
        }
        if (probe.watching) {
            probe.exit(all);
        }
        return all;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        List<Criterion<S>> bound = Parts.bound(clause, parts, binding, Finding.Form.ANY);
        return bound.isEmpty() ? null : new AllOf<>(clause, bound);
    }
}
