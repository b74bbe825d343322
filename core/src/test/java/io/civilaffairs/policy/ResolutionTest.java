package io.civilaffairs.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Basis;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Reasons;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.testkit.Awards;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final Citation ARTICLE = Citation.of("示例", "", "第一条", Provenance.RECALLED);
    private static final YearMonth MONTH = YearMonth.of(2025, 8);
    private static final ProgrammeId HOME = ProgrammeId.of("home");
    private static final ProgrammeId CARE = ProgrammeId.of("care");
    private static final ProgrammeId CHILD = ProgrammeId.of("child");
    private static final ProgrammeId LIVING = ProgrammeId.of("living");
    private static final FactRef FACT =
            new FactRef(FactRef.Kind.FACT, "assets", "household", "assets", Label.of("财产", "assets"));
    private static final Reasons REASONS = Reasons.of(finding(), List.of(), new Basis(List.of(), Map.of(), List.of()));

    private static Clause clause(String id) {
        return Clause.of(id, "规则", "rule", ARTICLE);
    }

    private static OverlapRule notBoth(ProgrammeId one, ProgrammeId other) {
        return new OverlapRule.CannotCombine(
                clause("not-both"), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, List.of(one, other));
    }

    private static OverlapRule before(ProgrammeId winner, ProgrammeId loser, boolean onlyInFull) {
        return new OverlapRule.TakesPrecedence(
                clause("before"),
                BenefitKind.LIVING,
                OverlapScope.SAME_PERSON,
                null,
                winner,
                List.of(loser),
                onlyInFull);
    }

    private static OverlapRule topsUp(ProgrammeId topUp, ProgrammeId over) {
        return new OverlapRule.Offsets(clause("tops-up"), BenefitKind.LIVING, null, topUp, List.of(over));
    }

    private static List<String> granted(Resolution resolution) {
        return resolution.granted().stream()
                .map(g -> g.programme() + " " + g.subject() + " " + g.amount())
                .toList();
    }

    private static Finding finding() {
        return Finding.of(clause("open"), Finding.Form.ALL, "household", Outcome.UNKNOWN, List.of());
    }

    private static Assessment open(ProgrammeId programme, String subject) {
        return new Assessment.Undetermined(programme, subject, Set.of(FACT), List.of(), REASONS);
    }

    @Nested
    class Scopes {
        private final OverlapRule person = notBoth(CARE, LIVING);
        private final OverlapRule household = new OverlapRule.CannotCombine(
                clause("not-both"), BenefitKind.LIVING, OverlapScope.SAME_HOUSEHOLD, null, List.of(CARE, LIVING));
        private final Awards two =
                Awards.of(2).monthly(CARE, "person:p1", "10.00").monthly(LIVING, "person:p2", "20.00");

        @Test
        void benefits_of_two_persons_do_not_touch_under_a_rule_for_one_person() {
            assertThat(two.resolve(List.of(person), MONTH).withheld()).isEmpty();
        }

        @Test
        void benefits_of_two_persons_exclude_each_other_under_a_rule_for_the_household() {
            Resolution resolution = two.resolve(List.of(household), MONTH);
            assertThat(granted(resolution)).hasSize(1).first().asString().startsWith("living person:p2");
            assertThat(resolution.withheld()).containsExactly(new Resolution.Withheld(CARE, "person:p1", household));
        }

        @Test
        void an_award_of_the_household_touches_every_person_it_covers() {
            Resolution resolution = Awards.of(2)
                    .monthly(HOME, "household", "30.00")
                    .monthly(CARE, "person:p1", "20.00")
                    .monthly(CARE, "person:p2", "20.00")
                    .resolve(List.of(notBoth(HOME, CARE)), MONTH);
            assertThat(resolution.granted())
                    .extracting(Resolution.Granted::programme)
                    .containsExactly(CARE, CARE);
            assertThat(resolution.alternatives()).hasSize(1);
            assertThat(resolution.alternatives().get(0).monthlyTotal()).contains(Money.parse("30.00"));
        }
    }

    @Nested
    class Dates {
        private final OverlapRule rule = new OverlapRule.CannotCombine(
                clause("not-both"),
                BenefitKind.LIVING,
                OverlapScope.SAME_PERSON,
                MonthRange.of(YearMonth.of(2021, 7), YearMonth.of(2025, 1)),
                List.of(CARE, LIVING));

        private List<Resolution.Withheld> withheldIn(int year, int month) {
            return Awards.of(1)
                    .monthly(CARE, "person:p1", "10.00")
                    .monthly(LIVING, "person:p1", "20.00")
                    .resolve(List.of(rule), YearMonth.of(year, month))
                    .withheld();
        }

        @Test
        void a_rule_applies_from_its_first_month_to_before_its_end() {
            assertThat(withheldIn(2021, 6)).isEmpty();
            assertThat(withheldIn(2021, 7)).hasSize(1);
            assertThat(withheldIn(2024, 12)).hasSize(1);
            assertThat(withheldIn(2025, 1)).isEmpty();
        }
    }

    @Nested
    class Choosing {
        @Test
        void the_best_set_counts_not_the_best_single_benefit() {
            OverlapRule left = new OverlapRule.CannotCombine(
                    clause("left"), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, List.of(HOME, CARE));
            OverlapRule right = new OverlapRule.CannotCombine(
                    clause("right"), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null, List.of(CARE, LIVING));
            Resolution resolution = Awards.of(1)
                    .monthly(HOME, "person:p1", "60.00")
                    .monthly(CARE, "person:p1", "100.00")
                    .monthly(LIVING, "person:p1", "60.00")
                    .resolve(List.of(left, right), MONTH);
            assertThat(resolution.monthlyTotal()).contains(Money.parse("120.00"));
            assertThat(resolution.withheld())
                    .extracting(Resolution.Withheld::programme)
                    .containsExactly(CARE);
        }

        @Test
        void the_higher_one_leaves_no_alternative() {
            OverlapRule rule = new OverlapRule.TakeHigher(
                    clause("higher"), BenefitKind.NURSING, OverlapScope.SAME_PERSON, null, List.of(CARE, LIVING));
            Resolution resolution = Awards.of(1)
                    .monthly(CARE, "person:p1", "80.00")
                    .monthly(LIVING, "person:p1", "80.01")
                    .resolve(List.of(rule), MONTH);
            assertThat(resolution.withheld()).containsExactly(new Resolution.Withheld(CARE, "person:p1", rule));
            assertThat(resolution.alternatives()).isEmpty();
        }

        @Test
        void precedence_counts_whatever_the_amounts() {
            Resolution resolution = Awards.of(1)
                    .monthly(CARE, "person:p1", "0.01")
                    .monthly(LIVING, "person:p1", "500.00")
                    .resolve(List.of(before(CARE, LIVING, false)), MONTH);
            assertThat(resolution.monthlyTotal()).contains(Money.parse("0.01"));
        }

        @Test
        void what_takes_precedence_suppresses_nothing_while_it_is_withheld_itself() {
            Resolution resolution = Awards.of(1)
                    .monthly(HOME, "person:p1", "100.00")
                    .monthly(CARE, "person:p1", "90.00")
                    .monthly(LIVING, "person:p1", "5.00")
                    .resolve(List.of(notBoth(HOME, CARE), before(CARE, LIVING, false)), MONTH);
            assertThat(resolution.monthlyTotal()).contains(Money.parse("105.00"));
        }
    }

    @Nested
    class ToppingUp {
        @Test
        void a_third_of_an_award_of_three_is_rounded_in_favour_of_the_person() {
            Resolution resolution = Awards.of(3)
                    .monthly(HOME, "household", "100.00")
                    .monthly(CHILD, "person:p1", "50.00")
                    .resolve(List.of(topsUp(CHILD, HOME)), MONTH);
            // 50 - 33.333... = 16.666..., rounded up to 16.67
            assertThat(resolution.granted().get(1).amount()).isEqualTo(Amount.of(Money.parse("16.67"), Per.MONTH));
            assertThat(resolution.granted().get(1).reducedBy()).hasSize(1);
        }

        @Test
        void what_is_withheld_reduces_nothing() {
            Resolution resolution = Awards.of(1)
                    .monthly(CARE, "person:p1", "200.00")
                    .monthly(LIVING, "person:p1", "40.00")
                    .monthly(CHILD, "person:p1", "100.00")
                    .resolve(List.of(before(CARE, LIVING, false), topsUp(CHILD, LIVING)), MONTH);
            assertThat(resolution.monthlyTotal()).contains(Money.parse("300.00"));
        }

        @Test
        void a_winner_in_full_suppresses_and_a_mere_top_up_does_not() {
            List<OverlapRule> rules = List.of(
                    before(CHILD, LIVING, true),
                    new OverlapRule.Offsets(clause("tops-up"), BenefitKind.LIVING, null, CHILD, List.of(HOME, LIVING)));
            Awards both = Awards.of(1).monthly(CHILD, "person:p1", "100.00").monthly(LIVING, "person:p1", "30.00");
            assertThat(granted(both.resolve(rules, MONTH)))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("child", "100.00");
            Resolution beside = both.monthly(HOME, "household", "10.00").resolve(rules, MONTH);
            assertThat(beside.withheld()).isEmpty();
            assertThat(beside.granted().get(0).amount()).isEqualTo(Amount.of(Money.parse("60.00"), Per.MONTH));
        }

        @Test
        void a_benefit_on_record_was_deducted_already() {
            Resolution resolution = Awards.of(1)
                    .monthly(LIVING, "person:p1", "30.00")
                    .monthly(CHILD, "person:p1", "70.00")
                    .receiving(new BenefitInPayment("living", "p1", Amount.of(Money.parse("30.00"), Per.MONTH), null))
                    .resolve(List.of(before(CHILD, LIVING, true), topsUp(CHILD, LIVING)), MONTH);
            assertThat(resolution.monthlyTotal()).contains(Money.parse("100.00"));
        }
    }

    @Nested
    class StillOpen {
        private final Awards living = Awards.of(1).monthly(LIVING, "person:p1", "30.00");

        @Test
        void a_benefit_that_could_suppress_another_makes_it_provisional() {
            Resolution resolution =
                    living.and(open(CARE, "person:p1")).resolve(List.of(before(CARE, LIVING, false)), MONTH);
            assertThat(resolution.provisionalOn()).containsExactly(FACT);
            assertThat(resolution.monthlyTotal()).isEmpty();
            assertThat(resolution.granted()).hasSize(1);
        }

        @Test
        void a_benefit_that_could_only_lose_makes_nothing_provisional() {
            Resolution resolution =
                    living.and(open(CARE, "person:p1")).resolve(List.of(before(LIVING, CARE, false)), MONTH);
            assertThat(resolution.provisionalOn()).isEmpty();
            assertThat(resolution.monthlyTotal()).contains(Money.parse("30.00"));
        }

        @Test
        void a_benefit_that_could_be_topped_up_from_makes_the_top_up_provisional_not_the_other_way_round() {
            assertThat(living.and(open(CARE, "person:p1"))
                            .resolve(List.of(topsUp(LIVING, CARE)), MONTH)
                            .provisionalOn())
                    .containsExactly(FACT);
            assertThat(living.and(open(CARE, "person:p1"))
                            .resolve(List.of(topsUp(CARE, LIVING)), MONTH)
                            .provisionalOn())
                    .isEmpty();
        }

        @Test
        void an_open_benefit_of_another_person_makes_nothing_provisional() {
            Awards two = Awards.of(2).monthly(LIVING, "person:p1", "30.00").and(open(CARE, "person:p2"));
            assertThat(two.resolve(List.of(notBoth(LIVING, CARE)), MONTH).provisionalOn())
                    .isEmpty();
        }

        @Test
        void an_open_benefit_that_is_shut_out_anyway_makes_nothing_provisional() {
            List<OverlapRule> rules = List.of(
                    before(HOME, CARE, false),
                    new OverlapRule.TakesPrecedence(
                            clause("next"),
                            BenefitKind.LIVING,
                            OverlapScope.SAME_PERSON,
                            null,
                            CARE,
                            List.of(LIVING),
                            false));
            assertThat(living.monthly(HOME, "household", "10.00")
                            .and(open(CARE, "person:p1"))
                            .resolve(rules, MONTH)
                            .provisionalOn())
                    .isEmpty();
        }

        @Test
        void a_monthly_amount_that_an_official_has_to_fix_is_granted_within_its_limits_and_provisional() {
            FactRef decision =
                    new FactRef(FactRef.Kind.DECISION, "CASE_BY_CASE", "household", "home", Label.of("认定", "decision"));
            AmountRange range =
                    new AmountRange(new MoneyRange(Money.parse("10.00"), Money.parse("20.00")), Per.MONTH, decision);
            Resolution resolution = Awards.of(1)
                    .and(new Assessment.Entitled(HOME, "household", null, range, List.of(), List.of(), null, REASONS))
                    .resolve(List.of(), MONTH);
            assertThat(resolution.granted().get(0).range()).isEqualTo(range);
            assertThat(resolution.provisionalOn()).containsExactly(decision);
            assertThat(resolution.monthlyTotal()).isEmpty();
        }
    }

    @Test
    void what_is_paid_once_or_by_the_year_is_granted_but_not_in_the_monthly_total() {
        Resolution resolution = Awards.of(1)
                .monthly(LIVING, "person:p1", "30.00")
                .award(CARE, "person:p1", Amount.of(Money.parse("5000.00"), Per.ONCE))
                .award(CHILD, "person:p1", Amount.of(Money.parse("10000.00"), Per.YEAR))
                .resolve(List.of(), MONTH);
        assertThat(resolution.granted()).hasSize(3);
        assertThat(resolution.monthlyTotal()).contains(Money.parse("30.00"));
    }

    @Test
    void a_benefit_is_withheld_with_what_it_goes_with_but_stands_alone_if_that_is_not_there() {
        OverlapRule together =
                new OverlapRule.Accompanies(clause("together"), BenefitKind.LIVING, null, LIVING, List.of(HOME));
        Awards dependent = Awards.of(1).monthly(LIVING, "person:p1", "30.00");
        assertThat(dependent.resolve(List.of(together), MONTH).withheld()).isEmpty();
        Resolution resolution = dependent
                .monthly(HOME, "household", "10.00")
                .monthly(CARE, "person:p1", "50.00")
                .resolve(List.of(together, notBoth(HOME, CARE)), MONTH);
        assertThat(resolution.withheld())
                .extracting(Resolution.Withheld::programme)
                .containsExactly(LIVING, HOME);
        assertThat(resolution.monthlyTotal()).contains(Money.parse("50.00"));
    }
}
