package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MoneyRangeTest {
    private static final Money ONE = Money.parse("1.00");
    private static final Money TWO = Money.parse("2.00");

    @Test
    void both_limits_lie_within_and_a_fen_beyond_does_not() {
        MoneyRange range = new MoneyRange(ONE, TWO);
        assertThat(range.contains(Money.parse("0.99"))).isFalse();
        assertThat(range.contains(ONE)).isTrue();
        assertThat(range.contains(TWO)).isTrue();
        assertThat(range.contains(Money.parse("2.01"))).isFalse();
        assertThat(new MoneyRange(ONE, null).contains(Money.parse("2.01"))).isTrue();
    }

    @Test
    void only_one_sum_is_exact() {
        assertThat(MoneyRange.exactly(ONE).isExact()).isTrue();
        assertThat(new MoneyRange(ONE, TWO).isExact()).isFalse();
        assertThat(new MoneyRange(ONE, null).isExact()).isFalse();
    }

    @Test
    void limits_in_the_wrong_order_or_below_zero_are_refused() {
        assertThatThrownBy(() -> new MoneyRange(TWO, ONE)).hasMessageContainingAll("to:", "1.00", "2.00");
        assertThatThrownBy(() -> new MoneyRange(Money.parse("-0.01"), null)).hasMessageContaining("from:");
    }
}
