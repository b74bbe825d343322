package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two values compared (数值比较): below, at most, at least or above. Money is compared exactly; nothing is rounded.
 *
 * @param <S> the type of the subject
 */
public final class Compare<S extends Subject> extends Criterion<S> {
    /** How two values are compared. */
    public enum Relation {
        /** Strictly less (低于). */
        BELOW,
        /** Less or equal (不超过). */
        AT_MOST,
        /** Greater or equal (不低于). */
        AT_LEAST,
        /** Strictly greater (超过). */
        ABOVE;

        boolean holds(int comparison) {
            return switch (this) {
                case BELOW -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
                case ABOVE -> comparison > 0;
            };
        }
    }

    private final Clause clause;
    private final Input<S, ?> actual;
    private final Relation relation;
    private final Input<S, ?> limit;
    private final @Nullable Outcome assumed;

    Compare(Clause clause, Input<S, ?> actual, Relation relation, Input<S, ?> limit, @Nullable Outcome assumed) {
        if (!actual.unit().comparableWith(limit.unit())) {
            throw new IllegalArgumentException("limit: " + clause.id() + " compares " + actual.id() + " in "
                    + actual.unit() + " with " + limit.id() + " in " + limit.unit());
        }
        this.clause = clause;
        this.actual = actual;
        this.relation = relation;
        this.limit = limit;
        this.assumed = assumed;
    }

    /**
     * The value of the case.
     *
     * @return the input
     */
    public Input<S, ?> actual() {
        return actual;
    }

    /**
     * How it is compared.
     *
     * @return the relation
     */
    public Relation relation() {
        return relation;
    }

    /**
     * The value of the law.
     *
     * @return the input
     */
    public Input<S, ?> limit() {
        return limit;
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
        int mark = probe.watching ? probe.enter(Finding.Form.LEAF) : 0;
        Object value = actual.read(subject, probe);
        Object bound = value == null && !probe.watching ? null : limit.read(subject, probe);
        Outcome outcome = value == null || bound == null
                ? Leaves.unknown(assumed, probe)
                : Outcome.of(relation.holds(Values.compare(value, bound)));
        if (probe.watching) {
            probe.saw(value, bound);
            probe.exit(mark, clause, Finding.Form.LEAF, subject, outcome);
        }
        return outcome;
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return new Compare<>(
                clause,
                actual.bind(binding),
                relation,
                limit.bind(binding),
                binding.assumptions().of(actual).orElse(null));
    }
}
