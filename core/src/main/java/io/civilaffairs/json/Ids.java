package io.civilaffairs.json;

import io.civilaffairs.json.Document.Special;
import io.civilaffairs.people.CitizenId;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids that a host gives to people and households: names of its own, never ID numbers. No message shows one. */
final class Ids {
    private static final int LONGEST = 64;

    /** Line breaks, terminal codes and signs that turn the direction of writing, with which an id could forge text. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");

    private Ids() {}

    /** A text that is not shown if it is wrong. */
    static @Nullable String text(Node node) {
        if (node.json() instanceof String text) {
            return text;
        }
        if (node.json() != Special.REPORTED) {
            node.problem("expected an id, which is a text");
        }
        return null;
    }

    static @Nullable String read(Node node) {
        String id = text(node);
        if (id == null) {
            return null;
        }
        if (CONTROL.matcher(id).find()) {
            node.problem("holds a control character, such as a line break; expected a name of one line");
            return null;
        }
        if (CitizenId.isValid(Normalizer.normalize(id, Normalizer.Form.NFKC).strip())) {
            node.problem("is a valid citizen ID number, expected a pseudonym of your own");
            return null;
        }
        if (id.isBlank() || id.length() > LONGEST) {
            node.problem("has " + id.length() + " characters, expected an id of 1 to " + LONGEST + ", not only blanks");
            return null;
        }
        return id;
    }

    /** An id that no earlier element of the list has. */
    static @Nullable String unique(Node node, Set<String> seen) {
        String id = read(node);
        if (id != null && !seen.add(id)) {
            node.problem("the same id stands earlier in this list");
            return null;
        }
        return id;
    }
}
