package io.civilaffairs.programme.guardianship;

/** How the parents stand as possible guardians (父母的监护人资格). This enum is immutable and thread-safe. */
public enum ParentsStanding {
    /** They have not lost the guardianship by a court (未被撤销). */
    QUALIFIED,
    /** A court revoked it; it may be restored (被撤销，可以申请恢复). */
    REVOKED,
    /** A court revoked it for an intentional crime against the child; it cannot be restored (因故意犯罪被撤销，不得恢复). */
    REVOKED_FOR_CRIME
}
