package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.time.YearMonth;

/**
 * Medical assistance (医疗救助) of the healthcare security department: insurance premiums and what remains of medical cost.
 * Guaranteed persons and persons in extreme hardship; orphans and unattended children by their own texts; of near-threshold
 * and rigid-expenditure households the gravely ill; others whom the county names. 社会救助暂行办法 第二十八至三十条;
 * 国办发〔2023〕39号 四（二）1. In kind: the rates are local and have no source.
 *
 * <p>That the county named a person is an official's finding COUNTY_NAMED_PERSON. This class is immutable and thread-safe.
 */
public final class MedicalAssistance {
    private static final Citation WHO = Texts.ASSISTANCE.article("第二十八条");
    private static final Citation HOW = Texts.ASSISTANCE.article("第二十九条").item("第一款第（二）项");
    private static final Citation CLASSES = Texts.MONITORING.article("四（二）1");
    private static final Citation PROCEDURE = Texts.ASSISTANCE.article("第三十条");
    private static final Citation OF_ORPHANS = Texts.ORPHANS.article("二（二）");
    private static final Citation OF_UNATTENDED = Texts.UNATTENDED.article("三（二）");

    private static final Criterion<Member> GUARANTEED = AidStatus.guaranteed(WHO.item("第（一）项"));
    private static final Criterion<Member> EXTREME_HARDSHIP = AidStatus.extremeHardship(WHO.item("第（二）项"));

    private static final Criterion<Member> GRAVELY_ILL = during(
            AidStatus.NEAR_THRESHOLD_KNOWN,
            allOf(
                    Clause.of(
                            "gravely-ill-of-low-income",
                            "低保边缘家庭、刚性支出困难家庭中的大病患者",
                            "gravely ill member of a low-income household",
                            CLASSES),
                    anyOf(
                            Clause.of(
                                    "of-low-income-household",
                                    "属于低保边缘家庭或者刚性支出困难家庭",
                                    "of a near-threshold or rigid-expenditure household",
                                    CLASSES),
                            AidStatus.nearThreshold(CLASSES),
                            AidStatus.rigidExpenditure(CLASSES)),
                    holds(Clause.of("gravely-ill", "大病患者", "gravely ill", CLASSES), PersonFacts.SERIOUS_ILLNESS)));

    private static final Criterion<Member> NAMED_BY_COUNTY = holds(
            Clause.of(
                    "named-by-county",
                    "县级以上人民政府规定的其他特殊困难人员",
                    "another person in special difficulty, as the county named",
                    WHO.item("第（三）项")),
            AidStatus.found(
                    "COUNTY_NAMED_PERSON",
                    ProgrammeId.MEDICAL_ASSISTANCE,
                    "named-for-medical-assistance",
                    "是否属于规定的其他特殊困难人员",
                    "named for medical assistance"));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.MEDICAL_ASSISTANCE, Scope.PERSON)
            .label(Label.of("医疗救助", "medical assistance"))
            .citation(WHO)
            .when(anyOf(
                    Clause.of("medical-assistance", "医疗救助对象", "entitled to medical assistance", WHO),
                    GUARANTEED,
                    EXTREME_HARDSHIP,
                    AidStatus.orphan(OF_ORPHANS),
                    AidStatus.unattendedChild(OF_UNATTENDED),
                    GRAVELY_ILL,
                    NAMED_BY_COUNTY))
            .gives(
                    Clause.of(
                            "premium-paid-in-full",
                            "医疗保障部门：全额资助参加城乡居民基本医疗保险",
                            "healthcare security: the whole resident insurance premium",
                            CLASSES),
                    EXTREME_HARDSHIP)
            .gives(
                    Clause.of(
                            "premium-fixed-sum",
                            "医疗保障部门：定额资助参加城乡居民基本医疗保险",
                            "healthcare security: a fixed sum towards the resident insurance premium",
                            CLASSES),
                    allOf(
                            Clause.of(
                                    "fixed-sum-class", "低保对象（特困人员除外）", "guaranteed, not in extreme hardship", CLASSES),
                            GUARANTEED,
                            not(
                                    Clause.of("not-in-extreme-hardship", "不属于特困人员", "not in extreme hardship", CLASSES),
                                    EXTREME_HARDSHIP)))
            .gives(Clause.of(
                    "treatment-assistance",
                    "医疗保障部门：各类保险支付后个人难以承担的合规费用给予补助",
                    "healthcare security: help with cost that insurance leaves and the family cannot bear",
                    HOW))
            .gives(
                    Clause.of(
                            "handled-without-application",
                            "医疗保障部门：直接办理，无需申请审核公示",
                            "healthcare security handles it directly, without application and notice",
                            PROCEDURE),
                    anyOf(
                            Clause.of(
                                    "directly-handled-class",
                                    "低保家庭成员或者特困供养人员",
                                    "guaranteed or in extreme hardship",
                                    PROCEDURE),
                            GUARANTEED,
                            EXTREME_HARDSHIP))
            .textReadFrom(YearMonth.of(2014, 5))
            .build();

    private MedicalAssistance() {}
}
