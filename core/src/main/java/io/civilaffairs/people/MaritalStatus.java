package io.civilaffairs.people;

/**
 * Marital status (婚姻状况, GB/T 2261.2). This enum is immutable and thread-safe.
 */
public enum MaritalStatus {
    /** Never married (未婚). */
    UNMARRIED,
    /** Married (已婚). */
    MARRIED,
    /** Widowed (丧偶). */
    WIDOWED,
    /** Divorced (离婚). */
    DIVORCED
}
