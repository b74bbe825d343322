package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no value must be yes (具备某事实).
 *
 * @param <S> the type of the subject
 */
public final class Holds<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Input<S, Boolean> fact;
    private final @Nullable Fact<S, Boolean> simple;
    private final @Nullable Outcome assumed;

    Holds(Clause clause, Input<S, Boolean> fact, @Nullable Outcome assumed) {
        this.clause = clause;
        this.fact = fact;
        this.simple = fact instanceof Fact<S, Boolean> read ? read : null;
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
            return watched(subject, probe);
        }
        Boolean value = fact.read(subject, probe);
        return value == null ? unknown() : Outcome.of(value);
    }

    private Outcome watched(S subject, Probe probe) {
        Boolean known = simple == null ? null : simple.read(subject);
        if (known != null) {
            probe.found(clause, Finding.Form.LEAF, subject, Outcome.of(known));
            return Outcome.of(known);
        }
        int mark = probe.enter(Finding.Form.LEAF);
        Boolean value = fact.read(subject, probe);
        Outcome outcome = value == null ? Leaves.unknown(assumed, probe) : Outcome.of(value);
        probe.exit(mark, clause, Finding.Form.LEAF, subject, outcome);
        return outcome;
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return new Holds<>(
                clause, fact.bind(binding), binding.assumptions().of(fact).orElse(null));
    }
}
