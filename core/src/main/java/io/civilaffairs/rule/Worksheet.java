package io.civilaffairs.rule;

/**
 * Where a calculation is written down as it is done (计算底稿). Each method returns the value it was given, so that a
 * line of the working and the value that is used cannot differ.
 */
public interface Worksheet {
    /**
     * Writes a line.
     *
     * @param clause what is worked out, and under which article
     * @param subject whom it is about
     * @param value the value
     * @param <T> Money, ExactMoney, Ratio or Integer
     * @return the value
     */
    <T> T step(Clause clause, Subject subject, T value);

    /**
     * Says that a value cannot be worked out because something is not known.
     *
     * @param needed what is needed
     */
    void missing(FactRef needed);

    /**
     * Tells whether anybody reads the lines, or what is missing; work that only serves either can be left out if not.
     *
     * @return true if either is kept
     */
    boolean isWatched();
}
