package io.civilaffairs.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Objects;

/**
 * Rules for the day on which a person reaches an age (周岁的计算).
 *
 * <p>Unit: completed years of the Gregorian calendar. A person born on 29 February has the birthday on 1 March in a
 * common year: a year of life is complete only when its last day, 28 February, has passed. This class is immutable and
 * thread-safe.
 *
 * <pre>{@code
 * LocalDate birth = LocalDate.of(1950, 3, 2);
 * int years = Ages.ON_BIRTHDAY.completedYears(birth, LocalDate.of(2025, 8, 20));
 * LocalDate eighty = Ages.MONTH_AFTER_BIRTHDAY.reaches(birth, 80);
 * }</pre>
 */
public enum Ages {
    /** The age is reached on the birthday (生日当日). */
    ON_BIRTHDAY,
    /** The age is reached on the day after the birthday (生日次日). */
    DAY_AFTER_BIRTHDAY,
    /** The age is reached on the first day of the month after the birthday (生日次月). */
    MONTH_AFTER_BIRTHDAY;

    /**
     * The completed years of age on a day.
     *
     * @param birth the day of birth
     * @param on the day to look at
     * @return the greatest age reached by {@code on}, 0 or more
     * @throws IllegalArgumentException if {@code birth} is after {@code on}
     */
    public int completedYears(LocalDate birth, LocalDate on) {
        Objects.requireNonNull(birth, "birth");
        Objects.requireNonNull(on, "on");
        if (birth.isAfter(on)) {
            // The dates stay out of the message: a day of birth is personal data.
            throw new IllegalArgumentException(
                    "birth must not be after on, found a day of birth that lies after the day of the question");
        }
        LocalDate lastBirthday = switch (this) {
            case ON_BIRTHDAY -> on;
            case DAY_AFTER_BIRTHDAY -> on.minusDays(1);
            case MONTH_AFTER_BIRTHDAY -> on.withDayOfMonth(1).minusDays(1);
        };
        return Math.max(0, birthdaysThrough(lastBirthday, birth));
    }

    /** Birthdays up to and including a day; 29 February comes after the 28th, so in common years with 1 March. */
    private static int birthdaysThrough(LocalDate day, LocalDate birth) {
        int years = day.getYear() - birth.getYear();
        boolean toCome = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return toCome ? years - 1 : years;
    }

    /**
     * The first day on which a person counts as having an age.
     *
     * @param birth the day of birth
     * @param years the age in completed years, 0 or more
     * @return the day; the day of birth itself for 0 years
     * @throws IllegalArgumentException if {@code years} is negative
     */
    public LocalDate reaches(LocalDate birth, int years) {
        Objects.requireNonNull(birth, "birth");
        if (years < 0) {
            throw new IllegalArgumentException("years must be 0 or more, found " + years);
        }
        if (years == 0) {
            return birth;
        }
        LocalDate birthday = birthday(birth, years);
        return switch (this) {
            case ON_BIRTHDAY -> birthday;
            case DAY_AFTER_BIRTHDAY -> birthday.plusDays(1);
            case MONTH_AFTER_BIRTHDAY -> birthday.withDayOfMonth(1).plusMonths(1);
        };
    }

    private static LocalDate birthday(LocalDate birth, int years) {
        int year = birth.getYear() + years;
        boolean leapDay = birth.getMonth() == Month.FEBRUARY && birth.getDayOfMonth() == 29;
        return leapDay && !Year.isLeap(year) ? LocalDate.of(year, Month.MARCH, 1) : birth.plusYears(years);
    }
}
