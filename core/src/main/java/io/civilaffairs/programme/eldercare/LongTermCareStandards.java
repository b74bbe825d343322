package io.civilaffairs.programme.eldercare;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * The standards of long-term care (长期护理标准): the bands and the table of the trial standard of 2021, and what the insurance
 * pays. A pack gives their values. Units: points, levels, months, yuan per person per day, yuan per person per year.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LongTermCareStandards {
    /** Number of items assessed (评估指标数). */
    public static final StandardId<Integer> ITEMS = number("items", "失能等级评估指标数", "items assessed", Unit.COUNT);
    /** Number of levels, the lowest being 0 (失能等级数). */
    public static final StandardId<Integer> LEVELS = number("levels", "失能等级数", "number of care levels", Unit.LEVELS);
    /** Most points of the activities of daily living (日常生活活动能力满分). */
    public static final StandardId<Integer> ACTIVITIES_MAX =
            points("activities-max", "日常生活活动能力满分", "most points of daily living");
    /** Most points of cognition (认知能力满分). */
    public static final StandardId<Integer> COGNITION_MAX =
            points("cognition-max", "认知能力满分", "most points of cognition");
    /** Most points of senses and communication (感知觉与沟通能力满分). */
    public static final StandardId<Integer> SENSES_MAX =
            points("senses-max", "感知觉与沟通能力满分", "most points of senses and communication");

    /** Benefit for a day of care of a severely disabled person (重度失能人员每日待遇). */
    public static final StandardId<Money> BENEFIT = StandardId.money(
            "long-term-care-insurance.benefit",
            Label.of("长期护理保险每日待遇（重度失能）", "long-term care insurance, benefit for a day of severe disability"),
            Unit.YUAN_PER_PERSON_DAY,
            Delegation.COUNTY);
    /** Months insured before there is a benefit (等待期); no source gives it. */
    public static final StandardId<Integer> WAITING_MONTHS = StandardId.number(
            "long-term-care-insurance.waiting-months",
            Label.of("长期护理保险等待期（参保月数）", "long-term care insurance, months insured before there is a benefit"),
            Unit.MONTHS,
            Delegation.COUNTY);
    /** First month paid (待遇起始月); no source gives it. */
    public static final StandardId<String> FIRST_MONTH = StandardId.code(
            "long-term-care-insurance.first-month-paid",
            Label.of("长期护理保险待遇起始月", "long-term care insurance, first month paid"),
            Delegation.COUNTY);
    /** Premium of a year (年缴费额). */
    public static final StandardId<Money> PREMIUM = premium("premium", "长期护理保险年缴费", "long-term care insurance premium");
    /** The part of the premium that the medical insurance fund pays (医保基金划转部分). */
    public static final StandardId<Money> PREMIUM_FROM_FUND =
            premium("premium-from-fund", "长期护理保险年缴费（医保基金划转）", "premium paid by the medical insurance fund");
    /** The part of the premium that the personal account pays (个人账户代扣部分). */
    public static final StandardId<Money> PREMIUM_FROM_ACCOUNT =
            premium("premium-from-account", "长期护理保险年缴费（个人账户代扣）", "premium paid from the personal account");

    /** From how many points an ability is intact, mildly and moderately impaired, for each dimension. */
    static final List<List<StandardId<Integer>>> BANDS = List.of(
            bands("activities", "日常生活活动能力", "daily living"),
            bands("cognition", "认知能力", "cognition"),
            bands("senses", "感知觉与沟通能力", "senses and communication"));

    /** The levels, by the band of daily living and then by the worse band of the other two. */
    static final List<List<StandardId<Integer>>> TABLE =
            CareBand.ALL.stream().map(LongTermCareStandards::row).toList();

    private static final List<StandardId<?>> ALL = collected();

    private LongTermCareStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static List<StandardId<?>> collected() {
        List<StandardId<?>> all = new ArrayList<>(List.of(ITEMS, LEVELS, ACTIVITIES_MAX, COGNITION_MAX, SENSES_MAX));
        BANDS.forEach(all::addAll);
        TABLE.forEach(all::addAll);
        all.addAll(List.of(BENEFIT, WAITING_MONTHS, FIRST_MONTH, PREMIUM, PREMIUM_FROM_FUND, PREMIUM_FROM_ACCOUNT));
        return List.copyOf(all);
    }

    private static List<StandardId<Integer>> bands(String dimension, String zh, String en) {
        return CareBand.ALL.stream()
                .limit(CareBand.ALL.size() - 1L)
                .map(band -> points(
                        dimension + "-" + band.id() + "-from",
                        zh + band.label().zh() + "的最低分",
                        "fewest points of " + en + " that are " + band.label().en()))
                .toList();
    }

    private static List<StandardId<Integer>> row(CareBand activities) {
        return CareBand.ALL.stream()
                .map(other -> number(
                        "level-" + activities.id() + "-" + other.id(),
                        "失能等级（日常生活活动能力" + activities.label().zh() + "，另两项中较差者"
                                + other.label().zh() + "）",
                        "care level, daily living " + activities.label().en() + ", the worse of the other two "
                                + other.label().en(),
                        Unit.LEVELS))
                .toList();
    }

    private static StandardId<Integer> points(String name, String zh, String en) {
        return number(name, zh, en, Unit.POINTS);
    }

    private static StandardId<Integer> number(String name, String zh, String en, Unit unit) {
        return StandardId.number("long-term-care." + name, Label.of(zh, en), unit, Delegation.NATIONAL);
    }

    private static StandardId<Money> premium(String name, String zh, String en) {
        return StandardId.money(
                "long-term-care-insurance." + name, Label.of(zh, en), Unit.YUAN_PER_PERSON_YEAR, Delegation.COUNTY);
    }
}
