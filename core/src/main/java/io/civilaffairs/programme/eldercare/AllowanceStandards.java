package io.civilaffairs.programme.eldercare;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.AgeBands;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that the allowance, the subsidy and the voucher of elderly care read (高龄津贴、养老服务补贴和消费补贴标准). A
 * pack gives their values; most are left to localities.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AllowanceStandards {
    /** Bands of age with their amounts, as many as a place has (高龄津贴年龄档次和金额). */
    public static final StandardId<AgeBands> BANDS = StandardId.bands(
            "high-age-allowance.bands",
            Label.of("高龄津贴年龄档次和金额", "high-age allowance, amounts by age"),
            Unit.MONTHLY_BY_AGE,
            Delegation.COUNTY);
    /** Age of the first band (高龄津贴起始年龄). */
    public static final StandardId<Integer> FIRST_BAND_FROM =
            years("high-age-allowance.first-band-from", "高龄津贴起始年龄", "high-age allowance, age of the first band");
    /** Age of the second band (高龄津贴第二档起始年龄). */
    public static final StandardId<Integer> SECOND_BAND_FROM =
            years("high-age-allowance.second-band-from", "高龄津贴第二档起始年龄", "high-age allowance, age of the second band");
    /** Age of the third band (高龄津贴第三档起始年龄). */
    public static final StandardId<Integer> THIRD_BAND_FROM =
            years("high-age-allowance.third-band-from", "高龄津贴第三档起始年龄", "high-age allowance, age of the third band");
    /** Allowance of the first band (高龄津贴第一档). */
    public static final StandardId<Money> FIRST_BAND =
            monthly("high-age-allowance.first-band", "高龄津贴第一档", "high-age allowance, first band");
    /** Allowance of the second band (高龄津贴第二档). */
    public static final StandardId<Money> SECOND_BAND =
            monthly("high-age-allowance.second-band", "高龄津贴第二档", "high-age allowance, second band");
    /** Allowance of the third band (高龄津贴第三档). */
    public static final StandardId<Money> THIRD_BAND =
            monthly("high-age-allowance.third-band", "高龄津贴第三档", "high-age allowance, third band");
    /** Elderly-care service subsidy (养老服务补贴标准). */
    public static final StandardId<Money> SERVICE_SUBSIDY =
            monthly("elderly-service-subsidy.amount", "养老服务补贴标准", "elderly-care service subsidy");
    /** Level from which an elder counts as disabled for the subsidy (养老服务补贴的失能起始等级). */
    public static final StandardId<Integer> SUBSIDY_LEVEL_FROM = StandardId.number(
            "elderly-service-subsidy.ability-level-from",
            Label.of("养老服务补贴的失能起始等级", "lowest level that counts as disabled for the service subsidy"),
            Unit.LEVELS,
            Delegation.COUNTY);
    /** Whether the voucher is carried out here (是否实施养老服务消费补贴). */
    public static final StandardId<Boolean> VOUCHER_CARRIED_OUT = StandardId.flag(
            "elderly-service-voucher.carried-out",
            Label.of("是否实施养老服务消费补贴", "whether the service-consumption subsidy is carried out here"),
            Delegation.COUNTY);
    /** Level from which the voucher is given (消费补贴的失能起始等级). */
    public static final StandardId<Integer> VOUCHER_LEVEL_FROM = StandardId.number(
            "elderly-service-voucher.ability-level-from",
            Label.of("养老服务消费补贴的失能起始等级", "lowest level of the service-consumption subsidy"),
            Unit.LEVELS,
            Delegation.NATIONAL);
    /** Longest short stay; a longer one is a long stay (短期托养最长天数). */
    public static final StandardId<Integer> SHORT_STAY_MAX = StandardId.number(
            "elderly-service-voucher.short-stay-max",
            Label.of("短期托养最长天数", "longest short stay"),
            Unit.DAYS,
            Delegation.NATIONAL);
    /** Voucher of a month (每月消费券最高额). */
    public static final StandardId<Money> VOUCHER_OF_MONTH =
            monthly("elderly-service-voucher.month-cap", "每月养老服务消费券最高额", "most that the vouchers of a month are worth");
    /** Lowest share of the price that is deducted (抵扣比例下限). */
    public static final StandardId<Ratio> RATIO_FROM = ratio(
            "elderly-service-voucher.ratio-from", "消费券抵扣比例下限", "lowest share of the price deducted", Delegation.COUNTY);
    /** Highest share of the price that is deducted (抵扣比例上限). */
    public static final StandardId<Ratio> RATIO_TO = ratio(
            "elderly-service-voucher.ratio-to", "消费券抵扣比例上限", "highest share of the price deducted", Delegation.COUNTY);
    /** What the centre bears of the whole (中央财政总体分担比例). */
    public static final StandardId<Ratio> CENTRAL_SHARE = ratio(
            "elderly-service-voucher.central-share",
            "消费补贴中央财政总体分担比例",
            "share borne by the centre, over all",
            Delegation.NATIONAL);
    /** What the centre bears in eastern places (东部中央分担比例). */
    public static final StandardId<Ratio> CENTRAL_SHARE_EAST = ratio(
            "elderly-service-voucher.central-share-east",
            "消费补贴中央财政分担比例（东部）",
            "share borne by the centre, east",
            Delegation.NATIONAL);
    /** What the centre bears in central places (中部中央分担比例). */
    public static final StandardId<Ratio> CENTRAL_SHARE_CENTRAL = ratio(
            "elderly-service-voucher.central-share-central",
            "消费补贴中央财政分担比例（中部）",
            "share borne by the centre, central regions",
            Delegation.NATIONAL);
    /** What the centre bears in western places, Chongqing among them (西部中央分担比例). */
    public static final StandardId<Ratio> CENTRAL_SHARE_WEST = ratio(
            "elderly-service-voucher.central-share-west",
            "消费补贴中央财政分担比例（西部）",
            "share borne by the centre, west",
            Delegation.NATIONAL);

    private static final List<StandardId<?>> ALL = List.of(
            BANDS,
            FIRST_BAND_FROM,
            SECOND_BAND_FROM,
            THIRD_BAND_FROM,
            FIRST_BAND,
            SECOND_BAND,
            THIRD_BAND,
            SERVICE_SUBSIDY,
            SUBSIDY_LEVEL_FROM,
            VOUCHER_CARRIED_OUT,
            VOUCHER_LEVEL_FROM,
            SHORT_STAY_MAX,
            VOUCHER_OF_MONTH,
            RATIO_FROM,
            RATIO_TO,
            CENTRAL_SHARE,
            CENTRAL_SHARE_EAST,
            CENTRAL_SHARE_CENTRAL,
            CENTRAL_SHARE_WEST);

    private AllowanceStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Integer> years(String name, String zh, String en) {
        return StandardId.number(name, Label.of(zh, en), Unit.YEARS, Delegation.COUNTY);
    }

    private static StandardId<Money> monthly(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY);
    }

    private static StandardId<Ratio> ratio(String name, String zh, String en, Delegation by) {
        return StandardId.ratio(name, Label.of(zh, en), Unit.RATIO, by);
    }
}
