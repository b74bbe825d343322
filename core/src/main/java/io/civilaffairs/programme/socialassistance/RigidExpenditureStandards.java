package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards on rigid-expenditure households (刚性支出困难家庭认定标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RigidExpenditureStandards {
    /** Disposable income per head, of one year (居民人均可支配收入). */
    public static final StandardId<Money> DISPOSABLE_INCOME = StandardId.money(
            "disposable-income.per-capita",
            Label.of("居民人均可支配收入", "per-capita disposable income of residents"),
            Unit.YUAN_PER_PERSON_YEAR,
            Delegation.COUNTY);
    /** Smallest share of rigid spending in income (刚性支出占家庭总收入比例下限). */
    public static final StandardId<Ratio> SHARE_MIN = StandardId.ratio(
            "rigid-expenditure.share-min",
            Label.of("刚性支出占家庭总收入比例下限", "smallest share of rigid expenditure in household income"),
            Unit.RATIO,
            Delegation.COUNTY);
    /** Limit of financial assets (金融资产限额). */
    public static final StandardId<Ratio> ASSET_MULTIPLE = StandardId.ratio(
            "rigid-expenditure.asset-multiple",
            Label.of(
                    "刚性支出困难家庭金融资产限额（月保障标准的倍数）",
                    "financial asset limit of rigid-expenditure households in monthly standards"),
            Unit.MULTIPLE,
            Delegation.COUNTY);
    /** Months of spending and income looked at (刚性支出计算期). */
    public static final StandardId<Integer> WINDOW = StandardId.number(
            "rigid-expenditure.window",
            Label.of("刚性支出计算期", "months of spending and income before the application"),
            Unit.MONTHS,
            Delegation.COUNTY);
    /** Longest validity of a recognition (认定有效期上限). */
    public static final StandardId<Integer> VALIDITY = StandardId.number(
            "rigid-expenditure.validity-max",
            Label.of("认定有效期上限", "longest validity of a recognition"),
            Unit.MONTHS,
            Delegation.COUNTY);

    private RigidExpenditureStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(DISPOSABLE_INCOME, SHARE_MIN, ASSET_MULTIPLE, WINDOW, VALIDITY);
    }
}
