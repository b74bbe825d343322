package io.civilaffairs.benefit;

import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Who is told bare decisions (决定的接收者), for populations: no finding is built and nothing is kept.
 */
@FunctionalInterface
public interface Decisions {
    /** Tells nobody. */
    Decisions IGNORE = (programme, subject, outcome, amount) -> {};

    /**
     * A decision was made.
     *
     * @param programme the programme
     * @param subject the subject
     * @param outcome the outcome
     * @param amount what is paid, if entitled and the programme pays money; else null
     */
    void decided(ProgrammeId programme, Subject subject, Outcome outcome, @Nullable Money amount);
}
