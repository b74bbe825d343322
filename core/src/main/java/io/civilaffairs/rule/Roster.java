package io.civilaffairs.rule;

import java.util.List;

/**
 * A list that knows whether it is complete (名册): "nobody is disabled" is known only if everybody is listed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param list those that are known
 * @param complete true if there are no others
 * @param <M> the type of the members
 */
public record Roster<M>(List<M> list, boolean complete) {
    /** Keeps its own copy of the list. */
    public Roster {
        list = List.copyOf(list);
    }

    /**
     * A complete roster.
     *
     * @param list everybody
     * @param <M> the type of the members
     * @return the roster
     */
    public static <M> Roster<M> complete(List<M> list) {
        return new Roster<>(list, true);
    }

    /**
     * A roster that may lack somebody.
     *
     * @param list those that are known
     * @param <M> the type of the members
     * @return the roster
     */
    public static <M> Roster<M> incomplete(List<M> list) {
        return new Roster<>(list, false);
    }
}
