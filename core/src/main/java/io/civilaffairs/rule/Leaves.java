package io.civilaffairs.rule;

import org.jspecify.annotations.Nullable;

/** What leaf conditions have in common. */
final class Leaves {
    private Leaves() {}

    static Outcome unknown(@Nullable Outcome assumed, Probe probe) {
        if (assumed == null) {
            return Outcome.UNKNOWN;
        }
        if (probe.watching) {
            probe.assumed();
        }
        return assumed;
    }
}
