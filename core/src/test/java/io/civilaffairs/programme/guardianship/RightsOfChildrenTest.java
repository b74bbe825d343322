package io.civilaffairs.programme.guardianship;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Guardianship.Situation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from each category for a child of August 2025. */
class RightsOfChildrenTest {
    private static Parent parent(Parent.Situation situation) {
        return new Parent(null, Set.of(situation), null, null);
    }

    private static PersonBuilder child(String birthDate, Parent.Situation both, Situation... situations) {
        return Person.builder("p1")
                .birthDate(LocalDate.parse(birthDate))
                .disability(Disability.NONE)
                .autism(false)
                .care(Care.KIN)
                .parents(List.of(parent(both), parent(both)))
                .guardianship(new Guardianship(Set.of(situations), List.of()));
    }

    private static List<String> given(Programme<Member> programme, PersonBuilder child) {
        Household household = Household.builder("h1")
                .settlement(Settlement.RURAL)
                .registeredPoor(true)
                .members(new Roster<>(List.of(child.build()), true))
                .build();
        Assessment answer = CivilAffairs.policyBook()
                .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
                .assess(household, List.of(programme.id()))
                .find(programme.id(), "person:p1")
                .orElseThrow();
        assertThat(answer).isInstanceOf(Assessment.Classified.class);
        return ((Assessment.Classified) answer)
                .inKind().stream().map(s -> s.clause().id()).toList();
    }

    @Test
    void a_child_of_able_parents_has_the_duties_of_its_guardians() {
        assertThat(given(ChildGuardianship.PROGRAMME, child("2018-01-01", Parent.Situation.ABLE)))
                .containsExactly(
                        "guardian-duties",
                        "forbidden-conduct",
                        "child-heard",
                        "not-left-unattended",
                        "not-living-alone");
    }

    @Test
    void from_eight_a_child_may_be_unattended_and_from_sixteen_live_alone() {
        assertThat(given(ChildGuardianship.PROGRAMME, child("2017-08-31", Parent.Situation.ABLE)))
                .contains("not-living-alone")
                .doesNotContain("not-left-unattended");
        assertThat(given(ChildGuardianship.PROGRAMME, child("2017-09-01", Parent.Situation.ABLE)))
                .contains("not-left-unattended");
        assertThat(given(ChildGuardianship.PROGRAMME, child("2009-08-31", Parent.Situation.ABLE)))
                .doesNotContain("not-living-alone");
        assertThat(given(ChildGuardianship.PROGRAMME, child("2009-09-01", Parent.Situation.ABLE)))
                .contains("not-living-alone");
    }

    @Test
    void temporary_guardianship_gives_placement_and_return_but_no_adoption() {
        assertThat(given(
                        ChildGuardianship.PROGRAMME,
                        child("2010-01-01", Parent.Situation.ABLE, Situation.HARMED_OR_IN_DANGER)))
                .containsExactly(
                        "not-living-alone",
                        "temporary-placement",
                        "return-after-assessment",
                        "institution-care",
                        "departments-cooperate");
    }

    @Test
    void long_term_guardianship_opens_adoption_and_a_revoked_parent_goes_on_paying() {
        assertThat(given(
                        ChildGuardianship.PROGRAMME,
                        child("2009-01-01", Parent.Situation.GUARDIANSHIP_REVOKED, Situation.REVOKED)))
                .containsExactly(
                        "adoption-after-assessment",
                        "institution-care",
                        "departments-cooperate",
                        "revoked-parent-pays-maintenance");
    }

    @Test
    void an_adult_is_owed_nothing_of_this() {
        assertThat(given(ChildGuardianship.PROGRAMME, child("2000-01-01", Parent.Situation.GUARDIANSHIP_REVOKED)))
                .isEmpty();
    }

    @Test
    void a_left_behind_child_has_a_fit_carer_weekly_contact_and_a_file() {
        assertThat(given(LeftBehindChild.PROGRAMME, child("2015-01-01", Parent.Situation.AWAY_FOR_WORK)))
                .hasSize(12)
                .contains(
                        "entrust-capable-adult",
                        "carer-not-barred",
                        "written-notice-of-entrusting",
                        "weekly-contact",
                        "one-child-one-file",
                        "mandatory-reporting",
                        "revocation-may-be-sought");
        assertThat(given(LeftBehindChild.PROGRAMME, child("2015-01-01", Parent.Situation.ABLE)))
                .isEmpty();
    }

    @Test
    void a_child_without_parents_is_routed_to_the_scheme_for_orphans() {
        assertThat(given(ChildInDifficulty.PROGRAMME, child("2015-01-01", Parent.Situation.DEAD)))
                .contains("route-orphan-scheme", "guardianship-secured", "mandatory-reporting");
        assertThat(given(ChildInDifficulty.PROGRAMME, child("2015-01-01", Parent.Situation.DECLARED_MISSING)))
                .contains("route-orphan-scheme", "guardianship-secured");
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2015-01-01", Parent.Situation.DEAD).care(Care.ADOPTED)))
                .doesNotContain("route-orphan-scheme");
        assertThat(given(ChildInDifficulty.PROGRAMME, child("2000-01-01", Parent.Situation.DEAD)))
                .isEmpty();
    }

    @Test
    void schooling_follows_poverty_and_disability() {
        Disability disabled = new Disability(Disability.Kind.HEARING, 3);
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2010-01-01", Parent.Situation.ABLE).disability(disabled)))
                .containsExactly(
                        "school-aid",
                        "inclusive-schooling",
                        "twelve-years-free-schooling",
                        "one-child-one-file",
                        "welfare-supervisor");
        assertThat(given(ChildInDifficulty.PROGRAMME, child("2010-01-01", Parent.Situation.ABLE)))
                .containsExactly("school-aid", "one-child-one-file", "welfare-supervisor");
    }

    @Test
    void rehabilitation_is_free_up_to_six_for_the_kinds_named_and_for_autism() {
        Disability hearing = new Disability(Disability.Kind.HEARING, 3);
        Disability mental = new Disability(Disability.Kind.MENTAL, 3);
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2018-09-01", Parent.Situation.ABLE).disability(hearing)))
                .contains("free-rehabilitation");
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2018-08-31", Parent.Situation.ABLE).disability(hearing)))
                .doesNotContain("free-rehabilitation");
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2020-01-01", Parent.Situation.ABLE).disability(mental)))
                .doesNotContain("free-rehabilitation");
        assertThat(given(
                        ChildInDifficulty.PROGRAMME,
                        child("2020-01-01", Parent.Situation.ABLE).autism(true)))
                .contains("free-rehabilitation");
    }
}
