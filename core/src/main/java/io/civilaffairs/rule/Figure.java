package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a standard in one setting (适用数值): known with its source, or not given by any pack.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Figure<T> {
    private final @Nullable StandardValue<T> value;
    private final List<StandardValue<?>> used;
    private final FactRef needed;

    Figure(@Nullable StandardValue<T> value, FactRef needed) {
        this.value = value;
        this.used = value == null ? List.of() : List.of(value);
        this.needed = needed;
    }

    /**
     * Reads the figure and tells the probe that it was used, or that it is missing.
     *
     * @param probe who watches
     * @return the value, or null if no pack gives one
     */
    public @Nullable T read(Probe probe) {
        StandardValue<T> known = value;
        if (probe.watching) {
            if (known == null) {
                probe.missing(needed);
            } else {
                probe.used(used);
            }
        }
        return known == null ? null : known.value();
    }

    /**
     * Tells whether a pack gives the figure.
     *
     * @return true if it does
     */
    public boolean isKnown() {
        return value != null;
    }

    /**
     * The figure with its source.
     *
     * @return the value, or empty
     */
    public Optional<StandardValue<T>> source() {
        return Optional.ofNullable(value);
    }
}
