package io.civilaffairs.benefit;

import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When an award is to be reviewed, or a household visited, again (定期核查、走访的日程): the day of the last time plus the
 * interval. Unit: calendar months. 最低生活保障审核确认办法 第三十一条 gives the intervals of the guarantee.
 *
 * <pre>{@code
 * ReviewSchedule schedule = ReviewSchedule.of(entitled.review(), LocalDate.of(2025, 8, 31));
 * LocalDate due = schedule.nextDue();              // half-yearly: 2026-02-28
 * boolean late = schedule.isOverdueOn(LocalDate.of(2026, 3, 1));
 * }</pre>
 *
 * <p>The day of a month that has no such day is its last day. Where a major emergency allows more time (第三十一条第三款),
 * the host states the longer interval. This class is immutable and thread-safe.
 *
 * @param last the day of the last review or visit, or of the confirmation if there was none
 * @param months the interval, at least one month
 * @param source where the interval stands
 */
public record ReviewSchedule(LocalDate last, int months, StandardValue<Integer> source) {
    /**
     * Checks the interval.
     *
     * @param last the day of the last review or visit
     * @param months the interval
     * @param source where the interval stands
     * @throws IllegalArgumentException if the interval is less than a month
     */
    public ReviewSchedule {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(source, "source");
        if (months < 1) {
            throw new IllegalArgumentException("months: must be 1 or more, found " + months);
        }
    }

    /**
     * The schedule of an award.
     *
     * @param review how often the award is reviewed
     * @param last the day of the last review, or of the confirmation if there was none
     * @return the schedule
     */
    public static ReviewSchedule of(Review review, LocalDate last) {
        return new ReviewSchedule(last, review.months(), review.source());
    }

    /**
     * A schedule at an interval that a standard lays down, such as a county's interval of visits.
     *
     * @param interval the standard in force, in months
     * @param last the day of the last time
     * @return the schedule
     */
    public static ReviewSchedule every(StandardValue<Integer> interval, LocalDate last) {
        return new ReviewSchedule(last, interval.value(), interval);
    }

    /**
     * The last day on which the next review is in time.
     *
     * @return the day
     */
    public LocalDate nextDue() {
        return last.plusMonths(months);
    }

    /**
     * Whether the next review should have been made before a day.
     *
     * @param day the day
     * @return true if the day is after {@link #nextDue()}
     */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(nextDue());
    }

    /**
     * The schedule after a review was made.
     *
     * @param day the day of that review, not before the last one
     * @return the schedule from that day on
     * @throws IllegalArgumentException if the day is before the last review
     */
    public ReviewSchedule reviewedOn(LocalDate day) {
        if (day.isBefore(last)) {
            throw new IllegalArgumentException("day: " + day + " is before the last review on " + last);
        }
        return new ReviewSchedule(day, months, source);
    }
}
