package io.civilaffairs.programme.institution;

import org.jspecify.annotations.Nullable;

/**
 * The scores of an institution in the four parts of its grading (等级评定得分). Unit: points, as GB/T 37276-2018 counts them; a
 * part that is null has not been scored or is not known.
 *
 * <pre>{@code
 * GradingScores scores = new GradingScores(110, 120, 130, null); // the part on service is still open
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param environment environment (环境)
 * @param facilities facilities and equipment (设施设备)
 * @param management management of running (运营管理)
 * @param service service (服务)
 */
public record GradingScores(
        @Nullable Integer environment,
        @Nullable Integer facilities,
        @Nullable Integer management,
        @Nullable Integer service) {
    /** Nothing is scored yet. */
    static final GradingScores UNKNOWN = new GradingScores(null, null, null, null);

    /**
     * Checks that no score is negative.
     *
     * @param environment environment
     * @param facilities facilities and equipment
     * @param management management of running
     * @param service service
     * @throws IllegalArgumentException if a score is negative
     */
    public GradingScores {
        requireNotNegative(environment, "environment");
        requireNotNegative(facilities, "facilities");
        requireNotNegative(management, "management");
        requireNotNegative(service, "service");
    }

    private static void requireNotNegative(@Nullable Integer score, String part) {
        if (score != null && score < 0) {
            throw new IllegalArgumentException(part + ": a score is not negative, found " + score);
        }
    }
}
