package io.civilaffairs.json;

import io.civilaffairs.json.Document.Special;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one object. It remembers which keys were asked for, so that the keys a reader knows and the keys it reads are
 * the same; for one thread.
 */
final class Fields {
    private final Map<?, ?> entries;
    private final Place place;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Map<?, ?> entries, Place place, Problems problems) {
        this.entries = entries;
        this.place = place;
        this.problems = problems;
    }

    /** The value of a key, or null if the key is absent or its value is null. */
    @Nullable
    Node get(String key) {
        asked.add(key);
        Object value = entries.get(key);
        return value == null || value == Special.NULL ? null : new Node(value, place.key(key), problems);
    }

    /** What a reader makes of a key, or null if the key is absent or null. */
    <T> @Nullable T get(String key, Function<Node, ? extends @Nullable T> reader) {
        Node node = get(key);
        return node == null ? null : reader.apply(node);
    }

    /** What a reader makes of a key that has to be there. */
    <T> @Nullable T required(String key, Function<Node, ? extends @Nullable T> reader) {
        Node node = get(key);
        if (node == null) {
            problem(key, "is missing");
            return null;
        }
        return reader.apply(node);
    }

    /** Whether the key is there, even with null. */
    boolean has(String key) {
        asked.add(key);
        return entries.containsKey(key);
    }

    /** All keys, for an object whose keys are names of the host. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        entries.keySet().forEach(key -> keys.add((String) key));
        return keys;
    }

    void problem(String key, String message) {
        problems.add(place.key(key).pointer(), message);
    }

    /** Checks the document's format. */
    void format(String expected) {
        Node format = get("format");
        if (format == null) {
            problem("format", "is missing, expected \"" + expected + "\"");
        } else if (!format.is(expected)) {
            format.expected("\"" + expected + "\"");
        }
    }

    /** Reports every key that nobody asked for. */
    void close() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                String near = Shown.maybe(key, asked);
                problem(key, "unknown key" + (near.isEmpty() ? ", expected one of " + String.join(", ", asked) : near));
            }
        }
    }
}
