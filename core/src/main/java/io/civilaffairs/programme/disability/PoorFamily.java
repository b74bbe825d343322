package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.some;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;

/**
 * Poor disabled persons and their families (贫困残疾人、贫困残疾人家庭). A family is meant if one of its members holds a card and is
 * poor; whoever lives in it belongs to it. This class is immutable and thread-safe.
 */
final class PoorFamily {
    private PoorFamily() {}

    /** Holds a card and is poor. */
    static Criterion<Member> holder(String id, Citation at) {
        return allOf(Clause.of(id, "贫困残疾人", "poor, with a disability card", at), Card.HOLDER, Need.poor(at));
    }

    /** Lives in the family of a poor disabled person, who may be the person itself. */
    static Criterion<Member> member(Citation at) {
        return holds(
                Clause.of(
                        "of-poor-family-of-disabled-person", "属于贫困残疾人家庭", "of a poor family of a disabled person", at),
                OfHousehold.meets(
                        "household.poor-family-of-disabled-person",
                        some(
                                Clause.of("poor-disabled-member", "家庭中有贫困残疾人", "a member is disabled and poor", at),
                                HouseholdFacts.MEMBERS,
                                holder("poor-member-with-card", at))));
    }
}
