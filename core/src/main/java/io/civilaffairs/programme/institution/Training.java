package io.civilaffairs.programme.institution;

import io.civilaffairs.region.Region;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carers who completed a training together (养老服务人才培训). Unit: persons.
 *
 * <pre>{@code
 * Training course = new Training(Milestone.of(LocalDate.of(2021, 9, 30)), 120, Region.of("500154001"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param completed when it was completed
 * @param persons how many completed it
 * @param township the township whose carers they are; null if that is not known or they are of several
 */
public record Training(
        Milestone completed, int persons, @Nullable Region township) {
    /**
     * Checks the number.
     *
     * @param completed when it was completed
     * @param persons how many completed it
     * @param township the township whose carers they are; null if that is not known or they are of several
     * @throws IllegalArgumentException if the number is negative
     */
    public Training {
        Objects.requireNonNull(completed, "completed");
        if (persons < 0) {
            throw new IllegalArgumentException("persons: a number is not negative, found " + persons);
        }
    }

    /**
     * Carers of whom no township is told.
     *
     * @param completed when it was completed
     * @param persons how many completed it
     * @throws IllegalArgumentException if the number is negative
     */
    public Training(Milestone completed, int persons) {
        this(completed, persons, null);
    }
}
