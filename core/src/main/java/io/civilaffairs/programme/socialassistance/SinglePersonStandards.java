package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that the single-person guarantee reads (单人保标准), beside those of the minimum living guarantee. A pack
 * gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SinglePersonStandards {
    /** Income limit of the household, in standards per person (家庭收入上限倍数). */
    public static final StandardId<Ratio> INCOME_MULTIPLE = StandardId.ratio(
            "single-person.income-multiple",
            Label.of("单人户申请的家庭收入上限（保障标准的倍数）", "household income limit in standards"),
            Unit.MULTIPLE,
            Delegation.COUNTY);
    /** Share of the standard that is made up to (发放额占保障标准的比例). */
    public static final StandardId<Ratio> STANDARD_SHARE = StandardId.ratio(
            "single-person.standard-share",
            Label.of("单人保发放额占保障标准的比例", "share of the standard paid to a single person"),
            Unit.RATIO,
            Delegation.COUNTY);
    /** Years clergy must have lived at the religious site (在宗教场所居住年限). */
    public static final StandardId<Integer> CLERGY_YEARS = StandardId.number(
            "single-person.clergy-years",
            Label.of("单独申请的宗教教职人员在宗教场所居住年限", "years clergy must have lived at the religious site"),
            Unit.YEARS,
            Delegation.NATIONAL);

    private SinglePersonStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return List.of(INCOME_MULTIPLE, STANDARD_SHARE, CLERGY_YEARS);
    }
}
