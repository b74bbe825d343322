package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactMoneyTest {
    private static final ExactMoney THIRD = ExactMoney.ofFen(1, 3);

    @Test
    void amounts_are_kept_reduced_with_a_positive_denominator() {
        ExactMoney money = ExactMoney.ofFen(10, -4);

        assertThat(money.numerator()).isEqualTo(-5);
        assertThat(money.denominator()).isEqualTo(2);
        assertThat(ExactMoney.ofFen(0, 7)).isEqualTo(ExactMoney.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> ExactMoney.ofFen(1, 0));
    }

    @Test
    void thirds_add_up_to_the_whole() {
        assertThat(THIRD.plus(THIRD).plus(THIRD)).isEqualTo(ExactMoney.of(Money.ofFen(1)));
        assertThat(THIRD.times(3).toMoney()).isEqualTo(Money.ofFen(1));
        assertThat(THIRD.plus(Money.ofFen(1))).isEqualTo(ExactMoney.ofFen(4, 3));
        assertThat(THIRD.minus(Money.ofFen(1))).isEqualTo(ExactMoney.ofFen(-2, 3));
        assertThat(THIRD.minus(THIRD)).isEqualTo(ExactMoney.ZERO);
    }

    @Test
    void shares_and_parts_are_exact() {
        assertThat(THIRD.times(Ratio.of(3, 2))).isEqualTo(ExactMoney.ofFen(1, 2));
        assertThat(THIRD.times(0)).isEqualTo(ExactMoney.ZERO);
        assertThat(THIRD.dividedBy(2)).isEqualTo(ExactMoney.ofFen(1, 6));
        assertThat(ExactMoney.ofFen(6, 5).dividedBy(3)).isEqualTo(ExactMoney.ofFen(2, 5));
        assertThat(THIRD.dividedBy(-2)).isEqualTo(ExactMoney.ofFen(-1, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRD.dividedBy(0))
                .withMessage("divisor must not be 0");
    }

    @Test
    void what_does_not_fit_is_an_error() {
        ExactMoney largest = ExactMoney.of(Money.ofFen(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.plus(THIRD));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> largest.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> THIRD.dividedBy(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> THIRD.dividedBy(Long.MIN_VALUE));
        assertThat(ExactMoney.of(Money.ofFen(Long.MIN_VALUE)).dividedBy(Long.MIN_VALUE))
                .isEqualTo(ExactMoney.ofFen(1, 1));
    }

    @Test
    void comparison_does_not_overflow() {
        ExactMoney less = ExactMoney.ofFen(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        ExactMoney more = ExactMoney.ofFen(Long.MAX_VALUE - 1, Long.MAX_VALUE);
        ExactMoney lowest = ExactMoney.of(Money.ofFen(Long.MIN_VALUE));

        assertThat(less).isLessThan(more);
        assertThat(lowest).isLessThan(less).isLessThan(THIRD);
        assertThat(less).isGreaterThan(lowest);
        assertThat(more).isEqualByComparingTo(more);
    }

    @Test
    void a_limit_in_whole_fen_separates_the_fractions_around_it() {
        Money limit = Money.ofFen(33_333);

        assertThat(ExactMoney.ofFen(99_998, 3).compareToMoney(limit)).isNegative();
        assertThat(ExactMoney.ofFen(99_999, 3).compareToMoney(limit)).isZero();
        assertThat(ExactMoney.ofFen(100_000, 3).compareToMoney(limit)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"-1, true, false, false", "0, false, true, false", "1, false, false, true"})
    void the_sign_is_told_around_zero(long third, boolean negative, boolean zero, boolean positive) {
        ExactMoney money = ExactMoney.ofFen(third, 3);

        assertThat(money.isNegative()).isEqualTo(negative);
        assertThat(money.isZero()).isEqualTo(zero);
        assertThat(money.isPositive()).isEqualTo(positive);
    }

    @Test
    void the_larger_and_the_smaller_are_found_on_either_side() {
        ExactMoney half = ExactMoney.ofFen(1, 2);

        assertThat(THIRD.max(half)).isEqualTo(half);
        assertThat(half.max(THIRD)).isEqualTo(half);
        assertThat(THIRD.min(half)).isEqualTo(THIRD);
        assertThat(half.min(THIRD)).isEqualTo(THIRD);
    }

    @Test
    void a_fraction_of_a_fen_becomes_money_only_by_rounding() {
        assertThat(THIRD.isWholeFen()).isFalse();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(THIRD::toMoney)
                .withMessage("1/300 yuan is not whole fen, so it needs a rounding rule: call round(Rounding)");
        assertThat(THIRD.round(Rounding.UP_TO_FEN)).isEqualTo(Money.ofFen(1));
        assertThat(THIRD.round(Rounding.DOWN_TO_FEN)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "8333, 1, 83.33",
        "25, 2, 0.125",
        "25000, 3, 250/3",
        "-25, 2, -0.125",
        "1, 3, 1/300",
        "-100, 3, -1/3",
        "100, 1, 1.00",
        "1, 2, 0.005"
    })
    void the_text_is_in_yuan_and_never_rounded(long numerator, long denominator, String text) {
        assertThat(ExactMoney.ofFen(numerator, denominator)).hasToString(text);
    }

    @Test
    void equal_amounts_are_equal_objects() {
        assertThat(ExactMoney.ofFen(2, 6))
                .isEqualTo(THIRD)
                .hasSameHashCodeAs(THIRD)
                .isNotEqualTo(ExactMoney.ofFen(1, 4))
                .isNotEqualTo(ExactMoney.ofFen(2, 3))
                .isNotEqualTo(Money.ofFen(1));
        assertThat(THIRD.hashCode())
                .isNotEqualTo(ExactMoney.ofFen(1, 4).hashCode())
                .isNotEqualTo(ExactMoney.ofFen(2, 3).hashCode());
    }
}
