package io.civilaffairs.policy;

/** Between whose benefits a rule on overlaps stands (适用范围). This class is immutable and thread-safe. */
public enum OverlapScope {
    /** Benefits of one person (同一人); a household's award counts for every person it covers. */
    SAME_PERSON,
    /** Benefits of one household, whoever draws them (同一家庭). */
    SAME_HOUSEHOLD
}
