package io.civilaffairs.programme.institution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is known about an institution (养老机构信息生成器). This class is mutable and for one thread. */
public final class CareInstitutionBuilder {
    private final String id;
    private CareInstitution.@Nullable Kind kind;
    private @Nullable Boolean privatelyRun;
    private @Nullable Milestone registered;
    private @Nullable Milestone firstResident;
    private @Nullable Milestone filed;
    private @Nullable Milestone closing;
    private @Nullable Milestone closingNotice;
    private @Nullable Integer notResettled;
    private @Nullable Integer beds;
    private @Nullable Integer newBeds;
    private @Nullable Occupancy occupancy;
    private @Nullable Integer agreements;
    private @Nullable Grade grade;
    private @Nullable LeafGrade leafGrade;
    private GradingScores scores = GradingScores.UNKNOWN;

    CareInstitutionBuilder(String id) {
        this.id = id;
    }

    /**
     * Sets who set it up and to what end.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder kind(CareInstitution.@Nullable Kind value) {
        kind = value;
        return this;
    }

    /**
     * Sets whether an enterprise, organisation or individual runs it, also where government set it up (公建民营).
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder privatelyRun(@Nullable Boolean value) {
        privatelyRun = value;
        return this;
    }

    /**
     * Sets when it was registered.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder registered(@Nullable Milestone value) {
        registered = value;
        return this;
    }

    /**
     * Sets when the first resident moved in.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder firstResident(@Nullable Milestone value) {
        firstResident = value;
        return this;
    }

    /**
     * Sets when it was put on file with the civil affairs department.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder filed(@Nullable Milestone value) {
        filed = value;
        return this;
    }

    /**
     * Sets when it suspends or ends its service, past or planned.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder closing(@Nullable Milestone value) {
        closing = value;
        return this;
    }

    /**
     * Sets when notice of closing was given.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder closingNotice(@Nullable Milestone value) {
        closingNotice = value;
        return this;
    }

    /**
     * Sets how many residents have not been resettled.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder notResettled(@Nullable Integer value) {
        notResettled = value;
        return this;
    }

    /**
     * Sets the beds.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder beds(@Nullable Integer value) {
        beds = value;
        return this;
    }

    /**
     * Sets the beds newly built, for which a construction subsidy is asked.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder newBeds(@Nullable Integer value) {
        newBeds = value;
        return this;
    }

    /**
     * Sets the occupied beds by ability level.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder occupancy(@Nullable Occupancy value) {
        occupancy = value;
        return this;
    }

    /**
     * Sets how many residents have a signed service agreement.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder agreements(@Nullable Integer value) {
        agreements = value;
        return this;
    }

    /**
     * Sets the grade on record.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder grade(@Nullable Grade value) {
        grade = value;
        return this;
    }

    /**
     * Sets the grade by leaves on record.
     *
     * @param value the value; null if not known
     * @return this
     */
    public CareInstitutionBuilder leafGrade(@Nullable LeafGrade value) {
        leafGrade = value;
        return this;
    }

    /**
     * Sets the scores of a grading, each known or not.
     *
     * @param value the value
     * @return this
     */
    public CareInstitutionBuilder scores(GradingScores value) {
        scores = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Builds the institution.
     *
     * @return the institution
     * @throws IllegalArgumentException if the id is blank, or the numbers do not fit one another
     */
    public CareInstitution build() {
        return new CareInstitution(
                id,
                kind,
                privatelyRun,
                registered,
                firstResident,
                filed,
                closing,
                closingNotice,
                notResettled,
                beds,
                newBeds,
                occupancy,
                agreements,
                grade,
                leafGrade,
                scores);
    }
}
