package io.civilaffairs.json;

import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names that rules read in the administration's records. One that no rule reads is no error, for a record may name what
 * lies outside; but it has no effect, and the answer says so. A name with a dot is a host's own.
 */
final class NamesRead {
    /** The kinds of findings that rules of this library read. */
    static final Set<String> FINDINGS = Set.of(
            "BASIC_MEDICAL_CARE_ASSURED",
            "BEDRIDDEN_SIX_MONTHS",
            "CANNOT_REGISTER_APART",
            "CASE_BY_CASE",
            "CHILD_AT_HOME",
            "CHOSE_CHILD_SCHEME",
            "CIVIL_CAPACITY_LACKING",
            "CLOTHING_ASSURED",
            "COMPULSORY_EDUCATION_ASSURED",
            "CONSUMPTION_WITHIN_RULE",
            "COUNTY_NAMED_PERSON",
            "DRINKING_WATER_SAFE",
            "ECONOMIC_DIFFICULTY",
            "FAMILY_IN_ECONOMIC_DIFFICULTY",
            "FAMILY_POVERTY",
            "FOOD_ASSURED",
            "GAVE_UP_MAINTENANCE",
            "HIGHER_VOCATIONAL_EDUCATION",
            "HOUSING_DIFFICULTY",
            "HOUSING_SAFE",
            "IDENTITY_UNKNOWN",
            "INCOME_DEDUCTION",
            "INSTITUTIONAL_CARE",
            "LEFT_BEHIND_ELDER",
            "LIVES_ON_OWN_LABOUR",
            "LONG_TERM_CARE_EXCLUDED",
            "MAINTENANCE_WAIVED",
            "MAJOR_CALAMITY",
            "MEETS_PUBLIC_HOUSING_CONDITIONS",
            "MULTIPLE_DISABILITY_WITH_BLINDNESS",
            "MULTIPLE_DISABILITY_WITH_COMPANION",
            "MULTIPLE_DISABILITY_WITH_MENTAL",
            "NEEDS_LEGAL_AID",
            "NEEDS_SPECIAL_CARE",
            "NO_CIVIL_CAPACITY",
            "OTHER_LONG_TERM_GROUND",
            "OTHER_RIGID_SPENDING",
            "OTHER_SPECIAL_HARDSHIP",
            "OTHER_TEMPORARY_GROUND",
            "PARENT_HAS_CAPACITY",
            "PARENT_UNABLE_TO_SUPPORT",
            "PROPERTY_WITHIN_RULE",
            "QUALIFYING_DISABILITY",
            "QUALIFYING_LOW_INCOME_FAMILY",
            "REFUSED_COMMUNITY_WORK",
            "REFUSED_REVIEW",
            "REFUSED_WORK_THREE_TIMES",
            "SEPARATE_CALCULATION",
            "SUBSIDY_STOPPED",
            "UNABLE_TO_PAY_EMERGENCY_COST",
            "UNABLE_TO_SUPPORT",
            "VOCATIONAL_YEAR_1_OR_2_OR_SPECIAL_CLASS",
            "WITHDREW",
            "WITHOUT_MEANS_OF_LIVING");

    private final Set<String> programmes = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Caveat> caveats = new ArrayList<>();

    private NamesRead(Collection<ProgrammeId> assessed) {
        ProgrammeId.NAMED.forEach(p -> programmes.add(p.id()));
        assessed.forEach(p -> programmes.add(p.id()));
    }

    /** A caveat for each name in the records that nothing reads. */
    static List<Caveat> others(Household household, Collection<ProgrammeId> assessed) {
        NamesRead names = new NamesRead(assessed);
        names.check(household.receiving(), "receiving", "programme", p -> p.programme(), names.programmes);
        names.check(household.enrolled(), "enrolled", "programme", e -> e.programme(), names.programmes);
        names.check(household.applications(), "application", "programme", a -> a.programme(), names.programmes);
        names.check(household.findings(), "findings", "programme", f -> f.programme(), names.programmes);
        names.check(household.findings(), "findings", "kind", f -> f.kind(), FINDINGS);
        return names.caveats;
    }

    private <T> void check(
            @Nullable List<T> records,
            String list,
            String key,
            Function<T, @Nullable String> nameOf,
            Set<String> read) {
        for (int i = 0; records != null && i < records.size(); i++) {
            String name = nameOf.apply(records.get(i));
            if (name != null && !read.contains(name) && name.indexOf('.') < 0 && seen.add(name)) {
                caveats.add(notRead("/household/" + list + "/" + i + "/" + key, name, read));
            }
        }
    }

    private static Caveat notRead(String at, String name, Set<String> read) {
        String near = NearestName.of(name, read).orElse("");
        String shown = Shown.quoted(name);
        return new Caveat(
                "name-not-read",
                Label.of(
                        at + "：没有规则使用 " + shown + "，该项未起作用" + (near.isEmpty() ? "" : "；是否应为 \"" + near + "\""),
                        at + ": no rule reads " + shown + ", so it has no effect"
                                + (near.isEmpty() ? "" : ". Maybe \"" + near + "\" is meant")));
    }
}
