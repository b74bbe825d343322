package io.civilaffairs.rule;

import org.jspecify.annotations.Nullable;

/** Whose results are kept while one case is worked on: the household's and those of its first members. */
final class Kept {
    /** How many subjects; of any further one nothing is kept, so that it is only slower. */
    static final int PLACES = 12;

    private final @Nullable Subject[] whose = new Subject[PLACES];
    private @Nullable Subject last;
    private int lastPlace;

    /** The place of a subject; negative if nothing is kept of it. */
    int place(Subject subject) {
        if (subject != last) {
            lastPlace = find(subject);
            last = subject;
        }
        return lastPlace;
    }

    private int find(Subject subject) {
        int place = subject.place();
        if (place < 0 || place >= PLACES) {
            return -1;
        }
        Subject known = whose[place];
        if (known == null) {
            whose[place] = subject;
            return place;
        }
        return known == subject ? place : -1;
    }
}
