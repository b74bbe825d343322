package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.util.Optional;

/**
 * The grade of an institution (养老机构等级) under GB/T 37276-2018, from the lowest to the highest, or that it has none. This
 * class is immutable and thread-safe.
 */
public enum Grade {
    /** Not graded (未评定等级). */
    UNGRADED(0, "未评定等级", "not graded"),
    /** Grade 1, the lowest (一级). */
    FIRST(1, "一级", "grade 1"),
    /** Grade 2 (二级). */
    SECOND(2, "二级", "grade 2"),
    /** Grade 3 (三级). */
    THIRD(3, "三级", "grade 3"),
    /** Grade 4 (四级). */
    FOURTH(4, "四级", "grade 4"),
    /** Grade 5, the highest (五级). */
    FIFTH(5, "五级", "grade 5");

    private static final String DIGITS = "一二三四五";

    private final int level;
    private final String zh;
    private final String en;

    Grade(int level, String zh, String en) {
        this.level = level;
        this.zh = zh;
        this.en = en;
    }

    /**
     * The name for people.
     *
     * @return the label
     */
    public Label label() {
        return Label.of(zh, en);
    }

    /**
     * The grade as a number.
     *
     * @return 1 to 5, or 0 for none
     */
    public int level() {
        return level;
    }

    /**
     * The name of the grade in Chongqing, which in 2019 called grades under GB/T 37276 by stars (星级). The other grades of
     * that notice, by leaves, rest on a local standard that no source shows and cannot be derived from this one; they are
     * recorded as a {@link LeafGrade}.
     *
     * @return the name with the notice it stands in, or empty for an institution without a grade
     */
    public Optional<Clause> chongqingStars() {
        if (this == UNGRADED) {
            return Optional.empty();
        }
        return Optional.of(Clause.of(
                "stars-" + level,
                DIGITS.charAt(level - 1) + "星级",
                level + (level == 1 ? " star" : " stars"),
                Texts.CHONGQING_GRADING.article("")));
    }
}
