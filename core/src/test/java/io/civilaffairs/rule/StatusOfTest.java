package io.civilaffairs.rule;

import static io.civilaffairs.rule.Sample.ARTICLE;
import static io.civilaffairs.rule.Sample.LABEL;
import static io.civilaffairs.rule.Sample.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.PolicyBook;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Programmes that depend on one another. */
class StatusOfTest {
    private static final Criterion<Household> POOR =
            Criteria.holds(clause("registered-poor"), HouseholdFacts.REGISTERED_POOR);

    private static Programme<Household> programme(String id, Criterion<Household> when) {
        return Programme.builder(ProgrammeId.of(id), Scope.HOUSEHOLD)
                .label(LABEL)
                .citation(ARTICLE)
                .when(when)
                .build();
    }

    private static Criterion<Household> statusOf(String programme) {
        return Criteria.statusOf(clause("status-of-" + programme), programme, (Household h) -> h);
    }

    private static Household poor(Boolean poor) {
        return Household.builder("h").registeredPoor(poor).build();
    }

    @Test
    void the_condition_of_another_programme_counts_whatever_the_order_of_the_book() {
        BoundBook book = PolicyBook.of(List.of(programme("second", statusOf("first")), programme("first", POOR)))
                .in(Sample.setting());
        assertThat(book.assess(poor(true)).results()).allMatch(Assessment.Entitled.class::isInstance);
        assertThat(book.assess(poor(false)).results()).allMatch(Assessment.NotEntitled.class::isInstance);
        assertThat(book.assess(poor(null)).results())
                .extracting(a ->
                        ((Assessment.Undetermined) a).needed().iterator().next().path())
                .containsExactly("registeredPoor", "registeredPoor");
    }

    @Test
    void a_status_is_named_as_decisive_itself_not_by_its_parts() {
        BoundBook book = PolicyBook.of(List.of(programme("first", POOR), programme("second", statusOf("first"))))
                .in(Sample.setting());
        Assessment second = book.assess(poor(false)).results().get(1);
        assertThat(((Assessment.NotEntitled) second).because())
                .extracting(Finding::id)
                .containsExactly("status-of-first");
    }

    @Test
    void the_finding_of_a_programme_is_whole_whoever_asked_for_its_condition_first() {
        Criterion<Household> both = Criteria.allOf(
                clause("both"), POOR, Criteria.holds(clause("poor-too"), HouseholdFacts.REGISTERED_POOR));
        Criterion<Household> oneOf = Criteria.anyOf(
                clause("one-of"),
                statusOf("asked"),
                Criteria.holds(clause("poor-as-well"), HouseholdFacts.REGISTERED_POOR));
        BoundBook book = PolicyBook.of(List.of(programme("asking", oneOf), programme("asked", both)))
                .in(Sample.setting());
        List<Assessment> results = book.assess(poor(false)).results();
        assertThat(results.get(0).finding().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(((Assessment.NotEntitled) results.get(1)).because())
                .extracting(Finding::id)
                .containsExactly("registered-poor", "poor-too");
    }

    @Test
    void a_circle_is_refused_with_its_path_when_the_book_is_bound() {
        PolicyBook circle = PolicyBook.of(List.of(
                programme("first", statusOf("second")),
                programme("second", statusOf("third")),
                programme("third", statusOf("first"))));
        assertThatThrownBy(() -> circle.in(Sample.setting()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programmes depend on one another in a circle: first -> second -> third -> first");
    }

    @Test
    void a_programme_that_is_not_in_the_book_is_named_with_the_nearest() {
        PolicyBook book = PolicyBook.of(
                List.of(programme("minimum-living", POOR), programme("other", statusOf("minimum-livng"))));
        assertThatThrownBy(() -> book.in(Sample.setting()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no programme \"minimum-livng\"")
                .hasMessageContaining("Maybe \"minimum-living\" is meant");
    }

    @Test
    void a_programme_that_depends_on_another_needs_a_book() {
        assertThatThrownBy(() -> programme("second", statusOf("first")).in(Sample.setting()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("first: this rule depends on another programme; use a PolicyBook");
    }

    @Test
    void a_status_that_was_not_bound_cannot_be_evaluated() {
        assertThatThrownBy(() -> statusOf("first").test(poor(true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("status-of-first: the rule must be bound before it is evaluated");
    }

    @Test
    void a_shared_value_is_worked_out_once_for_the_whole_book() {
        AtomicInteger runs = new AtomicInteger();
        Derived<Household, Boolean> shared = Formula.using(
                        "household.shared",
                        LABEL,
                        io.civilaffairs.value.Unit.FLAG,
                        HouseholdFacts.REGISTERED_POOR,
                        (Household h, Boolean poor, Worksheet sheet) -> {
                            runs.incrementAndGet();
                            return poor;
                        })
                .shared();
        BoundBook book = PolicyBook.of(List.of(
                        programme("first", Criteria.holds(clause("first"), shared)),
                        programme("second", Criteria.holds(clause("second"), shared)),
                        programme("third", Criteria.not(clause("third"), Criteria.holds(clause("third-not"), shared)))))
                .in(Sample.setting());
        book.assess(poor(true));
        assertThat(runs).hasValue(1);
        book.decide(poor(true), (id, subject, outcome, money) -> {});
        assertThat(runs).hasValue(2);
    }

    @Test
    void each_programme_lists_just_the_options_its_own_rules_used() {
        Criterion<Household> byOption = Criteria.whenBound(
                clause("by-option"),
                binding -> binding.option("sample-option").id().equals("one") ? POOR : null);
        PolicyBook book = PolicyBook.of(List.of(
                programme("plain", POOR),
                programme("uses-option", byOption),
                programme("depends", statusOf("uses-option"))));
        assertThat(book.in(Sample.setting()).programmes())
                .extracting(ResolvedProgramme::options)
                .containsExactly(Map.of(), Map.of("sample-option", "one"), Map.of("sample-option", "one"));
    }
}
