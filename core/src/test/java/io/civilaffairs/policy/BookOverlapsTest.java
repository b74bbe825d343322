package io.civilaffairs.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a book asks of its rules on overlaps when it is built. */
class BookOverlapsTest {
    private static final Citation ARTICLE = Citation.of("示例", "", "第一条", Provenance.RECALLED);
    private static final ProgrammeId A = ProgrammeId.of("a");
    private static final ProgrammeId B = ProgrammeId.of("b");
    private static final ProgrammeId C = ProgrammeId.of("c");

    private static Clause clause(String id) {
        return Clause.of(id, "规则", "rule", ARTICLE);
    }

    private static OverlapRule before(String id, ProgrammeId winner, ProgrammeId loser, @Nullable MonthRange during) {
        return new OverlapRule.TakesPrecedence(
                clause(id), BenefitKind.LIVING, OverlapScope.SAME_PERSON, during, winner, List.of(loser), false);
    }

    private static OverlapRule notBoth(String id, ProgrammeId one, ProgrammeId other) {
        return new OverlapRule.CannotCombine(
                clause(id), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, List.of(one, other));
    }

    private static Programme<?> household(ProgrammeId id) {
        return Programme.builder(id, Scope.HOUSEHOLD)
                .label(Label.of("示例", "example"))
                .citation(ARTICLE)
                .when(Criteria.holds(clause("registered-poor"), HouseholdFacts.REGISTERED_POOR))
                .build();
    }

    private static PolicyBook book(OverlapRule... rules) {
        return PolicyBook.of(List.of(), List.of(rules));
    }

    @Test
    void a_rule_may_be_added_and_names_programmes_that_are_not_there() {
        OverlapRule rule = notBoth("one", A, B);
        assertThat(book().with(rule).overlaps()).containsExactly(rule);
        assertThat(book().overlaps()).isEmpty();
    }

    @Test
    void precedence_in_a_circle_is_refused_with_the_path() {
        assertThatThrownBy(
                        () -> book(before("one", A, B, null), before("two", B, C, null), before("three", C, A, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a -> b -> c -> a");
    }

    @Test
    void a_benefit_that_takes_precedence_over_what_it_goes_with_is_refused() {
        OverlapRule together = new OverlapRule.Accompanies(clause("together"), BenefitKind.LIVING, null, A, List.of(B));
        assertThatThrownBy(() -> book(together, before("one", A, B, null))).hasMessageContaining("circle");
    }

    @Test
    void rules_that_never_apply_in_the_same_month_make_no_circle() {
        YearMonth change = YearMonth.of(2021, 7);
        OverlapRule old = before("old", A, B, MonthRange.of(YearMonth.of(2016, 1), change));
        assertThat(book(old, before("new", B, A, MonthRange.from(change))).overlaps())
                .hasSize(2);
        assertThatThrownBy(() -> book(old, before("new", B, A, MonthRange.from(change.minusMonths(1)))))
                .hasMessageContaining("circle");
    }

    @Test
    void a_rule_of_one_region_applies_there_and_below_only() {
        YearMonth month = YearMonth.of(2025, 8);
        OverlapRule everywhere = new OverlapRule.TakeHigher(
                clause("everywhere"), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, List.of(A, B));
        OverlapRule local = new OverlapRule.TakeHigher(
                clause("local"),
                BenefitKind.LIVING,
                OverlapScope.SAME_PERSON,
                MonthRange.from(month),
                Region.of("500000"),
                List.of(A, B));
        assertThat(book(everywhere, local)
                        .in(CivilAffairs.setting("500154", month))
                        .overlaps())
                .containsExactly(everywhere, local);
        assertThat(book(everywhere, local)
                        .in(CivilAffairs.setting("500000", month))
                        .overlaps())
                .containsExactly(everywhere, local);
        assertThat(book(everywhere, local)
                        .in(CivilAffairs.setting("330106", month))
                        .overlaps())
                .containsExactly(everywhere);
        assertThat(book(everywhere, local)
                        .in(CivilAffairs.setting("000000", month))
                        .overlaps())
                .containsExactly(everywhere);
        assertThat(book(everywhere, local)
                        .in(CivilAffairs.setting("500154", month.minusMonths(1)))
                        .overlaps())
                .containsExactly(everywhere);
    }

    @Test
    void top_ups_in_a_circle_are_refused() {
        OverlapRule one = new OverlapRule.Offsets(clause("one"), BenefitKind.LIVING, null, A, List.of(B));
        OverlapRule two = new OverlapRule.Offsets(clause("two"), BenefitKind.LIVING, null, B, List.of(A));
        assertThatThrownBy(() -> book(one, two)).hasMessageContaining("top one another up in a circle");
    }

    @Test
    void an_award_of_the_household_cannot_be_a_top_up_or_go_with_one_of_persons() {
        OverlapRule topUp = new OverlapRule.Offsets(clause("one"), BenefitKind.LIVING, null, A, List.of(B));
        OverlapRule together = new OverlapRule.Accompanies(clause("together"), BenefitKind.LIVING, null, A, List.of(B));
        assertThatThrownBy(() -> PolicyBook.of(List.of(household(A)), List.of(topUp)))
                .hasMessageContaining("paid to households");
        assertThatThrownBy(() -> PolicyBook.of(List.of(household(A)), List.of(together)))
                .hasMessageContaining("for households");
        assertThat(PolicyBook.of(List.of(household(A), household(B)), List.of(together))
                        .overlaps())
                .hasSize(1);
    }

    @Test
    void two_rules_of_one_id_are_refused() {
        assertThatThrownBy(() -> book(notBoth("one", A, B), notBoth("one", B, C)))
                .hasMessageContaining("two rules have the id \"one\"");
    }

    @Test
    void twenty_programmes_of_a_person_may_hang_together_and_twenty_one_may_not() {
        assertThat(PolicyBook.of(List.of(), chain(20)).overlaps()).hasSize(19);
        assertThatThrownBy(() -> PolicyBook.of(List.of(), chain(21))).hasMessageContaining("21 programmes for persons");
    }

    @Test
    void ten_programmes_of_a_household_may_be_tied_and_eleven_may_not() {
        assertThat(PolicyBook.of(households(10), chain(10)).overlaps()).hasSize(9);
        assertThatThrownBy(() -> PolicyBook.of(households(11), chain(11)))
                .hasMessageContaining("11 programmes for households");
    }

    private static List<Programme<?>> households(int number) {
        List<Programme<?>> all = new ArrayList<>();
        IntStream.range(0, number).forEach(i -> all.add(household(ProgrammeId.of("p" + i))));
        return all;
    }

    private static List<OverlapRule> chain(int programmes) {
        return IntStream.range(1, programmes)
                .mapToObj(i -> notBoth("rule-" + i, ProgrammeId.of("p" + (i - 1)), ProgrammeId.of("p" + i)))
                .toList();
    }

    @Test
    void a_rule_names_different_programmes() {
        assertThatThrownBy(() -> notBoth("one", A, A)).hasMessageContaining("at least 2 different programmes");
    }
}
