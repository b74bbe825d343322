package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who is counted apart from the family by decision (分户计算): a grown-up person disabled without labour capacity, or seriously
 * ill and bed-ridden, of a family in hardship. 重庆市城乡居民最低生活保障条例 第十一条第三款. Such a person is a household of one:
 * left out of the family's, and assessed alone. This class is immutable and thread-safe.
 */
final class CountedApart {
    private static final Citation ARTICLE = Texts.REGULATION.article("第十一条").item("第三款");

    /** The condition; none recorded is a "no". */
    static final Criterion<Member> BY_DECISION = allOf(
            Clause.of(
                    "split-off",
                    "经认定与父母、兄弟姐妹分户计算的成年残疾人或重病人员",
                    "grown-up disabled or bed-ridden person counted apart by decision",
                    ARTICLE),
            holds(
                    Clause.of("split-off-decided", "已认定分户计算", "a decision to count apart is on record", ARTICLE),
                    PersonRecords.found(
                            "SEPARATE_CALCULATION",
                            ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                            Label.of("分户计算认定", "decision to count apart"))),
            atLeast(
                    Clause.of("grown-up", "已成年", "grown up", ARTICLE),
                    Years.of("person.age", Label.of("年龄", "age"), PersonFacts.BIRTH_DATE),
                    standard(Standards.MAJORITY_AGE)),
            anyOf(
                    Clause.of(
                            "disabled-or-seriously-ill",
                            "丧失劳动能力的残疾人，或者长期卧床不起的重病人员",
                            "disabled without labour capacity, or seriously ill and bed-ridden",
                            ARTICLE),
                    allOf(
                            Clause.of(
                                    "disabled-without-capacity",
                                    "丧失劳动能力的残疾人",
                                    "disabled, without labour capacity",
                                    ARTICLE),
                            isOneOf(
                                    Clause.of("no-labour-capacity", "丧失劳动能力", "without labour capacity", ARTICLE),
                                    PersonFacts.LABOUR_CAPACITY,
                                    Set.of(LabourCapacity.NONE)),
                            isOneOf(
                                    Clause.of("is-disabled", "残疾人", "disabled", ARTICLE),
                                    PersonFacts.DISABILITY_KIND,
                                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)))),
                    holds(
                            Clause.of(
                                    "seriously-ill-and-bed-ridden",
                                    "长期卧床不起的重病人员（卧床情形由经办机关认定）",
                                    "seriously ill, bed-ridden as the decision found",
                                    ARTICLE),
                            PersonFacts.SERIOUS_ILLNESS)));

    private CountedApart() {}
}
