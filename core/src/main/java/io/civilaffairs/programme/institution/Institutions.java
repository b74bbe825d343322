package io.civilaffairs.programme.institution;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Workdays;
import java.util.List;

/**
 * All questions that can be asked about an institution (养老机构各项规则).
 *
 * <pre>{@code
 * for (Programme<CareInstitution> question : Institutions.programmes(CivilAffairs.workdays())) {
 *     Assessment answer = question.in(setting).assess(institution);
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Institutions {
    /** Each institution by itself (以养老机构为单位). */
    public static final Scope<CareInstitution> SCOPE = Scope.outsideHouseholds(Label.of("机构", "institution"));

    private Institutions() {}

    /**
     * The programmes, in the order of an institution's life.
     *
     * @param workdays the calendar of working days, which filing needs
     * @return the programmes
     */
    public static List<Programme<CareInstitution>> programmes(Workdays workdays) {
        return List.of(
                InstitutionFiling.programme(workdays),
                ServiceAgreements.PROGRAMME,
                InstitutionGrading.PROGRAMME,
                ConstructionSubsidy.PROGRAMME,
                OperatingSubsidy.PROGRAMME,
                InstitutionRights.PROGRAMME,
                ClosingNotice.PROGRAMME,
                Resettlement.PROGRAMME);
    }
}
