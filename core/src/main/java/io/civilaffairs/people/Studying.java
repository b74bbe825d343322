package io.civilaffairs.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person studies (就学情况).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param stage the stage, NONE if the person does not study
 * @param fullTime whether full time; null if not known
 * @param continuousSince since when without a break (连续就读起始日); null if not known, or not studying
 */
public record Studying(
        Stage stage, @Nullable Boolean fullTime, @Nullable LocalDate continuousSince) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Studying";
    }

    /** Whoever does not study studies neither full time nor since some day. */
    public Studying {
        fullTime = stage == Stage.NONE ? Boolean.FALSE : fullTime;
        continuousSince = stage == Stage.NONE ? null : continuousSince;
    }

    /**
     * Studies of which is not known since when.
     *
     * @param stage the stage, NONE if the person does not study
     * @param fullTime whether full time; null if not known
     */
    public Studying(Stage stage, @Nullable Boolean fullTime) {
        this(stage, fullTime, null);
    }

    /** Does not study. */
    public static final Studying NONE = new Studying(Stage.NONE, false);

    /** The stage of education, from the lowest to the highest. */
    public enum Stage {
        /** None (不在学). */
        NONE,
        /** Preschool (学前教育). */
        PRESCHOOL,
        /** Primary school (小学). */
        PRIMARY,
        /** Junior secondary school (初中). */
        JUNIOR_SECONDARY,
        /** Senior secondary school (普通高中). */
        SENIOR_SECONDARY,
        /** Secondary vocational school, or a vocational class of a special school (中等职业学校、特殊教育学校职业高中班). */
        SECONDARY_VOCATIONAL,
        /** College (专科). */
        COLLEGE,
        /** Undergraduate (本科). */
        UNDERGRADUATE,
        /** Master (硕士研究生). */
        MASTER,
        /** Doctorate (博士研究生). */
        DOCTORAL
    }
}
