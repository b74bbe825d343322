package io.civilaffairs.standard;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure that was or is in force (一个标准值): value, who set it, when, and the source.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standard the name of the standard, such as {@code minimum-living.urban}
 * @param value the figure
 * @param setBy the region whose authority set it
 * @param when in force, half-open; no end = until further notice
 * @param publishedOn the day from which it was certainly public, or null if no source says
 * @param citation the source, with its provenance
 * @param verifiedThrough the last day a source shows it in force, or null if only its start is shown
 * @param condition the option choice under which it applies, or null if it always does
 * @param <T> the type of the value
 */
public record StandardValue<T>(
        String standard,
        T value,
        Region setBy,
        DateRange when,
        @Nullable LocalDate publishedOn,
        Citation citation,
        @Nullable LocalDate verifiedThrough,
        @Nullable Condition condition) {

    /**
     * An option choice that a value depends on.
     *
     * @param option the option id
     * @param choice the choice id
     */
    public record Condition(String option, String choice) {}

    /**
     * How far the source of this figure was checked.
     *
     * @return the provenance of its citation
     */
    public Provenance provenance() {
        return citation.provenance();
    }

    /**
     * Tells whether a day lies after the last day on which a source shows this figure.
     *
     * @param day the day
     * @return true if the figure is used beyond what was verified
     */
    public boolean staleOn(LocalDate day) {
        return verifiedThrough != null && day.isAfter(verifiedThrough);
    }

    StandardValue<T> endingOn(@Nullable LocalDate to) {
        return new StandardValue<>(
                standard,
                value,
                setBy,
                new DateRange(when.from(), to),
                publishedOn,
                citation,
                verifiedThrough,
                condition);
    }
}
