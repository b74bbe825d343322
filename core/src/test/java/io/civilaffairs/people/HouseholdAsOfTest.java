package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseholdAsOfTest {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 31);
    private static final LocalDate NEXT = LocalDate.of(2025, 9, 1);
    private static final LocalDate KNOWN_ON = LocalDate.of(2025, 8, 20);
    private static final YearMonth MONTH = YearMonth.of(2025, 8);

    /** A household everything of which begins on a day. */
    private static Household beginning(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        Parent mother = new Parent(
                Sex.FEMALE,
                Set.of(Parent.Situation.IN_PRISON),
                day,
                18,
                new Disability(Disability.Kind.VISUAL, 1),
                "p2");
        Person child = Person.builder("p1")
                .absence(new Absence(Absence.Kind.MISSING, day))
                .parents(List.of(mother))
                .build();
        return Household.builder("h1")
                .members(Roster.complete(List.of(child, Person.builder("p2").build())))
                .disaster(Disaster.builder().date(day).deaths(1).build())
                .events(List.of(new Event(Event.Kind.FIRE, day, null, Money.ofYuan(1))))
                .receiving(List.of(new BenefitInPayment("veteran-pension", null, null, month, null)))
                .enrolled(List.of(new Enrolment("veteran-pension", "household", month)))
                .build();
    }

    private static Household recorded(@Nullable LocalDate finding, @Nullable LocalDate applied, LocalDate confirmed) {
        return Household.builder("h1")
                .findings(List.of(new OfficialFinding("CASE_BY_CASE", null, null, finding, true)))
                .applications(List.of(new Application("price-linked-subsidy", "household", applied, confirmed)))
                .build();
    }

    private static List<String> paths(List<FactRef> facts) {
        return facts.stream().map(f -> f.subject() + " " + f.path()).toList();
    }

    @Nested
    class WhatBegins {
        @Test
        void by_the_day_holds_and_the_household_is_the_same() {
            Household household = beginning(DAY);

            assertThat(household.asOf(DAY, null)).isSameAs(household);
            assertThat(household.notYet(DAY, null)).isEmpty();
        }

        @Test
        void after_the_day_does_not_hold_yet() {
            Household standing = beginning(NEXT).asOf(DAY, null);
            Person child = standing.member("p1").orElseThrow().person();

            assertThat(child.absence()).isEqualTo(Absence.NONE);
            assertThat(standing.disaster()).isEqualTo(Disaster.NONE);
            assertThat(standing.events()).isEmpty();
            assertThat(standing.receiving()).isEmpty();
            assertThat(standing.enrolled()).isEmpty();
        }

        @Test
        void after_the_day_leaves_the_situation_of_a_parent_before_it_unknown() {
            Person child =
                    beginning(NEXT).asOf(DAY, null).member("p1").orElseThrow().person();

            assertThat(child.parents())
                    .containsExactly(
                            new Parent(Sex.FEMALE, null, null, null, new Disability(Disability.Kind.VISUAL, 1), "p2"));
        }

        @Test
        void after_the_day_is_told_by_its_place_in_the_household_as_given() {
            Household household = beginning(NEXT).toBuilder()
                    .receiving(List.of(
                            new BenefitInPayment("veteran-pension", null, null, MONTH, null),
                            new BenefitInPayment("veteran-pension", null, null, MONTH.plusMonths(1), null)))
                    .build();

            assertThat(paths(household.notYet(DAY, null)))
                    .containsExactly(
                            "person:p1 absence",
                            "person:p1 parents/0",
                            "household disaster",
                            "household events/0",
                            "household receiving/1",
                            "household enrolled/0");
        }

        @Test
        void without_a_date_is_said_to_hold() {
            Household household = Household.builder("h1")
                    .members(Roster.complete(List.of(Person.builder("p1")
                            .absence(new Absence(Absence.Kind.PRISON, null))
                            .build())))
                    .events(List.of(new Event(Event.Kind.FIRE, null, null, null)))
                    .build();

            assertThat(household.asOf(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 1)))
                    .isSameAs(household);
        }

        @Test
        void after_the_day_of_knowledge_had_not_been_reported() {
            LocalDate after = KNOWN_ON.plusDays(1);

            assertThat(beginning(KNOWN_ON).asOf(DAY, KNOWN_ON).events()).hasSize(1);
            assertThat(beginning(after).asOf(DAY, KNOWN_ON).events()).isEmpty();
            assertThat(beginning(after).asOf(DAY, KNOWN_ON).receiving())
                    .as("what is drawn in the month, of which a month is all that is recorded")
                    .hasSize(1);
        }
    }

    @Nested
    class WhatIsRecorded {
        private final LocalDate after = KNOWN_ON.plusDays(1);

        @Test
        void counts_whenever_it_was_if_everything_known_counts() {
            Household household = recorded(NEXT, NEXT, NEXT);

            assertThat(household.asOf(DAY, null)).isSameAs(household);
        }

        @Test
        void by_the_day_of_knowledge_counts() {
            Household household = recorded(KNOWN_ON, KNOWN_ON, KNOWN_ON);

            assertThat(household.asOf(DAY, KNOWN_ON)).isSameAs(household);
        }

        @Test
        void after_the_day_of_knowledge_is_not_there_yet() {
            Household household = recorded(after, after, after);

            assertThat(household.asOf(DAY, KNOWN_ON).findings()).isEmpty();
            assertThat(household.asOf(DAY, KNOWN_ON).applications()).isEmpty();
            assertThat(paths(household.notYet(DAY, KNOWN_ON)))
                    .containsExactly("household findings/0", "household application/0");
        }

        @Test
        void an_application_that_was_confirmed_after_the_day_of_knowledge_was_pending() {
            Household household = recorded(null, KNOWN_ON, after);

            assertThat(household.asOf(DAY, KNOWN_ON).applications())
                    .containsExactly(new Application("price-linked-subsidy", "household", KNOWN_ON, null));
            assertThat(paths(household.notYet(DAY, KNOWN_ON))).containsExactly("household application/0/confirmedOn");
        }
    }

    @Test
    void what_is_not_known_stays_unknown() {
        Household nothing = Household.builder("h1")
                .receiving(null)
                .enrolled(null)
                .findings(null)
                .applications(null)
                .events(List.of(new Event(Event.Kind.FIRE, NEXT, null, null)))
                .build();

        assertThat(nothing.asOf(DAY, KNOWN_ON))
                .isEqualTo(nothing.toBuilder().events(List.of()).build());
    }
}
