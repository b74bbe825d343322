package io.civilaffairs.policy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Examination;
import io.civilaffairs.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Payments on record that a top-up deducts and that the same assessment decides anew (本次重新认定的在领待遇). What is granted
 * takes their place, whether that is more, less or nothing. While the assessment is open the payment stands.
 */
final class DecidedAnew {
    private final List<Assessment> results;
    private final Household household;
    private final Set<ProgrammeId> topUps;
    private final List<BenefitInPayment> stillPaid;
    private final boolean empty;

    private DecidedAnew(
            List<Assessment> results, Household household, Set<ProgrammeId> topUps, List<BenefitInPayment> stillPaid) {
        this.results = results;
        this.household = household;
        this.topUps = topUps;
        this.stillPaid = stillPaid;
        this.empty = stillPaid.size() == Resolution.paid(household).size();
    }

    static DecidedAnew in(List<Assessment> results, Household household, RulesInForce rules) {
        if (Resolution.paid(household).isEmpty()) {
            return new DecidedAnew(results, household, Set.of(), List.of());
        }
        List<BenefitInPayment> stillPaid = new ArrayList<>();
        for (BenefitInPayment paid : Resolution.paid(household)) {
            if (!rules.deducted().contains(ProgrammeId.of(paid.programme())) || !isDecided(paid, results)) {
                stillPaid.add(paid);
            }
        }
        return new DecidedAnew(results, household, rules.topUps(), stillPaid);
    }

    /** Whether the programme of a payment has decided about everybody whom the payment is for. */
    private static boolean isDecided(BenefitInPayment paid, List<Assessment> results) {
        boolean decided = false;
        for (Assessment result : results) {
            if (isAbout(result, paid)) {
                if (result instanceof Assessment.Undetermined) {
                    return false;
                }
                decided = true;
            }
        }
        return decided;
    }

    private static boolean isAbout(Assessment result, BenefitInPayment paid) {
        return result.programme().id().equals(paid.programme())
                && (paid.member() == null
                        || result.subject().equals("household")
                        || result.subject().equals("person:" + paid.member()));
    }

    boolean isEmpty() {
        return empty;
    }

    /** The payments that stand. */
    List<BenefitInPayment> stillPaid() {
        return stillPaid;
    }

    /** The answers, in which the top-ups granted are worked out with the payments that stand. */
    List<Assessment> results(Map<ProgrammeId, ResolvedProgramme<?>> programmes, Examination examination) {
        Household without = household.toBuilder().receiving(stillPaid).build();
        List<Assessment> anew = new ArrayList<>(results);
        for (int i = 0; i < anew.size(); i++) {
            Assessment result = anew.get(i);
            ResolvedProgramme<?> programme = programmes.get(result.programme());
            if (result instanceof Assessment.Entitled && topUps.contains(result.programme()) && programme != null) {
                anew.set(i, again(programme, without, result, examination));
            }
        }
        return anew;
    }

    private static <S extends Subject> Assessment again(
            ResolvedProgramme<S> programme, Household household, Assessment first, Examination examination) {
        Scope<S> scope = programme.programme().scope();
        for (int i = 0; i < scope.size(household); i++) {
            S subject = scope.subject(household, i);
            if (subject.key().equals(first.subject())) {
                Assessment again = programme.assess(subject, examination);
                return again instanceof Assessment.Entitled ? again : first;
            }
        }
        return first;
    }
}
