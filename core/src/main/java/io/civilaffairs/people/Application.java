package io.civilaffairs.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application on file (申请).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme id
 * @param subject "household" or "person:" and the id
 * @param appliedOn when it was handed in; null if not known
 * @param confirmedOn when it was confirmed; null if it is not
 */
public record Application(
        String programme,
        String subject,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate confirmedOn) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Application";
    }
}
