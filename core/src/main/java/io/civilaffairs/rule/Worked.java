package io.civilaffairs.rule;

import org.jspecify.annotations.Nullable;

/** What a shared input gave, and what was noted while it was worked out. Never changed. */
final class Worked {
    final @Nullable Object value;
    final Finding.@Nullable Seen seen;
    final Finding @Nullable [] findings;

    Worked(@Nullable Object value, Finding.@Nullable Seen seen, Finding @Nullable [] findings) {
        this.value = value;
        this.seen = seen;
        this.findings = findings;
    }
}
