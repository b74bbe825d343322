package io.civilaffairs.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the valid name nearest to a mistyped one (最接近的有效名称), for error messages.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NearestName {
    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * The nearest of some valid names, by edits of one character.
     *
     * @param found what was written
     * @param valid the valid names
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> of(String found, Collection<String> valid) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        return valid.stream()
                .filter(v -> distance(found, v) <= Math.max(2, v.length() / 3))
                .min(Comparator.<String>comparingInt(v -> distance(found, v)).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The line to add to a message.
     *
     * @param found what was written
     * @param valid the valid names
     * @return a line break and "Maybe ...", or nothing
     */
    public static String hint(String found, Collection<String> valid) {
        return of(found, valid).map(name -> "\nMaybe \"" + name + "\" is meant").orElse("");
    }

    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
