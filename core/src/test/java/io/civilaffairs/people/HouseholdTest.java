package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseholdTest {
    private static final Supporter SON = new Supporter("s1", Relation.CHILD, "p1", true, null, null, 3, 2);

    /** A supporter of whom everything is known. */
    static Supporter supporter() {
        return Supporter.builder("s1")
                .relation(Relation.CHILD)
                .of("p1")
                .ableToSupport(true)
                .maintenanceDue(Amount.of(Money.ofYuan(200), Per.MONTH))
                .familyIncome(Amount.of(Money.ofYuan(5000), Per.MONTH))
                .familySize(3)
                .personsSupported(2)
                .birthDate(LocalDate.of(1960, 2, 29))
                .disability(new Disability(Disability.Kind.MENTAL, 2))
                .aid(Supporter.Aid.EXTREME_HARDSHIP)
                .situation(Supporter.Situation.NONE)
                .incomePerHead(Amount.of(Money.ofYuan(1000), Per.YEAR))
                .ownIncome(Amount.of(Money.ofYuan(900), Per.YEAR))
                .propertyWithinRule(false)
                .build();
    }

    private static Disaster flood() {
        return Disaster.builder()
                .date(LocalDate.of(2025, 7, 10))
                .evacuatedDays(3)
                .transitionDays(90)
                .homeless(true)
                .withoutLivelihood(false)
                .unableToHelpItself(true)
                .deaths(1)
                .roomsDestroyed(4)
                .soleDwelling(true)
                .winterSpringNeed(false)
                .build();
    }

    /** A household of which everything is known. */
    static Household known() {
        return Household.builder("h1")
                .settlement(Settlement.RURAL)
                .registeredPoor(true)
                .members(Roster.complete(
                        List.of(PersonTest.known(), Person.builder("p2").build())))
                .elsewhere(List.of(SON))
                .assets(new Assets(
                        Money.parse("8000.00"),
                        List.of(new Vehicle(Vehicle.Kind.MOTORCYCLE, null)),
                        List.of(new Dwelling(new BigDecimal("80.0"), Dwelling.DangerGrade.NONE)),
                        List.of()))
                .spending(List.of(new Spending(Spending.Kind.UTILITIES, null, null, null, null)))
                .receiving(List.of(new BenefitInPayment("veteran-pension", "p1", null, null)))
                .enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", YearMonth.of(2024, 5))))
                .events(List.of(new Event(Event.Kind.FIRE, LocalDate.of(2025, 8, 3), null, null)))
                .disaster(flood())
                .findings(List.of(new OfficialFinding("PROPERTY_WITHIN_RULE", null, null, null, true)))
                .applications(List.of(
                        new Application("minimum-living-guarantee", "household", LocalDate.of(2025, 6, 3), null)))
                .build();
    }

    @Test
    void of_a_new_household_only_the_records_of_the_administration_are_known_to_be_empty() {
        Household household = Household.builder("h1").build();

        assertThat(household.members()).isNull();
        assertThat(household.persons()).isNull();
        assertThat(household.settlement()).isNull();
        assertThat(household.registeredPoor()).isNull();
        assertThat(household.elsewhere()).isNull();
        assertThat(household.assets()).isNull();
        assertThat(household.spending()).isNull();
        assertThat(household.events()).isNull();
        assertThat(household.disaster()).isNull();
        assertThat(household.receiving()).isEmpty();
        assertThat(household.enrolled()).isEmpty();
        assertThat(household.findings()).isEmpty();
        assertThat(household.applications()).isEmpty();
    }

    @Test
    void a_record_of_the_administration_can_be_said_to_be_unknown() {
        Household household = Household.builder("h1")
                .receiving(null)
                .enrolled(null)
                .findings(null)
                .applications(null)
                .build();

        assertThat(household.receiving()).isNull();
        assertThat(household.enrolled()).isNull();
        assertThat(household.findings()).isNull();
        assertThat(household.applications()).isNull();
        assertThat(household.finding("ANY", "any", null)).isNull();
        assertThat(household.application("any", "household")).isNull();
    }

    @Test
    void a_household_has_a_pseudonym() {
        assertThatNullPointerException().isThrownBy(() -> Household.builder(null));
    }

    @Test
    void the_text_shows_the_pseudonym_and_nothing_else() {
        assertThat(known()).hasToString("household:h1");
        assertThat(known().member("p1").orElseThrow()).hasToString("person:p1");
        assertThat(SON).hasToString("supporter:s1");
    }

    @Test
    void two_persons_cannot_have_the_same_pseudonym() {
        Person one = Person.builder("p1").build();
        Person other = Person.builder("p1").seriousIllness(true).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h1")
                        .members(Roster.complete(List.of(one, other)))
                        .build())
                .withMessageContaining("same id");
    }

    @Test
    void members_know_their_household_their_person_and_their_place() {
        Household household = known();
        Member second = household.member("p2").orElseThrow();

        assertThat(second.household()).isSameAs(household);
        assertThat(second.person()).isEqualTo(Person.builder("p2").build());
        assertThat(second.position()).isEqualTo(1);
        assertThat(second.key()).isEqualTo("person:p2");
        assertThat(household.key()).isEqualTo("household");
        assertThat(household.member("p3")).isEmpty();
        assertThat(Household.builder("h1").build().member("p1")).isEmpty();
    }

    @Test
    void the_persons_are_those_that_were_listed_and_so_is_whether_they_are_all() {
        Roster<Person> some = Roster.incomplete(List.of(PersonTest.known()));

        assertThat(Household.builder("h1").members(some).build().persons()).isEqualTo(some);
        assertThat(Objects.requireNonNull(
                                Household.builder("h1").members(some).build().members())
                        .complete())
                .isFalse();
    }

    @Test
    void lists_are_copied_and_cannot_be_changed() {
        List<Supporter> elsewhere = new ArrayList<>(List.of(SON));
        Household household = Household.builder("h1").elsewhere(elsewhere).build();
        elsewhere.clear();

        assertThat(household.elsewhere()).containsExactly(SON);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> household.elsewhere().clear());
    }

    @Test
    void an_area_is_the_same_with_and_without_a_trailing_zero_and_never_negative() {
        assertThat(new Dwelling(new BigDecimal("80.0"), Dwelling.DangerGrade.C))
                .isEqualTo(new Dwelling(new BigDecimal("80"), Dwelling.DangerGrade.C));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dwelling(new BigDecimal("-1"), Dwelling.DangerGrade.NONE));
    }

    @Nested
    class Equality {
        @Test
        void a_copy_is_equal() {
            Household household = known();

            assertThat(household.toBuilder().build())
                    .isEqualTo(household)
                    .isNotSameAs(household)
                    .hasSameHashCodeAs(household);
            assertThat(household).isNotEqualTo("household:h1");
        }

        static Stream<UnaryOperator<HouseholdBuilder>> changes() {
            return Stream.of(
                    b -> b.settlement(Settlement.URBAN),
                    b -> b.registeredPoor(null),
                    b -> b.members(Roster.complete(List.of(PersonTest.known()))),
                    b -> b.elsewhere(List.of()),
                    b -> b.assets(null),
                    b -> b.spending(List.of()),
                    b -> b.receiving(List.of()),
                    b -> b.enrolled(List.of()),
                    b -> b.events(List.of()),
                    b -> b.findings(List.of()),
                    b -> b.applications(List.of()));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void any_change_makes_a_difference(UnaryOperator<HouseholdBuilder> change) {
            assertThat(change.apply(known().toBuilder()).build()).isNotEqualTo(known());
        }

        @Test
        void another_pseudonym_makes_a_difference() {
            assertThat(Household.builder("h2").build())
                    .isNotEqualTo(Household.builder("h1").build());
        }

        @Test
        void an_incomplete_roster_differs_from_a_complete_one() {
            List<Person> persons = List.of(PersonTest.known());

            assertThat(Household.builder("h1")
                            .members(Roster.incomplete(persons))
                            .build())
                    .isNotEqualTo(Household.builder("h1")
                            .members(Roster.complete(persons))
                            .build());
        }
    }

    @Nested
    class Records {
        private static Household with(OfficialFinding... findings) {
            return Household.builder("h1").findings(List.of(findings)).build();
        }

        @Test
        void the_decision_recorded_last_counts() {
            Household household = with(
                    new OfficialFinding("K", "a", null, null, false), new OfficialFinding("K", "a", null, null, true));

            assertThat(household.finding("K", "a", null)).isTrue();
        }

        @Test
        void a_decision_counts_for_its_programme_and_its_person_only() {
            Household household = with(new OfficialFinding("K", "a", "p1", null, true));

            assertThat(household.finding("K", "a", "p1")).isTrue();
            assertThat(household.finding("K", "b", "p1")).isNull();
            assertThat(household.finding("K", "a", "p2")).isNull();
            assertThat(household.finding("K", "a", null)).isNull();
            assertThat(household.finding("L", "a", "p1")).isNull();
        }

        @Test
        void a_decision_without_a_programme_counts_for_all() {
            assertThat(with(new OfficialFinding("K", null, null, null, false)).finding("K", "a", null))
                    .isFalse();
        }

        @Test
        void a_decision_may_fix_an_amount() {
            Household household = with(
                    new OfficialFinding("K", "a", "p1", null, true, Money.ofYuan(500)),
                    new OfficialFinding("K", "b", "p1", null, true, Money.ofYuan(600)),
                    new OfficialFinding("L", "a", "p1", null, true));

            assertThat(household.findingAmount("K", "a", "p1")).isEqualTo(Money.ofYuan(500));
            assertThat(household.findingAmount("L", "a", "p1")).isNull();
            assertThat(household.findingAmount("K", "a", null)).isNull();
            assertThat(Household.builder("h1").findings(null).build().findingAmount("K", "a", "p1"))
                    .isNull();
        }

        @Test
        void the_decision_recorded_last_counts_even_if_it_fixes_no_amount() {
            Household household = with(
                    new OfficialFinding("K", "a", null, null, true, Money.ofYuan(500)),
                    new OfficialFinding("K", "a", null, null, false));

            assertThat(household.findingAmount("K", "a", null)).isNull();
        }

        @Test
        void an_application_is_found_by_programme_and_subject() {
            Household household = known();

            assertThat(household.application("minimum-living-guarantee", "household"))
                    .isNotNull();
            assertThat(household.application("minimum-living-guarantee", "person:p1"))
                    .isNull();
            assertThat(household.application("temporary-assistance", "household"))
                    .isNull();
        }
    }

    @Nested
    class Disasters {
        @Test
        void whoever_was_not_struck_lost_nothing() {
            assertThat(new Disaster(false, LocalDate.of(2025, 7, 10), 3, 4, true, true, true, 1, 2, true, true))
                    .isEqualTo(Disaster.NONE);
            assertThat(Disaster.NONE.deaths()).isZero();
            assertThat(Disaster.NONE.homeless()).isFalse();
            assertThat(Disaster.NONE.date()).isNull();
        }

        @Test
        void whoever_was_struck_may_not_know_more() {
            assertThat(Disaster.builder().build())
                    .isNotEqualTo(Disaster.NONE)
                    .hasAllNullFieldsOrPropertiesExcept("struck");
        }

        @Test
        void a_copy_is_equal_and_shows_nothing() {
            assertThat(flood()).hasNoNullFieldsOrProperties().hasToString("Disaster");
            assertThat(flood().toBuilder().build()).isEqualTo(flood());
            assertThat(flood().toBuilder().deaths(0).build()).isNotEqualTo(flood());
            assertThat(known().toBuilder().disaster(null).build()).isNotEqualTo(known());
        }
    }

    @Test
    void a_supporter_keeps_every_fact() {
        assertThat(supporter()).hasNoNullFieldsOrProperties();
        assertThat(supporter().toBuilder().build()).isEqualTo(supporter());
        assertThat(supporter().toBuilder().aid(null).build()).isNotEqualTo(supporter());
    }

    @Test
    void the_income_per_head_of_a_supporter_comes_regularly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Supporter.builder("s1")
                        .incomePerHead(Amount.of(Money.ofYuan(1), Per.ONCE))
                        .build())
                .withMessageContaining("incomePerHead");
    }
}
