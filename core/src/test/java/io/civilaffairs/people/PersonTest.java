package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.region.Region;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
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
                .studying(new Studying(Studying.Stage.COLLEGE, true))
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
                .extra("cn.example.veteran", true)
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
}
