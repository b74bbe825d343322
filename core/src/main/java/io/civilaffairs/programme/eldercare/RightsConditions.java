package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;
import java.util.EnumSet;
import java.util.Set;

/** The conditions that single rights of the elderly hang on (各项老年人权益的条件). */
final class RightsConditions {
    private static final Citation SUPPORTERS = Texts.ELDERLY_LAW.article("第十四条").item("第二款");
    private static final Citation PREMIUM = Texts.ELDERLY_LAW.article("第二十九条").item("第一款");
    private static final Citation NURSING = Texts.ELDERLY_LAW.article("第三十条").item("第二款");
    private static final Citation RELIEF = Texts.ELDERLY_LAW.article("第三十一条");
    private static final Citation HOUSING = Texts.ELDERLY_LAW.article("第三十二条");
    private static final Citation ADMISSION = Texts.ELDERLY_LAW.article("第四十一条");
    private static final Citation AGREEMENT = Texts.ELDERLY_LAW.article("第四十八条").item("第一款");
    private static final Citation NON_LOCAL = Texts.ELDERLY_LAW.article("第五十三条").item("第二款");
    private static final Citation COURT = Texts.ELDERLY_LAW.article("第五十六条").item("第一款");
    private static final Citation LEVY = Texts.ELDERLY_LAW.article("第六十条");

    /** Has a child, who owes support; where the relations to the head leave it open a recorded finding tells. */
    static final Criterion<Member> HAS_CHILD = anyOf(
            Clause.of("has-child", "有子女", "has a child", SUPPORTERS),
            holds(
                    Clause.of("child-by-relation", "家庭成员或者义务人中有其子女", "a child is listed", SUPPORTERS),
                    Descendants.HAS_CHILD),
            allOf(
                    Clause.of(
                            "child-among-other-relatives",
                            "同住的其他人中有其子女",
                            "a child is among the others at home",
                            SUPPORTERS),
                    holds(
                            Clause.of(
                                    "child-possible-among-others",
                                    "同住的其他人按与户主关系可能是其子女",
                                    "by the relations to the head another one at home may be a child",
                                    SUPPORTERS),
                            Descendants.MAY_HAVE_CHILD),
                    discretion(
                            Clause.of("recognised-as-parent", "经认定其中有其子女", "recognised as a parent", SUPPORTERS),
                            new Decision<>(
                                    "CHILD_AT_HOME",
                                    ProgrammeId.ELDERLY_RIGHTS.id(),
                                    Label.of(
                                            "经办机关认定：同住的其他人中有无其子女",
                                            "official finding: a child among the others at home"),
                                    person -> person.household()
                                            .finding(
                                                    "CHILD_AT_HOME",
                                                    ProgrammeId.ELDERLY_RIGHTS.id(),
                                                    person.person().id())))));

    /** Lives in the countryside. */
    static final Criterion<Member> RURAL = isOneOf(
            Clause.of("rural", "农村老年人", "an old person of the countryside", LEVY),
            OfHousehold.value(HouseholdFacts.SETTLEMENT),
            Set.of(Settlement.RURAL));

    /** Of full capacity: an adult is, unless a court has found otherwise. */
    static final Criterion<Member> FULL_CAPACITY = not(
            Clause.of(
                    "full-capacity",
                    "具备完全民事行为能力",
                    "of full capacity for civil conduct",
                    Texts.CIVIL_CODE.article("第三十三条")),
            holds(
                    Clause.of(
                            "capacity-found-lacking",
                            "人民法院认定为无民事行为能力人或者限制民事行为能力人",
                            "found by a court to be without or of limited capacity",
                            Texts.CIVIL_CODE.article("第二十四条").item("第一款")),
                    Recorded.yes(
                            "CIVIL_CAPACITY_LACKING",
                            ProgrammeId.ELDERLY_RIGHTS,
                            "人民法院认定为无民事行为能力人或者限制民事行为能力人",
                            "found by a court to be without or of limited capacity")));

    /** Guaranteed, or of a low-income family that is recorded as qualifying. */
    static final Criterion<Member> PREMIUM_SUBSIDISED = anyOf(
            Clause.of(
                    "guaranteed-or-of-low-income",
                    "享受低保或者符合条件的低收入家庭",
                    "guaranteed, or of a qualifying family",
                    PREMIUM),
            Hardship.guaranteed(PREMIUM),
            holds(
                    Clause.of("of-qualifying-low-income-family", "经认定属于符合条件的低收入家庭", "of a qualifying family", PREMIUM),
                    Recorded.yes(
                            "QUALIFYING_LOW_INCOME_FAMILY",
                            ProgrammeId.ELDERLY_RIGHTS,
                            "认定为符合条件的低收入家庭",
                            "recorded as a qualifying low-income family")));

    /** In economic difficulty, and of any level of disability: by which degree it is paid is local. */
    static final Criterion<Member> NURSING_SUBSIDISED = allOf(
            Clause.of(
                    "poor-and-unable-to-live-without-help",
                    "生活长期不能自理、经济困难",
                    "poor, and unable to live without help for long",
                    NURSING),
            Hardship.poor(NURSING),
            AbilityLevel.atLeast(1, Clause.of("disabled", "失能", "ability reduced", NURSING)));

    /** Without labour capacity, livelihood and able supporter: the conditions of extreme hardship support. */
    static final Criterion<Member> THREE_WITHOUTS = eligibleFor(
            Clause.of(
                    "three-withouts",
                    "无劳动能力、无生活来源、无赡养人和扶养人或者其确无能力",
                    "without labour capacity, livelihood and able supporter",
                    RELIEF.item("第二款")),
            ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id(),
            (Member person) -> person);

    /** Vagrant, abandoned or otherwise without means, as recorded. */
    static final Criterion<Member> ABANDONED = holds(
            Clause.of(
                    "without-means-of-living",
                    "流浪乞讨、遭受遗弃等生活无着",
                    "vagrant, abandoned or otherwise without means",
                    RELIEF.item("第三款")),
            Recorded.yes(
                    "WITHOUT_MEANS_OF_LIVING",
                    ProgrammeId.ELDERLY_RIGHTS,
                    "认定为流浪乞讨、遭受遗弃等生活无着",
                    "recorded as vagrant, abandoned or otherwise without means"));

    /** The household meets the conditions of housing assistance. */
    static final Criterion<Member> WITH_HOUSING_RIGHT = eligibleFor(
            Clause.of("eligible-for-housing", "符合住房保障条件", "meets the conditions of housing assistance", HOUSING),
            ProgrammeId.HOUSING_ASSISTANCE.id(),
            Member::household);

    /** In economic difficulty, and alone in the world, disabled by age or very old. */
    static final Criterion<Member> PRIORITY_ADMISSION = allOf(
            Clause.of("served-first", "经济困难的孤寡、失能、高龄等老年人", "poor, and lonely, disabled or very old", ADMISSION),
            Hardship.poor(ADMISSION),
            anyOf(
                    Clause.of("lonely-disabled-or-very-old", "孤寡、失能、高龄", "lonely, disabled or very old", ADMISSION),
                    ElderAge.from(Clause.of("very-old", "高龄", "very old", ADMISSION), ElderStandards.HIGH_AGE),
                    AbilityLevel.atLeast(1, Clause.of("disabled", "失能", "ability reduced", ADMISSION)),
                    allOf(
                            Clause.of("lonely", "孤寡", "without spouse and children", ADMISSION),
                            isOneOf(
                                    Clause.of("without-spouse", "无配偶", "without a spouse", ADMISSION),
                                    PersonFacts.MARITAL_STATUS,
                                    EnumSet.complementOf(EnumSet.of(MaritalStatus.MARRIED))),
                            not(Clause.of("without-children", "无子女", "without children", ADMISSION), HAS_CHILD))));

    /** Lives in an institution. */
    static final Criterion<Member> LIVES_IN_INSTITUTION = isOneOf(
            Clause.of("lives-in-institution", "入住养老机构", "lives in an institution", AGREEMENT),
            ElderFacts.LIVING,
            EnumSet.of(Living.INSTITUTION));

    /** Lives here and is registered elsewhere. */
    static final Criterion<Member> FROM_ELSEWHERE = holds(
            Clause.of("resident-from-elsewhere", "常住本行政区域的外埠老年人", "lives here and is registered elsewhere", NON_LOCAL),
            FromElsewhere.unbound());

    /** Cannot bear the costs of a lawsuit. */
    static final Criterion<Member> POOR_LITIGANT = Hardship.poor(COURT);

    private RightsConditions() {}
}
