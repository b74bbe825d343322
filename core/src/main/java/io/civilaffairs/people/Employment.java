package io.civilaffairs.people;

/**
 * What a person lives by (就业状况). This enum is immutable and thread-safe.
 */
public enum Employment {
    /** Employed (受雇). */
    EMPLOYED,
    /** Self-employed (自营). */
    SELF_EMPLOYED,
    /** Farming (务农). */
    FARMING,
    /** Looking for work (失业). */
    UNEMPLOYED,
    /** Retired (退休). */
    RETIRED,
    /** Not working (不工作). */
    NOT_WORKING
}
