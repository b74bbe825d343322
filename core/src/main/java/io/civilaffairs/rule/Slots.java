package io.civilaffairs.rule;

/**
 * How much the rules of one binding share (共用结果的数目): a probe keeps that many results of each subject.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param conditions how many outcomes of conditions
 * @param values how many values of inputs
 */
public record Slots(int conditions, int values) {
    /** Nothing is shared. */
    public static final Slots NONE = new Slots(0, 0);
}
