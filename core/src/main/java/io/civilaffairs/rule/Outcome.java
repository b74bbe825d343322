package io.civilaffairs.rule;

import io.civilaffairs.value.Label;

/**
 * The result of a condition (判定结果): 符合, 不符合 or 待核实, combined by strong Kleene logic.
 *
 * <p>Unknown is not "no": a condition whose facts are missing is UNKNOWN. The logic is sound but not complete: "x or
 * not x" stays UNKNOWN while x is. This enum is immutable and thread-safe.
 */
public enum Outcome {
    /** The condition holds (符合). */
    MET("符合", "met"),
    /** The condition does not hold (不符合). */
    NOT_MET("不符合", "not met"),
    /** Facts are missing (待核实). */
    UNKNOWN("待核实", "unknown");

    private final String zh;
    private final String en;

    Outcome(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name for people.
     *
     * @return 符合, 不符合 or 待核实
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * The outcome of a statement that is true, false or not known.
     *
     * @param holds whether it holds
     * @return MET or NOT_MET
     */
    public static Outcome of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /**
     * Both must hold.
     *
     * @param other the other outcome
     * @return NOT_MET if either is, else UNKNOWN if either is, else MET
     */
    public Outcome and(Outcome other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : MET;
    }

    /**
     * One must hold.
     *
     * @param other the other outcome
     * @return MET if either is, else UNKNOWN if either is, else NOT_MET
     */
    public Outcome or(Outcome other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : NOT_MET;
    }

    /**
     * The opposite.
     *
     * @return MET for NOT_MET and the reverse; UNKNOWN stays
     */
    public Outcome negate() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
