package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 意见 二（三）: what a decision on the single case leaves in the working of a grant whose limits are 0.00 to 4,620.00. */
class ReliefGrantTest {
    private static final String ID = ProgrammeId.TEMPORARY_ASSISTANCE.id();
    private static final BoundBook BOOK =
            CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));

    private static Assessment.Entitled decided(
            String amount, @Nullable LocalDate date, @Nullable String by, @Nullable String reason) {
        Household household = Example.household(
                        Example.head().registeredAt(Region.of("500154")).income(List.of(Example.wage("1500.00"))))
                .events(List.of(new Event(Event.Kind.FIRE, LocalDate.of(2025, 8, 3), null, null)))
                .findings(List.of(new OfficialFinding(
                        ReliefGrounds.CASE_BY_CASE, ID, null, date, true, Money.parse(amount), by, reason)))
                .build();
        return (Assessment.Entitled) BOOK.assess(household, List.of(ProgrammeId.TEMPORARY_ASSISTANCE))
                .find(ProgrammeId.TEMPORARY_ASSISTANCE, "household")
                .orElseThrow();
    }

    @Test
    void a_sum_above_the_limits_is_shown_beside_them_with_who_decided_when_and_why() {
        Assessment.Entitled grant =
                decided("9000.00", LocalDate.of(2025, 8, 5), "office-1", "the whole house burnt down");

        assertThat(Example.steps(grant))
                .containsExactly(
                        "grant-from of household = 0.00",
                        "grant-to of household = 4620.00",
                        "decided-beyond-the-limits of household = 9000.00",
                        "decided-by of household = office-1",
                        "decided-on of household = 2025-08-05",
                        "decided-because of household = the whole house burnt down",
                        "decided-amount of household = 9000.00");
        assertThat(grant.working().get(2).clause().citation().article()).isEqualTo("二（三）");
    }

    @Test
    void a_sum_of_exactly_the_upper_limit_goes_beyond_nothing() {
        assertThat(Example.steps(decided("4620.00", null, null, null)))
                .containsExactly(
                        "grant-from of household = 0.00",
                        "grant-to of household = 4620.00",
                        "decided-amount of household = 4620.00");
    }

    @Test
    void one_fen_more_goes_beyond_them() {
        assertThat(Example.steps(decided("4620.01", null, null, null)))
                .contains("decided-beyond-the-limits of household = 4620.01");
    }
}
