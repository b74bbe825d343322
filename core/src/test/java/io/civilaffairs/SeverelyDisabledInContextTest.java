package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Disability.Kind;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.Person;
import io.civilaffairs.programme.childwelfare.UnattendedChildAllowance;
import io.civilaffairs.programme.socialassistance.ExtremeHardshipSupport;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A severe disability means one thing for a parent of an unattended child (民发〔2019〕62号 一: grade 1 or 2 of any kind, or 3 or 4
 * if mental or intellectual) and another for a person in extreme hardship (特困人员认定办法 第五条第三项: intellectual or mental up
 * to grade 3, physical up to 2, visual of 1). Neither rule borrows from the other.
 */
class SeverelyDisabledInContextTest {
    private static final Setting SETTING = CivilAffairs.setting("500154", YearMonth.of(2025, 8));

    private static Outcome ofParent(Disability disability) {
        Parent parent = new Parent(null, Set.of(Situation.SEVERELY_DISABLED), null, null, disability, null);
        return test(
                UnattendedChildAllowance.PROGRAMME,
                "severely-disabled",
                Person.builder("p1").parents(List.of(parent)).build());
    }

    private static Outcome ofPersonInHardship(Disability disability) {
        return test(
                ExtremeHardshipSupport.PROGRAMME,
                "disabled-without-capacity",
                Person.builder("p1").disability(disability).build());
    }

    @SuppressWarnings("unchecked") // the nodes of a programme about persons that are named here are about persons
    private static Outcome test(Programme<Member> programme, String node, Person person) {
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build();
        Criterion<?> found = find(
                        programme
                                .in(Binding.to(SETTING, io.civilaffairs.rule.Assumptions.NONE, id -> never()))
                                .condition(),
                        node)
                .orElseThrow(() -> new AssertionError("no condition " + node));
        return ((Criterion<Member>) found).test(household.member("p1").orElseThrow());
    }

    /** Stands for programmes that the two rules refer to; the nodes tested do not. */
    private static Criterion<?> never() {
        return CivilAffairs.policyBook()
                .in(SETTING)
                .get(UnattendedChildAllowance.PROGRAMME)
                .condition();
    }

    private static Optional<Criterion<?>> find(Criterion<?> in, String node) {
        return in.id().equals(node)
                ? Optional.of(in)
                : in.children().stream().flatMap(c -> find(c, node).stream()).findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICAL, 1, MET, MET",
        "PHYSICAL, 2, MET, MET",
        "PHYSICAL, 3, NOT_MET, NOT_MET",
        "VISUAL, 1, MET, MET",
        "VISUAL, 2, MET, NOT_MET",
        "HEARING, 1, MET, NOT_MET",
        "SPEECH, 2, MET, NOT_MET",
        "SPEECH, 3, NOT_MET, NOT_MET",
        "MENTAL, 3, MET, MET",
        "MENTAL, 4, MET, NOT_MET",
        "INTELLECTUAL, 3, MET, MET",
        "INTELLECTUAL, 4, MET, NOT_MET"
    })
    void the_same_disability_may_count_in_one_context_and_not_in_the_other(
            Kind kind, int grade, Outcome parent, Outcome hardship) {
        Disability disability = new Disability(kind, grade);
        assertThat(ofParent(disability)).isEqualTo(parent);
        assertThat(ofPersonInHardship(disability)).isEqualTo(hardship);
    }

    @Test
    void whoever_is_not_disabled_counts_in_neither() {
        assertThat(ofParent(Disability.NONE)).isEqualTo(Outcome.NOT_MET);
        assertThat(ofPersonInHardship(Disability.NONE)).isEqualTo(Outcome.NOT_MET);
    }
}
