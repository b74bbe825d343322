package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeTest {
    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);
    private static final LocalDate TO = LocalDate.of(2025, 7, 1);
    private static final DateRange RANGE = DateRange.of(FROM, TO);

    @Test
    void the_first_day_is_in_and_the_end_day_is_out() {
        assertThat(RANGE.contains(FROM.minusDays(1))).isFalse();
        assertThat(RANGE.contains(FROM)).isTrue();
        assertThat(RANGE.contains(TO.minusDays(1))).isTrue();
        assertThat(RANGE.contains(TO)).isFalse();
    }

    @Test
    void an_open_range_never_ends() {
        DateRange open = DateRange.from(TO);

        assertThat(open.isOpenEnded()).isTrue();
        assertThat(open.to()).isNull();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.contains(TO.minusDays(1))).isFalse();
        assertThat(RANGE.isOpenEnded()).isFalse();
    }

    @Test
    void a_range_of_unknown_start_holds_every_day_before_its_end() {
        DateRange until = DateRange.until(TO);

        assertThat(until.contains(LocalDate.MIN)).isTrue();
        assertThat(until.contains(TO.minusDays(1))).isTrue();
        assertThat(until.contains(TO)).isFalse();
        assertThat(until).hasToString("[, 2025-07-01)");
    }

    @Test
    void neighbours_do_not_overlap_but_one_shared_day_does() {
        assertThat(RANGE.overlaps(DateRange.from(TO))).isFalse();
        assertThat(DateRange.from(TO).overlaps(RANGE)).isFalse();
        assertThat(RANGE.overlaps(DateRange.from(TO.minusDays(1)))).isTrue();
        assertThat(DateRange.from(TO.minusDays(1)).overlaps(RANGE)).isTrue();
        assertThat(DateRange.from(FROM).overlaps(DateRange.from(TO))).isTrue();
        assertThat(RANGE.overlaps(DateRange.of(FROM.plusDays(1), FROM.plusDays(2))))
                .isTrue();
        assertThat(DateRange.of(FROM.minusDays(1), FROM).overlaps(RANGE)).isFalse();
    }

    @Test
    void a_range_holds_at_least_one_day() {
        assertThat(DateRange.of(FROM, FROM.plusDays(1)).contains(FROM)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateRange.of(FROM, FROM))
                .withMessage("DateRange: from must be before to (to is exclusive), found [2024-09-01, 2024-09-01)");
        assertThatIllegalArgumentException().isThrownBy(() -> DateRange.of(TO, FROM));
    }

    @Test
    void the_text_shows_the_open_end() {
        assertThat(RANGE).hasToString("[2024-09-01, 2025-07-01)");
        assertThat(DateRange.from(TO)).hasToString("[2025-07-01, )");
    }
}
