package io.civilaffairs.people;

import org.jspecify.annotations.Nullable;

/**
 * A disability as certified (残疾类别与等级, GB/T 26341).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind, NONE if the person has none
 * @param grade 1 (most severe) to 4; 0 for NONE; null if not known
 */
public record Disability(Kind kind, @Nullable Integer grade) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Disability";
    }

    /** No disability. */
    public static final Disability NONE = new Disability(Kind.NONE, 0);

    /** Checks the grade. */
    public Disability {
        grade = kind == Kind.NONE && grade == null ? Integer.valueOf(0) : grade;
        if (grade != null && (kind == Kind.NONE ? grade != 0 : grade < 1 || grade > 4)) {
            throw new IllegalArgumentException(
                    "grade: " + grade + " is not a grade of " + kind + " (1 to 4; 0 for NONE)");
        }
    }

    /** The kind of a disability. */
    public enum Kind {
        /** None (无). */
        NONE,
        /** Visual (视力). */
        VISUAL,
        /** Hearing (听力). */
        HEARING,
        /** Speech (言语). */
        SPEECH,
        /** Physical (肢体). */
        PHYSICAL,
        /** Intellectual (智力). */
        INTELLECTUAL,
        /** Mental (精神). */
        MENTAL,
        /** Multiple (多重). */
        MULTIPLE
    }
}
