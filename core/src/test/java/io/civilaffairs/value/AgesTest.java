package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgesTest {
    private static final LocalDate BIRTH = LocalDate.of(1945, 8, 15);

    @Test
    void on_birthday_the_age_changes_on_that_day() {
        assertThat(Ages.ON_BIRTHDAY.reaches(BIRTH, 80)).isEqualTo("2025-08-15");
        assertThat(Ages.ON_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 14)))
                .isEqualTo(79);
        assertThat(Ages.ON_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 15)))
                .isEqualTo(80);
        assertThat(Ages.ON_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 16)))
                .isEqualTo(80);
    }

    @Test
    void day_after_birthday_the_age_changes_one_day_later() {
        assertThat(Ages.DAY_AFTER_BIRTHDAY.reaches(BIRTH, 80)).isEqualTo("2025-08-16");
        assertThat(Ages.DAY_AFTER_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 15)))
                .isEqualTo(79);
        assertThat(Ages.DAY_AFTER_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 16)))
                .isEqualTo(80);
    }

    @Test
    void month_after_birthday_the_age_changes_on_the_first_of_the_next_month() {
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.reaches(BIRTH, 80)).isEqualTo("2025-09-01");
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 8, 31)))
                .isEqualTo(79);
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.completedYears(BIRTH, LocalDate.of(2025, 9, 1)))
                .isEqualTo(80);
    }

    @Test
    void a_december_birthday_carries_into_the_next_year() {
        LocalDate birth = LocalDate.of(1950, 12, 31);

        assertThat(Ages.DAY_AFTER_BIRTHDAY.reaches(birth, 60)).isEqualTo("2011-01-01");
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.reaches(birth, 60)).isEqualTo("2011-01-01");
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.completedYears(birth, LocalDate.of(2010, 12, 31)))
                .isEqualTo(59);
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.completedYears(birth, LocalDate.of(2011, 1, 1)))
                .isEqualTo(60);
    }

    @Nested
    class BornOn29February {
        private static final LocalDate LEAP = LocalDate.of(2008, 2, 29);

        @Test
        void a_common_year_completes_the_age_on_1_march() {
            assertThat(Ages.ON_BIRTHDAY.reaches(LEAP, 18)).isEqualTo("2026-03-01");
            assertThat(Ages.ON_BIRTHDAY.completedYears(LEAP, LocalDate.of(2026, 2, 28)))
                    .isEqualTo(17);
            assertThat(Ages.ON_BIRTHDAY.completedYears(LEAP, LocalDate.of(2026, 3, 1)))
                    .isEqualTo(18);
        }

        @Test
        void a_leap_year_completes_the_age_on_29_february() {
            assertThat(Ages.ON_BIRTHDAY.reaches(LEAP, 16)).isEqualTo("2024-02-29");
            assertThat(Ages.ON_BIRTHDAY.completedYears(LEAP, LocalDate.of(2024, 2, 28)))
                    .isEqualTo(15);
            assertThat(Ages.ON_BIRTHDAY.completedYears(LEAP, LocalDate.of(2024, 2, 29)))
                    .isEqualTo(16);
        }

        @Test
        void the_other_rules_follow_that_birthday() {
            assertThat(Ages.DAY_AFTER_BIRTHDAY.reaches(LEAP, 16)).isEqualTo("2024-03-01");
            assertThat(Ages.DAY_AFTER_BIRTHDAY.reaches(LEAP, 18)).isEqualTo("2026-03-02");
            assertThat(Ages.MONTH_AFTER_BIRTHDAY.reaches(LEAP, 16)).isEqualTo("2024-03-01");
            assertThat(Ages.MONTH_AFTER_BIRTHDAY.reaches(LEAP, 18)).isEqualTo("2026-04-01");
        }

        @Test
        void a_century_that_is_no_leap_year_counts_as_common() {
            assertThat(Ages.ON_BIRTHDAY.reaches(LEAP, 92)).isEqualTo("2100-03-01");
        }
    }

    @Test
    void born_on_28_february_keeps_the_birthday_in_every_year() {
        LocalDate birth = LocalDate.of(2007, 2, 28);

        assertThat(Ages.ON_BIRTHDAY.reaches(birth, 17)).isEqualTo("2024-02-28");
        assertThat(Ages.ON_BIRTHDAY.reaches(birth, 18)).isEqualTo("2025-02-28");
    }

    @ParameterizedTest
    @EnumSource(Ages.class)
    void the_day_of_birth_is_age_zero(Ages rule) {
        assertThat(rule.completedYears(BIRTH, BIRTH)).isZero();
        assertThat(rule.reaches(BIRTH, 0)).isEqualTo(BIRTH);
    }

    @ParameterizedTest
    @EnumSource(Ages.class)
    void a_birth_after_the_day_is_refused_without_showing_it(Ages rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.completedYears(BIRTH, BIRTH.minusDays(1)))
                .withMessageContaining("birth must not be after on")
                .withMessageNotContaining("1945");
    }

    @Test
    void a_negative_age_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ages.ON_BIRTHDAY.reaches(BIRTH, -1))
                .withMessage("years must be 0 or more, found -1");
    }
}
