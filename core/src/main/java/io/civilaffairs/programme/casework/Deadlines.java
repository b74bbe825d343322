package io.civilaffairs.programme.casework;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that say how long a step may take (办理时限标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Deadlines {
    /** Guarantee: investigation begins (启动调查的期限). */
    public static final StandardId<Integer> GUARANTEE_INVESTIGATION =
            working("minimum-living.investigation-start", "启动家庭经济状况调查的期限", "start of the investigation");
    /** Guarantee: data check begins (启动信息核对的期限). */
    public static final StandardId<Integer> GUARANTEE_DATA_CHECK =
            working("minimum-living.data-check-start", "启动信息核对的期限", "start of the data check");
    /** Guarantee: public notice (公示期). */
    public static final StandardId<Integer> GUARANTEE_NOTICE =
            calendar("minimum-living.public-notice", "公示期", "public notice", Delegation.COUNTY);
    /** Guarantee: second notice after an objection (再次公示期). */
    public static final StandardId<Integer> GUARANTEE_NOTICE_REPEAT = calendar(
            "minimum-living.public-notice-repeat", "异议后再次公示期", "second notice after an objection", Delegation.PROVINCE);
    /** Guarantee: decision of the county (县级审核确认的期限). */
    public static final StandardId<Integer> GUARANTEE_COUNTY =
            working("minimum-living.county-decision", "县级审核确认的期限", "decision of the county");
    /** Guarantee: refusal told (不予确认的告知期限). */
    public static final StandardId<Integer> GUARANTEE_REFUSAL =
            working("minimum-living.refusal-notice", "不予确认的书面告知期限", "notice of refusal");
    /** Guarantee: everything (总期限). */
    public static final StandardId<Integer> GUARANTEE_TOTAL =
            working("minimum-living.total", "审核确认总期限（工作日）", "the whole procedure");
    /** Guarantee: everything where the township decides (下放时的总期限). */
    public static final StandardId<Integer> GUARANTEE_TOTAL_DELEGATED =
            working("minimum-living.total-delegated", "审核确认权限下放时的总期限", "the whole procedure, decided by the township");
    /** Guarantee: everything in special cases (特殊情况下的总期限). */
    public static final StandardId<Integer> GUARANTEE_TOTAL_EXTENDED =
            working("minimum-living.total-extended", "特殊情况下的审核确认总期限", "the whole procedure in special cases");
    /** Guarantee: everything in calendar days, without appraisal and notice (审批总期限，日历日). */
    public static final StandardId<Integer> GUARANTEE_TOTAL_CALENDAR = calendar(
            "minimum-living.total-calendar", "审批总期限（日历日）", "the whole procedure, calendar days", Delegation.PROVINCE);
    /** Guarantee: review after a death (成员死亡后的核查期限). */
    public static final StandardId<Integer> GUARANTEE_DEATH = StandardId.number(
            "deadline.minimum-living.death-review",
            Label.of("成员死亡后的核查期限", "review after the death of a member"),
            Unit.MONTHS,
            Delegation.COUNTY);
    /** Extreme hardship: township (乡镇调查核实和初审期限). */
    public static final StandardId<Integer> HARDSHIP_TOWNSHIP =
            working("extreme-hardship.township", "乡镇调查核实和初审期限", "investigation and opinion of the township");
    /** Extreme hardship: public notice (公示期). */
    public static final StandardId<Integer> HARDSHIP_NOTICE =
            calendar("extreme-hardship.public-notice", "公示期", "public notice", Delegation.COUNTY);
    /** Extreme hardship: investigation again after an objection (重新调查的期限). */
    public static final StandardId<Integer> HARDSHIP_AGAIN =
            working("extreme-hardship.reinvestigation", "公示有异议时重新调查的期限", "new investigation after an objection");
    /** Extreme hardship: decision of the county (县级确认期限). */
    public static final StandardId<Integer> HARDSHIP_COUNTY =
            working("extreme-hardship.county-decision", "县级确认期限", "decision of the county");
    /** Extreme hardship: refusal told (不予同意的告知期限). */
    public static final StandardId<Integer> HARDSHIP_REFUSAL =
            working("extreme-hardship.refusal-notice", "不予同意的书面告知期限", "notice of refusal");
    /** Extreme hardship: self-care assessed again (复核评估期限). */
    public static final StandardId<Integer> HARDSHIP_SELF_CARE =
            working("extreme-hardship.self-care-review", "生活自理能力复核评估期限", "new assessment of self-care");
    /** Extreme hardship: notice of the end (终止公示期). */
    public static final StandardId<Integer> HARDSHIP_END_NOTICE =
            calendar("extreme-hardship.termination-notice", "终止公示期", "notice of the end of support", Delegation.COUNTY);
    /** Extreme hardship: decision on an objection to the end (终止异议的决定期限). */
    public static final StandardId<Integer> HARDSHIP_END_OBJECTION = working(
            "extreme-hardship.termination-objection",
            "终止公示有异议时的决定期限",
            "decision on an objection to the end of support");
    /** Unavoidable expenditure: everything (认定期限). */
    public static final StandardId<Integer> EXPENDITURE_TOTAL =
            working("rigid-expenditure.total", "认定期限", "the whole procedure");
    /** Unavoidable expenditure: everything in special cases (特殊情况下的认定期限). */
    public static final StandardId<Integer> EXPENDITURE_TOTAL_EXTENDED =
            working("rigid-expenditure.total-extended", "特殊情况下的认定期限", "the whole procedure in special cases");
    /** Unattended child: township (乡镇查验期限). */
    public static final StandardId<Integer> UNATTENDED_TOWNSHIP =
            working("unattended-child.township", "乡镇查验期限", "check by the township");
    /** Unattended child: county (县级确认期限). */
    public static final StandardId<Integer> UNATTENDED_COUNTY =
            working("unattended-child.county-decision", "县级确认期限", "decision of the county");

    /** Price-linked subsidy: paid after the index is published (指数公布后的发放期限). */
    public static final StandardId<Integer> PRICE_PAYMENT = StandardId.number(
            "deadline.price-linked.payment",
            Label.of("指数公布后的发放期限", "payment after the index is published"),
            Unit.WORKING_DAYS,
            Delegation.PROVINCE);

    private Deadlines() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(
                GUARANTEE_INVESTIGATION,
                GUARANTEE_DATA_CHECK,
                GUARANTEE_NOTICE,
                GUARANTEE_NOTICE_REPEAT,
                GUARANTEE_COUNTY,
                GUARANTEE_REFUSAL,
                GUARANTEE_TOTAL,
                GUARANTEE_TOTAL_DELEGATED,
                GUARANTEE_TOTAL_EXTENDED,
                GUARANTEE_TOTAL_CALENDAR,
                GUARANTEE_DEATH,
                HARDSHIP_TOWNSHIP,
                HARDSHIP_NOTICE,
                HARDSHIP_AGAIN,
                HARDSHIP_COUNTY,
                HARDSHIP_REFUSAL,
                HARDSHIP_SELF_CARE,
                HARDSHIP_END_NOTICE,
                HARDSHIP_END_OBJECTION,
                EXPENDITURE_TOTAL,
                EXPENDITURE_TOTAL_EXTENDED,
                UNATTENDED_TOWNSHIP,
                UNATTENDED_COUNTY,
                PRICE_PAYMENT);
    }

    private static StandardId<Integer> working(String name, String zh, String en) {
        return StandardId.number("deadline." + name, Label.of(zh, en), Unit.WORKING_DAYS, Delegation.COUNTY);
    }

    private static StandardId<Integer> calendar(String name, String zh, String en, Delegation delegation) {
        return StandardId.number("deadline." + name, Label.of(zh, en), Unit.CALENDAR_DAYS, delegation);
    }
}
