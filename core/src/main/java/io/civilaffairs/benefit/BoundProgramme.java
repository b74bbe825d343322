package io.civilaffairs.benefit;

import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Subject;

/**
 * A programme fixed to one setting (适用于某时某地的项目): resolve once, use for millions.
 *
 * <p>Bound programmes are immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public interface BoundProgramme<S extends Subject> {
    /**
     * Decides without explaining.
     *
     * @param subject the subject
     * @return MET if entitled, NOT_MET if not, UNKNOWN if something is needed
     */
    Outcome test(S subject);

    /**
     * Decides, works out the amount, and explains.
     *
     * @param subject the subject
     * @return the assessment
     */
    Assessment assess(S subject);

    /**
     * Explains the condition.
     *
     * @param subject the subject
     * @return the finding
     */
    Finding explain(S subject);
}
