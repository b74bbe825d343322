package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The two questions about ages, how old on a day and when an age is reached, have one answer. */
class AgesLaws {
    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1896, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(1904 / 4, 2028 / 4).map(quarter -> LocalDate.of(quarter * 4, 2, 29));
        return Arbitraries.oneOf(any, leapDays);
    }

    @Property
    void an_age_is_completed_on_the_day_it_is_reached_and_not_a_day_before(
            @ForAll Ages rule, @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 1, max = 120) int years) {
        LocalDate reached = rule.reaches(birth, years);

        assertThat(rule.completedYears(birth, reached)).isEqualTo(years);
        assertThat(rule.completedYears(birth, reached.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void the_birthday_comes_first_then_the_day_after_then_the_next_month(
            @ForAll("births") LocalDate birth, @ForAll @IntRange(min = 1, max = 120) int years) {
        LocalDate birthday = Ages.ON_BIRTHDAY.reaches(birth, years);

        assertThat(birthday.getYear()).isEqualTo(birth.getYear() + years);
        assertThat(Ages.DAY_AFTER_BIRTHDAY.reaches(birth, years)).isEqualTo(birthday.plusDays(1));
        assertThat(Ages.MONTH_AFTER_BIRTHDAY.reaches(birth, years))
                .isAfter(birthday)
                .isBeforeOrEqualTo(birthday.plusDays(31))
                .matches(date -> date.getDayOfMonth() == 1, "is the first of a month");
    }

    @Property
    void nobody_gets_younger(
            @ForAll Ages rule,
            @ForAll("births") LocalDate birth,
            @ForAll @IntRange(min = 0, max = 40_000) int days,
            @ForAll @IntRange(min = 0, max = 800) int later) {
        LocalDate on = birth.plusDays(days);

        assertThat(rule.completedYears(birth, on.plusDays(later)))
                .isGreaterThanOrEqualTo(rule.completedYears(birth, on));
    }
}
