package io.civilaffairs.json;

import io.civilaffairs.value.NearestName;
import java.util.Collection;
import java.util.regex.Pattern;

/** How a part of a document is shown in a message: short, on one line, without long numbers that may be a person's. */
final class Shown {
    private static final int LONGEST = 40;
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{14,}[0-9Xx]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\p{Cs}]");

    private Shown() {}

    static String bare(String text) {
        String start = text.length() <= 4 * LONGEST ? text : text.substring(0, 4 * LONGEST);
        String safe = CONTROL.matcher(LONG_NUMBER.matcher(start).replaceAll("(number)"))
                .replaceAll("?");
        return safe.length() <= LONGEST && start.length() == text.length()
                ? safe
                : safe.substring(0, Math.min(LONGEST, safe.length())) + "...";
    }

    static String quoted(String text) {
        return '"' + bare(text) + '"';
    }

    /** The nearest valid name as a sentence, or nothing. */
    static String maybe(String found, Collection<String> valid) {
        return NearestName.hint(found, valid);
    }

    /** The line of another message that begins with "Maybe", if it has one. */
    static String maybe(RuntimeException cause) {
        String message = String.valueOf(cause.getMessage());
        int hint = message.indexOf("\nMaybe");
        return hint < 0 ? "" : message.substring(hint);
    }

    /** A message on one line: a hint on a line of its own becomes a sentence. */
    static String line(String message) {
        return CONTROL.matcher(message.replace("\n", ". ")).replaceAll("?");
    }
}
