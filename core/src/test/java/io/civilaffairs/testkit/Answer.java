package io.civilaffairs.testkit;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.rule.Category;
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
 * @param codes the categories; empty if it is no classification
 * @param working how the amount was worked out
 * @param needed what is needed
 */
record Answer(Outcome outcome, @Nullable Amount amount, List<String> codes, List<Step> working, Set<FactRef> needed) {
    static Answer of(Assessment assessment) {
        if (assessment instanceof Assessment.Entitled entitled) {
            return new Answer(Outcome.MET, entitled.amount(), List.of(), entitled.working(), Set.of());
        }
        if (assessment instanceof Assessment.Classified classified) {
            boolean none = classified.codes().equals(List.of(Category.NONE));
            return new Answer(Outcome.of(!none), null, classified.codes(), List.of(), Set.of());
        }
        return assessment instanceof Assessment.Undetermined undetermined
                ? new Answer(Outcome.UNKNOWN, null, List.of(), List.of(), undetermined.needed())
                : new Answer(Outcome.NOT_MET, null, List.of(), List.of(), Set.of());
    }

    boolean isDecided() {
        return outcome != Outcome.UNKNOWN;
    }

    /** Outcome, amount and needs: what may not depend on the order of members. */
    Answer withoutWorking() {
        return new Answer(outcome, amount, codes, List.of(), needed);
    }
}
