package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.eligibleFor;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;

/**
 * Which families of disabled persons go first in housing (残疾人家庭住房优先). 重庆市残疾人保障条例 第三十四条. The right is shown for
 * the disabled person. This class is immutable and thread-safe.
 */
final class Housing {
    /** Public housing in towns. */
    static final Citation URBAN = Texts.REGULATION.article("第三十四条").item("第一款");

    /** Housing subsidies in the countryside. */
    static final Citation RURAL = Texts.REGULATION.article("第三十四条").item("第二款");

    /** Of an urban household that may apply for public housing. */
    static final Criterion<Member> MAY_APPLY = allOf(
            Clause.of(
                    "urban-household-with-a-right-to-housing",
                    "符合公租房、廉租房申请条件的城镇残疾人家庭",
                    "urban household of a disabled person that may apply for public housing",
                    URBAN),
            Card.HOLDER,
            Where.urban(URBAN),
            anyOf(
                    Clause.of(
                            "meets-conditions-of-public-housing",
                            "符合公租房、廉租房申请条件",
                            "meets the conditions of public housing",
                            URBAN),
                    eligibleFor(
                            Clause.of("may-apply-for-housing", "符合住房救助条件", "may apply for housing", URBAN),
                            ProgrammeId.HOUSING_ASSISTANCE.id(),
                            Member::household),
                    Found.ofHousehold(
                            Clause.of(
                                    "found-to-meet-conditions-of-public-housing",
                                    "住房保障部门认定家庭符合公租房、廉租房申请条件",
                                    "found by the housing department to meet them",
                                    URBAN),
                            "MEETS_PUBLIC_HOUSING_CONDITIONS")));

    /** Of a poor household in the countryside. */
    static final Criterion<Member> RURAL_AND_POOR = allOf(
            Clause.of("poor-rural-household", "农村贫困残疾人家庭", "poor rural household of a disabled person", RURAL),
            Card.HOLDER,
            Where.rural(RURAL),
            Need.poor(RURAL));

    private Housing() {}
}
