package io.civilaffairs.programme.institution;

import java.util.Objects;

/**
 * Carers who completed a training together (养老服务人才培训). Unit: persons.
 *
 * <pre>{@code
 * Training course = new Training(Milestone.of(LocalDate.of(2021, 9, 30)), 120);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param completed when it was completed
 * @param persons how many completed it
 */
public record Training(Milestone completed, int persons) {
    /**
     * Checks the number.
     *
     * @param completed when it was completed
     * @param persons how many completed it
     * @throws IllegalArgumentException if the number is negative
     */
    public Training {
        Objects.requireNonNull(completed, "completed");
        if (persons < 0) {
            throw new IllegalArgumentException("persons: a number is not negative, found " + persons);
        }
    }
}
