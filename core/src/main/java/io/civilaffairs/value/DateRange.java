package io.civilaffairs.value;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of days (日期区间): from the first day on, up to but without the end day.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * DateRange year = DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
 * DateRange open = DateRange.from(LocalDate.of(2025, 7, 1));
 * boolean both = year.overlaps(open);
 * }</pre>
 *
 * @param from the first day
 * @param to the day after the last day; null if the range has no end
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    /**
     * Checks that the range holds at least one day.
     *
     * @param from the first day
     * @param to the day after the last day; null if the range has no end
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public DateRange {
        Objects.requireNonNull(from, "from");
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "DateRange: from must be before to (to is exclusive), found [" + from + ", " + to + ")");
        }
    }

    /**
     * A range with an end.
     *
     * @param from the first day
     * @param to the day after the last day; null if the range has no end
     * @return the range
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public static DateRange of(LocalDate from, @Nullable LocalDate to) {
        return new DateRange(from, to);
    }

    /**
     * A range without an end.
     *
     * @param from the first day
     * @return the range
     */
    public static DateRange from(LocalDate from) {
        return new DateRange(from, null);
    }

    /**
     * A range whose start is not known: everything up to a day. Its {@code from} is {@link LocalDate#MIN}.
     *
     * @param to the day after the last day
     * @return the range
     */
    public static DateRange until(LocalDate to) {
        return new DateRange(LocalDate.MIN, Objects.requireNonNull(to, "to"));
    }

    /**
     * Whether a day lies in the range.
     *
     * @param date the day
     * @return whether it is not before {@code from} and before {@code to}
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }

    /**
     * Whether the two ranges share a day.
     *
     * @param other the other range
     * @return whether at least one day lies in both
     */
    public boolean overlaps(DateRange other) {
        return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
    }

    /**
     * Whether the range has no end.
     *
     * @return whether {@code to} is null
     */
    public boolean isOpenEnded() {
        return to == null;
    }

    /**
     * The range in brackets, such as {@code [2025-01-01, 2026-01-01)} or {@code [2025-07-01, )}; a side that is not known
     * or has no end stays empty.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "[" + (from.equals(LocalDate.MIN) ? "" : from) + ", " + (to == null ? "" : to) + ")";
    }
}
