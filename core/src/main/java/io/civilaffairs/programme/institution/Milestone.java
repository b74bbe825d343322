package io.civilaffairs.programme.institution;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether and when something happened or is to happen (办理日期). A milestone that is null where one is asked for is not
 * known; {@link #NOT_YET} says that it has not happened and that no day is set.
 *
 * <pre>{@code
 * Milestone filed = Milestone.of(LocalDate.of(2025, 5, 15));
 * boolean inTime = filed.reachedBy(LocalDate.of(2025, 5, 20));
 * Milestone closing = Milestone.NOT_YET;
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param on the day, past or planned; null if it has not happened and no day is set
 */
public record Milestone(@Nullable LocalDate on) {
    /** It has not happened, and no day is set (尚未发生). */
    public static final Milestone NOT_YET = new Milestone(null);

    /**
     * It happened on a day, or is to happen then.
     *
     * @param day the day
     * @return the milestone
     */
    public static Milestone of(LocalDate day) {
        return new Milestone(Objects.requireNonNull(day, "day"));
    }

    /**
     * Whether it has happened by a day.
     *
     * @param day the day
     * @return true on the day itself and after it
     */
    public boolean reachedBy(LocalDate day) {
        return on != null && !on.isAfter(day);
    }
}
