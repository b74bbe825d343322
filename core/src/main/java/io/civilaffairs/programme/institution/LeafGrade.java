package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.util.Optional;

/**
 * The grade of an institution by leaves (叶级), which Chongqing gives beside the grades of GB/T 37276-2018 (渝民〔2019〕70号, at
 * second hand), as it is recorded, or that it has none. Unit: leaves.
 *
 * <pre>{@code
 * LeafGrade grade = LeafGrade.of(3);
 * grade.label().zh();   // 三叶级
 * }</pre>
 *
 * <p>It rests on a local standard of which neither points nor the highest grade are known: it is recorded and never worked
 * out, and says nothing of a {@link Grade}. This class is immutable and thread-safe.
 *
 * @param leaves the number of leaves, or 0 for none
 */
public record LeafGrade(int leaves) {
    /** Not graded by leaves (未评定叶级). */
    public static final LeafGrade NONE = new LeafGrade(0);

    private static final String DIGITS = "一二三四五六七八九";

    /**
     * Checks the number.
     *
     * @param leaves the number of leaves, or 0 for none
     * @throws IllegalArgumentException if it is negative
     */
    public LeafGrade {
        if (leaves < 0) {
            throw new IllegalArgumentException("leaves: a number is not negative, found " + leaves);
        }
    }

    /**
     * A grade of some leaves.
     *
     * @param leaves the number of leaves, 1 or more
     * @return the grade
     * @throws IllegalArgumentException if it is less than 1
     */
    public static LeafGrade of(int leaves) {
        if (leaves < 1) {
            throw new IllegalArgumentException("leaves: expected 1 or more, found " + leaves);
        }
        return new LeafGrade(leaves);
    }

    /**
     * The name for people.
     *
     * @return the label
     */
    public Label label() {
        if (leaves == 0) {
            return Label.of("未评定叶级", "not graded by leaves");
        }
        String zh = leaves <= DIGITS.length() ? DIGITS.substring(leaves - 1, leaves) : String.valueOf(leaves);
        return Label.of(zh + "叶级", leaves + (leaves == 1 ? " leaf" : " leaves"));
    }

    /**
     * The name with the notice it stands in.
     *
     * @return the clause, or empty for an institution without such a grade
     */
    public Optional<Clause> clause() {
        return leaves == 0
                ? Optional.empty()
                : Optional.of(new Clause("leaves-" + leaves, label(), Texts.CHONGQING_GRADING.article("")));
    }
}
