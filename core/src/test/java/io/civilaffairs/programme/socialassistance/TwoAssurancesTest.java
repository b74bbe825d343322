package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoAssurancesTest {
    private static final List<String> HOUSEHOLD_KINDS = List.of(
            "FOOD_ASSURED", "CLOTHING_ASSURED", "BASIC_MEDICAL_CARE_ASSURED", "HOUSING_SAFE", "DRINKING_WATER_SAFE");

    private static TwoAssurances.Answer answer(HouseholdBuilder household) {
        return TwoAssurances.of(household.build(), CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    }

    private static OfficialFinding finding(String kind, @Nullable String member, boolean value) {
        return new OfficialFinding(kind, TwoAssurances.ID, member, null, value);
    }

    private static HouseholdBuilder household(PersonBuilder... children) {
        List<PersonBuilder> all = new ArrayList<>(List.of(Example.head()));
        all.addAll(List.of(children));
        return Example.household(all.toArray(PersonBuilder[]::new));
    }

    private static HouseholdBuilder living(HouseholdBuilder household, Dwelling.DangerGrade... grades) {
        List<Dwelling> dwellings =
                Stream.of(grades).map(g -> new Dwelling(BigDecimal.TEN, g)).toList();
        return household.assets(new Assets(Money.ZERO, List.of(), dwellings, List.of()));
    }

    private static PersonBuilder child(String born, @Nullable Studying studying) {
        return Example.person("p2", Relation.CHILD)
                .birthDate(LocalDate.parse(born))
                .studying(studying);
    }

    private static Outcome of(TwoAssurances.Answer answer, String item) {
        return answer.items().stream()
                .filter(i -> i.id().equals(item))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Test
    void what_facts_cannot_show_is_unknown_and_named() {
        TwoAssurances.Answer answer = answer(household());
        assertThat(ids(answer.unknown()))
                .containsExactly("food", "clothing", "basic-medical-care", "housing-safety", "drinking-water");
        assertThat(answer.lacking()).isEmpty();
        assertThat(answer.needed()).extracting(FactRef::id).containsExactlyElementsOf(HOUSEHOLD_KINDS);
        assertThat(answer.needed()).allMatch(n -> n.kind() == FactRef.Kind.DECISION);
        assertThat(answer.assured()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void everything_found_is_everything_assured() {
        HouseholdBuilder household = household()
                .findings(HOUSEHOLD_KINDS.stream()
                        .map(k -> finding(k, null, true))
                        .toList());
        assertThat(answer(household).assured()).isEqualTo(Outcome.MET);
        assertThat(answer(household).needed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FOOD_ASSURED, food",
        "CLOTHING_ASSURED, clothing",
        "BASIC_MEDICAL_CARE_ASSURED, basic-medical-care",
        "HOUSING_SAFE, housing-safety",
        "DRINKING_WATER_SAFE, drinking-water"
    })
    void what_a_worker_found_lacking_is_lacking(String kind, String item) {
        TwoAssurances.Answer answer = answer(household().findings(List.of(finding(kind, null, false))));
        assertThat(ids(answer.lacking())).containsExactly(item);
        assertThat(answer.assured()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"NONE, MET", "A, MET", "B, MET", "C, NOT_MET", "D, NOT_MET"})
    void a_home_is_safe_up_to_danger_grade_b(Dwelling.DangerGrade grade, Outcome outcome) {
        assertThat(of(answer(living(household(), grade)), "housing-safety")).isEqualTo(outcome);
    }

    @Test
    void one_safe_dwelling_of_two_is_enough() {
        assertThat(of(answer(living(household(), Dwelling.DangerGrade.D, Dwelling.DangerGrade.B)), "housing-safety"))
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_finding_goes_before_the_grade() {
        HouseholdBuilder household =
                living(household(), Dwelling.DangerGrade.A).findings(List.of(finding("HOUSING_SAFE", null, false)));
        assertThat(of(answer(household), "housing-safety")).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_household_made_homeless_has_no_safe_home_and_unknown_dwellings_are_needed() {
        HouseholdBuilder homeless =
                household().disaster(Disaster.builder().homeless(true).build());
        assertThat(of(answer(homeless), "housing-safety")).isEqualTo(Outcome.NOT_MET);
        assertThat(answer(household().assets(null)).needed())
                .extracting(FactRef::path)
                .contains("assets");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-01, NONE, MET", // five years old at the end of August 2025
        "2019-08-31, NONE, UNKNOWN", // six on the last day of the month
        "2019-08-31, PRIMARY, MET",
        "2019-08-31, PRESCHOOL, UNKNOWN",
        "2010-01-01, JUNIOR_SECONDARY, MET",
        "2010-01-01, SENIOR_SECONDARY, MET",
        "2007-09-01, NONE, UNKNOWN", // seventeen
        "2007-08-31, NONE, MET" // eighteen
    })
    void a_child_of_school_age_must_be_at_school(String born, Studying.Stage stage, Outcome outcome) {
        Studying studying = stage == Studying.Stage.NONE ? Studying.NONE : new Studying(stage, true);
        assertThat(of(answer(household(child(born, studying))), "compulsory-education"))
                .isEqualTo(outcome);
    }

    @Test
    void whether_a_child_who_is_not_at_school_is_taught_or_has_finished_is_a_finding_about_the_child() {
        HouseholdBuilder household = household(child("2015-05-05", Studying.NONE));
        assertThat(answer(household).needed())
                .filteredOn(n -> n.subject().equals("person:p2"))
                .extracting(FactRef::id)
                .containsExactly("COMPULSORY_EDUCATION_ASSURED");
        HouseholdBuilder lacking = household.findings(List.of(finding("COMPULSORY_EDUCATION_ASSURED", "p2", false)));
        assertThat(ids(answer(lacking).lacking())).containsExactly("compulsory-education");
    }

    @Test
    void where_a_child_studies_is_asked_before_any_finding() {
        assertThat(answer(household(child("2015-05-05", null))).needed())
                .filteredOn(n -> n.subject().equals("person:p2"))
                .extracting(FactRef::path)
                .containsExactly("studying");
    }
}
