package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.coveredBy;
import static io.civilaffairs.rule.Criteria.eligibleFor;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;

/**
 * Which statuses are low income (低收入的认定). The law does not define the word; these are the statuses that the
 * administration establishes.
 */
final class LowIncome {
    private LowIncome() {}

    /** Guaranteed with the household or alone, in extreme hardship, or in a near-threshold household. */
    static Criterion<Member> lowIncome(Citation at) {
        return anyOf(
                Clause.of(
                        "low-income",
                        "低收入（最低生活保障对象、特困人员、最低生活保障边缘家庭成员）",
                        "low income: in the guarantee, in extreme hardship, or in a near-threshold household",
                        at),
                guaranteedWithHousehold(at),
                guaranteedAlone(at),
                inExtremeHardship(at),
                nearThreshold(at));
    }

    private static Criterion<Member> guaranteedWithHousehold(Citation at) {
        return allOf(
                Clause.of("guaranteed-with-household", "属于低保家庭成员", "guaranteed with the household", at),
                eligibleFor(
                        Clause.of("in-guaranteed-household", "属于最低生活保障家庭", "in a household of the guarantee", at),
                        ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                        Member::household),
                coveredBy(
                        Clause.of("counts-as-member", "计入低保家庭的共同生活成员", "counts as a member of that household", at),
                        ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                        Member::household));
    }

    private static Criterion<Member> guaranteedAlone(Citation at) {
        return eligibleFor(
                Clause.of("guaranteed-alone", "本人符合单人保条件", "guaranteed as a single person", at),
                ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                (Member member) -> member);
    }

    private static Criterion<Member> inExtremeHardship(Citation at) {
        return eligibleFor(
                Clause.of("in-extreme-hardship", "属于特困人员", "in extreme hardship", at),
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id(),
                (Member member) -> member);
    }

    private static Criterion<Member> nearThreshold(Citation at) {
        return allOf(
                Clause.of("near-threshold-with-household", "属于低保边缘家庭成员", "near the threshold with the household", at),
                eligibleFor(
                        Clause.of("in-near-threshold-household", "属于最低生活保障边缘家庭", "in a near-threshold household", at),
                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(),
                        Member::household),
                coveredBy(
                        Clause.of(
                                "counts-as-member-near-threshold",
                                "计入低保边缘家庭的共同生活成员",
                                "counts as a member of that household",
                                at),
                        ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(),
                        Member::household));
    }
}
