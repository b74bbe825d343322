package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Kaizhou, urban, one person; the standard is 770 yuan from July 2025. */
class GradualExitTest {
    private static final Region KAIZHOU = Region.of("500154");
    private static final YearMonth OVER = YearMonth.of(2025, 8);
    private static final Amount PAID = Amount.of(Money.ofYuan(470), Per.MONTH);

    private static Setting setting(StandardBook book, String choice) {
        return Setting.of(book, KAIZHOU, OVER).withOptions(Options.of(Map.of(GradualExit.OPTION, choice)));
    }

    private static GradualExit.Answer exit(HouseholdBuilder household, String choice) {
        return GradualExit.of(household.build(), OVER, setting(CivilAffairs.standards(), choice));
    }

    private static GradualExit.Answer exit(HouseholdBuilder household, int localMonths) {
        StandardBook book = CivilAffairs.standards()
                .with(
                        CaseworkStandards.EXIT_MONTHS,
                        KAIZHOU,
                        DateRange.from(LocalDate.of(2025, 1, 1)),
                        localMonths,
                        Citation.of("测试标准", "", "", Provenance.RECALLED));
        return GradualExit.of(household.build(), OVER, setting(book, "local-rule"));
    }

    private static HouseholdBuilder household(String wage, Employment employment) {
        return Example.household(Example.head()
                        .registeredAt(KAIZHOU)
                        .employment(employment)
                        .income(List.of(Example.wage(wage))))
                .enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", OVER.minusMonths(1))))
                .receiving(List.of(new BenefitInPayment("minimum-living-guarantee", null, PAID, null)));
    }

    private static HouseholdBuilder risen() {
        return household("1500.00", Employment.EMPLOYED);
    }

    private static List<String> because(GradualExit.Answer answer) {
        return answer.finding().decisive().stream().map(Finding::id).toList();
    }

    private static List<String> needed(GradualExit.Answer answer) {
        return answer.needed().stream().map(FactRef::id).toList();
    }

    @Test
    void six_months_go_on_from_the_first_month_over_the_standard_at_the_sum_paid_before() {
        GradualExit.Answer answer = exit(risen(), "six-months");
        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.months()).isEqualTo(MonthRange.of(OVER, YearMonth.of(2026, 2)));
        assertThat(answer.continued()).isEqualTo(PAID);
        assertThat(answer.in(YearMonth.of(2025, 7))).isEqualTo(Outcome.NOT_MET);
        assertThat(answer.in(YearMonth.of(2025, 8))).isEqualTo(Outcome.MET);
        assertThat(answer.in(YearMonth.of(2026, 1))).isEqualTo(Outcome.MET);
        assertThat(answer.in(YearMonth.of(2026, 2))).isEqualTo(Outcome.NOT_MET);
        assertThat(answer.caveats()).extracting(c -> c.id()).containsExactly("exit-start-and-amount-not-laid-down");
    }

    @Test
    void the_local_period_has_no_source_and_is_needed() {
        GradualExit.Answer answer = exit(risen(), "local-rule");
        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(needed(answer)).containsExactly("minimum-living.exit-months");
        assertThat(answer.months()).isNull();
        assertThat(answer.continued()).isNull();
        assertThat(answer.in(OVER)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_host_sets_the_local_period() {
        assertThat(exit(risen(), 3).months()).isEqualTo(MonthRange.of(OVER, YearMonth.of(2025, 11)));
    }

    @Test
    void six_local_months_are_within_the_national_notice_and_seven_are_not() {
        assertThat(exit(risen(), 6).caveats()).hasSize(1);
        assertThat(exit(risen(), 7).caveats()).extracting(c -> c.id()).contains("exit-longer-than-in-principle");
    }

    @Test
    void where_no_period_is_granted_the_guarantee_ends() {
        GradualExit.Answer answer = exit(risen(), "none");
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(because(answer)).containsExactly("exit-period-granted");
    }

    @Test
    void the_income_must_be_over_the_standard_by_a_fen() {
        assertThat(because(exit(household("770.00", Employment.EMPLOYED), "six-months")))
                .containsExactly("income-over-standard");
        assertThat(exit(household("770.01", Employment.EMPLOYED), "six-months").outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void a_rise_without_work_gives_no_exit_period() {
        GradualExit.Answer answer =
                exit(household("1500.00", Employment.RETIRED).registeredPoor(false), "six-months");
        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(because(answer)).containsExactly("rise-with-exit-period");
    }

    @Test
    void in_kaizhou_a_registered_poor_household_has_one_whatever_raised_its_income() {
        assertThat(exit(household("1500.00", Employment.FARMING).registeredPoor(true), "six-months")
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(needed(exit(household("1500.00", Employment.FARMING).registeredPoor(null), "six-months")))
                .containsExactly("household.registered-poor");
    }

    @Test
    void elsewhere_only_work_gives_one() {
        Setting other = Setting.of(CivilAffairs.standards(), Region.of("500101"), OVER)
                .withOptions(Options.of(Map.of(GradualExit.OPTION, "six-months")));
        Household farming =
                household("1500.00", Employment.FARMING).registeredPoor(true).build();
        assertThat(because(GradualExit.of(farming, OVER, other))).containsExactly("rise-with-exit-period");
    }

    @Test
    void work_of_somebody_who_does_not_count_gives_none() {
        HouseholdBuilder household = Example.household(
                        Example.head().registeredAt(KAIZHOU).income(List.of(Example.wage("1500.00"))),
                        Example.person("p2", Relation.SPOUSE)
                                .employment(Employment.EMPLOYED)
                                .absence(new Absence(Absence.Kind.PRISON, LocalDate.of(2024, 1, 1))))
                .registeredPoor(false)
                .enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", OVER.minusMonths(1))));
        assertThat(because(exit(household, "six-months"))).containsExactly("rise-with-exit-period");
    }

    /** The guarantee is refused for this household; the caveat says that it may go on. */
    @Nested
    class InTheAnswerOfTheGuarantee {
        private List<String> caveats(HouseholdBuilder household, String choice) {
            return MinimumLivingGuarantee.PROGRAMME
                    .assess(household.build(), setting(CivilAffairs.standards(), choice))
                    .basis()
                    .caveats()
                    .stream()
                    .map(Caveat::id)
                    .toList();
        }

        @Test
        void a_household_enrolled_and_now_over_the_standard_through_work_is_told() {
            assertThat(caveats(risen(), "six-months")).contains(Caveat.GRADUAL_EXIT);
            assertThat(caveats(risen(), "local-rule")).contains(Caveat.GRADUAL_EXIT);
        }

        @Test
        void the_option_is_among_those_of_the_answer() {
            assertThat(MinimumLivingGuarantee.PROGRAMME
                            .assess(risen().build(), setting(CivilAffairs.standards(), "six-months"))
                            .basis()
                            .options())
                    .containsEntry(GradualExit.OPTION, "six-months");
        }

        @Test
        void nothing_is_said_where_no_period_is_granted() {
            assertThat(caveats(risen(), "none")).doesNotContain(Caveat.GRADUAL_EXIT);
        }

        @Test
        void nothing_is_said_to_who_is_not_enrolled_not_over_or_refused_for_another_reason() {
            assertThat(caveats(risen().enrolled(List.of()), "six-months")).doesNotContain(Caveat.GRADUAL_EXIT);
            assertThat(caveats(household("770.00", Employment.EMPLOYED), "six-months"))
                    .doesNotContain(Caveat.GRADUAL_EXIT);
            assertThat(caveats(household("769.99", Employment.EMPLOYED), "six-months"))
                    .doesNotContain(Caveat.GRADUAL_EXIT);
            assertThat(caveats(
                            risen().assets(new Assets(Money.ofYuan(100_000), List.of(), List.of(), List.of())),
                            "six-months"))
                    .doesNotContain(Caveat.GRADUAL_EXIT);
            assertThat(caveats(household("1500.00", Employment.RETIRED).registeredPoor(false), "six-months"))
                    .doesNotContain(Caveat.GRADUAL_EXIT);
        }
    }

    @Test
    void work_on_ones_own_account_is_work() {
        assertThat(exit(household("1500.00", Employment.SELF_EMPLOYED), "six-months")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void who_was_enrolled_only_from_the_month_of_the_rise_gets_none() {
        HouseholdBuilder household =
                risen().enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", OVER)));
        assertThat(because(exit(household, "six-months"))).containsExactly("guaranteed-before-the-rise");
    }

    @Test
    void who_was_never_enrolled_gets_none() {
        assertThat(because(exit(risen().enrolled(List.of()), "six-months")))
                .containsExactly("guaranteed-before-the-rise");
    }

    @Test
    void the_month_of_enrolment_is_needed() {
        HouseholdBuilder household =
                risen().enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", null)));
        assertThat(needed(exit(household, "six-months"))).containsExactly("enrolled.since");
    }

    @Test
    void without_a_record_of_what_was_paid_the_months_are_known_and_the_sum_is_needed() {
        GradualExit.Answer answer = exit(risen().receiving(List.of()), "six-months");
        assertThat(answer.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(answer.months()).isNotNull();
        assertThat(needed(answer)).containsExactly("household.receiving");
    }

    @Test
    void an_unknown_wage_is_needed() {
        Household household = Example.household(Example.person("p1", Relation.HEAD)
                        .employment(Employment.EMPLOYED)
                        .income(null))
                .enrolled(List.of(new Enrolment("minimum-living-guarantee", "household", YearMonth.of(2024, 5))))
                .build();
        GradualExit.Answer answer = GradualExit.of(household, OVER, setting(CivilAffairs.standards(), "six-months"));
        assertThat(needed(answer)).containsExactly("person.income");
    }
}
