package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.region.Region;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    private static final IncomeItem PENSION =
            IncomeItem.of(IncomeItem.Kind.PENSION, Amount.of(Money.parse("460.00"), Per.MONTH));

    /** A person of whom everything is known. */
    static Person known() {
        return Person.builder("p1")
                .relation(Relation.HEAD)
                .sex(Sex.FEMALE)
                .birthDate(LocalDate.of(1950, 3, 2))
                .registeredAt(Region.of("500154001"))
                .studying(new Studying(Studying.Stage.COLLEGE, true, LocalDate.of(2024, 9, 1)))
                .employment(Employment.RETIRED)
                .labourCapacity(LabourCapacity.PARTIAL)
                .disability(new Disability(Disability.Kind.PHYSICAL, 1))
                .seriousIllness(false)
                .selfCare(new SelfCare(true, true, true, true, false, false))
                .income(List.of(PENSION))
                .absence(new Absence(Absence.Kind.RELIGIOUS_HOUSE, LocalDate.of(2020, 1, 1)))
                .care(Care.DISPERSED)
                .parents(List.of(new Parent(Sex.MALE, Set.of(Parent.Situation.DEAD), null, null)))
                .maritalStatus(MaritalStatus.WIDOWED)
                .supportDuty(true)
                .ability(Map.of("B1.1", 4))
                .coma(false)
                .dementiaOrMentalDisorder(true)
                .riskEventsIn30Days(2)
                .hivInfected(false)
                .autism(true)
                .residesAt(Region.of("500101"))
                .unemployment(new Unemployment(true, YearMonth.of(2025, 4)))
                .guardianship(new Guardianship(
                        Set.of(Guardianship.Situation.UNABLE),
                        List.of(new Guardianship.Candidate(Guardianship.Candidate.Kind.OTHER, true, false, null))))
                .elder(elder())
                .extra("cn.example.veteran", true)
                .build();
    }

    /** A record in which everything is known. */
    private static ElderRecord elder() {
        return ElderRecord.builder()
                .abilityAssessedOn(LocalDate.of(2025, 3, 4))
                .abilityReason(ElderRecord.AbilityReason.FIRST)
                .assessors(List.of(new ElderRecord.Assessor(true)))
                .ability2013(Map.of("cognition", 1))
                .barthel(Map.of("stairs", 10))
                .longTermCare(Map.of("memory", 4))
                .longTermCareGate(Map.of("eating", 2))
                .longTermCareInsured(false)
                .longTermCareInsuredSince(LocalDate.of(2023, 5, 6))
                .careDays(30)
                .hospitalDays(1)
                .services(List.of(
                        new ElderRecord.ServiceUse(ElderRecord.ServiceUse.Kind.DAY_CARE, Money.ofYuan(900), 20)))
                .living(ElderRecord.Living.ALONE)
                .familySupport(ElderRecord.FamilySupport.LIMITED)
                .childrenAway(true)
                .voucherUsed(Money.ZERO)
                .build();
    }

    @Test
    void of_a_new_person_nothing_is_known_but_the_pseudonym() {
        Person person = Person.builder("p1").build();

        assertThat(person.id()).isEqualTo("p1");
        assertThat(person).hasAllNullFieldsOrPropertiesExcept("id", "extras");
        assertThat(person.extras()).isEmpty();
    }

    @Test
    void the_builder_keeps_every_fact() {
        assertThat(known()).hasNoNullFieldsOrProperties();
        assertThat(known().birthDate()).isEqualTo(LocalDate.of(1950, 3, 2));
        assertThat(known().ability()).containsExactly(Map.entry("B1.1", 4));
        assertThat(known().extras()).containsExactly(Map.entry("cn.example.veteran", true));
    }

    @Test
    void a_copy_is_equal_and_a_changed_copy_is_not() {
        Person person = known();

        assertThat(person.toBuilder().build()).isEqualTo(person).hasSameHashCodeAs(person);
        assertThat(person.toBuilder().seriousIllness(true).build()).isNotEqualTo(person);
        assertThat(person.toBuilder().seriousIllness(null).build().seriousIllness())
                .isNull();
    }

    @Test
    void the_text_shows_the_pseudonym_and_nothing_else() {
        assertThat(known()).hasToString("person:p1");
    }

    @Test
    void lists_and_maps_are_copied_and_cannot_be_changed() {
        List<IncomeItem> income = new ArrayList<>(List.of(PENSION));
        Map<String, Integer> ability = new HashMap<>(Map.of("B1.1", 4));
        Person person = Person.builder("p1").income(income).ability(ability).build();
        income.clear();
        ability.clear();

        assertThat(person.income()).containsExactly(PENSION);
        assertThat(person.ability()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> person.income().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> person.ability().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> person.extras().put("x", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp"})
    void a_pseudonym_has_1_to_64_characters(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder(id).build())
                .withMessageContaining("1 to 64");
    }

    @Test
    void a_pseudonym_of_64_characters_is_accepted() {
        assertThat(Person.builder("p".repeat(64)).build().id()).hasSize(64);
    }

    @Test
    void a_grade_fits_its_kind_of_disability() {
        assertThat(Disability.NONE.grade()).isZero();
        assertThat(new Disability(Disability.Kind.MENTAL, null).grade()).isNull();
        assertThat(new Disability(Disability.Kind.MENTAL, 4).grade()).isEqualTo(4);
        assertThatIllegalArgumentException().isThrownBy(() -> new Disability(Disability.Kind.MENTAL, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disability(Disability.Kind.MENTAL, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Disability(Disability.Kind.NONE, 1));
    }

    @Test
    void an_item_of_income_is_net_or_gross_or_unproved_and_never_negative() {
        Amount hundred = Amount.of(Money.ofYuan(100), Per.MONTH);
        Amount less = Amount.of(Money.ofFen(-1), Per.MONTH);

        assertThat(new IncomeItem(IncomeItem.Kind.WAGE, null, null, true, null).unproved())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeItem(IncomeItem.Kind.WAGE, hundred, hundred, false, null))
                .withMessageContaining("either");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeItem(IncomeItem.Kind.WAGE, hundred, null, true, null))
                .withMessageContaining("proved");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeItem.of(IncomeItem.Kind.WAGE, less))
                .withMessageContaining("negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomeItem(IncomeItem.Kind.WAGE, null, less, false, null))
                .withMessageContaining("negative");
    }

    @Test
    void the_situations_of_a_parent_are_copied() {
        Set<Parent.Situation> situation = new HashSet<>(Set.of(Parent.Situation.IN_PRISON));
        Parent parent = new Parent(Sex.FEMALE, situation, null, 18);
        situation.clear();

        assertThat(parent.situation()).containsExactly(Parent.Situation.IN_PRISON);
    }

    @Test
    void a_record_of_an_old_person_keeps_every_fact_and_its_own_copies() {
        Map<String, Integer> scores = new HashMap<>(Map.of("stairs", 10));
        List<ElderRecord.Assessor> assessors = new ArrayList<>(List.of(new ElderRecord.Assessor(null)));
        ElderRecord record = elder().toBuilder()
                .barthel(scores)
                .longTermCare(scores)
                .assessors(assessors)
                .build();
        scores.clear();
        assessors.clear();

        assertThat(elder()).hasNoNullFieldsOrProperties();
        assertThat(elder().toBuilder().build()).isEqualTo(elder());
        assertThat(elder().toBuilder().careDays(29).build()).isNotEqualTo(elder());
        assertThat(ElderRecord.builder().build()).hasAllNullFieldsOrProperties();
        assertThat(record.barthel()).containsExactly(Map.entry("stairs", 10));
        assertThat(record.longTermCare()).containsExactly(Map.entry("stairs", 10));
        assertThat(record.assessors()).containsExactly(new ElderRecord.Assessor(null));
    }

    @Test
    void scores_that_are_not_on_their_scale_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Person.builder("p1").ability(Map.of("B2.5", 1)).build())
                .withMessageStartingWith("ability/B2.5: no item of the scale, expected one of B1.1, B1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Person.builder("p1").ability(Map.of("B2.4", 4)).build())
                .withMessage("ability/B2.4: found 4 points, expected one of [0, 1, 2, 3]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ElderRecord.builder().barthel(Map.of("walking", 12)).build())
                .withMessage("elder/barthel/walking: found 12 points, expected one of [0, 5, 10, 15]");
    }

    @Test
    void the_situations_and_candidates_of_a_guardianship_are_copied() {
        Set<Guardianship.Situation> situations = new HashSet<>(Set.of(Guardianship.Situation.REVOKED));
        List<Guardianship.Candidate> candidates = new ArrayList<>();
        Guardianship guardianship = new Guardianship(situations, candidates);
        situations.clear();
        candidates.add(new Guardianship.Candidate(Guardianship.Candidate.Kind.GRANDPARENT, null, null, null));

        assertThat(guardianship.situations()).containsExactly(Guardianship.Situation.REVOKED);
        assertThat(guardianship.candidates()).isEmpty();
    }

    @Test
    void whoever_is_not_out_of_work_has_no_details_of_it() {
        assertThat(new Unemployment(false, true, YearMonth.of(2025, 4))).isEqualTo(Unemployment.NONE);
        assertThat(new Unemployment(null, null)).isNotEqualTo(Unemployment.NONE);
        assertThat(new Unemployment(null, null).jobless()).isTrue();
    }

    @Test
    void whoever_does_not_study_does_so_since_no_day() {
        assertThat(new Studying(Studying.Stage.NONE, true, LocalDate.of(2024, 9, 1)))
                .isEqualTo(Studying.NONE);
    }

    @Test
    void no_text_shows_a_fact() {
        assertThat(elder()).hasToString("ElderRecord");
        assertThat(elder().services().get(0)).hasToString("ServiceUse");
        assertThat(elder().assessors().get(0)).hasToString("Assessor");
        assertThat(known().guardianship()).hasToString("Guardianship");
        assertThat(known().guardianship().candidates().get(0)).hasToString("Candidate");
        assertThat(known().unemployment()).hasToString("Unemployment");
    }
}
