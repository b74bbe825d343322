package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting forwards and counting between are two sides of one calendar. */
class WorkdaysLaws {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 400;
    private static final int HALF = DAYS / 2;
    private static final LocalDate END = START.plusDays(DAYS);

    @Provide
    Arbitrary<Workdays> calendars() {
        Arbitrary<Set<LocalDate>> days = Arbitraries.integers()
                .between(0, DAYS - 1)
                .map(START::plusDays)
                .set()
                .ofMaxSize(30)
                .withoutEdgeCases();
        return Combinators.combine(days, days).as((holidays, makeUps) -> {
            Workdays.Builder builder = Workdays.builder().covering(DateRange.of(START, END));
            holidays.forEach(builder::holiday);
            makeUps.stream().filter(day -> !holidays.contains(day)).forEach(builder::makeUpWorkday);
            return builder.build();
        });
    }

    @Property
    void between_undoes_plus(
            @ForAll("calendars") Workdays workdays,
            @ForAll @IntRange(min = 0, max = HALF) int offset,
            @ForAll @IntRange(min = 0, max = 60) int length) {
        LocalDate start = START.plusDays(offset);
        LocalDate end = workdays.plus(start, length);

        assertThat(workdays.between(start, end)).isEqualTo(length);
        if (length > 0) {
            assertThat(workdays.isWorkday(end)).isTrue();
            assertThat(end).isAfter(start);
            assertThat(workdays.between(start, end.minusDays(1))).isEqualTo(length - 1);
        }
    }

    @Property
    void between_counts_the_working_days_one_by_one(
            @ForAll("calendars") Workdays workdays,
            @ForAll @IntRange(min = 0, max = HALF) int offset,
            @ForAll @IntRange(min = 0, max = HALF - 1) int length) {
        LocalDate start = START.plusDays(offset);
        LocalDate end = start.plusDays(length);
        long counted = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(workdays::isWorkday)
                .count();

        assertThat(workdays.between(start, end)).isEqualTo((int) counted);
    }

    @Property
    void two_periods_in_a_row_make_one(
            @ForAll("calendars") Workdays workdays,
            @ForAll @IntRange(min = 0, max = HALF) int offset,
            @ForAll @IntRange(min = 0, max = 30) int first,
            @ForAll @IntRange(min = 0, max = 30) int second) {
        LocalDate start = START.plusDays(offset);

        assertThat(workdays.plus(workdays.plus(start, first), second)).isEqualTo(workdays.plus(start, first + second));
    }

    @Property
    void a_period_never_ends_on_a_day_off(
            @ForAll("calendars") Workdays workdays, @ForAll @IntRange(min = 0, max = HALF) int offset) {
        LocalDate date = START.plusDays(offset);
        LocalDate end = workdays.firstOnOrAfter(date);

        assertThat(workdays.isWorkday(end)).isTrue();
        assertThat(date.datesUntil(end).filter(workdays::isWorkday).collect(Collectors.toSet()))
                .isEmpty();
    }
}
