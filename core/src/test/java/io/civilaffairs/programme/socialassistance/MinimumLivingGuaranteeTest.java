package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.programme.socialassistance.Example.find;
import static io.civilaffairs.programme.socialassistance.Example.head;
import static io.civilaffairs.programme.socialassistance.Example.household;
import static io.civilaffairs.programme.socialassistance.Example.income;
import static io.civilaffairs.programme.socialassistance.Example.person;
import static io.civilaffairs.programme.socialassistance.Example.setting;
import static io.civilaffairs.programme.socialassistance.Example.steps;
import static io.civilaffairs.programme.socialassistance.Example.wage;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MinimumLivingGuaranteeTest {
    private static final String ID = "minimum-living-guarantee";

    private static Assessment assess(HouseholdBuilder household) {
        return assess(household, setting());
    }

    private static Assessment assess(HouseholdBuilder household, Setting setting) {
        return MinimumLivingGuarantee.PROGRAMME.assess(household.build(), setting);
    }

    private static Assessment.Entitled entitled(HouseholdBuilder household) {
        return (Assessment.Entitled) assess(household);
    }

    private static String amount(HouseholdBuilder household) {
        return String.valueOf(entitled(household).amount());
    }

    private static List<String> because(HouseholdBuilder household) {
        return ((Assessment.NotEntitled) assess(household))
                .because().stream().map(Finding::id).toList();
    }

    private static List<String> needed(HouseholdBuilder household) {
        return ((Assessment.Undetermined) assess(household))
                .needed().stream().map(FactRef::id).toList();
    }

    /** 条例 第十条: income below the standard, property and spending within the rule. */
    @Nested
    class Article10 {
        @Test
        void household_just_below_the_standard_gets_the_gap() {
            assertThat(amount(household(head().income(List.of(wage("999.99"))))))
                    .isEqualTo("0.01 / MONTH");
        }

        @Test
        void household_at_the_standard_is_refused_for_its_income_and_the_finding_shows_both_values() {
            Assessment answer = assess(household(head().income(List.of(wage("1000.00")))));
            assertThat(answer).isInstanceOf(Assessment.NotEntitled.class);
            Finding income = find(answer.finding(), "income-below-standard");
            assertThat(income.actual()).hasToString("1000.00");
            assertThat(income.limit()).hasToString("1000.00");
            assertThat(income.citation().article()).isEqualTo("第十条第一款");
        }

        @Test
        void limits_of_property_come_from_the_standards_of_the_place() {
            assertThat(amount(assets("10000.00"))).isEqualTo("1000.00 / MONTH");
            assertThat(because(assets("10000.01"))).containsExactly("financial-assets-within-limit");
        }

        @Test
        void an_ill_member_raises_the_limit_but_an_ill_prisoner_does_not() {
            var rich = new Assets(Money.ofYuan(20_000), List.of(), List.of(), List.of());
            var prisoner =
                    person("p2", Relation.SPOUSE).seriousIllness(true).absence(new Absence(Absence.Kind.PRISON, null));
            assertThat(amount(household(head().seriousIllness(true)).assets(rich)))
                    .isEqualTo("1000.00 / MONTH");
            assertThat(because(household(head(), prisoner).assets(rich)))
                    .containsExactly("financial-assets-within-limit");
        }

        @Test
        void the_value_a_vehicle_may_have_comes_from_the_standards_of_the_place() {
            assertThat(amount(car("5000.00"))).isEqualTo("1000.00 / MONTH");
            assertThat(because(car("5000.01"))).containsExactly("no-vehicle-beyond-rule");
        }

        @Test
        void the_number_of_dwellings_comes_from_the_standards_of_the_place() {
            Dwelling home = new Dwelling(BigDecimal.valueOf(90), Dwelling.DangerGrade.NONE);
            assertThat(amount(dwellings(home, home))).isEqualTo("1000.00 / MONTH");
            assertThat(needed(dwellings(home, home, home))).containsExactly("PROPERTY_WITHIN_RULE");
        }

        @Test
        void where_the_assets_are_unknown_no_official_finding_is_asked_for() {
            assertThat(needed(household(head()).assets(null))).containsExactly("household.assets");
        }

        @Test
        void where_the_spending_is_unknown_no_official_finding_is_asked_for() {
            assertThat(needed(household(head()).spending(null))).containsExactly("household.spending");
        }

        @Test
        void premiums_and_school_fees_have_limits_of_their_own() {
            assertThat(amount(spending(Spending.Kind.INSURANCE_PREMIUM, "1999.99")))
                    .isEqualTo("1000.00 / MONTH");
            assertThat(because(spending(Spending.Kind.INSURANCE_PREMIUM, "2000.00")))
                    .containsExactly("premiums-below-limit");
            assertThat(amount(spending(Spending.Kind.PRIVATE_SCHOOL, "3999.99")))
                    .isEqualTo("1000.00 / MONTH");
            assertThat(because(spending(Spending.Kind.PRIVATE_SCHOOL, "4000.00")))
                    .containsExactly("private-school-below-limit");
        }

        @Test
        void all_failed_conditions_are_named_in_the_order_of_the_article() {
            var household = household(head().income(List.of(wage("1000.00"))))
                    .assets(new Assets(
                            Money.ofYuan(10_001), List.of(new Vehicle(Vehicle.Kind.SHIP, null)), List.of(), List.of()))
                    .spending(List.of(new Spending(Spending.Kind.STUDY_ABROAD, null, null, null, null)));
            assertThat(because(household))
                    .containsExactly(
                            "income-below-standard",
                            "financial-assets-within-limit",
                            "no-vehicle-beyond-rule",
                            "no-study-abroad");
        }

        private HouseholdBuilder assets(String amount) {
            return household(head()).assets(new Assets(Money.parse(amount), List.of(), List.of(), List.of()));
        }

        private HouseholdBuilder car(String value) {
            List<Vehicle> cars = List.of(new Vehicle(Vehicle.Kind.CAR, Money.parse(value)));
            return household(head()).assets(new Assets(Money.ZERO, cars, List.of(), List.of()));
        }

        private HouseholdBuilder dwellings(Dwelling... dwellings) {
            return household(head()).assets(new Assets(Money.ZERO, List.of(), List.of(dwellings), List.of()));
        }

        private HouseholdBuilder spending(Spending.Kind kind, String yearly) {
            Amount amount = Amount.of(Money.parse(yearly), Per.YEAR);
            return household(head()).spending(List.of(new Spending(kind, amount, "p1", null, null)));
        }
    }

    /** 办法 第七条, 条例 第十一条: who counts. */
    @Nested
    class Article11 {
        @Test
        void a_prisoner_neither_counts_nor_brings_income() {
            var prisoner = person("p2", Relation.SPOUSE)
                    .absence(new Absence(Absence.Kind.PRISON, null))
                    .income(List.of(wage("5000.00")));
            assertThat(amount(household(head(), prisoner))).isEqualTo("1000.00 / MONTH");
        }

        @Test
        void the_years_of_clergy_come_from_the_standards_of_the_place() {
            assertThat(amount(withClergySince(LocalDate.of(2020, 8, 31)))).isEqualTo("1000.00 / MONTH");
            assertThat(amount(withClergySince(LocalDate.of(2020, 9, 1)))).isEqualTo("2000.00 / MONTH");
        }

        @Test
        void clergy_said_to_leave_in_the_future_count() {
            assertThat(amount(withClergySince(LocalDate.of(2031, 1, 1)))).isEqualTo("2000.00 / MONTH");
        }

        @Test
        void an_incomplete_list_of_members_is_asked_for_and_nothing_else() {
            Roster<Person> some = Roster.incomplete(List.of(head().build()));
            assertThat(needed(household().members(some))).containsExactly("household.members-complete");
        }

        private HouseholdBuilder withClergySince(LocalDate since) {
            return household(
                    head(),
                    person("p2", Relation.SIBLING)
                            .supportDuty(true)
                            .absence(new Absence(Absence.Kind.RELIGIOUS_HOUSE, since)));
        }
    }

    /** 条例 第十二条: the window of income. */
    @Nested
    class Article12 {
        @Test
        void a_one_off_sum_is_spread_over_the_window_of_the_place() {
            IncomeItem gift = income(IncomeItem.Kind.GIFT, "600.00", Per.ONCE);
            assertThat(amount(household(head().income(List.of(gift))))).isEqualTo("700.00 / MONTH");
            assertThat(amount(household(head().income(List.of(gift)).employment(Employment.FARMING))))
                    .isEqualTo("900.00 / MONTH");
        }

        @Test
        void employment_cost_is_for_wages_only() {
            IncomeItem takings = new IncomeItem(
                    IncomeItem.Kind.BUSINESS, null, Amount.of(Money.ofYuan(500), Per.MONTH), false, null);
            assertThat(needed(household(head().income(List.of(takings))))).containsExactly("person.income-amount");
        }
    }

    /** 条例 第二十条: the amount. */
    @Nested
    class Article20 {
        @Test
        void the_working_leads_to_the_amount_without_rounding_on_the_way() {
            IncomeItem yearly = income(IncomeItem.Kind.WAGE, "1000.00", Per.YEAR);
            var entitled = entitled(household(head().income(List.of(yearly)), person("p2", Relation.SPOUSE)));
            assertThat(steps(entitled))
                    .containsSubsequence(
                            "standard-for-all-members of household = 2000.00",
                            "household-income of household = 250/3",
                            "household-top-up of household = 1916.67")
                    .last()
                    .isEqualTo("household-top-up of household = 1916.67");
            assertThat(entitled.amount()).hasToString("1916.67 / MONTH");
        }

        @Test
        void the_answer_names_the_figure_it_used_and_its_source() {
            assertThat(entitled(household(head())).basis().standards())
                    .anySatisfy(v -> {
                        assertThat(v.standard()).isEqualTo("minimum-living.urban");
                        assertThat(v.value()).isEqualTo(Money.ofYuan(1000));
                        assertThat(v.citation()).isEqualTo(Example.SOURCE);
                    })
                    .noneSatisfy(v -> assertThat(v.standard()).isEqualTo("minimum-living.rural"));
        }

        @Test
        void the_bare_test_agrees_with_the_assessment() {
            var bound = MinimumLivingGuarantee.PROGRAMME.in(setting());
            assertThat(bound.test(household(head()).build())).isEqualTo(Outcome.MET);
            assertThat(bound.test(household(head().income(null)).build())).isEqualTo(Outcome.UNKNOWN);
            assertThat(bound.test(
                            household(head().income(List.of(wage("1000.00")))).build()))
                    .isEqualTo(Outcome.NOT_MET);
        }
    }

    /** 办法 第二十一条, 条例 第二十二条: the first month. */
    @Nested
    class Article22 {
        private final Application confirmed =
                new Application(ID, "household", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 4));

        @Test
        void the_month_of_confirmation_is_paid_only_under_the_option_of_the_regulation() {
            Household household =
                    household(head()).applications(List.of(confirmed)).build();
            Setting regulation = setting().withOptions(Options.none().with("first-month-paid", "month-of-approval"));
            assertThat(MinimumLivingGuarantee.PROGRAMME.in(setting()).test(household))
                    .isEqualTo(Outcome.NOT_MET);
            assertThat(MinimumLivingGuarantee.PROGRAMME
                            .in(setting().inMonth(YearMonth.of(2025, 9)))
                            .test(household))
                    .isEqualTo(Outcome.MET);
            assertThat(MinimumLivingGuarantee.PROGRAMME.in(regulation).test(household))
                    .isEqualTo(Outcome.MET);
        }

        @Test
        void without_an_application_the_answer_says_that_no_start_rule_was_applied() {
            assertThat(caveats(assess(household(head())))).containsExactly("no-application");
            assertThat(caveats(assess(household(head()).applications(List.of(confirmed)))))
                    .isEmpty();
        }

        @Test
        void before_the_regulation_of_2016_the_answer_says_that_the_text_was_not_read() {
            assertThat(caveats(assess(household(head()), setting().inMonth(YearMonth.of(2016, 4)))))
                    .contains("earlier-text-not-read");
            assertThat(caveats(assess(household(head()), setting().inMonth(YearMonth.of(2016, 5)))))
                    .doesNotContain("earlier-text-not-read");
        }

        private List<String> caveats(Assessment answer) {
            return answer.basis().caveats().stream().map(Caveat::id).toList();
        }
    }

    /** 办法 第三十一条: review. */
    @Nested
    class Article31 {
        @Test
        void a_stable_household_is_reviewed_at_the_long_interval() {
            assertThat(months(household(head()))).isEqualTo(18);
        }

        @Test
        void a_member_able_to_work_or_of_irregular_income_shortens_the_interval() {
            assertThat(months(household(head().labourCapacity(LabourCapacity.PARTIAL))))
                    .isEqualTo(9);
            assertThat(months(household(head().employment(Employment.FARMING)))).isEqualTo(9);
        }

        @Test
        void an_unknown_capacity_leaves_the_interval_open_but_not_the_award() {
            var entitled = entitled(household(head().labourCapacity(null)));
            assertThat(entitled.review()).isNull();
            assertThat(entitled.amount()).hasToString("1000.00 / MONTH");
        }

        private int months(HouseholdBuilder household) {
            var review = entitled(household).review();
            return review == null ? 0 : review.months();
        }
    }

    /** 城市居民最低生活保障条例 第二条: maintenance due. */
    @Nested
    class Maintenance {
        private final Supporter able = new Supporter("s1", Relation.CHILD, "p1", true, null, null, null, null);

        @Test
        void a_host_may_bring_its_own_formula() {
            Map<String, MaintenanceRule> rules = new HashMap<>(MaintenanceRules.all());
            rules.put("none", binding -> (household, supporter, probe) -> ExactMoney.of(Money.ofYuan(9999)));
            rules.put(
                    "excess-over-rural-standard-50-percent",
                    binding -> (household, supporter, probe) -> ExactMoney.ofFen(100, 3));
            Setting chosen = setting()
                    .withOptions(Options.none().with("maintenance-formula", "excess-over-rural-standard-50-percent"));
            Assessment answer = MinimumLivingGuarantee.with(rules)
                    .assess(household(head()).elsewhere(List.of(able)).build(), chosen);
            assertThat(((Assessment.Entitled) answer).amount()).hasToString("999.67 / MONTH");
        }

        @Test
        void a_waiver_on_record_makes_the_formula_needless() {
            Setting localRule = setting().withOptions(Options.none().with("maintenance-formula", "local-rule"));
            var waived = household(head())
                    .elsewhere(List.of(able))
                    .findings(List.of(new OfficialFinding("MAINTENANCE_WAIVED", ID, "p1", null, true)));
            assertThat(assess(waived, localRule)).isInstanceOf(Assessment.Entitled.class);
            assertThat(assess(waived.findings(List.of()), localRule)).isInstanceOf(Assessment.Undetermined.class);
        }
    }
}
