package io.civilaffairs.rule;

import static io.civilaffairs.rule.Outcome.MET;
import static io.civilaffairs.rule.Outcome.NOT_MET;
import static io.civilaffairs.rule.Outcome.UNKNOWN;
import static io.civilaffairs.rule.Sample.A;
import static io.civilaffairs.rule.Sample.B;
import static io.civilaffairs.rule.Sample.C;
import static io.civilaffairs.rule.Sample.CODE;
import static io.civilaffairs.rule.Sample.LABEL;
import static io.civilaffairs.rule.Sample.LIMIT;
import static io.civilaffairs.rule.Sample.MONEY;
import static io.civilaffairs.rule.Sample.MULTIPLE;
import static io.civilaffairs.rule.Sample.NOT_GIVEN;
import static io.civilaffairs.rule.Sample.NUMBER;
import static io.civilaffairs.rule.Sample.PARTS;
import static io.civilaffairs.rule.Sample.binding;
import static io.civilaffairs.rule.Sample.bound;
import static io.civilaffairs.rule.Sample.clause;
import static io.civilaffairs.rule.Sample.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.rule.Sample.Thing;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every node of the rule language. */
class CriteriaTest {
    private static Thing thing(Object... namesAndValues) {
        Map<String, Object> facts = new java.util.HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Thing.of(facts);
    }

    /** The outcome tested, after checking that the explanation agrees. */
    private static Outcome outcome(Criterion<Thing> criterion, Thing of) {
        Outcome fast = criterion.test(of);
        assertThat(criterion.explain(of).outcome()).as("explained").isEqualTo(fast);
        return fast;
    }

    private static List<String> needed(Criterion<Thing> criterion, Thing of) {
        return criterion.explain(of).neededFacts().stream().map(FactRef::path).toList();
    }

    @Nested
    class AllOfTheParts {
        private final Criterion<Thing> all = Criteria.allOf(clause("all"), holds(A), holds(B), holds(C));

        @Test
        void one_failed_part_decides_whatever_is_unknown() {
            assertThat(outcome(all, thing("a", true, "c", false))).isEqualTo(NOT_MET);
            assertThat(needed(all, thing("a", true, "c", false))).isEmpty();
        }

        @Test
        void only_what_is_unknown_is_needed_in_order() {
            assertThat(outcome(all, thing("b", true))).isEqualTo(UNKNOWN);
            assertThat(needed(all, thing("b", true))).containsExactly("a", "c");
        }

        @Test
        void all_parts_known_and_fulfilled_is_a_yes() {
            assertThat(outcome(all, thing("a", true, "b", true, "c", true))).isEqualTo(MET);
        }

        @Test
        void the_failed_parts_are_decisive() {
            assertThat(all.explain(thing("a", false, "b", true, "c", false)).decisive())
                    .extracting(Finding::id)
                    .containsExactly("holds-a", "holds-c");
        }

        @Test
        void who_is_not_meant_is_told_no_more() {
            Criterion<Thing> meant = Criteria.allOf(clause("all"), holds(A), holds(B), holds(C))
                    .madeFor("holds-b")
                    .bind(Sample.binding());
            Finding notMeant = meant.explain(thing("a", false, "b", false, "c", false));
            assertThat(notMeant.decisive()).extracting(Finding::id).containsExactly("holds-a", "holds-b");
            Finding isMeant = meant.explain(thing("a", false, "b", true, "c", false));
            assertThat(isMeant.decisive()).extracting(Finding::id).containsExactly("holds-a", "holds-c");
            assertThat(needed(meant, thing("a", true, "c", true))).containsExactly("b");
            assertThat(outcome(meant, thing("b", false))).isEqualTo(NOT_MET);
        }

        @Test
        void who_is_meant_is_kept_when_a_part_is_added() {
            Criterion<Thing> meant = Criteria.allOf(clause("all"), holds(A), holds(B))
                    .madeFor("holds-a")
                    .and(holds(C));
            assertThat(meant.explain(thing("a", false, "b", false, "c", false)).decisive())
                    .extracting(Finding::id)
                    .containsExactly("holds-a");
            assertThat(meant.children()).extracting(Criterion::id).containsExactly("holds-a", "holds-b", "holds-c");
        }

        @Test
        void whom_it_is_made_for_is_one_of_its_parts() {
            assertThatThrownBy(() -> Criteria.allOf(clause("all"), holds(A)).madeFor("holds-b"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("ids: all has no part holds-b");
        }

        @Test
        void no_parts_or_two_with_one_id_are_refused() {
            assertThatThrownBy(() -> Criteria.allOf(clause("none"), List.<Criterion<Thing>>of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("of: none has no conditions");
            assertThatThrownBy(() -> Criteria.allOf(clause("twice"), holds(A), holds(A)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("of: twice has two conditions with one id");
        }
    }

    @Nested
    class OneOfTheParts {
        private final Criterion<Thing> any = Criteria.anyOf(clause("any"), holds(A), holds(B));

        @Test
        void one_fulfilled_part_decides_whatever_is_unknown() {
            assertThat(outcome(any, thing("b", true))).isEqualTo(MET);
            assertThat(needed(any, thing("b", true))).isEmpty();
            assertThat(any.explain(thing("b", true)).decisive())
                    .extracting(Finding::id)
                    .containsExactly("holds-b");
        }

        @Test
        void every_alternative_still_open_is_needed() {
            assertThat(outcome(any, thing("a", false))).isEqualTo(UNKNOWN);
            assertThat(needed(any, thing())).containsExactly("a", "b");
            assertThat(outcome(any, thing("a", false, "b", false))).isEqualTo(NOT_MET);
        }
    }

    @Nested
    class SeveralOfTheParts {
        private final Criterion<Thing> two = Criteria.atLeast(2, clause("two-of"), holds(A), holds(B), holds(C));

        @Test
        void enough_fulfilled_parts_decide() {
            assertThat(outcome(two, thing("a", true, "c", true))).isEqualTo(MET);
            assertThat(outcome(two, thing("a", false, "c", false))).isEqualTo(NOT_MET);
            assertThat(outcome(two, thing("a", true, "c", false))).isEqualTo(UNKNOWN);
            assertThat(needed(two, thing("a", true, "c", false))).containsExactly("b");
        }

        @Test
        void more_than_there_are_is_refused() {
            assertThatThrownBy(() -> Criteria.atLeast(3, clause("three-of"), holds(A), holds(B)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number: three-of asks for 3 of 2 conditions");
        }
    }

    @Nested
    class Negation {
        @Test
        void unknown_stays_unknown() {
            Criterion<Thing> not = Criteria.not(clause("not"), holds(A));
            assertThat(outcome(not, thing("a", true))).isEqualTo(NOT_MET);
            assertThat(outcome(not, thing("a", false))).isEqualTo(MET);
            assertThat(outcome(not, thing())).isEqualTo(UNKNOWN);
            assertThat(needed(not, thing())).containsExactly("a");
        }

        /** Kleene logic is sound, not complete: "x or not x" is not recognised. */
        @Test
        void x_or_not_x_is_unknown_while_x_is() {
            Criterion<Thing> either = Criteria.anyOf(clause("either"), holds(A), Criteria.not(clause("not"), holds(A)));
            assertThat(outcome(either, thing())).isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Exceptions {
        private final Criterion<Thing> unless =
                Criteria.unless(clause("unless"), holds(A), Criteria.unless(clause("exception"), holds(B), holds(C)));

        @Test
        void the_base_holds_unless_the_exception_does() {
            assertThat(outcome(unless, thing("a", true, "b", false))).isEqualTo(MET);
            assertThat(outcome(unless, thing("a", true, "b", true, "c", false))).isEqualTo(NOT_MET);
        }

        @Test
        void an_exception_to_the_exception_restores_the_base() {
            assertThat(outcome(unless, thing("a", true, "b", true, "c", true))).isEqualTo(MET);
        }

        @Test
        void a_failed_base_needs_nothing() {
            assertThat(outcome(unless, thing("a", false))).isEqualTo(NOT_MET);
            assertThat(needed(unless, thing("a", false))).isEmpty();
            assertThat(unless.explain(thing("a", false)).decisive())
                    .extracting(Finding::id)
                    .containsExactly("holds-a");
        }

        @Test
        void an_open_exception_leaves_the_base_open() {
            assertThat(outcome(unless, thing("a", true))).isEqualTo(UNKNOWN);
            assertThat(needed(unless, thing("a", true))).containsExactly("b", "c");
            assertThat(outcome(unless, thing("b", true, "c", false))).isEqualTo(NOT_MET);
        }
    }

    @Nested
    class Members {
        private final Criterion<Thing> some =
                Criteria.some(clause("some"), PARTS, Criteria.allOf(clause("both"), holds(A), holds(B)));
        private final Criterion<Thing> every = Criteria.every(clause("every"), PARTS, holds(A));

        private Thing house(boolean complete, Thing... parts) {
            return thing().with(new Roster<>(List.of(parts), complete));
        }

        private Thing part(String name, Object... facts) {
            return Thing.named(name, thing(facts).facts());
        }

        @Test
        void one_member_must_fulfil_the_whole_condition() {
            assertThat(outcome(some, house(true, part("x", "a", true, "b", false), part("y", "a", false, "b", true))))
                    .isEqualTo(NOT_MET);
            assertThat(outcome(some, house(true, part("x", "a", true, "b", true))))
                    .isEqualTo(MET);
        }

        @Test
        void nobody_is_known_only_if_the_roster_is_complete() {
            Thing incomplete = house(false, part("x", "a", false, "b", true));
            assertThat(outcome(some, incomplete)).isEqualTo(UNKNOWN);
            assertThat(needed(some, incomplete)).containsExactly("partsComplete");
            assertThat(outcome(some, house(true))).isEqualTo(NOT_MET);
            assertThat(outcome(every, house(true))).isEqualTo(MET);
            assertThat(outcome(every, house(false))).isEqualTo(UNKNOWN);
        }

        @Test
        void one_member_decides_even_if_others_may_be_missing() {
            assertThat(outcome(some, house(false, part("x"), part("y", "a", true, "b", true))))
                    .isEqualTo(MET);
            assertThat(outcome(every, house(false, part("x"), part("y", "a", false))))
                    .isEqualTo(NOT_MET);
        }

        @Test
        void a_need_names_the_member() {
            Finding finding = some.explain(house(true, part("person:x", "a", true), part("person:y", "a", false)));
            assertThat(finding.neededFacts())
                    .extracting(FactRef::subject, FactRef::path)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("person:x", "b"));
        }

        @Test
        void an_unknown_roster_is_needed_itself() {
            assertThat(outcome(some, new Thing("thing", Map.of(), null))).isEqualTo(UNKNOWN);
            assertThat(needed(some, new Thing("thing", Map.of(), null))).containsExactly("parts");
        }
    }

    @Nested
    class Comparisons {
        private Outcome compared(java.util.function.Function<Input<Thing, ?>, Criterion<Thing>> relation, long fen) {
            return outcome(bound(relation.apply(Criteria.standard(LIMIT))), thing("money", Money.ofFen(fen)));
        }

        @Test
        void each_relation_is_exact_at_its_limit() {
            assertThat(List.of(9_999L, 10_000L, 10_001L))
                    .extracting(fen -> compared(limit -> Criteria.below(clause("below"), MONEY, limit), fen))
                    .containsExactly(MET, NOT_MET, NOT_MET);
            assertThat(List.of(9_999L, 10_000L, 10_001L))
                    .extracting(fen -> compared(limit -> Criteria.atMost(clause("at-most"), MONEY, limit), fen))
                    .containsExactly(MET, MET, NOT_MET);
            assertThat(List.of(9_999L, 10_000L, 10_001L))
                    .extracting(fen -> compared(limit -> Criteria.atLeast(clause("at-least"), MONEY, limit), fen))
                    .containsExactly(NOT_MET, MET, MET);
            assertThat(List.of(9_999L, 10_000L, 10_001L))
                    .extracting(fen -> compared(limit -> Criteria.above(clause("above"), MONEY, limit), fen))
                    .containsExactly(NOT_MET, NOT_MET, MET);
        }

        @Test
        void a_part_of_a_fen_below_the_limit_is_below() {
            Fact<Thing, ExactMoney> exact = Sample.fact("money", Unit.YUAN, ExactMoney.class);
            Criterion<Thing> below = bound(Criteria.below(clause("below"), exact, Criteria.standard(LIMIT)));
            assertThat(outcome(below, thing("money", ExactMoney.ofFen(29_999, 3))))
                    .isEqualTo(MET);
            assertThat(outcome(below, thing("money", ExactMoney.ofFen(30_001, 3))))
                    .isEqualTo(NOT_MET);
        }

        @Test
        void the_finding_shows_both_values_and_the_figure_used() {
            Criterion<Thing> below = bound(Criteria.below(clause("below"), MONEY, Criteria.standard(LIMIT)));
            Finding finding = below.explain(thing("money", Money.ofYuan(120)));
            assertThat(finding.actual()).isEqualTo(Money.ofYuan(120));
            assertThat(finding.limit()).isEqualTo(Money.ofYuan(100));
            assertThat(finding.standards()).extracting(s -> s.setBy().code()).containsExactly("500154");
        }

        @Test
        void a_figure_no_pack_gives_is_needed_of_the_region() {
            Criterion<Thing> below = bound(Criteria.below(clause("below"), MONEY, Criteria.standard(NOT_GIVEN)));
            Finding finding = below.explain(thing("money", Money.ZERO));
            assertThat(finding.outcome()).isEqualTo(UNKNOWN);
            assertThat(finding.neededFacts())
                    .containsExactly(new FactRef(FactRef.Kind.STANDARD, "sample.not-given", "500154", "", LABEL));
        }

        @Test
        void units_that_do_not_go_together_are_refused_when_the_rule_is_built() {
            assertThatThrownBy(() -> Criteria.below(clause("mixed"), MONEY, Criteria.standard(MULTIPLE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("limit: mixed compares thing.money in YUAN with sample.multiple in MULTIPLE");
            assertThatThrownBy(() -> Criteria.atLeast(clause("mixed"), NUMBER, Criteria.standard(LIMIT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mixed compares thing.number in COUNT with sample.limit in YUAN");
        }

        @Test
        void a_rule_that_was_not_bound_cannot_be_evaluated() {
            Criterion<Thing> below = Criteria.below(clause("below"), MONEY, Criteria.standard(LIMIT));
            assertThatThrownBy(() -> below.test(thing("money", Money.ZERO)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("sample.limit: the rule must be bound to a setting before it is evaluated");
        }
    }

    @Nested
    class ClosedLists {
        private final Criterion<Thing> oneOf = Criteria.isOneOf(clause("one-of"), CODE, Set.of("x", "y"));

        @Test
        void a_value_is_in_the_list_or_not_or_unknown() {
            assertThat(outcome(oneOf, thing("code", "x"))).isEqualTo(MET);
            assertThat(outcome(oneOf, thing("code", "z"))).isEqualTo(NOT_MET);
            assertThat(outcome(oneOf, thing())).isEqualTo(UNKNOWN);
            assertThat(oneOf.explain(thing("code", "z")).actual()).isEqualTo("z");
        }

        @Test
        void an_empty_list_is_refused() {
            assertThatThrownBy(() -> Criteria.isOneOf(clause("one-of"), CODE, Set.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("values: one-of names no value");
        }
    }

    @Nested
    class LeftToAnOfficial {
        private final Criterion<Thing> discretion =
                Criteria.discretion(clause("found"), new Decision<>("WITHIN_RULE", "some-programme", LABEL, A::read));

        @Test
        void it_is_unknown_until_a_decision_is_recorded() {
            assertThat(outcome(discretion, thing())).isEqualTo(UNKNOWN);
            assertThat(discretion.explain(thing()).neededFacts())
                    .containsExactly(
                            new FactRef(FactRef.Kind.DECISION, "WITHIN_RULE", "thing", "some-programme", LABEL));
            assertThat(outcome(discretion, thing("a", true))).isEqualTo(MET);
            assertThat(outcome(discretion, thing("a", false))).isEqualTo(NOT_MET);
        }
    }

    @Nested
    class ConditionsThatDependOnTheSetting {
        @Test
        void a_condition_counts_in_its_months_only() {
            MonthRange until = MonthRange.of(YearMonth.of(2020, 1), YearMonth.of(2025, 8));
            MonthRange since = MonthRange.from(YearMonth.of(2025, 8));
            Criterion<Thing> all = bound(
                    Criteria.allOf(clause("all"), Criteria.during(until, holds(A)), Criteria.during(since, holds(B))));
            assertThat(all.children()).extracting(Criterion::id).containsExactly("holds-b");
            assertThat(outcome(all, thing("b", true))).isEqualTo(MET);
        }

        @Test
        void alternatives_that_are_all_out_of_force_are_no_alternative_and_requirements_no_requirement() {
            MonthRange before = MonthRange.of(YearMonth.of(2020, 1), YearMonth.of(2021, 1));
            Criterion<Thing> gone = Criteria.during(before, holds(A));
            assertThat(bound(Criteria.anyOf(clause("any"), holds(B), Criteria.anyOf(clause("group"), gone)))
                            .children())
                    .extracting(Criterion::id)
                    .containsExactly("holds-b");
            assertThat(bound(Criteria.allOf(clause("all"), holds(B), Criteria.allOf(clause("group"), gone)))
                            .children())
                    .extracting(Criterion::id)
                    .containsExactly("holds-b");
        }

        @Test
        void a_requirement_that_has_lost_its_alternatives_is_an_error_and_so_is_an_alternative_without_requirements() {
            MonthRange before = MonthRange.of(YearMonth.of(2020, 1), YearMonth.of(2021, 1));
            Criterion<Thing> gone = Criteria.during(before, holds(A));
            for (Criterion<Thing> whole : List.of(
                    Criteria.allOf(clause("whole"), holds(B), Criteria.anyOf(clause("group"), gone)),
                    Criteria.anyOf(clause("whole"), holds(B), Criteria.allOf(clause("group"), gone)))) {
                assertThatThrownBy(() -> whole.bind(binding()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("whole: nothing of group is in force in 2025-08")
                        .hasMessageContaining("Maybe");
            }
            assertThat(bound(Criteria.allOf(
                                    clause("whole"),
                                    holds(B),
                                    Criteria.during(before, Criteria.anyOf(clause("group"), gone))))
                            .children())
                    .hasSize(1);
        }

        @Test
        void a_condition_about_one_that_is_not_in_force_is_left_out() {
            MonthRange before = MonthRange.of(YearMonth.of(2020, 1), YearMonth.of(2021, 1));
            Criterion<Thing> gone = Criteria.during(before, holds(A));
            assertThat(Criteria.not(clause("not"), gone).bind(binding())).isNull();
            assertThat(Criteria.some(clause("some"), PARTS, gone).bind(binding()))
                    .isNull();
            assertThat(Criteria.unless(clause("unless"), gone, holds(A)).bind(binding()))
                    .isNull();
            assertThat(bound(Criteria.unless(clause("unless"), holds(B), gone)).id())
                    .isEqualTo("holds-b");
        }

        @Test
        void a_figure_that_is_given_or_not_chooses_the_condition() {
            assertThat(bound(Criteria.ifGiven(clause("if"), LIMIT, holds(A), holds(B)))
                            .id())
                    .isEqualTo("holds-a");
            assertThat(bound(Criteria.ifGiven(clause("if"), NOT_GIVEN, holds(A), holds(B)))
                            .id())
                    .isEqualTo("holds-b");
        }

        @Test
        void it_cannot_be_evaluated_before_it_is_bound() {
            Criterion<Thing> during = Criteria.during(MonthRange.from(YearMonth.of(2020, 1)), holds(A));
            assertThatThrownBy(() -> during.test(thing()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("holds-a: the rule must be bound to a setting before it is evaluated");
        }
    }

    @Nested
    class AssumptionsOfTheHost {
        private Finding assuming(Outcome outcome, Thing of) {
            Assumptions assumptions = Assumptions.NONE.treatUnknownAs(outcome, A);
            Criterion<Thing> bound = holds(A).bind(Binding.to(Sample.setting(), assumptions, id -> holds(B)));
            assertThat(bound.test(of)).isEqualTo(bound.explain(of).outcome());
            return bound.explain(of);
        }

        @Test
        void an_unknown_fact_is_taken_as_assumed_and_the_finding_says_so() {
            assertThat(assuming(NOT_MET, thing()).outcome()).isEqualTo(NOT_MET);
            assertThat(assuming(NOT_MET, thing()).assumed()).isTrue();
            assertThat(assuming(MET, thing()).outcome()).isEqualTo(MET);
        }

        @Test
        void a_known_fact_is_never_assumed_over() {
            assertThat(assuming(NOT_MET, thing("a", true)).outcome()).isEqualTo(MET);
            assertThat(assuming(NOT_MET, thing("a", true)).assumed()).isFalse();
        }

        @Test
        void assuming_unknown_is_refused() {
            assertThatThrownBy(() -> Assumptions.NONE.treatUnknownAs(UNKNOWN, A))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("outcome: assume MET or NOT_MET of thing.a, not UNKNOWN");
        }
    }

    @Nested
    class Watching {
        @Test
        void nobody_watching_stops_at_the_first_decision_and_a_recording_sees_all() {
            List<String> read = new ArrayList<>();
            Fact<Thing, Boolean> first = watched("first", false, read);
            Fact<Thing, Boolean> second = watched("second", true, read);
            Criterion<Thing> all = Criteria.allOf(clause("all"), holds(first), holds(second));
            assertThat(all.test(thing())).isEqualTo(NOT_MET);
            assertThat(read).containsExactly("first");
            read.clear();
            assertThat(all.explain(thing()).children()).hasSize(2);
            assertThat(read).containsExactly("first", "second");
        }

        private Fact<Thing, Boolean> watched(String name, boolean value, List<String> read) {
            return Fact.of("thing." + name, name, LABEL, Unit.FLAG, t -> {
                read.add(name);
                return value;
            });
        }

        @Test
        void a_recording_gives_up_its_finding_once() {
            Recording recording = Probe.recording();
            holds(A).evaluate(thing("a", true), recording);
            assertThat(recording.takeFinding().outcome()).isEqualTo(MET);
            assertThatThrownBy(recording::takeFinding)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no evaluation has ended, or one is still going on");
        }

        @Test
        void deep_and_wide_trees_are_recorded_whole() {
            Criterion<Thing> tree = holds(A);
            for (int depth = 0; depth < 40; depth++) {
                tree = Criteria.anyOf(clause("level-" + depth), tree, Criteria.not(clause("not-" + depth), holds(B)));
            }
            Finding finding = tree.explain(thing("b", true));
            int depth = 0;
            for (Finding f = finding; !f.children().isEmpty(); f = f.children().get(0)) {
                depth++;
            }
            assertThat(depth).isEqualTo(40);
            assertThat(finding.neededFacts()).extracting(FactRef::path).containsExactly("a");
        }

        @Test
        void the_outcome_of_a_part_that_is_unknown_needs_its_whole() {
            Fact<Thing, String> whole = Sample.fact("whole", Unit.NONE, String.class);
            Fact<Thing, Boolean> part = Sample.flag("part").within(whole);
            assertThat(needed(holds(part), thing())).containsExactly("whole");
            assertThat(needed(holds(part), thing("whole", "there"))).containsExactly("part");
        }
    }

    @Test
    void an_id_that_is_no_kebab_case_phrase_is_refused() {
        assertThatThrownBy(() -> clause("Not Kebab"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: \"Not Kebab\" is not a kebab-case phrase");
    }
}
