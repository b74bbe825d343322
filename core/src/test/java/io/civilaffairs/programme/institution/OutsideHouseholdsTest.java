package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.value.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programmes about something that is no part of a household. */
class OutsideHouseholdsTest {
    private static List<Programme<?>> all() {
        List<Programme<?>> all = new ArrayList<>(Institutions.programmes(CivilAffairs.workdays()));
        all.addAll(CareCoverage.programmes());
        return all;
    }

    private static BoundBook book() {
        return PolicyBook.of(all(), List.of()).in(Sample.inKaizhou("2025-08-01"));
    }

    @Test
    void a_book_that_goes_through_households_meets_none_of_their_subjects() {
        Household household = Household.builder("h1").build();

        assertThat(book().assess(household).results()).isEmpty();
        assertThat(Institutions.SCOPE.subjects(household)).isEmpty();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Institutions.SCOPE.subject(household, 0));
    }

    @Test
    void the_rule_says_of_whom_it_is_asked() {
        assertThat(Explainer.in(Language.ZH).rule(InstitutionGrading.PROGRAMME, book()))
                .contains("按机构判断");
        assertThat(Explainer.in(Language.EN).rule(CareCoverage.VILLAGES, book()))
                .contains("asked of each district");
    }

    @Test
    void an_answer_is_explained_like_any_other() {
        CareInstitution house = CareInstitution.builder("i1")
                .firstResident(Sample.day("2025-05-06"))
                .filed(Milestone.NOT_YET)
                .registered(Milestone.NOT_YET)
                .build();
        Assessment answer = InstitutionFiling.programme(CivilAffairs.workdays())
                .in(Sample.inKaizhou("2025-05-21"))
                .assess(house);

        assertThat(Explainer.in(Language.ZH).text(answer))
                .contains("逾期未备案", "实际 2025-05-21  标准 2025-05-20", "民政部令第66号，待核实");
    }

    @Test
    void every_id_label_and_code_is_its_own() {
        assertThat(all()).extracting(p -> p.id().id()).doesNotHaveDuplicates();
        assertThat(all()).extracting(Programme::label).doesNotHaveDuplicates();
        assertThat(all())
                .extracting(p -> p.id().id())
                .doesNotContainAnyElementsOf(CivilAffairs.policyBook().programmes().stream()
                        .map(p -> p.id().id())
                        .toList());
    }
}
