package io.civilaffairs.testkit;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Step;
import io.civilaffairs.value.Amount;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says, without how it was found.
 *
 * @param outcome the outcome
 * @param amount what is paid; null if nothing
 * @param working how the amount was worked out
 * @param needed what is needed
 */
record Answer(Outcome outcome, @Nullable Amount amount, List<Step> working, Set<FactRef> needed) {
    static Answer of(Assessment assessment) {
        if (assessment instanceof Assessment.Entitled entitled) {
            return new Answer(Outcome.MET, entitled.amount(), entitled.working(), Set.of());
        }
        return assessment instanceof Assessment.Undetermined undetermined
                ? new Answer(Outcome.UNKNOWN, null, List.of(), undetermined.needed())
                : new Answer(Outcome.NOT_MET, null, List.of(), Set.of());
    }

    boolean isDecided() {
        return outcome != Outcome.UNKNOWN;
    }

    /** Outcome, amount and needs: what may not depend on the order of members. */
    Answer withoutWorking() {
        return new Answer(outcome, amount, List.of(), needed);
    }
}
