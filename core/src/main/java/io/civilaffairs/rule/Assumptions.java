package io.civilaffairs.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a host assumes about facts that are not known (假定). Nothing is assumed by default, and a finding that rests on
 * an assumption says so.
 *
 * <pre>{@code
 * Assumptions assumptions = Assumptions.NONE.treatUnknownAs(Outcome.NOT_MET, PersonFacts.SERIOUS_ILLNESS);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Assumptions {
    /** Nothing is assumed. */
    public static final Assumptions NONE = new Assumptions(ImmutableMap.of());

    private final ImmutableMap<String, Outcome> byFact;

    private Assumptions(ImmutableMap<String, Outcome> byFact) {
        this.byFact = byFact;
    }

    /**
     * These assumptions and one more.
     *
     * @param outcome what a condition on the fact yields while the fact is unknown: MET or NOT_MET
     * @param fact the fact
     * @return the new assumptions
     */
    public Assumptions treatUnknownAs(Outcome outcome, Fact<?, ?> fact) {
        if (outcome == Outcome.UNKNOWN) {
            throw new IllegalArgumentException("outcome: assume MET or NOT_MET of " + fact.id() + ", not UNKNOWN");
        }
        Map<String, Outcome> next = new java.util.LinkedHashMap<>(byFact);
        next.put(fact.id(), outcome);
        return new Assumptions(ImmutableMap.copyOf(next));
    }

    /**
     * What is assumed of a condition that directly tests an input.
     *
     * @param input the input
     * @return the outcome assumed, or empty
     */
    Optional<Outcome> of(Input<?, ?> input) {
        return Optional.ofNullable(byFact.get(input.id()));
    }
}
