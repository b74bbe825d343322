package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.categoriesAmong;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.ParentsLost;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Child in difficulty (困境儿童): for poverty of the family, for a disability of its own, or because guardianship is lacking
 * or improper. 国发〔2016〕36号. It is a classification, and more than one category may apply: {@code family-poverty}, {@code
 * own-disability}, {@code guardianship-lacking-or-improper}.
 *
 * <p>The text does not say when a family counts as poor. Here it does if it is entitled to the minimum living guarantee or
 * is registered as poor; of a near-threshold household an official decides. This class is immutable and thread-safe.
 */
public final class ChildInDifficulty {
    private static final Citation GROUPS = Texts.DIFFICULTY.article("前言");
    private static final Citation LIVING = Texts.DIFFICULTY.article("二（一）");
    private static final Citation MEDICAL = Texts.DIFFICULTY.article("二（二）");
    private static final Citation SCHOOL = Texts.DIFFICULTY.article("二（三）");
    private static final Citation CARE = Texts.DIFFICULTY.article("二（四）");
    private static final Citation REHABILITATION = Texts.DIFFICULTY.article("二（五）");
    private static final Citation NETWORK = Texts.DIFFICULTY.article("三（一）");

    private static final Criterion<Member> GUARANTEED = eligibleFor(
            Clause.of("family-guaranteed", "家庭符合最低生活保障条件", "the family is entitled to the guarantee", LIVING),
            ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
            Member::household);

    private static final Criterion<Member> FAMILY_POVERTY = allOf(
            Clause.of("family-poverty", "家庭贫困", "poverty of the family", GROUPS),
            GuardianOrder.UNDER_AGE,
            anyOf(
                    Clause.of("family-poor", "家庭经济困难", "the family is poor", GROUPS),
                    GUARANTEED,
                    holds(
                            Clause.of("registered-poor", "建档立卡贫困户", "registered as poor", GROUPS),
                            Check.of("registered-poor", "建档立卡贫困户", "registered as poor", (child, probe) -> {
                                Boolean poor = HouseholdFacts.REGISTERED_POOR.read(child.household(), probe);
                                return poor == null ? Outcome.UNKNOWN : Outcome.of(poor);
                            })),
                    allOf(
                            Clause.of(
                                    "near-threshold-and-found-poor",
                                    "低保边缘家庭经认定为家庭贫困",
                                    "near the threshold and found to be poor",
                                    GROUPS),
                            eligibleFor(
                                    Clause.of(
                                            "family-near-threshold",
                                            "属于最低生活保障边缘家庭",
                                            "the family is near the threshold",
                                            GROUPS),
                                    ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(),
                                    Member::household),
                            discretion(
                                    Clause.of("found-poor", "经认定为家庭贫困", "found to be poor", GROUPS),
                                    new Decision<>(
                                            "FAMILY_POVERTY",
                                            ProgrammeId.CHILD_IN_DIFFICULTY.id(),
                                            Label.of("经办机关认定：家庭贫困", "official finding: poverty of the family"),
                                            child -> child.household()
                                                    .finding(
                                                            "FAMILY_POVERTY",
                                                            ProgrammeId.CHILD_IN_DIFFICULTY.id(),
                                                            child.person().id()))))));

    private static final Criterion<Member> OWN_DISABILITY = allOf(
            Clause.of("own-disability", "自身残疾", "disability of its own", GROUPS),
            GuardianOrder.UNDER_AGE,
            isOneOf(
                    Clause.of("disabled", "残疾儿童", "disabled", GROUPS),
                    PersonFacts.DISABILITY_KIND,
                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE))));

    private static final Criterion<Member> BADLY_GUARDED = allOf(
            Clause.of("guardianship-lacking-or-improper", "家庭监护缺失或者监护不当", "guardianship lacking or improper", GROUPS),
            GuardianOrder.UNDER_AGE,
            StateGuardianship.EITHER);

    private static final Criterion<Member> IN_DIFFICULTY = anyOf(
            Clause.of("in-difficulty", "困境儿童", "in difficulty", GROUPS), FAMILY_POVERTY, OWN_DISABILITY, BADLY_GUARDED);

    private static final Criterion<Member> WITHOUT_PARENTS = allOf(
            Clause.of("child-without-parents", "失去父母或者查找不到生父母", "without parents", LIVING),
            GuardianOrder.UNDER_AGE,
            holds(
                    Clause.of("both-parents-lost", "父母双方死亡、失踪或者查找不到", "both dead, missing or not to be found", LIVING),
                    ParentsLost.BOTH),
            not(
                    Clause.of("not-adopted", "未被收养", "not adopted", Texts.CODE.article("第一千一百一十一条")),
                    isOneOf(
                            Clause.of("adopted", "已被依法收养", "adopted", Texts.CODE.article("第一千一百一十一条")),
                            PersonFacts.CARE,
                            Set.of(Care.ADOPTED))));

    private static final Criterion<Member> YOUNG_AND_IMPAIRED = allOf(
            Clause.of("young-and-impaired", "0—6岁残疾儿童和孤独症儿童", "disabled or autistic, up to six", REHABILITATION),
            atMost(
                    Clause.of("up-to-six", "0—6岁", "up to six", REHABILITATION),
                    PersonAge.YEARS,
                    standard(GuardianshipStandards.REHABILITATION_AGE)),
            anyOf(
                    Clause.of("impaired", "视力、听力、言语、智力、肢体残疾或者孤独症", "impaired or autistic", REHABILITATION),
                    isOneOf(
                            Clause.of(
                                    "kind-named",
                                    "视力、听力、言语、智力、肢体残疾（多重残疾至少含其一）",
                                    "a kind that is named; multiple disability has at least one of them",
                                    REHABILITATION),
                            PersonFacts.DISABILITY_KIND,
                            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE, Disability.Kind.MENTAL))),
                    holds(Clause.of("autistic", "孤独症", "autistic", REHABILITATION), PersonFacts.AUTISM)));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.CHILD_IN_DIFFICULTY, Scope.PERSON)
            .label(Label.of("困境儿童", "child in difficulty"))
            .citation(GROUPS)
            .classifies(categoriesAmong(
                    Clause.of("child-in-difficulty", "困境儿童", "child in difficulty", GROUPS),
                    GuardianOrder.UNDER_AGE,
                    false,
                    List.of(
                            new Category<>("family-poverty", null, FAMILY_POVERTY),
                            new Category<>("own-disability", null, OWN_DISABILITY),
                            new Category<>("guardianship-lacking-or-improper", null, BADLY_GUARDED))))
            .gives(Clause.of("route-orphan-scheme", "纳入孤儿保障范围", "to the scheme for orphans", LIVING), WITHOUT_PARENTS)
            .gives(
                    Clause.of("route-extreme-hardship", "纳入特困人员救助供养范围", "to extreme hardship support", LIVING),
                    allOf(
                            Clause.of(
                                    "child-in-extreme-hardship",
                                    "未满16周岁且符合特困人员认定条件",
                                    "under 16 and in extreme hardship",
                                    LIVING),
                            Age.under(
                                    Clause.of("under-sixteen", "未满16周岁", "under 16", LIVING),
                                    GuardianshipStandards.EXTREME_HARDSHIP_AGE),
                            inExtremeHardship(LIVING)))
            .gives(
                    Clause.of(
                            "route-temporary-assistance",
                            "实施临时救助时适当提高救助水平",
                            "to temporary assistance, at a higher level",
                            LIVING),
                    allOf(
                            Clause.of(
                                    "child-of-family-in-sudden-hardship",
                                    "遭遇突发性、紧迫性、临时性基本生活困难家庭的儿童",
                                    "child of a family in sudden hardship",
                                    LIVING),
                            GuardianOrder.UNDER_AGE,
                            eligibleFor(
                                    Clause.of(
                                            "family-entitled-to-temporary-assistance",
                                            "家庭符合临时救助条件",
                                            "the family is entitled to temporary assistance",
                                            LIVING),
                                    ProgrammeId.TEMPORARY_ASSISTANCE.id(),
                                    Member::household)))
            .gives(
                    Clause.of(
                            "medical-contribution-paid",
                            "城乡居民基本医疗保险全额资助",
                            "contribution to basic medical insurance paid in full",
                            MEDICAL),
                    allOf(
                            Clause.of(
                                    "insured-in-extreme-hardship",
                                    "纳入特困人员救助供养范围的儿童",
                                    "a child in extreme hardship support",
                                    MEDICAL),
                            GuardianOrder.UNDER_AGE,
                            inExtremeHardship(MEDICAL)))
            .gives(
                    Clause.of(
                            "route-minimum-living-guarantee",
                            "纳入最低生活保障并适当提高救助水平",
                            "to the minimum living guarantee, at a higher level",
                            LIVING),
                    allOf(
                            Clause.of(
                                    "guaranteed-child-with-supporter",
                                    "有法定抚养人且符合最低生活保障条件的儿童",
                                    "child with a legal supporter that may be guaranteed",
                                    LIVING),
                            GuardianOrder.UNDER_AGE,
                            not(
                                    Clause.of("has-legal-supporter", "有法定抚养人", "has a legal supporter", LIVING),
                                    WITHOUT_PARENTS),
                            anyOf(
                                    Clause.of("may-be-guaranteed", "符合最低生活保障条件", "may be guaranteed", LIVING),
                                    GUARANTEED,
                                    eligibleFor(
                                            Clause.of(
                                                    "guaranteed-alone", "本人符合单人保条件", "may be guaranteed alone", LIVING),
                                            ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                                            (Member child) -> child))))
            .gives(
                    Clause.of(
                            "medical-contribution-subsidised",
                            "城乡居民基本医疗保险个人缴费补贴",
                            "contribution to basic medical insurance subsidised",
                            MEDICAL),
                    allOf(
                            Clause.of(
                                    "insured-with-subsidy",
                                    "最低生活保障家庭儿童、重度残疾儿童",
                                    "child of a guaranteed family, or severely disabled",
                                    MEDICAL),
                            GuardianOrder.UNDER_AGE,
                            anyOf(
                                    Clause.of(
                                            "guaranteed-or-severely-disabled",
                                            "低保家庭或者重度残疾",
                                            "of a guaranteed family or severely disabled",
                                            MEDICAL),
                                    GUARANTEED,
                                    isOneOf(
                                            Clause.of(
                                                    "severely-disabled-child",
                                                    "重度残疾（一、二级）",
                                                    "severely disabled, grade 1 or 2",
                                                    MEDICAL),
                                            PersonFacts.DISABILITY_GRADE,
                                            Set.of(1, 2)))))
            .gives(Clause.of("school-aid", "教育资助和义务教育“两免一补”", "school aid", SCHOOL), FAMILY_POVERTY)
            .gives(
                    Clause.of("inclusive-schooling", "随班就读支持保障", "support for inclusive schooling", SCHOOL),
                    OWN_DISABILITY)
            .gives(
                    Clause.of(
                            "twelve-years-free-schooling",
                            "包括高中阶段在内的12年免费教育",
                            "twelve years of free schooling",
                            SCHOOL),
                    allOf(
                            Clause.of("disabled-and-poor", "家庭经济困难的残疾儿童", "disabled and poor", SCHOOL),
                            OWN_DISABILITY,
                            FAMILY_POVERTY))
            .gives(
                    Clause.of("guardianship-secured", "由儿童福利机构、救助保护机构监护或者安置", "guardianship by institutions", CARE),
                    BADLY_GUARDED)
            .gives(
                    Clause.of(
                            "free-rehabilitation",
                            "免费得到手术、康复辅助器具配置和康复训练",
                            "free surgery, devices and training",
                            REHABILITATION),
                    YOUNG_AND_IMPAIRED)
            .gives(Clause.of("mandatory-reporting", "落实强制报告责任", "the duty to report applies", NETWORK), BADLY_GUARDED)
            .gives(
                    Clause.of("one-child-one-file", "乡镇建立信息台账，一人一档案", "the township keeps one file a child", NETWORK),
                    IN_DIFFICULTY)
            .gives(
                    Clause.of(
                            "welfare-supervisor",
                            "村（居）儿童福利督导员定期走访",
                            "visits by the committee's supervisor for children",
                            NETWORK),
                    IN_DIFFICULTY)
            .build();

    private ChildInDifficulty() {}

    private static Criterion<Member> inExtremeHardship(Citation citation) {
        return eligibleFor(
                Clause.of("in-extreme-hardship", "符合特困人员认定条件", "in extreme hardship", citation),
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id(),
                (Member child) -> child);
    }
}
