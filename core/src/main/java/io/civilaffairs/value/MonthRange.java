package io.civilaffairs.value;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A half-open range of months (月份区间): from the first month on, up to but without the end month.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * MonthRange year = MonthRange.of(YearMonth.of(2025, 1), YearMonth.of(2026, 1));
 * MonthRange open = MonthRange.from(YearMonth.of(2025, 7));
 * boolean both = year.overlaps(open);
 * }</pre>
 *
 * @param from the first month
 * @param to the month after the last month; null if the range has no end
 */
public record MonthRange(YearMonth from, @Nullable YearMonth to) {
    /**
     * Checks that the range holds at least one month.
     *
     * @param from the first month
     * @param to the month after the last month; null if the range has no end
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public MonthRange {
        Objects.requireNonNull(from, "from");
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "MonthRange: from must be before to (to is exclusive), found [" + from + ", " + to + ")");
        }
    }

    /**
     * A range with an end.
     *
     * @param from the first month
     * @param to the month after the last month; null if the range has no end
     * @return the range
     * @throws IllegalArgumentException if {@code from} is not before {@code to}
     */
    public static MonthRange of(YearMonth from, @Nullable YearMonth to) {
        return new MonthRange(from, to);
    }

    /**
     * A range without an end.
     *
     * @param from the first month
     * @return the range
     */
    public static MonthRange from(YearMonth from) {
        return new MonthRange(from, null);
    }

    /**
     * Whether a month lies in the range.
     *
     * @param month the month
     * @return whether it is not before {@code from} and before {@code to}
     */
    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && (to == null || month.isBefore(to));
    }

    /**
     * Whether the two ranges share a month.
     *
     * @param other the other range
     * @return whether at least one month lies in both
     */
    public boolean overlaps(MonthRange other) {
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
     * The range in brackets, such as {@code [2025-01, 2026-01)} or {@code [2025-07, )}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return "[" + from + ", " + (to == null ? "" : to) + ")";
    }
}
