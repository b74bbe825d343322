package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards of temporary assistance (临时救助标准): by class and cause. A pack gives their values; those of class D are
 * for the districts to give.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TemporaryAssistanceStandards {
    /** Grants for one cause in a calendar year (同一事由一个自然年度内救助次数). */
    public static final StandardId<Integer> GRANTS_PER_CAUSE =
            count("grants-per-cause-and-year", "同一事由一个自然年度内救助次数", "grants for one cause in a calendar year");
    /** Months without income of uninsured jobless persons (未参保失业人员连续无收入的月数). */
    public static final StandardId<Integer> JOBLESS_MONTHS = StandardId.number(
            "temporary-assistance.uninsured-jobless-months",
            Label.of("未参保失业人员连续无收入的月数", "months without income of uninsured jobless persons"),
            Unit.MONTHS,
            Delegation.NATIONAL);
    /** One-off grant of uninsured jobless persons (未参保失业人员一次性临时救助金). */
    public static final StandardId<Money> JOBLESS_GRANT = money(
            "uninsured-jobless-grant",
            "未参保失业人员一次性临时救助金",
            "one-off grant of uninsured jobless persons",
            Unit.YUAN_PER_PERSON);
    /** Largest grant the township may decide (乡镇 街道 小额审批上限). */
    public static final StandardId<Money> TOWNSHIP_CEILING =
            money("township-ceiling", "乡镇（街道）小额审批上限", "largest grant the township may decide", Unit.YUAN);
    /** Financial asset limit for expenditure-based relief in monthly standards (支出型临时救助金融资产限额 月保障标准的倍数). */
    public static final StandardId<Ratio> ASSET_MULTIPLE = multiple(
            "asset-multiple",
            "支出型临时救助金融资产限额（月保障标准的倍数）",
            "financial asset limit for expenditure-based relief in monthly standards");
    /** Income limit of class C in standards (C类收入上限 保障标准的倍数). */
    public static final StandardId<Ratio> CLASS_C_MULTIPLE =
            multiple("class-c-multiple", "C类收入上限（保障标准的倍数）", "income limit of class C in standards");
    /** Income limit of class D in standards (D类收入上限 保障标准的倍数). */
    public static final StandardId<Ratio> CLASS_D_MULTIPLE =
            multiple("class-d-multiple", "D类收入上限（保障标准的倍数）", "income limit of class D in standards");
    /** Major illness threshold, self-paid, class A (A类 特困、孤儿重大疾病救助起付线). */
    public static final StandardId<Money> MEDICAL_A_THRESHOLD = money(
            "medical-a-threshold", "A类（特困、孤儿）重大疾病救助起付线", "major illness threshold, self-paid, class A", Unit.YUAN);
    /** Smallest major illness rate, class A (A类 特困、孤儿重大疾病救助比例下限). */
    public static final StandardId<Ratio> MEDICAL_A_RATE_MIN =
            rate("medical-a-rate-min", "A类（特困、孤儿）重大疾病救助比例下限", "smallest major illness rate, class A");
    /** Largest major illness grant, class A (A类 特困、孤儿重大疾病救助封顶线). */
    public static final StandardId<Money> MEDICAL_A_CAP =
            money("medical-a-cap", "A类（特困、孤儿）重大疾病救助封顶线", "largest major illness grant, class A", Unit.YUAN);
    /** Major illness threshold, self-paid, class B (B类 低保重大疾病救助起付线). */
    public static final StandardId<Money> MEDICAL_B_THRESHOLD =
            money("medical-b-threshold", "B类（低保）重大疾病救助起付线", "major illness threshold, self-paid, class B", Unit.YUAN);
    /** Smallest major illness rate, class B (B类 低保重大疾病救助比例下限). */
    public static final StandardId<Ratio> MEDICAL_B_RATE_MIN =
            rate("medical-b-rate-min", "B类（低保）重大疾病救助比例下限", "smallest major illness rate, class B");
    /** Largest major illness rate, class B (B类 低保重大疾病救助比例上限). */
    public static final StandardId<Ratio> MEDICAL_B_RATE_MAX =
            rate("medical-b-rate-max", "B类（低保）重大疾病救助比例上限", "largest major illness rate, class B");
    /** Largest major illness grant, class B (B类 低保重大疾病救助封顶线). */
    public static final StandardId<Money> MEDICAL_B_CAP =
            money("medical-b-cap", "B类（低保）重大疾病救助封顶线", "largest major illness grant, class B", Unit.YUAN);
    /** Major illness threshold, self-paid, class C (C类 收入不超过保障标准2倍重大疾病救助起付线). */
    public static final StandardId<Money> MEDICAL_C_THRESHOLD = money(
            "medical-c-threshold",
            "C类（收入不超过保障标准2倍）重大疾病救助起付线",
            "major illness threshold, self-paid, class C",
            Unit.YUAN);
    /** Smallest major illness rate, class C (C类 收入不超过保障标准2倍重大疾病救助比例下限). */
    public static final StandardId<Ratio> MEDICAL_C_RATE_MIN =
            rate("medical-c-rate-min", "C类（收入不超过保障标准2倍）重大疾病救助比例下限", "smallest major illness rate, class C");
    /** Largest major illness rate, class C (C类 收入不超过保障标准2倍重大疾病救助比例上限). */
    public static final StandardId<Ratio> MEDICAL_C_RATE_MAX =
            rate("medical-c-rate-max", "C类（收入不超过保障标准2倍）重大疾病救助比例上限", "largest major illness rate, class C");
    /** Largest major illness grant, class C (C类 收入不超过保障标准2倍重大疾病救助封顶线). */
    public static final StandardId<Money> MEDICAL_C_CAP =
            money("medical-c-cap", "C类（收入不超过保障标准2倍）重大疾病救助封顶线", "largest major illness grant, class C", Unit.YUAN);
    /** Major illness threshold, self-paid, class D (D类重大疾病救助起付线). */
    public static final StandardId<Money> MEDICAL_D_THRESHOLD =
            money("medical-d-threshold", "D类重大疾病救助起付线", "major illness threshold, self-paid, class D", Unit.YUAN);
    /** Major illness rate, class D (D类重大疾病救助比例). */
    public static final StandardId<Ratio> MEDICAL_D_RATE =
            rate("class-d-medical-rate", "D类重大疾病救助比例", "major illness rate, class D");
    /** Largest major illness grant, class D (D类重大疾病救助封顶线). */
    public static final StandardId<Money> MEDICAL_D_CAP =
            money("medical-d-cap", "D类重大疾病救助封顶线", "largest major illness grant, class D", Unit.YUAN);
    /** Largest long-term outpatient grant a year, classes A and B, in urban standards (A、B类长期门诊救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> LONG_TERM_AB = multiple(
            "long-term-ab-multiple",
            "A、B类长期门诊救助上限（城市月保障标准的倍数）",
            "largest long-term outpatient grant a year, classes A and B, in urban standards");
    /** Largest long-term outpatient grant a year, class C, in urban standards (C类长期门诊救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> LONG_TERM_C = multiple(
            "long-term-c-multiple",
            "C类长期门诊救助上限（城市月保障标准的倍数）",
            "largest long-term outpatient grant a year, class C, in urban standards");
    /** Largest long-term outpatient grant a year, class D, in urban standards (D类长期门诊救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> LONG_TERM_D = multiple(
            "long-term-d-multiple",
            "D类长期门诊救助上限（城市月保障标准的倍数）",
            "largest long-term outpatient grant a year, class D, in urban standards");
    /** Largest grant after a major disaster or injury, class A, in urban standards (A类 特困、孤儿重大灾害伤害救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> DISASTER_A = multiple(
            "disaster-a-multiple",
            "A类（特困、孤儿）重大灾害伤害救助上限（城市月保障标准的倍数）",
            "largest grant after a major disaster or injury, class A, in urban standards");
    /** Largest grant after a major disaster or injury, class B, in urban standards (B类 低保重大灾害伤害救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> DISASTER_B = multiple(
            "disaster-b-multiple",
            "B类（低保）重大灾害伤害救助上限（城市月保障标准的倍数）",
            "largest grant after a major disaster or injury, class B, in urban standards");
    /** Largest grant after a major disaster or injury, class C, in urban standards (C类 收入不超过保障标准2倍重大灾害伤害救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> DISASTER_C = multiple(
            "disaster-c-multiple",
            "C类（收入不超过保障标准2倍）重大灾害伤害救助上限（城市月保障标准的倍数）",
            "largest grant after a major disaster or injury, class C, in urban standards");
    /** Largest grant after a major disaster or injury, class D, in urban standards (D类重大灾害伤害救助上限 城市月保障标准的倍数). */
    public static final StandardId<Ratio> DISASTER_D = multiple(
            "disaster-d-multiple",
            "D类重大灾害伤害救助上限（城市月保障标准的倍数）",
            "largest grant after a major disaster or injury, class D, in urban standards");
    /** Smallest grant in the first year of full-time higher education, classes A and B (A、B类高校新生救助下限). */
    public static final StandardId<Money> EDUCATION_AB = money(
            "education-ab-min",
            "A、B类高校新生救助下限",
            "smallest grant in the first year of full-time higher education, classes A and B",
            Unit.YUAN_PER_PERSON);
    /** Grant in the first year of full-time higher education, class C (C类高校新生救助). */
    public static final StandardId<Money> EDUCATION_C = money(
            "education-c",
            "C类高校新生救助",
            "grant in the first year of full-time higher education, class C",
            Unit.YUAN_PER_PERSON);
    /** Grant in the first year of full-time higher education, class D (D类高校新生救助). */
    public static final StandardId<Money> EDUCATION_D = money(
            "education-d",
            "D类高校新生救助",
            "grant in the first year of full-time higher education, class D",
            Unit.YUAN_PER_PERSON);

    private static final String PREFIX = "temporary-assistance.";

    private TemporaryAssistanceStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(
                GRANTS_PER_CAUSE,
                JOBLESS_MONTHS,
                JOBLESS_GRANT,
                TOWNSHIP_CEILING,
                ASSET_MULTIPLE,
                CLASS_C_MULTIPLE,
                CLASS_D_MULTIPLE,
                MEDICAL_A_THRESHOLD,
                MEDICAL_A_RATE_MIN,
                MEDICAL_A_CAP,
                MEDICAL_B_THRESHOLD,
                MEDICAL_B_RATE_MIN,
                MEDICAL_B_RATE_MAX,
                MEDICAL_B_CAP,
                MEDICAL_C_THRESHOLD,
                MEDICAL_C_RATE_MIN,
                MEDICAL_C_RATE_MAX,
                MEDICAL_C_CAP,
                MEDICAL_D_THRESHOLD,
                MEDICAL_D_RATE,
                MEDICAL_D_CAP,
                LONG_TERM_AB,
                LONG_TERM_C,
                LONG_TERM_D,
                DISASTER_A,
                DISASTER_B,
                DISASTER_C,
                DISASTER_D,
                EDUCATION_AB,
                EDUCATION_C,
                EDUCATION_D);
    }

    private static StandardId<Money> money(String name, String zh, String en, Unit unit) {
        return StandardId.money(PREFIX + name, Label.of(zh, en), unit, Delegation.COUNTY);
    }

    private static StandardId<Ratio> rate(String name, String zh, String en) {
        return StandardId.ratio(PREFIX + name, Label.of(zh, en), Unit.RATIO, Delegation.COUNTY);
    }

    private static StandardId<Ratio> multiple(String name, String zh, String en) {
        return StandardId.ratio(PREFIX + name, Label.of(zh, en), Unit.MULTIPLE, Delegation.COUNTY);
    }

    private static StandardId<Integer> count(String name, String zh, String en) {
        return StandardId.number(PREFIX + name, Label.of(zh, en), Unit.COUNT, Delegation.COUNTY);
    }
}
