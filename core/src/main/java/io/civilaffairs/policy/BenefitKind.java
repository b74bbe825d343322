package io.civilaffairs.policy;

/** What a benefit is for (待遇类别): rules on overlaps compare like with like. This class is immutable and thread-safe. */
public enum BenefitKind {
    /** For the cost of living (生活类). */
    LIVING,
    /** For care and nursing (护理类). */
    NURSING,
    /** For belonging to a scheme as such (身份类). */
    STATUS
}
