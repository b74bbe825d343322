package io.civilaffairs.people;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A programme that somebody is already in (已纳入的保障).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme id
 * @param subject "household" or "person:" and the id
 * @param since since which month; null if not known
 */
public record Enrolment(
        String programme, String subject, @Nullable YearMonth since) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Enrolment";
    }
}
