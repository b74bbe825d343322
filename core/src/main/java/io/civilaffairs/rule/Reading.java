package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reading an input gave (取值结果).
 *
 * @param value the value, or null if it is not known
 * @param missing what is needed to know it; empty if it is known
 * @param steps the working
 * @param standards the figures used
 * @param <T> the type of the value
 */
public record Reading<T>(@Nullable T value, Set<FactRef> missing, List<Step> steps, List<StandardValue<?>> standards) {
    /**
     * Keeps unmodifiable copies; nothing is missing of a known value.
     *
     * @param value the value, or null
     * @param missing what is needed to know it
     * @param steps the working
     * @param standards the figures used
     */
    public Reading {
        missing = value == null ? Collections.unmodifiableSet(new LinkedHashSet<>(missing)) : Set.of();
        steps = List.copyOf(steps);
        standards = List.copyOf(standards);
    }
}
