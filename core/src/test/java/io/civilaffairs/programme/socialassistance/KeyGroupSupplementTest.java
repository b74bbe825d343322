package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.programme.socialassistance.Example.head;
import static io.civilaffairs.programme.socialassistance.Example.household;
import static io.civilaffairs.programme.socialassistance.Example.person;
import static io.civilaffairs.programme.socialassistance.Example.steps;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** 条例 第二十一条; the figures are those of {@link Example}, where the order of the amounts is another than in Chongqing. */
class KeyGroupSupplementTest {
    private static final LocalDate AGED = LocalDate.of(1950, 8, 31);

    private static Assessment of(PersonBuilder head) {
        return Example.assess(household(head), ProgrammeId.KEY_GROUP_SUPPLEMENT, "person:p1");
    }

    private static String amount(PersonBuilder head) {
        return String.valueOf(((Assessment.Entitled) of(head)).amount());
    }

    private static List<String> needed(PersonBuilder head) {
        return ((Assessment.Undetermined) of(head))
                .needed().stream().map(FactRef::id).toList();
    }

    private static Disability grade(Integer grade) {
        return new Disability(Disability.Kind.PHYSICAL, grade);
    }

    @Nested
    class OneOfFiveGroups {
        @Test
        void the_highest_amount_counts_whichever_group_it_belongs_to() {
            var student = head().studying(new Studying(Studying.Stage.UNDERGRADUATE, true));
            assertThat(amount(student)).isEqualTo("10.00 / MONTH");
            assertThat(amount(student.birthDate(AGED))).isEqualTo("30.00 / MONTH");
            assertThat(amount(student.seriousIllness(true))).isEqualTo("40.00 / MONTH");
            assertThat(amount(student.disability(grade(2)))).isEqualTo("57.00 / MONTH");
        }

        @Test
        void the_ages_come_from_the_standards_of_the_place() {
            assertThat(amount(head().birthDate(AGED))).isEqualTo("30.00 / MONTH");
            assertThat(of(head().birthDate(AGED.plusDays(1)))).isInstanceOf(Assessment.NotEntitled.class);
            assertThat(amount(head().birthDate(LocalDate.of(2018, 9, 1)))).isEqualTo("20.00 / MONTH");
            assertThat(of(head().birthDate(LocalDate.of(2018, 8, 31)))).isInstanceOf(Assessment.NotEntitled.class);
        }

        @Test
        void the_working_shows_the_group_and_what_is_added() {
            assertThat(steps(of(head().seriousIllness(true).disability(grade(3)))))
                    .containsExactly(
                            "disabled-supplement of person:p1 = 7.00",
                            "highest-group of person:p1 = 40.00",
                            "supplement-in-all of person:p1 = 47.00");
        }
    }

    @Nested
    class WhatIsUnknown {
        @Test
        void a_group_that_could_pay_more_is_asked_for() {
            assertThat(needed(head().birthDate(AGED).seriousIllness(null))).containsExactly("person.serious-illness");
        }

        @Test
        void a_group_that_could_not_pay_more_is_not_asked_for() {
            assertThat(amount(head().birthDate(AGED).studying(null))).isEqualTo("30.00 / MONTH");
        }

        @Test
        void whoever_has_a_disability_of_any_kind_is_disabled_whatever_the_grade() {
            assertThat(needed(head().disability(grade(null)))).containsExactly("person.disability-grade");
            Assessment answer = of(head().disability(grade(null)));
            assertThat(Example.find(answer.finding(), "disabled").outcome()).hasToString("MET");
        }
    }

    @Nested
    class HouseholdAndMember {
        @Test
        void without_the_guarantee_there_is_no_supplement() {
            var answer = (Assessment.NotEntitled) of(head().birthDate(AGED).income(List.of(Example.wage("1000.00"))));
            assertThat(answer.because()).extracting(Finding::id).containsExactly("guaranteed");
        }

        @Test
        void every_person_listed_has_an_answer() {
            var results = Example.BOOK
                    .assess(
                            household(head(), person("p2", Relation.PARENT).birthDate(AGED))
                                    .build(),
                            Example.setting())
                    .results();
            assertThat(results)
                    .filteredOn(r -> r.programme().equals(ProgrammeId.KEY_GROUP_SUPPLEMENT))
                    .extracting(Assessment::subject)
                    .containsExactly("person:p1", "person:p2");
        }

        @Test
        void the_household_is_assessed_once_for_all_members() {
            Household household = household(
                            head(), person("p2", Relation.PARENT).birthDate(AGED))
                    .build();
            var results = Example.BOOK.assess(household, Example.setting());
            Finding own = results.find(ProgrammeId.MINIMUM_LIVING_GUARANTEE, "household")
                    .orElseThrow()
                    .finding();
            Finding used = Example.find(
                            results.find(ProgrammeId.KEY_GROUP_SUPPLEMENT, "person:p2")
                                    .orElseThrow()
                                    .finding(),
                            "in-guaranteed-household")
                    .children()
                    .get(0);
            assertThat(used).isSameAs(own);
            assertThat(results.monthlyTotal()).contains(Money.ofYuan(2030));
        }

        @Test
        void by_itself_it_cannot_be_bound_because_it_asks_for_the_guarantee() {
            var setting = Example.setting();
            assertThatThrownBy(() -> KeyGroupSupplement.PROGRAMME.in(setting))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("minimum-living-guarantee");
        }
    }
}
