package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.testkit.StandardLaws;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.List;

/** The figures that ship: Kaizhou's living standards since September 2020 without a gap. */
class ShippedStandardLaws implements StandardLaws {
    private static final Region KAIZHOU = Region.of("500154");

    @Override
    public StandardBook standards() {
        return CivilAffairs.standards();
    }

    @Override
    public List<Coverage> coverage() {
        MonthRange since2020 = MonthRange.of(YearMonth.of(2020, 9), YearMonth.of(2026, 12));
        return List.of(
                new Coverage("minimum-living.urban", KAIZHOU, since2020),
                new Coverage("minimum-living.rural", KAIZHOU, since2020),
                new Coverage("near-threshold.multiple", KAIZHOU, MonthRange.from(YearMonth.of(2021, 7))),
                new Coverage("key-group.disabled", KAIZHOU, MonthRange.from(YearMonth.of(2018, 1))));
    }
}
