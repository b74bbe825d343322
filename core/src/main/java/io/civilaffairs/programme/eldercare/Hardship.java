package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.coveredBy;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.statusOf;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;

/**
 * Who is an old person in economic difficulty for the rights of 老年人权益保障法 (经济困难的老年人). The act does not define it: those
 * who draw the minimum living guarantee or extreme hardship support are, and whoever is recorded as such.
 */
final class Hardship {
    private Hardship() {}

    /** In economic difficulty. */
    static Criterion<Member> poor(Citation at) {
        return anyOf(
                Clause.of("in-economic-difficulty", "经济困难", "in economic difficulty", at),
                guaranteed(at),
                extreme(at),
                holds(
                        Clause.of("recorded-as-in-difficulty", "经认定为经济困难", "recorded as in economic difficulty", at),
                        Recorded.yes(
                                "ECONOMIC_DIFFICULTY",
                                ProgrammeId.ELDERLY_RIGHTS,
                                "认定为经济困难的老年人",
                                "recorded as an old person in economic difficulty")));
    }

    /** Draws the minimum living guarantee, with the household as one who is counted there, or alone. */
    static Criterion<Member> guaranteed(Citation at) {
        return anyOf(
                Clause.of("guaranteed", "享受最低生活保障", "draws the minimum living guarantee", at),
                allOf(
                        Clause.of("guaranteed-with-household", "属于低保家庭成员", "guaranteed with the household", at),
                        statusOf(
                                Clause.of("in-guaranteed-household", "属于最低生活保障家庭", "in a household that draws it", at),
                                ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                                Member::household),
                        coveredBy(
                                Clause.of(
                                        "counts-as-member",
                                        "计入低保家庭的共同生活成员",
                                        "counts as a member of that household",
                                        at),
                                ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                                Member::household)),
                statusOf(
                        Clause.of("guaranteed-alone", "本人享受单人保", "guaranteed as a single person", at),
                        ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                        (Member person) -> person));
    }

    /** In extreme hardship support. */
    static Criterion<Member> extreme(Citation at) {
        return statusOf(
                Clause.of("in-extreme-hardship-support", "享受特困人员救助供养", "draws extreme hardship support", at),
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id(),
                (Member person) -> person);
    }
}
