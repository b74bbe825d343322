package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no value must be yes (具备某事实).
 *
 * @param <S> the type of the subject
 */
public final class Holds<S extends Subject> implements Criterion<S> {
    private final Clause clause;
    private final Input<S, Boolean> fact;
    private final @Nullable Outcome assumed;

    Holds(Clause clause, Input<S, Boolean> fact, @Nullable Outcome assumed) {
        this.clause = clause;
        this.fact = fact;
        this.assumed = assumed;
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

    /**
     * The conditions that stand behind the value, where it is worked out from conditions.
     *
     * @return the conditions; empty if the value is simply a fact
     */
    public List<Criterion<?>> behind() {
        return fact instanceof Derived<S, Boolean> derived ? derived.conditions() : List.of();
    }

    Input<S, Boolean> fact() {
        return fact;
    }

    Outcome unknown() {
        return assumed == null ? Outcome.UNKNOWN : assumed;
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            probe.enter(clause, Finding.Form.LEAF, subject);
        }
        Boolean value = fact.read(subject, probe);
        Outcome outcome = value == null ? Leaves.unknown(assumed, probe) : value ? Outcome.MET : Outcome.NOT_MET;
        if (probe.watching) {
            probe.exit(outcome);
        }
        return outcome;
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return new Holds<>(
                clause, fact.bind(binding), binding.assumptions().of(fact).orElse(null));
    }
}
