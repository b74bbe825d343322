package io.civilaffairs.rule;

import io.civilaffairs.value.Label;

/**
 * Something that is still needed for a decision (待补事实): a fact of a subject, an official's decision, or a figure
 * that no pack gives.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what kind of thing is needed
 * @param id the fact id, the kind of decision, or the name of the standard
 * @param subject the key of the subject it belongs to; for a standard the region code
 * @param path where it stands in the subject, in the words of the case document, such as {@code assets/financial};
 *     for an official's decision the programme it decides; for a standard of another day than that of the setting the day
 * @param label the name for people
 */
public record FactRef(Kind kind, String id, String subject, String path, Label label) {
    /** What kind of thing is needed. */
    public enum Kind {
        /** A fact the household or its papers can give. */
        FACT,
        /** A decision an official has to record (经办人员认定). */
        DECISION,
        /** A figure that no pack gives (标准缺失). */
        STANDARD
    }
}
