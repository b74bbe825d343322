package io.civilaffairs.standard;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;

/**
 * The options a host has chosen (选用口径), by option id; an option that is not chosen keeps its default.
 *
 * <pre>{@code
 * Options options = Options.none().with("first-month-paid", "month-of-approval");
 * options.chosen("first-month-paid");   // Optional[month-of-approval]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Options {
    private static final Options NONE = new Options(ImmutableSortedMap.of());
    private final ImmutableSortedMap<String, String> chosen;

    private Options(ImmutableSortedMap<String, String> chosen) {
        this.chosen = chosen;
    }

    /**
     * No option chosen: every default applies.
     *
     * @return the empty choice
     */
    public static Options none() {
        return NONE;
    }

    /**
     * These choices.
     *
     * @param chosen choice id by option id
     * @return the options
     */
    public static Options of(Map<String, String> chosen) {
        return new Options(ImmutableSortedMap.copyOf(chosen));
    }

    /**
     * These choices and one more, which replaces an earlier choice of the same option.
     *
     * @param option the option id
     * @param choice the choice id
     * @return the new options
     */
    public Options with(String option, String choice) {
        Map<String, String> next = new java.util.TreeMap<>(chosen);
        next.put(option, choice);
        return of(next);
    }

    /**
     * The choice made for an option.
     *
     * @param option the option id
     * @return the choice id, or empty if the default applies
     */
    public Optional<String> chosen(String option) {
        return Optional.ofNullable(chosen.get(option));
    }

    /**
     * All choices made.
     *
     * @return choice id by option id, sorted, immutable
     */
    public Map<String, String> asMap() {
        return chosen;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Options o && chosen.equals(o.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.toString();
    }
}
