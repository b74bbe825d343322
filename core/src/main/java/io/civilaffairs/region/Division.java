package io.civilaffairs.region;

import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register of administrative divisions (行政区划).
 *
 * <p>Names of divisions exist only in Chinese. Where no English name is established, {@code name.en()} is the code, or a
 * type word and the code, never a transcription made up by the library. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Division county = new Division(Region.of("500154"), Label.of("开州区", "500154"), "市辖区", null, null);
 * boolean exists = county.isValidOn(LocalDate.of(2025, 8, 1));
 * }</pre>
 *
 * @param region the code
 * @param name the name
 * @param type the type as the register writes it, such as 市辖区 or 街道; not blank
 * @param valid the days on which the division exists under this code; null if no change is known
 * @param successor the division that took its place when it ended; null if none
 */
public record Division(
        Region region,
        Label name,
        String type,
        @Nullable DateRange valid,
        @Nullable Region successor) {
    /**
     * Checks the parts.
     *
     * @param region the code
     * @param name the name
     * @param type the type as the register writes it, such as 市辖区 or 街道; not blank
     * @param valid the days on which the division exists under this code; null if no change is known
     * @param successor the division that took its place when it ended; null if none
     * @throws IllegalArgumentException if the type is blank
     */
    public Division {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        if (Objects.requireNonNull(type, "type").isBlank()) {
            throw new IllegalArgumentException("Division " + region.code() + ": type must not be blank");
        }
    }

    /**
     * Whether the division exists on a day.
     *
     * @param date the day
     * @return whether {@code valid} is null or contains the day
     */
    public boolean isValidOn(LocalDate date) {
        return valid == null || valid.contains(date);
    }

    /**
     * Whether the division had ended by a day.
     *
     * @param date the day
     * @return whether its last day lies before {@code date}
     */
    public boolean hasEndedBy(LocalDate date) {
        LocalDate end = valid == null ? null : valid.to();
        return end != null && !date.isBefore(end);
    }
}
