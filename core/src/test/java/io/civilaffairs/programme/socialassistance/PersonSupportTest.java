package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.programme.socialassistance.Kinship.Kin;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PersonSupportTest {
    private static Outcome of(Criterion<Member> condition, Disability disability) {
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(Person.builder("p1")
                        .relation(Relation.HEAD)
                        .birthDate(LocalDate.of(1985, 5, 20))
                        .disability(disability)
                        .build())))
                .build();
        Criterion<Member> bound = Objects.requireNonNull(
                condition.bind(Binding.to(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))));
        return bound.evaluate(household.member("p1").orElseThrow(), Probe.off());
    }

    /** Where the two definitions of a disability that counts part ways. */
    @ParameterizedTest(name = "{0} of grade {1}: without labour capacity {2}, severe for a supporter {3}")
    @CsvSource({
        "PHYSICAL, 2, MET, MET",
        "PHYSICAL, 3, NOT_MET, NOT_MET",
        "VISUAL, 1, MET, MET",
        "VISUAL, 2, NOT_MET, MET",
        "HEARING, 1, NOT_MET, MET",
        "SPEECH, 2, NOT_MET, MET",
        "INTELLECTUAL, 3, MET, MET",
        "INTELLECTUAL, 4, NOT_MET, NOT_MET",
        "MENTAL, 3, MET, MET",
        "MENTAL, 4, NOT_MET, NOT_MET"
    })
    void disability_of_the_person_and_of_a_supporter_are_different_definitions(
            Disability.Kind kind, int grade, Outcome withoutCapacity, Outcome severe) {
        Disability disability = new Disability(kind, grade);
        assertThat(Map.of(
                        "capacity",
                        of(LabourIncapacity.CONDITION, disability),
                        "severe",
                        of(
                                SupporterInability.severe(
                                        Clause.of("severe", "重度残疾", "severe", Texts.EXTREME_HARDSHIP.article("第八条")),
                                        PersonFacts.DISABILITY_KIND,
                                        PersonFacts.DISABILITY_GRADE),
                                disability)))
                .isEqualTo(Map.of("capacity", withoutCapacity, "severe", severe));
    }

    @Test
    void support_stops_from_the_month_after_the_decision() {
        assertThat(ExtremeHardshipSupport.stopsFrom(LocalDate.of(2025, 8, 1))).isEqualTo(YearMonth.of(2025, 9));
        assertThat(ExtremeHardshipSupport.stopsFrom(LocalDate.of(2025, 12, 31))).isEqualTo(YearMonth.of(2026, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE, HEAD, SPOUSE",
        "CHILD, HEAD, CHILD",
        "PARENT, HEAD, PARENT",
        "HEAD, CHILD, PARENT",
        "HEAD, PARENT, CHILD",
        "CHILD, SPOUSE, CHILD",
        "SPOUSE, CHILD, PARENT",
        "PARENT, PARENT, SPOUSE",
        "PARENT_IN_LAW, SPOUSE, PARENT",
        "SPOUSE, PARENT_IN_LAW, CHILD",
        "PARENT, SIBLING, PARENT",
        "SIBLING, PARENT, CHILD",
        "CHILD, CHILD, SIBLING",
        "CHILD, PARENT, GRAND",
        "GRANDCHILD, HEAD, GRAND",
        "SIBLING, HEAD, SIBLING",
        "CHILD_IN_LAW, HEAD, IN_LAW",
        "SPOUSE, PARENT, IN_LAW",
        "CHILD_IN_LAW, CHILD, UNCLEAR",
        "GRANDCHILD, CHILD, UNCLEAR",
        "OTHER, HEAD, UNCLEAR"
    })
    void kinship_follows_from_the_relations_to_the_head(Relation other, Relation member, Kin kin) {
        assertThat(Kinship.of(other, member)).isEqualTo(kin);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    void kinship_seen_from_the_other_side_is_the_opposite(Relation one) {
        Map<Kin, Kin> opposite = Map.of(Kin.PARENT, Kin.CHILD, Kin.CHILD, Kin.PARENT);
        for (Relation other : Relation.values()) {
            if (one != Relation.HEAD || other != Relation.HEAD) {
                Kin kin = Kinship.of(one, other);
                assertThat(Kinship.of(other, one)).as(one + " to " + other).isEqualTo(opposite.getOrDefault(kin, kin));
            }
        }
    }

    @Test
    void the_packs_offer_the_grounds_that_the_rule_knows() {
        Option option = CivilAffairs.standards().options().get("single-person-ground");
        assertThat(option.choices().stream().map(Option.Choice::id))
                .containsExactlyInAnyOrder("national-2021", "chongqing-2022", "kaizhou-2020");
    }

    @Test
    void both_programmes_ship() {
        assertThat(CivilAffairs.policyBook().programmes().stream().map(p -> p.id()))
                .contains(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, ProgrammeId.SINGLE_PERSON_GUARANTEE);
    }
}
