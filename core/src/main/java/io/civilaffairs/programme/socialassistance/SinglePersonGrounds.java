package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply alone for the minimum living guarantee (单独提出低保申请的情形): 最低生活保障审核确认办法 第八条, who is counted
 * apart from the family by decision (重庆市城乡居民最低生活保障条例 第十一条第三款), the national notice of 2022, and, by the option {@code single-person-ground}, one local ground more: that of Chongqing's conditions
 * of 2022 or that of Kaizhou's opinion of 2020. This class is immutable and thread-safe.
 */
final class SinglePersonGrounds {
    private static final String OPTION = "single-person-ground";
    private static final Citation ARTICLE = Texts.MEASURES.article("第八条").item("第一款");
    private static final Citation NOTICE = Texts.NOTICE_2022.article("一（一）");
    private static final Citation CHONGQING = Texts.CONDITIONS_2022.article("单人户");
    private static final Citation KAIZHOU = Texts.KAIZHOU_2020.article("二（一）");

    /** One of the grounds. */
    static final Criterion<Member> ANY = anyOf(
            Clause.of("may-apply-alone", "可以单独提出申请", "may apply alone", ARTICLE),
            allOf(
                    Clause.of(
                            "near-threshold-and-severely-disabled",
                            "低保边缘家庭中的重度残疾人和三级智力、精神残疾人",
                            "severely disabled, in a near-threshold household",
                            ARTICLE.item("第（一）项")),
                    nearThreshold("第（一）项"),
                    SupporterInability.severe(
                            Clause.of(
                                    "severely-disabled",
                                    "一级、二级残疾人和三级智力、精神残疾人",
                                    "grade 1 or 2, or intellectual or mental of grade 3",
                                    ARTICLE.item("第（一）项")),
                            PersonFacts.DISABILITY_KIND,
                            PersonFacts.DISABILITY_GRADE)),
            allOf(
                    Clause.of(
                            "near-threshold-and-seriously-ill",
                            "低保边缘家庭中的重特大疾病患者",
                            "has a major illness, in a near-threshold household",
                            ARTICLE.item("第（二）项")),
                    nearThreshold("第（二）项"),
                    holds(
                            Clause.of("seriously-ill", "患重特大疾病", "has a major illness", ARTICLE.item("第（二）项")),
                            PersonFacts.SERIOUS_ILLNESS)),
            allOf(
                    Clause.of(
                            "clergy-in-hardship",
                            "脱离家庭、在宗教场所居住满规定年限的宗教教职人员",
                            "clergy living at a religious site for the years laid down",
                            ARTICLE.item("第（三）项")),
                    isOneOf(
                            Clause.of(
                                    "at-religious-site", "在宗教场所居住", "lives at a religious site", ARTICLE.item("第（三）项")),
                            PersonFacts.ABSENCE_KIND,
                            Set.of(Absence.Kind.RELIGIOUS_HOUSE)),
                    atLeast(
                            Clause.of(
                                    "years-at-religious-site",
                                    "居住已满规定年限",
                                    "for the years laid down",
                                    ARTICLE.item("第（三）项")),
                            CountedMembers.years(
                                    "absence.years", "脱离家庭年数", "years away from home", PersonFacts.ABSENT_SINCE),
                            standard(SinglePersonStandards.CLERGY_YEARS))),
            holds(
                    Clause.of(
                            "named-by-county",
                            "县级以上民政部门规定的其他特殊困难人员（已认定）",
                            "in another special hardship named by the county, on record",
                            ARTICLE.item("第（四）项")),
                    PersonRecords.found(
                            "OTHER_SPECIAL_HARDSHIP",
                            ProgrammeId.SINGLE_PERSON_GUARANTEE,
                            Label.of("其他特殊困难人员", "in another special hardship"))),
            during(MonthRange.from(YearMonth.of(2016, 5)), CountedApart.BY_DECISION),
            during(MonthRange.from(YearMonth.of(2022, 10)), joblessAdult()),
            during(MonthRange.from(YearMonth.of(2023, 1)), onChoice("chongqing-2022", supportedByFamily())),
            onChoice("kaizhou-2020", registeredPoor()));

    private SinglePersonGrounds() {}

    private static Criterion<Member> onChoice(String choice, Criterion<Member> ground) {
        return whenBound(ground.clause(), binding -> binding.option(OPTION).id().equals(choice) ? ground : null);
    }

    private static Criterion<Member> nearThreshold(String item) {
        return eligibleFor(
                Clause.of(
                        "in-near-threshold-household",
                        "最低生活保障边缘家庭成员",
                        "in a near-threshold household",
                        ARTICLE.item(item)),
                ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(),
                Member::household);
    }

    private static Criterion<Member> grownUp(Citation citation) {
        return atLeast(
                Clause.of("grown-up", "成年", "grown up", citation),
                CountedMembers.years("person.age", "年龄", "age", PersonFacts.BIRTH_DATE),
                standard(Standards.MAJORITY_AGE));
    }

    private static Criterion<Member> gradeOneOrTwo(Citation citation) {
        return isOneOf(
                Clause.of("disabled-grade-1-or-2", "重度残疾（一级、二级）", "severely disabled, grade 1 or 2", citation),
                PersonFacts.DISABILITY_GRADE,
                Set.of(1, 2));
    }

    private static Criterion<Member> joblessAdult() {
        return allOf(
                Clause.of("jobless-severely-disabled-adult", "成年无业重度残疾人", "jobless severely disabled adult", NOTICE),
                gradeOneOrTwo(NOTICE),
                isOneOf(
                        Clause.of("jobless", "无业", "without work", NOTICE),
                        PersonFacts.EMPLOYMENT,
                        EnumSet.of(Employment.UNEMPLOYED, Employment.NOT_WORKING)),
                grownUp(NOTICE));
    }

    /** The text read is cut in the middle of this sentence; what it says about the ill is not known further. */
    private static Criterion<Member> supportedByFamily() {
        return allOf(
                Clause.of(
                        "supported-adult-without-capacity",
                        "靠父母、兄弟姐妹供养的成年残疾人（丧失劳动能力）或者患病人员",
                        "grown-up, disabled without labour capacity or ill, supported by parents or siblings",
                        CHONGQING),
                grownUp(CHONGQING),
                anyOf(
                        Clause.of(
                                "disabled-without-capacity-or-ill",
                                "因残丧失劳动能力，或者患病",
                                "disabled without labour capacity, or ill",
                                CHONGQING),
                        allOf(
                                Clause.of(
                                        "disabled-without-capacity",
                                        "因残丧失劳动能力",
                                        "without labour capacity through disability",
                                        CHONGQING),
                                isOneOf(
                                        Clause.of("is-disabled", "残疾", "disabled", CHONGQING),
                                        PersonFacts.DISABILITY_KIND,
                                        EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE))),
                                isOneOf(
                                        Clause.of("no-labour-capacity", "丧失劳动能力", "without labour capacity", CHONGQING),
                                        PersonFacts.LABOUR_CAPACITY,
                                        Set.of(LabourCapacity.NONE))),
                        holds(Clause.of("ill", "患病", "ill", CHONGQING), PersonFacts.SERIOUS_ILLNESS)),
                holds(
                        Clause.of(
                                "lives-with-parents-or-siblings",
                                "由共同生活的父母、兄弟姐妹供养",
                                "lives with parents or siblings",
                                CHONGQING),
                        OfHousehold.recorded(
                                "person.with-parents-or-siblings",
                                Label.of("是否与父母、兄弟姐妹共同生活", "lives with parents or siblings"),
                                SinglePersonGrounds::withParentsOrSiblings)),
                holds(
                        Clause.of(
                                "household-income-within-multiple",
                                "家庭人均收入不超过低保标准的规定倍数",
                                "household income per head at most the multiple of the standard",
                                CHONGQING),
                        OfHousehold.meets(
                                "household.income-within-multiple",
                                atMost(
                                        Clause.of(
                                                "income-at-most-multiple",
                                                "家庭人均收入不超过低保标准的规定倍数",
                                                "income per head at most the multiple of the standard",
                                                CHONGQING),
                                        AssessedIncome.INSTANCE,
                                        LivingStandard.times(
                                                SinglePersonStandards.INCOME_MULTIPLE,
                                                Clause.of(
                                                        "single-person-limit",
                                                        "低保标准 × 人数 × 倍数",
                                                        "standard x members x multiple",
                                                        CHONGQING),
                                                Unit.YUAN_PER_HOUSEHOLD_MONTH)))));
    }

    private static @Nullable Boolean withParentsOrSiblings(Member member, Probe probe) {
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(member.household(), probe);
        if (roster == null) {
            return null;
        }
        Relation own = PersonFacts.RELATION.read(member);
        boolean known = roster.complete();
        for (Member other : roster.list()) {
            Relation its = other == member ? null : PersonFacts.RELATION.read(other);
            if (own != null && its != null) {
                Kinship.Kin kin = Kinship.of(its, own);
                if (kin == Kinship.Kin.PARENT || kin == Kinship.Kin.SIBLING) {
                    return true;
                }
            }
            known &= other == member || (own != null && its != null);
        }
        if (known) {
            return false;
        }
        roster.list().forEach(other -> PersonFacts.RELATION.read(other, probe));
        if (!roster.complete()) {
            probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, member.household()));
        }
        return null;
    }

    private static Criterion<Member> registeredPoor() {
        return allOf(
                Clause.of(
                        "registered-poor-without-capacity",
                        "建档立卡贫困户中靠家庭供养且无法单独立户的重度残疾人、重病患者",
                        "severely disabled or seriously ill, of a registered poor household, unable to register apart",
                        KAIZHOU),
                holds(
                        Clause.of("registered-poor", "未脱贫的建档立卡贫困户", "registered poor household", KAIZHOU),
                        OfHousehold.value(HouseholdFacts.REGISTERED_POOR)),
                anyOf(
                        Clause.of(
                                "severely-disabled-or-seriously-ill",
                                "重度残疾人、重病患者",
                                "severely disabled or seriously ill",
                                KAIZHOU),
                        gradeOneOrTwo(KAIZHOU),
                        holds(Clause.of("seriously-ill", "重病", "seriously ill", KAIZHOU), PersonFacts.SERIOUS_ILLNESS)),
                isOneOf(
                        Clause.of(
                                "no-or-partial-labour-capacity",
                                "完全或者部分丧失劳动能力",
                                "without labour capacity, wholly or in part",
                                KAIZHOU),
                        PersonFacts.LABOUR_CAPACITY,
                        EnumSet.of(LabourCapacity.NONE, LabourCapacity.PARTIAL)),
                discretion(
                        Clause.of("cannot-register-apart", "靠家庭供养且无法单独立户", "unable to register apart", KAIZHOU),
                        PersonRecords.decision(
                                "CANNOT_REGISTER_APART",
                                ProgrammeId.SINGLE_PERSON_GUARANTEE,
                                Label.of("经办机关认定：是否靠家庭供养且无法单独立户", "official finding: unable to register apart"))));
    }
}
