package io.civilaffairs.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.KeyGroupSupplement;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.programme.socialassistance.NearThresholdHousehold;
import io.civilaffairs.programme.socialassistance.SinglePersonGuarantee;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkIncentivesTest {
    private static final BoundBook WITH_SUPPLEMENT = PolicyBook.of(List.of(
                    MinimumLivingGuarantee.PROGRAMME,
                    KeyGroupSupplement.PROGRAMME,
                    NearThresholdHousehold.PROGRAMME,
                    SinglePersonGuarantee.PROGRAMME))
            .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));

    /** Disabled, but not so severely that a guarantee alone could take the place of that of the household. */
    private static Household disabled() {
        Household one = Sample.household();
        return Sample.with(
                one,
                Sample.person(one).toBuilder()
                        .disability(new Disability(Disability.Kind.PHYSICAL, 4))
                        .build());
    }

    @Test
    void the_guarantee_alone_never_leaves_a_family_worse_off() {
        WorkIncentives.Report report = WorkIncentives.under(Sample.BOOK).sweep(Sample.household(), "p1", 760, 780, 1);
        assertThat(report.drops()).isEmpty();
        assertThat(report.open()).isEmpty();
        assertThat(report.notCounted()).isEmpty();
    }

    @Test
    void nothing_is_said_about_a_step_at_which_another_answer_becomes_undetermined() {
        // Below the standard the property of the household decides, above it nothing else does.
        Household one = Sample.household().toBuilder().assets(null).build();
        WorkIncentives.Report report = WorkIncentives.under(Sample.BOOK).sweep(one, "p1", 768, 772, 1);
        assertThat(report.drops()).isEmpty();
        assertThat(report.open()).containsExactly(Money.ofYuan(770));
    }

    @Test
    void a_supplement_that_goes_with_the_guarantee_is_lost_at_the_standard() {
        WorkIncentives.Report report = WorkIncentives.under(WITH_SUPPLEMENT).sweep(disabled(), "p1", 760, 780, 1);
        assertThat(report.drops()).singleElement().satisfies(drop -> {
            assertThat(drop.wage()).isEqualTo(Money.ofYuan(769));
            assertThat(drop.next()).isEqualTo(Money.ofYuan(770));
            assertThat(drop.after()).isEqualTo(Money.ofYuan(770));
            assertThat(drop.causes())
                    .extracting(WorkIncentives.Loss::programme)
                    .containsExactly(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.KEY_GROUP_SUPPLEMENT);
            Money lost =
                    drop.causes().stream().map(c -> c.before().minus(c.after())).reduce(Money.ZERO, Money::plus);
            assertThat(drop.before().minus(drop.after())).isEqualTo(lost.minus(Money.ofYuan(1)));
        });
    }

    @Test
    void the_wage_replaces_other_wages_and_leaves_other_income() {
        Household one = disabled();
        Household earning = Sample.with(
                one,
                Sample.person(one).toBuilder()
                        .income(List.of(
                                IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(Money.ofYuan(5000), Per.MONTH)),
                                IncomeItem.of(IncomeItem.Kind.PROPERTY, Amount.of(Money.ofYuan(100), Per.MONTH))))
                        .build());
        assertThat(WorkIncentives.under(WITH_SUPPLEMENT)
                        .sweep(earning, "p1", 660, 680, 5)
                        .drops())
                .singleElement()
                .satisfies(drop -> {
                    assertThat(drop.wage()).isEqualTo(Money.ofYuan(665));
                    assertThat(drop.next()).isEqualTo(Money.ofYuan(670));
                });
    }

    @Test
    void what_is_undetermined_is_not_counted() {
        Household one = Sample.household();
        Household open =
                Sample.with(one, Sample.person(one).toBuilder().income(null).build());
        WorkIncentives.Report report = WorkIncentives.under(Sample.BOOK).sweep(open, "p1", 0, 20, 10);
        assertThat(report.drops()).isEmpty();
        assertThat(report.notCounted()).containsExactly(ProgrammeId.MINIMUM_LIVING_GUARANTEE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, 1", "10, 9, 1", "0, 10, 0"})
    void a_sweep_goes_upwards_in_whole_yuan(long from, long to, long step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkIncentives.under(Sample.BOOK).sweep(Sample.household(), "p1", from, to, step))
                .withMessageStartingWith("from, to, step:");
    }

    @Test
    void the_member_must_be_listed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkIncentives.under(Sample.BOOK).sweep(Sample.household(), "p9", 0, 10, 1))
                .withMessageStartingWith("member:");
    }
}
