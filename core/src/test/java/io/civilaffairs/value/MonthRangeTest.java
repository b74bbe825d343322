package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthRangeTest {
    private static final YearMonth FROM = YearMonth.of(2024, 9);
    private static final YearMonth TO = YearMonth.of(2025, 7);
    private static final MonthRange RANGE = MonthRange.of(FROM, TO);

    @Test
    void the_first_month_is_in_and_the_end_month_is_out() {
        assertThat(RANGE.contains(FROM.minusMonths(1))).isFalse();
        assertThat(RANGE.contains(FROM)).isTrue();
        assertThat(RANGE.contains(TO.minusMonths(1))).isTrue();
        assertThat(RANGE.contains(TO)).isFalse();
    }

    @Test
    void an_open_range_never_ends() {
        MonthRange open = MonthRange.from(TO);

        assertThat(open.isOpenEnded()).isTrue();
        assertThat(open.to()).isNull();
        assertThat(open.contains(TO.plusYears(500))).isTrue();
        assertThat(open.contains(TO.minusMonths(1))).isFalse();
        assertThat(RANGE.isOpenEnded()).isFalse();
    }

    @Test
    void neighbours_do_not_overlap_but_one_shared_month_does() {
        assertThat(RANGE.overlaps(MonthRange.from(TO))).isFalse();
        assertThat(MonthRange.from(TO).overlaps(RANGE)).isFalse();
        assertThat(RANGE.overlaps(MonthRange.from(TO.minusMonths(1)))).isTrue();
        assertThat(MonthRange.from(TO.minusMonths(1)).overlaps(RANGE)).isTrue();
        assertThat(MonthRange.from(FROM).overlaps(MonthRange.from(TO))).isTrue();
        assertThat(MonthRange.of(FROM.minusMonths(1), FROM).overlaps(RANGE)).isFalse();
    }

    @Test
    void a_range_holds_at_least_one_month() {
        assertThat(MonthRange.of(FROM, FROM.plusMonths(1)).contains(FROM)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthRange.of(FROM, FROM))
                .withMessage("MonthRange: from must be before to (to is exclusive), found [2024-09, 2024-09)");
        assertThatIllegalArgumentException().isThrownBy(() -> MonthRange.of(TO, FROM));
    }

    @Test
    void the_text_shows_the_open_end() {
        assertThat(RANGE).hasToString("[2024-09, 2025-07)");
        assertThat(MonthRange.from(TO)).hasToString("[2025-07, )");
    }
}
