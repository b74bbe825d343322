package io.civilaffairs.people;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The facts of an old person (老年人事实) that rules read, beside {@link PersonFacts}. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ElderFacts {
    /** Scores of the ability standard by item id. */
    public static final Fact<Member, Map<String, Integer>> ABILITY = PersonFacts.fact(
            "ability",
            "ability",
            "老年人能力评估得分",
            "scores of the ability assessment",
            Unit.NONE,
            m -> m.person().ability());
    /** Whether the person is in a coma. */
    public static final Fact<Member, Boolean> COMA = PersonFacts.fact(
            "coma", "coma", "昏迷", "coma", Unit.FLAG, m -> m.person().coma());
    /** Whether dementia or a mental disorder is diagnosed. */
    public static final Fact<Member, Boolean> DEMENTIA_OR_MENTAL_DISORDER = PersonFacts.fact(
            "dementia-or-mental-disorder",
            "dementiaOrMentalDisorder",
            "确诊痴呆或者精神障碍",
            "dementia or mental disorder diagnosed",
            Unit.FLAG,
            m -> m.person().dementiaOrMentalDisorder());
    /** Number of risk events within 30 days. */
    public static final Fact<Member, Integer> RISK_EVENTS_IN_30_DAYS = PersonFacts.fact(
            "risk-events-in-30-days",
            "riskEventsIn30Days",
            "近30天内意外事件次数",
            "risk events within 30 days",
            Unit.COUNT,
            m -> m.person().riskEventsIn30Days());

    /** Assessments, care and services. */
    public static final Fact<Member, ElderRecord> ELDER = PersonFacts.fact(
            "elder",
            "elder",
            "老年人评估与服务情况",
            "assessments, care and services",
            Unit.NONE,
            m -> m.person().elder());
    /** When the ability was assessed. */
    public static final Fact<Member, LocalDate> ABILITY_ASSESSED_ON = PersonFacts.part(
            ELDER, "abilityAssessedOn", "能力评估日期", "ability assessed on", Unit.DATE, ElderRecord::abilityAssessedOn);
    /** Why the ability was assessed. */
    public static final Fact<Member, ElderRecord.AbilityReason> ABILITY_REASON = PersonFacts.part(
            ELDER,
            "abilityReason",
            "能力评估原因",
            "reason of the ability assessment",
            Unit.CODE,
            ElderRecord::abilityReason);
    /** Who assessed the ability. */
    public static final Fact<Member, List<ElderRecord.Assessor>> ASSESSORS =
            PersonFacts.part(ELDER, "assessors", "评估人员", "assessors", Unit.NONE, ElderRecord::assessors);
    /** Scores of the ability standard of 2013 by item id. */
    public static final Fact<Member, Map<String, Integer>> ABILITY_2013 = PersonFacts.part(
            ELDER,
            "ability2013",
            "老年人能力评估得分（MZ/T 039）",
            "scores of the ability assessment of 2013",
            Unit.NONE,
            ElderRecord::ability2013);
    /** Scores of the Barthel index by item id. */
    public static final Fact<Member, Map<String, Integer>> BARTHEL = PersonFacts.part(
            ELDER, "barthel", "Barthel指数得分", "scores of the Barthel index", Unit.NONE, ElderRecord::barthel);
    /** Scores of the long-term care standard by item id. */
    public static final Fact<Member, Map<String, Integer>> LONG_TERM_CARE = PersonFacts.part(
            ELDER,
            "longTermCare",
            "长期护理失能等级评估得分",
            "scores of the long-term care assessment",
            Unit.NONE,
            ElderRecord::longTermCare);
    /** Answers of the self-assessment by item id. */
    public static final Fact<Member, Map<String, Integer>> LONG_TERM_CARE_GATE = PersonFacts.part(
            ELDER,
            "longTermCareGate",
            "长期护理失能等级自评",
            "self-assessment for long-term care",
            Unit.NONE,
            ElderRecord::longTermCareGate);
    /** Whether covered by long-term care insurance. */
    public static final Fact<Member, Boolean> LONG_TERM_CARE_INSURED = PersonFacts.part(
            ELDER,
            "longTermCareInsured",
            "是否参加长期护理保险",
            "covered by long-term care insurance",
            Unit.FLAG,
            ElderRecord::longTermCareInsured);
    /** Since when covered by long-term care insurance. */
    public static final Fact<Member, LocalDate> LONG_TERM_CARE_INSURED_SINCE = PersonFacts.part(
            ELDER,
            "longTermCareInsuredSince",
            "长期护理保险参保起始日期",
            "covered by long-term care insurance since",
            Unit.DATE,
            ElderRecord::longTermCareInsuredSince);
    /** Days of the month within the benefit, those in hospital included. */
    public static final Fact<Member, Integer> CARE_DAYS = PersonFacts.part(
            ELDER,
            "careDays",
            "当月待遇期内天数（含住院日）",
            "days of the month within the benefit, those in hospital included",
            Unit.DAYS,
            ElderRecord::careDays);
    /** How many of the days within the benefit were in hospital at the expense of the medical insurance. */
    public static final Fact<Member, Integer> HOSPITAL_DAYS = PersonFacts.part(
            ELDER,
            "hospitalDays",
            "其中由医保支付的住院天数",
            "of these, days in hospital paid by the medical insurance",
            Unit.DAYS,
            ElderRecord::hospitalDays);
    /** Services used in the month. */
    public static final Fact<Member, List<ElderRecord.ServiceUse>> SERVICES =
            PersonFacts.part(ELDER, "services", "使用的养老服务", "services used", Unit.NONE, ElderRecord::services);
    /** With whom the person lives. */
    public static final Fact<Member, ElderRecord.Living> LIVING =
            PersonFacts.part(ELDER, "living", "居住状况", "living arrangement", Unit.CODE, ElderRecord::living);
    /** Whether the family can look after the person. */
    public static final Fact<Member, ElderRecord.FamilySupport> FAMILY_SUPPORT = PersonFacts.part(
            ELDER, "familySupport", "家庭照护能力", "support of the family", Unit.CODE, ElderRecord::familySupport);
    /** Whether the children are away for long. */
    public static final Fact<Member, Boolean> CHILDREN_AWAY = PersonFacts.part(
            ELDER, "childrenAway", "子女是否长期外出", "children away for long", Unit.FLAG, ElderRecord::childrenAway);
    /** What was used of the vouchers in the month. */
    public static final Fact<Member, Money> VOUCHER_USED =
            PersonFacts.part(ELDER, "voucherUsed", "已使用消费券金额", "vouchers used", Unit.YUAN, ElderRecord::voucherUsed);

    private ElderFacts() {}
}
