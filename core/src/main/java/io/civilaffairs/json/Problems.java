package io.civilaffairs.json;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one document; for one thread. */
final class Problems {
    private static final int MOST = 1_000;

    private final List<Problem> found = new ArrayList<>();

    void add(String at, String message) {
        found.add(new Problem(at, Shown.line(message)));
        if (found.size() == MOST) {
            found.add(new Problem("", "there may be more problems; the first " + MOST + " are listed"));
            throw new BadDocumentException(found);
        }
    }

    /** Ends the reading here: what follows cannot be trusted. */
    BadDocumentException fatal(String at, String message) {
        found.add(new Problem(at, Shown.line(message)));
        return new BadDocumentException(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadDocumentException(found);
        }
    }
}
