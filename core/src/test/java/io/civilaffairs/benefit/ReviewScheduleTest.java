package io.civilaffairs.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
    private static StandardValue<Integer> months(int months) {
        return new StandardValue<>(
                "review.unstable",
                months,
                Region.COUNTRY,
                DateRange.from(LocalDate.of(2021, 7, 1)),
                null,
                Citation.of("测试标准", "", "", Provenance.RECALLED),
                null,
                null);
    }

    @Test
    void a_half_yearly_review_is_overdue_only_from_the_day_after_it_is_due() {
        ReviewSchedule schedule = ReviewSchedule.every(months(6), LocalDate.of(2025, 3, 10));
        assertThat(schedule.nextDue()).isEqualTo(LocalDate.of(2025, 9, 10));
        assertThat(schedule.isOverdueOn(LocalDate.of(2025, 9, 9))).isFalse();
        assertThat(schedule.isOverdueOn(LocalDate.of(2025, 9, 10))).isFalse();
        assertThat(schedule.isOverdueOn(LocalDate.of(2025, 9, 11))).isTrue();
    }

    @Test
    void six_months_after_the_last_of_august_is_the_last_of_february() {
        assertThat(ReviewSchedule.every(months(6), LocalDate.of(2025, 8, 31)).nextDue())
                .isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void a_year_after_29_february_is_28_february() {
        assertThat(ReviewSchedule.every(months(12), LocalDate.of(2024, 2, 29)).nextDue())
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void a_review_made_early_moves_the_next_one_forward() {
        ReviewSchedule schedule = ReviewSchedule.every(months(12), LocalDate.of(2025, 1, 15));
        assertThat(schedule.reviewedOn(LocalDate.of(2025, 6, 1)).nextDue()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void a_review_cannot_be_made_before_the_last_one() {
        ReviewSchedule schedule = ReviewSchedule.every(months(12), LocalDate.of(2025, 1, 15));
        assertThatThrownBy(() -> schedule.reviewedOn(LocalDate.of(2025, 1, 14)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-01-14");
    }

    @Test
    void an_interval_of_no_months_is_refused() {
        assertThatThrownBy(() -> ReviewSchedule.every(months(0), LocalDate.of(2025, 1, 15)))
                .hasMessageContaining("months");
    }
}
