package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 重庆市城乡居民最低生活保障条例 第二十九条: what is on record is said, the amount stays. */
class RecordedReductionsTest {
    private static final String ID = "recorded-reduction-not-applied";

    private static OfficialFinding found(String kind, boolean value) {
        return new OfficialFinding(kind, "minimum-living-guarantee", "p1", null, value, Money.ZERO);
    }

    private static Assessment assess(HouseholdBuilder household) {
        return MinimumLivingGuarantee.PROGRAMME.assess(household.build(), Example.setting());
    }

    private static List<Caveat> caveats(HouseholdBuilder household) {
        return assess(household).basis().caveats().stream()
                .filter(c -> c.id().equals(ID))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED_COMMUNITY_WORK, 第二十九条第（一）项",
        "REFUSED_WORK_THREE_TIMES, 第三十四条",
        "REFUSED_REVIEW, 第二十九条第（三）项",
        "GAVE_UP_MAINTENANCE, 第二十九条第（四）项"
    })
    void a_ground_on_record_is_named_with_its_article(String kind, String article) {
        HouseholdBuilder household = Example.household(Example.head()).findings(List.of(found(kind, true)));
        assertThat(caveats(household)).hasSize(1);
        assertThat(caveats(household).get(0).label().zh()).contains(article);
        assertThat(((Assessment.Entitled) assess(household)).amount()).hasToString("1000.00 / MONTH");
    }

    @Test
    void each_ground_is_named_once() {
        HouseholdBuilder household = Example.household(Example.head())
                .findings(List.of(
                        found("GAVE_UP_MAINTENANCE", true),
                        found("GAVE_UP_MAINTENANCE", true),
                        found("REFUSED_REVIEW", true)));
        assertThat(caveats(household)).hasSize(2);
    }

    @Test
    void nothing_is_said_without_a_record_or_after_it_was_withdrawn() {
        assertThat(caveats(Example.household(Example.head()))).isEmpty();
        assertThat(caveats(Example.household(Example.head())
                        .findings(List.of(found("GAVE_UP_MAINTENANCE", true), found("GAVE_UP_MAINTENANCE", false)))))
                .isEmpty();
    }

    @Test
    void nothing_is_said_where_there_is_nothing_to_reduce() {
        assertThat(caveats(Example.household(Example.head().income(List.of(Example.wage("1000.00"))))
                        .findings(List.of(found("GAVE_UP_MAINTENANCE", true)))))
                .isEmpty();
    }
}
