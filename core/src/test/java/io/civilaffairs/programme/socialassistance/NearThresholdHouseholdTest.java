package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.programme.socialassistance.Example.head;
import static io.civilaffairs.programme.socialassistance.Example.household;
import static io.civilaffairs.programme.socialassistance.Example.wage;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.value.Money;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NearThresholdHouseholdTest {
    private static Assessment assess(HouseholdBuilder household) {
        return Example.assess(household, ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, "household");
    }

    private static HouseholdBuilder earning(String wage) {
        return household(head().income(List.of(wage(wage))));
    }

    private static List<String> because(HouseholdBuilder household) {
        return ((Assessment.NotEntitled) assess(household))
                .because().stream().map(Finding::id).toList();
    }

    /** 办法 第八条第二款. */
    @Nested
    class Article8 {
        @Test
        void from_the_standard_up_to_below_the_multiple_of_the_place_a_household_is_near_the_threshold() {
            assertThat(because(earning("999.99"))).containsExactly("not-guaranteed");
            assertThat(assess(earning("1000.00"))).isInstanceOf(Assessment.Entitled.class);
            assertThat(assess(earning("1999.99"))).isInstanceOf(Assessment.Entitled.class);
            assertThat(because(earning("2000.00"))).containsExactly("income-below-multiple");
        }

        @Test
        void a_guaranteed_household_is_not_told_that_it_fails_the_conditions_of_the_guarantee() {
            Finding finding = Example.find(assess(earning("999.99")).finding(), "not-guaranteed");
            assertThat(finding.clause().label().zh()).isEqualTo("家庭不属于最低生活保障对象");
        }

        @Test
        void its_limit_of_assets_is_its_own() {
            assertThat(assess(earning("1500.00").assets(assets(20_000)))).isInstanceOf(Assessment.Entitled.class);
            assertThat(because(earning("1500.00").assets(assets(20_001))))
                    .containsExactly("financial-assets-within-limit");
        }

        @Test
        void a_household_refused_the_guarantee_for_its_assets_may_be_near_the_threshold() {
            assertThat(assess(earning("0.00").assets(assets(10_000)))).isInstanceOf(Assessment.NotEntitled.class);
            assertThat(assess(earning("0.00").assets(assets(10_001)))).isInstanceOf(Assessment.Entitled.class);
        }

        @Test
        void the_status_pays_no_money_but_opens_the_way_to_apply_alone() {
            var entitled = (Assessment.Entitled) assess(earning("1500.00"));
            assertThat(entitled.amount()).isNull();
            assertThat(entitled.working()).isEmpty();
            assertThat(entitled.inKind()).extracting(s -> s.clause().id()).containsExactly("single-person-application");
            assertThat(Example.BOOK
                            .assess(earning("1500.00").build(), Example.setting())
                            .monthlyTotal())
                    .contains(Money.ZERO);
        }

        private Assets assets(long yuan) {
            return new Assets(Money.ofYuan(yuan), List.of(), List.of(), List.of());
        }
    }
}
