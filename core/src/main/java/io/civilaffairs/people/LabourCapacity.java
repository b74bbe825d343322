package io.civilaffairs.people;

/**
 * Whether a person can work (劳动能力). This enum is immutable and thread-safe.
 */
public enum LabourCapacity {
    /** Full (有劳动能力). */
    FULL,
    /** Partial (部分丧失). */
    PARTIAL,
    /** None (无劳动能力). */
    NONE
}
