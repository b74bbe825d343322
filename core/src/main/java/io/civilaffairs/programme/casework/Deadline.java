package io.civilaffairs.programme.casework;

import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of one case with its days (办理期限).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param step the step
 * @param length the length in force on the day it begins, with its source; null if it has not begun or no pack gives one
 * @param begins the day of the event it is counted from; null if that has not happened
 * @param due its last day; null if it has not begun or no pack gives a length
 * @param done the day it ended; null if it has not
 * @param needed the standard that no pack gives for the day it begins; null if nothing is needed
 */
public record Deadline(
        ProcedureStep step,
        @Nullable StandardValue<Integer> length,
        @Nullable LocalDate begins,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable FactRef needed) {
    /**
     * Whether the step has begun and not ended.
     *
     * @return true if it is open
     */
    public boolean isOpen() {
        return begins != null && done == null;
    }

    /**
     * Whether an open step had to be done before a day. A notice that has run its time is never overdue.
     *
     * @param day the day
     * @return true if the step is open on that day and its last day has passed
     */
    public boolean isOverdueOn(LocalDate day) {
        return step.kind() == ProcedureStep.Kind.AT_THE_LATEST && !isDoneBy(day) && due != null && day.isAfter(due);
    }

    /**
     * Whether the step ended against the rule: too late, or for a notice too early.
     *
     * @return true if it did; false while it is open or its length is not known
     */
    public boolean isViolated() {
        if (done == null || due == null) {
            return false;
        }
        return step.kind() == ProcedureStep.Kind.AT_THE_LATEST ? done.isAfter(due) : !done.isAfter(due);
    }

    boolean isDoneBy(LocalDate day) {
        return done != null && !done.isAfter(day);
    }
}
