package io.civilaffairs.benefit;

import com.google.common.collect.ImmutableSortedMap;
import io.civilaffairs.standard.StandardValue;
import java.util.List;
import java.util.Map;

/**
 * What an answer rests on (依据): the figures used, the options that applied, and the caveats.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param standards the figures used, each with its source
 * @param options choice id by option id
 * @param caveats what a reader should know
 */
public record Basis(List<StandardValue<?>> standards, Map<String, String> options, List<Caveat> caveats) {
    /** Keeps unmodifiable copies. */
    public Basis {
        standards = List.copyOf(standards);
        options = options instanceof ImmutableSortedMap<String, String> sorted
                ? sorted
                : ImmutableSortedMap.copyOf(options);
        caveats = List.copyOf(caveats);
    }
}
