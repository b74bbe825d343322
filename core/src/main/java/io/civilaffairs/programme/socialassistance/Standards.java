package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that social assistance reads (社会救助标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Standards {
    /** Urban minimum living standard (城市低保标准). */
    public static final StandardId<Money> URBAN =
            living("minimum-living.urban", "城市低保标准", "urban minimum living standard");
    /** Rural minimum living standard (农村低保标准). */
    public static final StandardId<Money> RURAL =
            living("minimum-living.rural", "农村低保标准", "rural minimum living standard");
    /** Limit of financial assets, in monthly standards per person (金融资产上限倍数). */
    public static final StandardId<Ratio> ASSET_MULTIPLE = multiple(
            "minimum-living.asset-multiple",
            "家庭金融资产上限（月低保标准的倍数，每人）",
            "limit of financial assets, times the monthly standard per person");
    /** Limit of financial assets per person where a member needs long treatment (重大疾病家庭金融资产上限). */
    public static final StandardId<Money> SERIOUS_ILLNESS_ASSETS = money(
            "minimum-living.serious-illness-assets",
            "重大疾病家庭金融资产上限",
            "limit of financial assets with a major illness",
            Unit.YUAN_PER_PERSON);
    /** Value up to which a vehicle is tolerated (机动车豁免价值). */
    public static final StandardId<Money> VEHICLE_EXEMPT_VALUE = money(
            "minimum-living.vehicle-exempt-value", "机动车豁免价值", "value up to which a vehicle is tolerated", Unit.YUAN);
    /** Number of dwellings from which the area counts (住房套数). */
    public static final StandardId<Integer> DWELLINGS_LIMIT = number(
            "minimum-living.dwellings-limit", "住房套数", "number of dwellings from which the area counts", Unit.COUNT);
    /** Area limit in minimum guarantee areas (住房面积上限倍数). */
    public static final StandardId<Ratio> DWELLING_AREA_MULTIPLE = multiple(
            "minimum-living.dwelling-area-multiple", "人均住房面积上限倍数", "area limit, times the minimum guarantee area");
    /** Area limit after a calamity in district averages (遭灾家庭住房面积上限倍数). */
    public static final StandardId<Ratio> AREA_AFTER_CALAMITY = multiple(
            "minimum-living.dwelling-area-after-calamity",
            "遭受重大灾祸家庭人均住房面积上限倍数",
            "area limit after a calamity, times the district average");
    /** Minimum guarantee area per person (住房保障最低面积). */
    public static final StandardId<Integer> MINIMUM_AREA = number(
            "housing.minimum-guarantee-area",
            "最低住房保障面积标准（每人）",
            "minimum housing guarantee area per person",
            Unit.SQUARE_METRES);
    /** District average area per person (区县人均住房面积). */
    public static final StandardId<Integer> AVERAGE_AREA =
            number("housing.average-area", "区县上年度人均住房面积", "district average floor area per person", Unit.SQUARE_METRES);
    /** Years within which a home built or bought counts (建房购房年限). */
    public static final StandardId<Integer> HOUSE_BUILT_YEARS = number(
            "minimum-living.house-built-years",
            "建房、购房、高档装修年限",
            "years within which a home built or bought counts",
            Unit.YEARS);
    /** Limit of private school fees (民办学校费用上限倍数). */
    public static final StandardId<Ratio> PRIVATE_SCHOOL_MULTIPLE = multiple(
            "minimum-living.private-school-multiple",
            "民办学校年费用上限（月标准的倍数）",
            "limit of yearly private school fees, times the monthly standard");
    /** Limit of insurance premiums (商业保险费上限倍数). */
    public static final StandardId<Ratio> PREMIUM_MULTIPLE = multiple(
            "minimum-living.premium-limit-multiple",
            "商业保险年费上限（月标准的倍数）",
            "limit of yearly premiums, times the monthly standard");
    /** Share of the standard that utilities may take (水电气等费用占标准的比例). */
    public static final StandardId<Ratio> UTILITIES_SHARE = StandardId.ratio(
            "minimum-living.utilities-share",
            Label.of("水电气、通讯、物管费占低保标准的比例", "share of the standard that utilities may take"),
            Unit.RATIO,
            Delegation.COUNTY);
    /** Months of income looked at in general (收入核算期). */
    public static final StandardId<Integer> WINDOW_GENERAL =
            provincial("income.window-general", "收入核算期（一般家庭）", "income window in general", Unit.MONTHS);
    /** Months of income looked at for farming households (务农家庭收入核算期). */
    public static final StandardId<Integer> WINDOW_FARMING =
            provincial("income.window-farming", "收入核算期（务农家庭）", "income window of farming households", Unit.MONTHS);
    /** Whether the centrally set basic pension is disregarded (基础养老金是否不计入). */
    public static final StandardId<Boolean> BASIC_PENSION_DISREGARDED = StandardId.flag(
            "income.basic-pension-disregarded",
            Label.of("城乡居民基础养老金不计入收入", "basic pension of the resident scheme is disregarded"),
            Delegation.NATIONAL);
    /** Share of wages deducted as necessary cost (就业成本扣减比例). */
    public static final StandardId<Ratio> EMPLOYMENT_COST = StandardId.ratio(
            "employment-cost.ratio",
            Label.of("必要就业成本扣减比例", "share of wages deducted as employment cost"),
            Unit.RATIO,
            Delegation.COUNTY);
    /** Average wage of the same industry (同行业平均工资). */
    public static final StandardId<Money> INDUSTRY_WAGE =
            money("wage.industry-average", "上年度同行业平均工资", "average wage of the same industry", Unit.YUAN_PER_MONTH);
    /** Minimum wage (最低工资标准). */
    public static final StandardId<Money> MINIMUM_WAGE =
            money("minimum-wage", "最低工资标准", "minimum wage", Unit.YUAN_PER_MONTH);
    /** Going rate of casual labour (零工日工资). */
    public static final StandardId<Money> CASUAL_RATE =
            money("casual-labour.daily-rate", "当地零工日工资", "going rate of casual labour", Unit.YUAN_PER_PERSON_DAY);
    /** Farm income of a person per year (农业收入核算基数). */
    public static final StandardId<Money> FARM_INCOME_BASE =
            money("farm-income.base", "农业收入核算基数", "assessed farm income of a person", Unit.YUAN_PER_PERSON_YEAR);
    /** Share of the farm income base by labour capacity (劳动力系数). */
    public static final StandardId<Ratio> FARM_LABOUR_COEFFICIENT = StandardId.ratio(
            "farm-income.labour-coefficient", Label.of("劳动力系数", "labour coefficient"), Unit.RATIO, Delegation.COUNTY);
    /** Years clergy must have lived apart (宗教教职人员脱离家庭年限). */
    public static final StandardId<Integer> CLERGY_YEARS =
            provincial("clergy.years-away", "宗教教职人员脱离家庭独立生活年限", "years clergy must have lived apart", Unit.YEARS);
    /** Review interval of stable households (核查周期，稳定家庭). */
    public static final StandardId<Integer> REVIEW_STABLE =
            provincial("review.stable", "核查周期（状况稳定的家庭）", "review interval of stable households", Unit.MONTHS);
    /** Review interval of other households (核查周期，其他家庭). */
    public static final StandardId<Integer> REVIEW_UNSTABLE =
            provincial("review.unstable", "核查周期（收入不固定或有劳动能力成员的家庭）", "review interval of other households", Unit.MONTHS);
    /** Near-threshold limit (低保边缘家庭收入倍数). */
    public static final StandardId<Ratio> NEAR_THRESHOLD_MULTIPLE = multiple(
            "near-threshold.multiple", "低保边缘家庭收入上限倍数", "income limit of near-threshold households, times the standard");
    /** Near-threshold limit of financial assets (低保边缘家庭金融资产上限倍数). */
    public static final StandardId<Ratio> NEAR_THRESHOLD_ASSETS = multiple(
            "near-threshold.asset-multiple",
            "低保边缘家庭金融资产上限（月低保标准的倍数，每人）",
            "limit of financial assets of near-threshold households");
    /** Supplement for disabled members (残疾人). */
    public static final StandardId<Money> KEY_DISABLED =
            supplement("key-group.disabled", "分类重点救助：残疾人", "key group: disabled");
    /** Supplement for severely disabled members (重度残疾人). */
    public static final StandardId<Money> KEY_SEVERELY_DISABLED =
            supplement("key-group.severely-disabled", "分类重点救助：重度残疾人", "key group: severely disabled");
    /** Supplement for members with a major illness (重大疾病患者). */
    public static final StandardId<Money> KEY_MAJOR_ILLNESS =
            supplement("key-group.major-illness", "分类重点救助：重大疾病患者", "key group: major illness");
    /** Supplement for aged members (70岁以上老年人). */
    public static final StandardId<Money> KEY_AGED =
            supplement("key-group.aged-70", "分类重点救助：70岁以上老年人", "key group: aged 70 and over");
    /** Supplement for children below school age (学龄前儿童). */
    public static final StandardId<Money> KEY_PRESCHOOL =
            supplement("key-group.preschool", "分类重点救助：学龄前儿童", "key group: preschool children");
    /** Supplement for students (在校学生). */
    public static final StandardId<Money> KEY_STUDENT =
            supplement("key-group.student", "分类重点救助：在校学生", "key group: students");
    /** Age of aged members (老年人年龄). */
    public static final StandardId<Integer> KEY_AGE =
            provincial("key-group.aged", "分类重点救助老年人年龄", "age of the aged key group", Unit.YEARS);
    /** Age of majority (成年年龄). */
    public static final StandardId<Integer> MAJORITY_AGE = StandardId.number(
            "civil-status.majority-age", Label.of("成年年龄", "age of majority"), Unit.YEARS, Delegation.NATIONAL);
    /** School age (学龄). */
    public static final StandardId<Integer> SCHOOL_AGE =
            provincial("key-group.preschool-age", "学龄", "school age", Unit.YEARS);

    /** Every standard above. */
    static final List<StandardId<?>> ALL = List.of(
            URBAN,
            RURAL,
            ASSET_MULTIPLE,
            SERIOUS_ILLNESS_ASSETS,
            VEHICLE_EXEMPT_VALUE,
            DWELLINGS_LIMIT,
            DWELLING_AREA_MULTIPLE,
            AREA_AFTER_CALAMITY,
            MINIMUM_AREA,
            AVERAGE_AREA,
            HOUSE_BUILT_YEARS,
            PRIVATE_SCHOOL_MULTIPLE,
            PREMIUM_MULTIPLE,
            UTILITIES_SHARE,
            WINDOW_GENERAL,
            WINDOW_FARMING,
            BASIC_PENSION_DISREGARDED,
            EMPLOYMENT_COST,
            INDUSTRY_WAGE,
            MINIMUM_WAGE,
            CASUAL_RATE,
            FARM_INCOME_BASE,
            FARM_LABOUR_COEFFICIENT,
            CLERGY_YEARS,
            REVIEW_STABLE,
            REVIEW_UNSTABLE,
            NEAR_THRESHOLD_MULTIPLE,
            NEAR_THRESHOLD_ASSETS,
            KEY_DISABLED,
            KEY_SEVERELY_DISABLED,
            KEY_MAJOR_ILLNESS,
            KEY_AGED,
            KEY_PRESCHOOL,
            KEY_STUDENT,
            KEY_AGE,
            MAJORITY_AGE,
            SCHOOL_AGE);

    private Standards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Money> living(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);
    }

    private static StandardId<Money> supplement(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.PROVINCE);
    }

    private static StandardId<Money> money(String name, String zh, String en, Unit unit) {
        return StandardId.money(name, Label.of(zh, en), unit, Delegation.COUNTY);
    }

    private static StandardId<Ratio> multiple(String name, String zh, String en) {
        return StandardId.ratio(name, Label.of(zh, en), Unit.MULTIPLE, Delegation.COUNTY);
    }

    private static StandardId<Integer> provincial(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.PROVINCE);
    }

    private static StandardId<Integer> number(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.COUNTY);
    }
}
