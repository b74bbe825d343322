package io.civilaffairs.people;

/**
 * Sex (性别, GB/T 2261.1). This enum is immutable and thread-safe.
 */
public enum Sex {
    /** Male (男). */
    MALE,
    /** Female (女). */
    FEMALE
}
