package io.civilaffairs.json;

import org.jspecify.annotations.Nullable;

/** A place in a document; its JSON pointer (RFC 6901) is only built when it is asked for. */
record Place(@Nullable Place above, String token) {
    static final Place ROOT = new Place(null, "");

    Place key(String key) {
        return new Place(this, key);
    }

    Place index(int index) {
        return new Place(this, Integer.toString(index));
    }

    /** The token of a JSON pointer for a key. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    String pointer() {
        return above == null ? "" : above.pointer() + "/" + escaped(Shown.bare(token));
    }
}
