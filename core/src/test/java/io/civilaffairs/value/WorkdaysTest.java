package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A fixture in the manner of a real notice: the first days of October off, the Sunday before and Saturday after worked. */
class WorkdaysTest {
    private static final DateRange COVERED = DateRange.of(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 27));
    private static final Workdays WORKDAYS = calendar();

    private static Workdays calendar() {
        Workdays.Builder builder = Workdays.builder().covering(COVERED);
        LocalDate.of(2025, 10, 1).datesUntil(LocalDate.of(2025, 10, 9)).forEach(builder::holiday);
        return builder.makeUpWorkday(LocalDate.of(2025, 9, 28))
                .makeUpWorkday(LocalDate.of(2025, 10, 11))
                .build();
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2025, 9, day);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2025, 10, day);
    }

    @Nested
    class EachDay {
        @Test
        void monday_to_friday_are_worked_and_the_weekend_is_not() {
            assertThat(WORKDAYS.isWorkday(september(22))).isTrue();
            assertThat(WORKDAYS.isWorkday(september(26))).isTrue();
            assertThat(WORKDAYS.isWorkday(september(27))).isFalse();
            assertThat(WORKDAYS.isWorkday(october(12))).isFalse();
        }

        @Test
        void a_holiday_is_off_and_a_make_up_day_is_worked() {
            assertThat(WORKDAYS.isWorkday(september(30))).isTrue();
            assertThat(WORKDAYS.isWorkday(october(1))).isFalse();
            assertThat(WORKDAYS.isWorkday(october(8))).isFalse();
            assertThat(WORKDAYS.isWorkday(october(9))).isTrue();
            assertThat(WORKDAYS.isWorkday(september(28))).isTrue();
            assertThat(WORKDAYS.isWorkday(october(11))).isTrue();
        }

        @Test
        void days_outside_the_covered_range_are_refused_and_the_range_named() {
            assertThat(WORKDAYS.covered()).isEqualTo(COVERED);
            assertThat(WORKDAYS.isWorkday(october(26))).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.isWorkday(october(27)))
                    .withMessage("Workdays: date 2025-10-27 is outside the covered range [2025-09-22, 2025-10-27)");
            assertThatIllegalArgumentException().isThrownBy(() -> WORKDAYS.isWorkday(september(21)));
        }
    }

    @Nested
    class CivilCodeArticle201 {
        @Test
        void the_start_day_does_not_count() {
            assertThat(WORKDAYS.plus(september(22), 1)).isEqualTo(september(23));
            assertThat(WORKDAYS.plus(september(22), 5)).isEqualTo(september(28));
        }

        @Test
        void holidays_do_not_count_and_make_up_days_do() {
            assertThat(WORKDAYS.plus(september(30), 1)).isEqualTo(october(9));
            assertThat(WORKDAYS.plus(september(30), 3)).isEqualTo(october(11));
            assertThat(WORKDAYS.plus(september(30), 4)).isEqualTo(october(13));
        }

        @Test
        void a_start_on_a_day_off_counts_from_the_next_working_day() {
            assertThat(WORKDAYS.plus(october(3), 1)).isEqualTo(october(9));
            assertThat(WORKDAYS.plus(october(12), 1)).isEqualTo(october(13));
        }

        @Test
        void no_working_days_end_on_the_start_itself() {
            assertThat(WORKDAYS.plus(october(3), 0)).isEqualTo(october(3));
        }

        @Test
        void the_last_covered_working_day_can_be_reached_and_the_next_is_refused() {
            assertThat(WORKDAYS.plus(october(23), 1)).isEqualTo(october(24));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.plus(october(23), 2))
                    .withMessage("Workdays: 2 working days after 2025-10-23 end outside the covered range "
                            + "[2025-09-22, 2025-10-27)");
            assertThatIllegalArgumentException().isThrownBy(() -> WORKDAYS.plus(october(23), Integer.MAX_VALUE));
        }

        @Test
        void a_start_outside_or_a_negative_length_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.plus(september(21), 0))
                    .withMessageContaining("start 2025-09-21 is outside");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.plus(september(22), -1))
                    .withMessage("workingDays must be 0 or more, found -1");
        }
    }

    @Nested
    class Between {
        @Test
        void the_end_counts_and_the_start_does_not() {
            assertThat(WORKDAYS.between(september(22), september(22))).isZero();
            assertThat(WORKDAYS.between(september(22), september(23))).isEqualTo(1);
            assertThat(WORKDAYS.between(september(26), september(27))).isZero();
            assertThat(WORKDAYS.between(september(30), october(11))).isEqualTo(3);
        }

        @Test
        void the_days_must_be_covered_and_in_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.between(september(23), september(22)))
                    .withMessageContaining("endInclusive must not be before startExclusive");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WORKDAYS.between(september(23), october(27)))
                    .withMessageContaining("endInclusive 2025-10-27 is outside");
        }
    }

    @Nested
    class CivilCodeArticle203 {
        @Test
        void a_period_that_would_end_on_a_day_off_ends_on_the_next_working_day() {
            assertThat(WORKDAYS.firstOnOrAfter(october(3))).isEqualTo(october(9));
            assertThat(WORKDAYS.firstOnOrAfter(october(11))).isEqualTo(october(11));
            assertThat(WORKDAYS.firstOnOrAfter(october(12))).isEqualTo(october(13));
        }

        @Test
        void a_last_day_off_at_the_end_of_the_coverage_is_refused() {
            assertThatIllegalArgumentException().isThrownBy(() -> WORKDAYS.firstOnOrAfter(october(25)));
        }
    }

    @Nested
    class Building {
        @Test
        void the_covered_range_must_be_given() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Workdays.builder().build())
                    .withMessageContaining("covering(range)");
        }

        @Test
        void the_covered_range_must_have_an_end_and_a_sensible_length() {
            LocalDate from = LocalDate.of(2000, 1, 1);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Workdays.builder().covering(DateRange.from(from)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Workdays.builder().covering(DateRange.of(from, LocalDate.of(2400, 1, 2))));
            assertThat(Workdays.builder()
                            .covering(DateRange.of(from, LocalDate.of(2400, 1, 1)))
                            .build()
                            .isWorkday(LocalDate.of(2399, 12, 31)))
                    .isTrue();
        }

        @Test
        void days_outside_the_covered_range_are_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Workdays.builder()
                            .covering(COVERED)
                            .holiday(october(27))
                            .build())
                    .withMessageContaining("holiday 2025-10-27");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Workdays.builder()
                            .covering(COVERED)
                            .makeUpWorkday(september(21))
                            .build())
                    .withMessageContaining("make-up working day 2025-09-21");
        }

        @Test
        void a_day_cannot_be_both_off_and_worked() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Workdays.builder()
                            .covering(COVERED)
                            .holiday(october(11))
                            .makeUpWorkday(october(11))
                            .build())
                    .withMessage("Workdays: both holiday and make-up working day: [2025-10-11]");
        }

        @Test
        void redundant_days_change_nothing() {
            Workdays workdays = Workdays.builder()
                    .covering(COVERED)
                    .holiday(october(18))
                    .makeUpWorkday(october(20))
                    .build();

            assertThat(workdays.isWorkday(october(18))).isFalse();
            assertThat(workdays.isWorkday(october(20))).isTrue();
        }
    }

    @Test
    void the_text_shows_the_covered_range() {
        assertThat(WORKDAYS).hasToString("Workdays[2025-09-22, 2025-10-27)");
    }
}
