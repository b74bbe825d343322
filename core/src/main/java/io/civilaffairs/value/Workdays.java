package io.civilaffairs.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar of working days (工作日): Monday to Friday without the holidays, and the weekend days worked in exchange.
 *
 * <p>Unit: whole days. It answers only for the days it covers; the data is handed in, none is built in. This class is
 * immutable and thread-safe; the builder is not.
 *
 * <pre>{@code
 * Workdays workdays = Workdays.builder().covering(year2025)
 *         .holiday(LocalDate.of(2025, 1, 1)).makeUpWorkday(LocalDate.of(2025, 1, 26)).build();
 * LocalDate due = workdays.plus(LocalDate.of(2025, 3, 3), 30);
 * }</pre>
 */
public final class Workdays {
    private static final int MAX_YEARS = 400;

    private final DateRange covered;

    /** The working days as days since the start of the covered range, ascending; never handed out or changed. */
    private final int[] workdays;

    private Workdays(DateRange covered, int[] workdays) {
        this.covered = covered;
        this.workdays = workdays;
    }

    /**
     * Starts a calendar.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The days this calendar can answer for.
     *
     * @return the covered range, always with an end
     */
    public DateRange covered() {
        return covered;
    }

    /**
     * Whether a day is worked.
     *
     * @param date the day
     * @return whether it is a working day
     * @throws IllegalArgumentException if the day is not covered
     */
    public boolean isWorkday(LocalDate date) {
        return Arrays.binarySearch(workdays, offset(date, "date")) >= 0;
    }

    /**
     * The last day of a period of working days: the start day does not count, the period begins with the day after it
     * (《民法典》第二百零一条).
     *
     * @param start the day of the event, such as the application
     * @param workingDays the length of the period, 0 or more
     * @return the working day that completes the period; {@code start} itself for 0
     * @throws IllegalArgumentException if {@code workingDays} is negative, or {@code start} or the result is not covered
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("workingDays must be 0 or more, found " + workingDays);
        }
        long passed = workedThrough(offset(start, "start"));
        if (workingDays == 0) {
            return start;
        }
        long index = passed + workingDays - 1;
        if (index >= workdays.length) {
            throw new IllegalArgumentException("Workdays: " + workingDays + " working days after " + start
                    + " end outside the covered range " + covered);
        }
        return covered.from().plusDays(workdays[(int) index]);
    }

    /**
     * How many working days lie between two days.
     *
     * @param startExclusive the day of the event, which does not count
     * @param endInclusive the last day, which counts if it is a working day; not before {@code startExclusive}
     * @return the number of working days
     * @throws IllegalArgumentException if a day is not covered or the end is before the start
     */
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
        int start = offset(startExclusive, "startExclusive");
        int last = offset(endInclusive, "endInclusive");
        if (last < start) {
            throw new IllegalArgumentException(
                    "endInclusive must not be before startExclusive, found " + startExclusive + " and " + endInclusive);
        }
        return workedThrough(last) - workedThrough(start);
    }

    /**
     * The day itself if it is worked, otherwise the next working day: where a period ends that would end on a day off
     * (《民法典》第二百零三条).
     *
     * @param date the day
     * @return the first working day not before {@code date}
     * @throws IllegalArgumentException if the day or the result is not covered
     */
    public LocalDate firstOnOrAfter(LocalDate date) {
        return isWorkday(date) ? date : plus(date, 1);
    }

    @Override
    public String toString() {
        return "Workdays" + covered;
    }

    /** How many working days there are up to and including the day. */
    private int workedThrough(int offset) {
        int index = Arrays.binarySearch(workdays, offset);
        return index >= 0 ? index + 1 : -(index + 1);
    }

    private int offset(LocalDate date, String name) {
        Objects.requireNonNull(date, name);
        requireCovered(covered, date, name);
        return (int) ChronoUnit.DAYS.between(covered.from(), date);
    }

    private static void requireCovered(DateRange covered, LocalDate date, String name) {
        if (!covered.contains(date)) {
            throw new IllegalArgumentException(
                    "Workdays: " + name + " " + date + " is outside the covered range " + covered);
        }
    }

    /**
     * Collects the days that differ from Monday to Friday (工作日历生成器).
     *
     * <p>This class is mutable and for one thread.
     */
    public static final class Builder {
        private @Nullable DateRange covered;
        private final Set<LocalDate> holidays = new TreeSet<>();
        private final Set<LocalDate> makeUpWorkdays = new TreeSet<>();

        private Builder() {}

        /**
         * Says for which days the holidays are complete.
         *
         * @param range the days, with an end, at most 400 years
         * @return this builder
         * @throws IllegalArgumentException if the range has no end or is too long
         */
        public Builder covering(DateRange range) {
            LocalDate to = range.to();
            if (to == null || to.isAfter(range.from().plusYears(MAX_YEARS))) {
                throw new IllegalArgumentException("Workdays: the covered range must have an end and at most "
                        + MAX_YEARS + " years, found " + range);
            }
            covered = range;
            return this;
        }

        /**
         * Adds a day off (放假); one that falls on a weekend changes nothing.
         *
         * @param date the day
         * @return this builder
         */
        public Builder holiday(LocalDate date) {
            holidays.add(Objects.requireNonNull(date, "date"));
            return this;
        }

        /**
         * Adds a day worked in exchange (调休上班); one that falls on Monday to Friday changes nothing.
         *
         * @param date the day
         * @return this builder
         */
        public Builder makeUpWorkday(LocalDate date) {
            makeUpWorkdays.add(Objects.requireNonNull(date, "date"));
            return this;
        }

        /**
         * Builds the calendar.
         *
         * @return the calendar
         * @throws IllegalStateException if {@link #covering} was not called
         * @throws IllegalArgumentException if a day is not covered, or is both a holiday and a make-up working day
         */
        public Workdays build() {
            DateRange range = covered;
            if (range == null || range.to() == null) {
                throw new IllegalStateException("Workdays: call covering(range) before build()");
            }
            Set<LocalDate> both = new TreeSet<>(holidays);
            both.retainAll(makeUpWorkdays);
            if (!both.isEmpty()) {
                throw new IllegalArgumentException("Workdays: both holiday and make-up working day: " + both);
            }
            holidays.forEach(date -> requireCovered(range, date, "holiday"));
            makeUpWorkdays.forEach(date -> requireCovered(range, date, "make-up working day"));
            LocalDate end = range.to();
            int days = (int) ChronoUnit.DAYS.between(range.from(), end);
            int[] worked = IntStream.range(0, days)
                    .filter(day -> isWorked(range.from().plusDays(day)))
                    .toArray();
            return new Workdays(range, worked);
        }

        private boolean isWorked(LocalDate date) {
            if (makeUpWorkdays.contains(date)) {
                return true;
            }
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            return !weekend && !holidays.contains(date);
        }
    }
}
