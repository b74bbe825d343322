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
            probe.enter(this, subject);
        }
        Outcome all = Outcome.MET;
        for (Criterion<S> part : parts) {
            all = all.and(part.evaluate(subject, probe));
            if (all == Outcome.NOT_MET && (isGate(part) || !probe.goesOn())) {
                break;
            }
        }
        if (probe.watching) {
            probe.exit(this, all);
        }
        return all;
    }

    /** Who is not in the other programme at all need not hear about the rest. */
    private static boolean isGate(Criterion<?> part) {
        return part instanceof StatusOf<?, ?>
                || (part instanceof Not<?> not && not.children().get(0) instanceof StatusOf<?, ?>);
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        List<Criterion<S>> bound = Parts.bound(parts, binding);
        return bound.isEmpty() ? null : new AllOf<>(clause, bound);
    }
}
