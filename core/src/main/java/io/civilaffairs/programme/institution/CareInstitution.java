package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An institution of elderly care (养老机构) and what is known about it. Everything may be unknown (null); what has not
 * happened is {@link Milestone#NOT_YET}, not null. Units: beds, residents, points.
 *
 * <pre>{@code
 * CareInstitution house = CareInstitution.builder("i1").kind(CareInstitution.Kind.NON_PROFIT)
 *     .registered(Milestone.of(LocalDate.of(2025, 3, 3))).beds(60).build();
 * }</pre>
 *
 * <p>The id is the host's pseudonym; no name or address is held. This class is immutable and thread-safe.
 *
 * @param id the host's pseudonym, not blank
 * @param kind who set it up and to what end; null if not known
 * @param privatelyRun whether an enterprise, organisation or individual runs it, also where government set it up (公建民营); null if not known
 * @param registered when it was registered; null if not known
 * @param firstResident when the first resident moved in; null if not known
 * @param filed when it was put on file with the civil affairs department; null if not known
 * @param closing when it suspends or ends its service, past or planned; null if not known
 * @param closingNotice when notice of closing was given; null if not known
 * @param notResettled how many residents have not been resettled; null if not known
 * @param beds the beds; null if not known
 * @param newBeds the beds newly built, for which a construction subsidy is asked; null if not known
 * @param occupancy the occupied beds by ability level; null if not known
 * @param agreements how many residents have a signed service agreement; null if not known
 * @param grade the grade on record; null if not known
 * @param leafGrade the grade by leaves on record, which Chongqing gives; null if not known
 * @param scores the scores of a grading, each known or not
 */
public record CareInstitution(
        String id,
        @Nullable Kind kind,
        @Nullable Boolean privatelyRun,
        @Nullable Milestone registered,
        @Nullable Milestone firstResident,
        @Nullable Milestone filed,
        @Nullable Milestone closing,
        @Nullable Milestone closingNotice,
        @Nullable Integer notResettled,
        @Nullable Integer beds,
        @Nullable Integer newBeds,
        @Nullable Occupancy occupancy,
        @Nullable Integer agreements,
        @Nullable Grade grade,
        @Nullable LeafGrade leafGrade,
        GradingScores scores)
        implements Subject {
    /** Who set it up and to what end (机构性质). */
    public enum Kind {
        /** Set up with public investment (政府投资兴办). */
        GOVERNMENT("政府投资兴办的养老机构", "set up by government"),
        /** For the public benefit, set up by others than government (公益性). */
        NON_PROFIT("公益性养老机构", "non-profit"),
        /** Commercial (经营性). */
        COMMERCIAL("经营性养老机构", "commercial");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
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
    }

    /**
     * Checks the numbers against one another.
     *
     * @param id the host's pseudonym, not blank
     * @param kind who set it up and to what end; null if not known
     * @param privatelyRun whether an enterprise, organisation or individual runs it, also where government set it up (公建民营); null if not known
     * @param registered when it was registered; null if not known
     * @param firstResident when the first resident moved in; null if not known
     * @param filed when it was put on file with the civil affairs department; null if not known
     * @param closing when it suspends or ends its service, past or planned; null if not known
     * @param closingNotice when notice of closing was given; null if not known
     * @param notResettled how many residents have not been resettled; null if not known
     * @param beds the beds; null if not known
     * @param newBeds the beds newly built, for which a construction subsidy is asked; null if not known
     * @param occupancy the occupied beds by ability level; null if not known
     * @param agreements how many residents have a signed service agreement; null if not known
     * @param grade the grade on record; null if not known
     * @param leafGrade the grade by leaves on record, which Chongqing gives; null if not known
     * @param scores the scores of a grading, each known or not
     * @throws IllegalArgumentException if the id is blank, a number is negative, there are more occupied or new beds than
     *     beds, or more agreements or residents to resettle than residents
     */
    public CareInstitution {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id: must not be blank");
        }
        Objects.requireNonNull(scores, "scores");
        Integer residents = occupancy == null ? null : Integer.valueOf(occupancy.residents());
        requireAtMost(id, "beds", beds, null, "");
        requireAtMost(id, "newBeds", newBeds, beds, "beds");
        requireAtMost(id, "occupancy", residents, beds, "beds");
        requireAtMost(id, "agreements", agreements, residents, "residents");
        requireAtMost(id, "notResettled", notResettled, residents, "residents");
    }

    private static void requireAtMost(
            String id, String name, @Nullable Integer value, @Nullable Integer limit, String of) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException("institution:" + id + ": " + name + " is negative: " + value);
        }
        if (value != null && limit != null && value > limit) {
            throw new IllegalArgumentException(
                    "institution:" + id + ": " + name + " is " + value + ", but there are only " + limit + " " + of);
        }
    }

    /**
     * Starts an institution of which nothing is known.
     *
     * @param id the host's pseudonym, not blank
     * @return a builder
     */
    public static CareInstitutionBuilder builder(String id) {
        return new CareInstitutionBuilder(id);
    }

    /**
     * A builder that holds what this institution holds.
     *
     * @return the builder
     */
    public CareInstitutionBuilder toBuilder() {
        return new CareInstitutionBuilder(id)
                .kind(kind)
                .privatelyRun(privatelyRun)
                .registered(registered)
                .firstResident(firstResident)
                .filed(filed)
                .closing(closing)
                .closingNotice(closingNotice)
                .notResettled(notResettled)
                .beds(beds)
                .newBeds(newBeds)
                .occupancy(occupancy)
                .agreements(agreements)
                .grade(grade)
                .leafGrade(leafGrade)
                .scores(scores);
    }

    @Override
    public String key() {
        return "institution:" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
