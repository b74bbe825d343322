package io.civilaffairs.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is kept while one case is worked on: a row of results for the household and one for each member. */
final class Kept {
    private static final int PLACES = 6;

    private final int slots;
    private @Nullable Subject[] whose;
    private @Nullable Object[][] rows;

    Kept(int slots) {
        this.slots = slots;
        this.whose = new Subject[slots == 0 ? 0 : PLACES];
        this.rows = new Object[whose.length][];
    }

    /** The results of a subject; null if none are kept of it. */
    @Nullable
    Object @Nullable [] of(Subject subject, int slot) {
        int place = subject.place();
        if (place < 0 || slot >= slots) {
            return null;
        }
        if (place >= whose.length) {
            whose = Arrays.copyOf(whose, place + PLACES);
            rows = Arrays.copyOf(rows, place + PLACES);
        }
        Subject known = whose[place];
        if (known == subject) {
            return rows[place];
        }
        if (known != null) {
            return null;
        }
        whose[place] = subject;
        rows[place] = new Object[slots];
        return rows[place];
    }
}
