package io.civilaffairs.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a programme grants beside a plain amount: limits, services on a condition, categories, and whom it is for. */
class AwardTest {
    private static final Citation ARTICLE = Citation.of("某办法", "某府发〔2020〕1号", "第一条", Provenance.RECALLED);
    private static final Label LABEL = Label.of("示例", "example");
    private static final ProgrammeId ID = ProgrammeId.of("example.award");
    private static final Setting SETTING = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
    private static final Criterion<Household> POOR =
            Criteria.holds(clause("registered-poor"), HouseholdFacts.REGISTERED_POOR);

    private static Clause clause(String id) {
        return Clause.of(id, "示例" + id, id, ARTICLE);
    }

    private static ProgrammeBuilder<Household> programme() {
        return Programme.builder(ID, Scope.HOUSEHOLD).label(LABEL).citation(ARTICLE);
    }

    private static Household household(@Nullable Boolean poor) {
        return Household.builder("h")
                .registeredPoor(poor)
                .members(Roster.complete(List.of(
                        Person.builder("p1").relation(Relation.HEAD).build(),
                        Person.builder("p2").relation(Relation.CHILD).build())))
                .build();
    }

    private static Household decided(String amount) {
        return household(true).toBuilder()
                .findings(List.of(new OfficialFinding("CASE_BY_CASE", ID.id(), null, null, true, Money.parse(amount))))
                .build();
    }

    @Nested
    class Limits {
        private Programme<Household> paying(String from, @Nullable String to) {
            return programme()
                    .when(POOR)
                    .paysWithin(
                            Formula.using(
                                    "example.range",
                                    LABEL,
                                    Unit.YUAN_PER_HOUSEHOLD_MONTH,
                                    HouseholdFacts.REGISTERED_POOR,
                                    (Household h, Boolean poor, io.civilaffairs.rule.Worksheet sheet) ->
                                            new MoneyRange(Money.parse(from), to == null ? null : Money.parse(to))),
                            Per.MONTH)
                    .build();
        }

        @Test
        void an_amount_within_limits_is_open_until_an_official_fixes_it() {
            Assessment.Entitled open =
                    (Assessment.Entitled) paying("100.00", "300.00").assess(household(true), SETTING);
            assertThat(open.amount()).isNull();
            assertThat(open.range()).isNotNull();
            assertThat(open.range().within()).hasToString("100.00..300.00");
            assertThat(open.range().decision().id()).isEqualTo("CASE_BY_CASE");
        }

        @Test
        void a_recorded_decision_fixes_the_amount_and_is_a_line_of_the_working() {
            Assessment.Entitled fixed =
                    (Assessment.Entitled) paying("100.00", null).assess(decided("250.00"), SETTING);
            assertThat(fixed.amount()).isEqualTo(Amount.of(Money.parse("250.00"), Per.MONTH));
            assertThat(fixed.range()).isNull();
            assertThat(fixed.working()).extracting(s -> s.clause().id()).containsExactly("decided-amount");
        }

        @Test
        void who_decided_when_and_why_stands_before_the_sum_as_far_as_it_is_recorded() {
            Household household = household(true).toBuilder()
                    .findings(List.of(new OfficialFinding(
                            "CASE_BY_CASE",
                            ID.id(),
                            null,
                            LocalDate.of(2025, 8, 5),
                            true,
                            Money.parse("250.00"),
                            null,
                            "heavy loss")))
                    .build();
            Assessment.Entitled fixed =
                    (Assessment.Entitled) paying("100.00", null).assess(household, SETTING);
            assertThat(fixed.working())
                    .extracting(s -> s.clause().id() + " " + s.value())
                    .containsExactly("decided-on 2025-08-05", "decided-because heavy loss", "decided-amount 250.00");
        }

        @Test
        void limits_that_are_one_sum_leave_nothing_to_decide() {
            Assessment.Entitled exact =
                    (Assessment.Entitled) paying("100.00", "100.00").assess(decided("250.00"), SETTING);
            assertThat(exact.amount()).isEqualTo(Amount.of(Money.parse("100.00"), Per.MONTH));
        }

        @Test
        void while_the_record_of_decisions_is_unknown_it_is_what_is_needed() {
            Household unknown = household(true).toBuilder().findings(null).build();
            Assessment.Undetermined open =
                    (Assessment.Undetermined) paying("100.00", "300.00").assess(unknown, SETTING);
            assertThat(open.needed()).extracting(f -> f.path()).containsExactly("findings");
        }
    }

    @Nested
    class InKind {
        private final Programme<Household> programme = programme()
                .when(Criteria.some(
                        clause("has-a-head"),
                        HouseholdFacts.MEMBERS,
                        Criteria.isOneOf(clause("is-head"), PersonFacts.RELATION, Set.of(Relation.HEAD))))
                .gives(clause("for-all"))
                .gives(clause("for-the-poor"), POOR)
                .build();

        private Assessment.Entitled assessed(@Nullable Boolean poor) {
            return (Assessment.Entitled) programme.assess(household(poor), SETTING);
        }

        @Test
        void a_service_on_a_condition_is_given_where_the_condition_holds() {
            assertThat(assessed(true).inKind())
                    .extracting(s -> s.clause().id())
                    .containsExactly("for-all", "for-the-poor");
            assertThat(assessed(false).inKind())
                    .extracting(s -> s.clause().id())
                    .containsExactly("for-all");
            assertThat(assessed(false).basis().caveats()).isEmpty();
        }

        @Test
        void a_service_that_cannot_be_told_is_left_out_and_said() {
            assertThat(assessed(null).inKind()).hasSize(1);
            assertThat(assessed(null).basis().caveats()).extracting(Caveat::id).containsExactly("service-open");
        }

        @Test
        void an_award_to_a_household_is_for_all_members_unless_the_rule_says_whom() {
            assertThat(assessed(true).covers()).containsExactly("person:p1", "person:p2");
        }
    }

    @Nested
    class Classifying {
        private Programme<Household> sorting(boolean exclusive) {
            return programme()
                    .classifies(Criteria.categories(
                            clause("sorted"),
                            exclusive,
                            List.of(
                                    new Category<>("poor", 2, POOR),
                                    new Category<>(
                                            "with-somebody-ill",
                                            1,
                                            Criteria.some(
                                                    clause("somebody-ill"),
                                                    HouseholdFacts.MEMBERS,
                                                    Criteria.holds(clause("ill"), PersonFacts.SERIOUS_ILLNESS))))))
                    .build();
        }

        private Household household(@Nullable Boolean poor, @Nullable Boolean ill) {
            return Household.builder("h")
                    .registeredPoor(poor)
                    .members(Roster.complete(
                            List.of(Person.builder("p1").seriousIllness(ill).build())))
                    .build();
        }

        @Test
        void what_applies_is_listed_and_none_if_nothing_does() {
            Assessment.Classified both = (Assessment.Classified) sorting(false).assess(household(true, true), SETTING);
            assertThat(both.codes()).containsExactly("poor", "with-somebody-ill");
            assertThat(both.level()).isEqualTo(2);
            Assessment.Classified none =
                    (Assessment.Classified) sorting(false).assess(household(false, false), SETTING);
            assertThat(none.codes()).containsExactly("none");
            assertThat(none.level()).isNull();
        }

        @Test
        void as_long_as_one_category_is_open_the_answer_is_open_unless_one_shuts_out_the_others() {
            Assessment.Undetermined open =
                    (Assessment.Undetermined) sorting(false).assess(household(true, null), SETTING);
            assertThat(open.possible()).containsExactly("poor", "with-somebody-ill");
            assertThat(open.needed()).extracting(f -> f.path()).containsExactly("seriousIllness");
            assertThat(((Assessment.Classified) sorting(true).assess(household(true, null), SETTING)).codes())
                    .containsExactly("poor");
            Assessment.Undetermined some =
                    (Assessment.Undetermined) sorting(true).assess(household(false, null), SETTING);
            assertThat(some.possible()).containsExactly("with-somebody-ill", "none");
        }

        @Test
        void two_categories_that_shut_each_other_out_cannot_both_hold() {
            Programme<Household> exclusive = sorting(true);
            Household both = household(true, true);
            assertThatThrownBy(() -> exclusive.assess(both, SETTING))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContainingAll("poor", "with-somebody-ill");
        }
    }
}
