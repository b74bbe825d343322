package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that extreme hardship support reads (特困人员救助供养标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExtremeHardshipStandards {
    /** Basic living standard (基本生活标准). */
    public static final StandardId<Money> BASIC =
            living("extreme-hardship.basic", "特困人员基本生活标准", "basic living standard of persons in extreme hardship");
    /** Care supplement for full care (全护理照料护理补贴). */
    public static final StandardId<Money> CARE_FULL =
            living("extreme-hardship.care-full", "全护理照料护理补贴", "care supplement, full care");
    /** Care supplement for partial care (半护理照料护理补贴). */
    public static final StandardId<Money> CARE_PARTIAL =
            living("extreme-hardship.care-partial", "半护理照料护理补贴", "care supplement, partial care");
    /** Care supplement of the self-caring (全自理照料护理补贴). */
    public static final StandardId<Money> CARE_SELF =
            living("extreme-hardship.care-self", "全自理照料护理补贴", "care supplement, self-caring");
    /** Limit of financial assets, in monthly standards per person (金融资产限额倍数). */
    public static final StandardId<Ratio> ASSET_MULTIPLE = StandardId.ratio(
            "extreme-hardship.asset-multiple",
            Label.of("特困人员金融资产限额（月保障标准的倍数）", "financial asset limit of persons in extreme hardship"),
            Unit.MULTIPLE,
            Delegation.COUNTY);
    /** Age from which a person is without labour capacity (老年人年龄). */
    public static final StandardId<Integer> AGED =
            national("extreme-hardship.aged", "无劳动能力的老年人年龄", "age without labour capacity", Unit.YEARS);
    /** Age below which a minor is without labour capacity (未成年人年龄). */
    public static final StandardId<Integer> MINOR_AGE =
            national("extreme-hardship.minor-age", "无劳动能力的未成年人年龄", "age of a minor without capacity", Unit.YEARS);
    /** Mildest grade of intellectual disability without labour capacity (智力残疾等级). */
    public static final StandardId<Integer> GRADE_INTELLECTUAL = grade("intellectual", "智力", "intellectual");
    /** Mildest grade of mental disability without labour capacity (精神残疾等级). */
    public static final StandardId<Integer> GRADE_MENTAL = grade("mental", "精神", "mental");
    /** Mildest grade of physical disability without labour capacity (肢体残疾等级). */
    public static final StandardId<Integer> GRADE_PHYSICAL = grade("physical", "肢体", "physical");
    /** Mildest grade of visual disability without labour capacity (视力残疾等级). */
    public static final StandardId<Integer> GRADE_VISUAL = grade("visual", "视力", "visual");
    /** Age of a supporter on the minimum living guarantee who is unable (低保义务人年龄). */
    public static final StandardId<Integer> SUPPORTER_GUARANTEE_AGE = national(
            "extreme-hardship.supporter-guarantee-age",
            "无履行义务能力的低保义务人年龄",
            "age of a guaranteed supporter who is unable",
            Unit.YEARS);
    /** Age of a supporter of small means who is unable (老年义务人年龄). */
    public static final StandardId<Integer> SUPPORTER_AGED = national(
            "extreme-hardship.supporter-aged", "无履行义务能力的老年义务人年龄", "age of a supporter who is unable", Unit.YEARS);
    /** Disposable income per head, read for the year before (当地上年人均可支配收入). */
    public static final StandardId<Money> DISPOSABLE_INCOME = StandardId.money(
            "disposable-income.per-capita",
            Label.of("居民人均可支配收入", "per-capita disposable income of residents"),
            Unit.YUAN_PER_PERSON_YEAR,
            Delegation.COUNTY);
    /** Age until which a supported minor stays supported (继续供养的年龄). */
    public static final StandardId<Integer> MINOR_UNTIL = national(
            "extreme-hardship.minor-until", "继续供养的未成年人年龄", "age until which a minor stays supported", Unit.YEARS);
    /** Fewest failed items for full loss of self-care (完全丧失生活自理能力的未达指标数). */
    public static final StandardId<Integer> FULL_LOSS = national(
            "extreme-hardship.self-care-full-min", "完全丧失生活自理能力的未达指标数下限", "failed items for full loss", Unit.COUNT);
    /** Months between reviews (核查周期). */
    public static final StandardId<Integer> REVIEW =
            national("extreme-hardship.review", "特困人员核查周期", "review interval of extreme hardship", Unit.MONTHS);

    private ExtremeHardshipStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(
                BASIC,
                CARE_FULL,
                CARE_PARTIAL,
                CARE_SELF,
                ASSET_MULTIPLE,
                AGED,
                MINOR_AGE,
                GRADE_INTELLECTUAL,
                GRADE_MENTAL,
                GRADE_PHYSICAL,
                GRADE_VISUAL,
                SUPPORTER_GUARANTEE_AGE,
                SUPPORTER_AGED,
                DISPOSABLE_INCOME,
                MINOR_UNTIL,
                FULL_LOSS,
                REVIEW);
    }

    private static StandardId<Money> living(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);
    }

    private static StandardId<Integer> grade(String name, String zh, String en) {
        return national(
                "extreme-hardship.disability-grade-" + name,
                "无劳动能力的" + zh + "残疾等级（含）",
                "mildest grade of " + en + " disability without labour capacity",
                Unit.COUNT);
    }

    private static StandardId<Integer> national(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.NATIONAL);
    }
}
