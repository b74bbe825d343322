package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.StartRule;
import java.time.YearMonth;
import java.util.Map;

/** From which month the guarantee is paid (低保金起始月). */
final class Starts {
    /**
     * The month of approval by 重庆市城乡居民最低生活保障条例 第二十二条, the month after confirmation by 最低生活保障审核确认办法
     * 第二十一条, in force 2021-07-01; since then the option decides between the two.
     */
    static final StartRule FIRST_MONTH = StartRule.byOption(
                    "first-month-paid",
                    Map.of(
                            "month-after-confirmation", StartRule.FirstMonth.MONTH_AFTER_CONFIRMATION,
                            "month-of-approval", StartRule.FirstMonth.MONTH_OF_APPROVAL))
            .before(YearMonth.of(2021, 7), StartRule.FirstMonth.MONTH_OF_APPROVAL, Texts.REGULATION.article("第二十二条"));

    private Starts() {}
}
