package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
    private static final Household BLANK = Household.builder("h1")
            .members(Roster.complete(List.of(Person.builder("p1").build())))
            .build();
    private static final Household UNKNOWN = Household.builder("h1")
            .receiving(null)
            .enrolled(null)
            .findings(null)
            .applications(null)
            .build();
    private static final Member NOBODY = member(BLANK);
    private static final Member SOMEBODY = member(HouseholdTest.known());

    private static Member member(Household household) {
        return household.member("p1").orElseThrow();
    }

    @SuppressWarnings("unchecked") // the facts of a class are all about one kind of subject
    private static <S extends Subject> List<Fact<S, ?>> factsOf(Class<?> holder) {
        List<Fact<S, ?>> facts = new ArrayList<>();
        for (Field field : holder.getFields()) {
            try {
                facts.add((Fact<S, ?>) field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field.getName(), e);
            }
        }
        return facts;
    }

    static List<Fact<Member, ?>> ofPersons() {
        List<Fact<Member, ?>> facts = new ArrayList<>(factsOf(PersonFacts.class));
        facts.addAll(factsOf(ChildFacts.class));
        facts.addAll(factsOf(ElderFacts.class));
        return facts;
    }

    static List<Fact<Household, ?>> ofHouseholds() {
        return factsOf(HouseholdFacts.class);
    }

    static List<Fact<Supporter, ?>> ofSupporters() {
        return factsOf(SupporterFacts.class);
    }

    @ParameterizedTest
    @MethodSource("ofSupporters")
    void a_fact_of_a_supporter_is_null_while_nobody_has_stated_it(Fact<Supporter, ?> fact) {
        assertThat(fact.read(Supporter.builder("s1").build())).isNull();
        assertThat(fact.read(HouseholdTest.supporter())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ofPersons")
    void a_fact_of_a_person_is_null_while_nobody_has_stated_it(Fact<Member, ?> fact) {
        assertThat(fact.read(NOBODY)).isNull();
        assertThat(fact.read(SOMEBODY)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ofHouseholds")
    void a_fact_of_a_household_is_null_while_nobody_has_stated_it(Fact<Household, ?> fact) {
        assertThat(fact.read(UNKNOWN)).isNull();
        assertThat(fact.read(HouseholdTest.known())).isNotNull();
    }

    @Test
    void what_the_administration_has_not_recorded_is_known_to_be_none() {
        Household fresh = Household.builder("h1").build();

        assertThat(HouseholdFacts.RECEIVING.read(fresh)).isEmpty();
        assertThat(HouseholdFacts.FINDINGS.read(fresh)).isEmpty();
        assertThat(HouseholdFacts.APPLICATIONS.read(fresh)).isEmpty();
    }

    @Test
    void every_fact_has_an_id_of_its_own() {
        List<String> ids = Stream.of(ofPersons(), ofHouseholds(), ofSupporters())
                .flatMap(List::stream)
                .map(Fact::id)
                .toList();

        assertThat(ids).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(ids)
                .allMatch(id -> id.matches("(person|household|supporter)\\.[a-z]+[0-9]*(-[a-z]+[0-9]*|-[0-9]+)*"));
    }

    @Nested
    class WhatIsAskedFor {
        @Test
        void a_part_of_an_unknown_whole_asks_for_the_whole() {
            assertThat(PersonFacts.DISABILITY_GRADE.at(NOBODY))
                    .isEqualTo(new FactRef(
                            FactRef.Kind.FACT,
                            "person.disability",
                            "person:p1",
                            "disability",
                            Label.of("残疾", "disability")));
            assertThat(HouseholdFacts.VEHICLES.at(UNKNOWN).path()).isEqualTo("assets");
            assertThat(HouseholdFacts.STRUCK_BY_DISASTER.at(UNKNOWN)).isEqualTo(HouseholdFacts.DISASTER.at(UNKNOWN));
            assertThat(PersonFacts.UNEMPLOYED.at(NOBODY)).isEqualTo(PersonFacts.UNEMPLOYMENT.at(NOBODY));
            assertThat(ElderFacts.CARE_DAYS.at(NOBODY).path()).isEqualTo("elder");
            assertThat(SupporterFacts.DISABILITY_GRADE
                            .at(Supporter.builder("s1").build())
                            .path())
                    .isEqualTo("disability");
        }

        @Test
        void a_part_that_alone_is_unknown_asks_for_itself() {
            Household household = Household.builder("h1")
                    .members(Roster.complete(List.of(Person.builder("p1")
                            .disability(new Disability(Disability.Kind.MENTAL, null))
                            .build())))
                    .assets(new Assets(Money.ZERO, null, List.of(), List.of()))
                    .build();

            assertThat(PersonFacts.DISABILITY_GRADE.read(member(household))).isNull();
            assertThat(PersonFacts.DISABILITY_GRADE.at(member(household)).path())
                    .isEqualTo("disability/grade");
            assertThat(HouseholdFacts.VEHICLES.at(household).path()).isEqualTo("assets/vehicles");
            assertThat(HouseholdFacts.FINANCIAL_ASSETS.read(household)).isEqualTo(Money.ZERO);
        }

        @Test
        void the_parts_of_one_whole_ask_for_it_once() {
            Set<FactRef> asked = Stream.of(
                            PersonFacts.STUDYING, PersonFacts.STUDYING_STAGE, PersonFacts.STUDYING_FULL_TIME)
                    .map(fact -> fact.at(NOBODY))
                    .collect(Collectors.toSet());

            assertThat(asked).hasSize(1);
        }

        @Test
        void none_is_an_answer_and_nothing_more_is_asked() {
            Household household = Household.builder("h1")
                    .members(Roster.complete(List.of(Person.builder("p1")
                            .disability(Disability.NONE)
                            .studying(Studying.NONE)
                            .absence(Absence.NONE)
                            .unemployment(Unemployment.NONE)
                            .build())))
                    .disaster(Disaster.NONE)
                    .build();

            assertThat(PersonFacts.DISABILITY_GRADE.read(member(household))).isZero();
            assertThat(PersonFacts.STUDYING_FULL_TIME.read(member(household))).isFalse();
            assertThat(PersonFacts.ABSENCE_KIND.read(member(household))).isEqualTo(Absence.Kind.NONE);
            assertThat(PersonFacts.UNEMPLOYED.read(member(household))).isFalse();
            assertThat(HouseholdFacts.STRUCK_BY_DISASTER.read(household)).isFalse();
            assertThat(HouseholdFacts.DISASTER_DEATHS.read(household)).isZero();
        }
    }

    @Nested
    class Extras {
        private static final Fact<Member, Boolean> VETERAN =
                PersonFacts.extra("cn.example.veteran", Label.of("退役军人", "veteran"), Unit.FLAG, Boolean.class);

        @Test
        void a_fact_of_the_host_is_read_from_the_extras() {
            assertThat(VETERAN.read(SOMEBODY)).isTrue();
            assertThat(VETERAN.read(NOBODY)).isNull();
            assertThat(VETERAN.at(NOBODY).path()).isEqualTo("extras/cn.example.veteran");
        }

        @Test
        void a_fact_of_another_type_than_declared_is_an_error_not_an_answer() {
            Fact<Member, String> wrong =
                    PersonFacts.extra("cn.example.veteran", Label.of("退役军人", "veteran"), Unit.CODE, String.class);

            assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> wrong.read(SOMEBODY));
        }
    }
}
