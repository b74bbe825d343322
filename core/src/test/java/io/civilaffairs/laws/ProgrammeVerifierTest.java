package io.civilaffairs.laws;

import static io.civilaffairs.testkit.ProgrammeVerifier.verifyThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.programme.socialassistance.KeyGroupSupplement;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.testkit.ProgrammeVerifier;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verifier in use, and what it says when an expectation is wrong. */
class ProgrammeVerifierTest {
    private static final ProgrammeVerifier<Household> GUARANTEE =
            verifyThat(MinimumLivingGuarantee.PROGRAMME).in("500154", YearMonth.of(2025, 8));

    private static Household earning(String yuan) {
        return household(person("p1")
                .income(List.of(IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(Money.parse(yuan), Per.MONTH))))
                .build());
    }

    private static PersonBuilder person(String id) {
        return Person.builder(id)
                .relation(Relation.HEAD)
                .birthDate(LocalDate.of(1960, 2, 29))
                .registeredAt(Region.of("500154"))
                .absence(Absence.NONE)
                .disability(Disability.NONE)
                .studying(Studying.NONE)
                .seriousIllness(false)
                .income(List.of());
    }

    private static Household household(Person... persons) {
        return Household.builder("h")
                .settlement(Settlement.URBAN)
                .members(Roster.complete(List.of(persons)))
                .elsewhere(List.of())
                .assets(new Assets(Money.ZERO, List.of(), List.of(), List.of()))
                .spending(List.of())
                .build();
    }

    private static Household withSupporter(Household household, Supporter supporter) {
        return household.toBuilder().elsewhere(List.of(supporter)).build();
    }

    @Test
    void a_household_just_below_the_standard_gets_the_gap() {
        GUARANTEE.given(earning("769.99")).isEntitled().pays("0.01");
        GUARANTEE.given(earning("35.00")).isEntitled().pays("735.00");
        GUARANTEE.given(earning("770.00")).isNotEntitled().because("income-below-standard");
    }

    @Test
    void what_is_needed_is_named_by_path() {
        Household household = earning("100.00").toBuilder()
                .assets(new Assets(null, List.of(), List.of(), List.of()))
                .build();
        GUARANTEE.given(household).isUndetermined().needs("assets/financial");
    }

    @Test
    void two_households_are_compared_by_what_they_are_paid() {
        var poorer = GUARANTEE.given(earning("100.00"));
        var richer = GUARANTEE.given(earning("200.00"));
        var rich = GUARANTEE.given(earning("9000.00"));
        richer.comparedTo(poorer).paysLess().comparedTo(rich).paysMore();
        rich.comparedTo(GUARANTEE.given(earning("8000.00"))).paysTheSame();
        assertThatThrownBy(() -> poorer.comparedTo(richer).paysLess())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected household to be paid less than 570.00, which goes to");
    }

    @Test
    void a_person_is_named_where_the_programme_is_about_persons() {
        var supplement = verifyThat(KeyGroupSupplement.PROGRAMME).in("500154", YearMonth.of(2025, 8));
        Household two = household(
                person("p1").build(),
                person("p2")
                        .relation(Relation.SPOUSE)
                        .disability(new Disability(Disability.Kind.PHYSICAL, 1))
                        .build());
        supplement.given(two, "person:p2").isEntitled().pays("100.00");
        supplement.given(two, "person:p1").isNotEntitled().because("in-a-key-group");
        assertThatThrownBy(() -> supplement.given(two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("household: has 2 subjects of key-group-supplement: [person:p1, person:p2]")
                .hasMessageContaining("Maybe name one");
        assertThatThrownBy(() -> supplement.given(two, "person:p9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subject: \"person:p9\" is not among [person:p1, person:p2]");
    }

    @Test
    void a_failure_shows_the_finding_as_an_indented_list() {
        assertThatThrownBy(() -> GUARANTEE.given(earning("800.00")).isEntitled())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("""
                        expected household to be entitled
                        minimum-living-guarantee for household: NotEntitled
                          - NOT_MET eligible [household]
                            - MET household-members [household] actual 1, limit 1
                        """)
                .hasMessageContaining("\n    - NOT_MET income-below-standard [household] actual 800.00, limit 770.00");
        assertThatThrownBy(() -> GUARANTEE.given(earning("800.00")).because("household-members"))
                .hasMessageContaining(
                        "to be decided by [household-members], but it was decided by [income-below-standard]");
        assertThatThrownBy(() -> GUARANTEE.given(earning("700.00")).pays("71.00"))
                .hasMessageContaining("to be paid 71.00")
                .hasMessageContaining("Entitled, pays 70.00 / MONTH\n")
                .hasMessageContaining("= household-top-up [household] 70.00");
        assertThatThrownBy(() -> GUARANTEE.given(earning("700.00")).needs("assets/financial"))
                .hasMessageContaining("to need [assets/financial], but it needs []");
    }

    @Test
    void a_check_without_a_place_and_month_says_so() {
        assertThatThrownBy(() -> verifyThat(MinimumLivingGuarantee.PROGRAMME).given(earning("1.00")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("say where and when before given(...)");
    }

    /** Found by the laws: such a supporter counted as owing nothing. */
    @Test
    void a_supporter_of_whom_it_is_not_known_whom_they_support_leaves_the_income_open() {
        Household poor = earning("100.00");
        GUARANTEE
                .given(withSupporter(poor, new Supporter("s1", Relation.CHILD, null, null, null, null, null, null)))
                .isUndetermined()
                .needs("of");
        GUARANTEE
                .given(withSupporter(
                        poor,
                        new Supporter(
                                "s1",
                                Relation.CHILD,
                                null,
                                false,
                                Amount.of(Money.ofYuan(900), Per.MONTH),
                                null,
                                null,
                                null)))
                .isUndetermined()
                .needs("of");
        GUARANTEE
                .given(withSupporter(poor, new Supporter("s1", Relation.CHILD, null, false, null, null, null, null)))
                .isEntitled()
                .pays("670.00");
        assertThat(GUARANTEE
                        .given(withSupporter(
                                poor,
                                new Supporter(
                                        "s1",
                                        Relation.CHILD,
                                        "p1",
                                        false,
                                        Amount.of(Money.ofYuan(900), Per.MONTH),
                                        null,
                                        null,
                                        null)))
                        .isNotEntitled()
                        .assessment()
                        .subject())
                .isEqualTo("household");
    }
}
