package io.civilaffairs.programme.casework;

import io.civilaffairs.rule.Clause;
import io.civilaffairs.standard.StandardId;

/**
 * One step of a procedure (办理环节): how long it lasts, counted from which event, and which event ends it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause what the step is and where it stands
 * @param kind whether the length is the most or the least
 * @param length the standard that gives the length, in working days, calendar days or months
 * @param from the event it is counted from; the day of the event does not count
 * @param until the event that ends it
 */
public record ProcedureStep(Clause clause, Kind kind, StandardId<Integer> length, CaseEvent from, CaseEvent until) {
    /** Whether a length is the most or the least (期限的性质). */
    public enum Kind {
        /** The step must be done by its last day (最迟). */
        AT_THE_LATEST,
        /** The step must run through its last day, as a public notice does (期满). */
        AT_LEAST
    }
}
