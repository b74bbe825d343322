package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingTest {
    /** Tenths of a fen, and what each rule makes of them in fen. */
    @ParameterizedTest
    @CsvSource({
        " 10,  1,  1,  1",
        " 14,  2,  1,  1",
        " 15,  2,  2,  1",
        " 16,  2,  2,  1",
        "  5,  1,  1,  0",
        "  4,  1,  0,  0",
        "  0,  0,  0,  0",
        " -4,  0,  0, -1",
        " -5,  0, -1, -1",
        " -6,  0, -1, -1",
        "-10, -1, -1, -1",
        "-14, -1, -1, -2",
        "-15, -1, -2, -2",
        "-16, -1, -2, -2"
    })
    void tenths_of_a_fen_are_rounded_to_the_fen(long tenths, long up, long halfUp, long down) {
        ExactMoney exact = ExactMoney.ofFen(tenths, 10);

        assertThat(Rounding.UP_TO_FEN.apply(exact)).isEqualTo(Money.ofFen(up));
        assertThat(Rounding.HALF_UP_TO_FEN.apply(exact)).isEqualTo(Money.ofFen(halfUp));
        assertThat(Rounding.DOWN_TO_FEN.apply(exact)).isEqualTo(Money.ofFen(down));
    }

    /** Tenths of a fen, and what each rule makes of them in yuan. */
    @ParameterizedTest
    @CsvSource({
        " 1000,  1,  1,  1",
        " 1001,  2,  1,  1",
        " 1499,  2,  1,  1",
        " 1500,  2,  2,  1",
        " 1501,  2,  2,  1",
        " 1999,  2,  2,  1",
        "    0,  0,  0,  0",
        "    1,  1,  0,  0",
        "   -1,  0,  0, -1",
        " -499,  0,  0, -1",
        " -500,  0, -1, -1",
        " -501,  0, -1, -1",
        "-1000, -1, -1, -1",
        "-1499, -1, -1, -2",
        "-1500, -1, -2, -2"
    })
    void tenths_of_a_fen_are_rounded_to_the_yuan(long tenths, long up, long halfUp, long down) {
        ExactMoney exact = ExactMoney.ofFen(tenths, 10);

        assertThat(Rounding.UP_TO_YUAN.apply(exact)).isEqualTo(Money.ofYuan(up));
        assertThat(Rounding.HALF_UP_TO_YUAN.apply(exact)).isEqualTo(Money.ofYuan(halfUp));
        assertThat(Rounding.DOWN_TO_YUAN.apply(exact)).isEqualTo(Money.ofYuan(down));
    }

    @Test
    void whole_yuan_are_left_alone_by_every_rule() {
        for (Rounding rounding : Rounding.values()) {
            assertThat(rounding.apply(Money.ofYuan(-770).exact()))
                    .as("%s", rounding)
                    .isEqualTo(Money.ofYuan(-770));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Rounding.class,
            names = {"UP_TO_FEN", "HALF_UP_TO_FEN", "DOWN_TO_FEN"})
    void the_largest_and_smallest_amounts_survive_rounding_to_the_fen(Rounding rounding) {
        assertThat(rounding.apply(Money.ofFen(Long.MAX_VALUE).exact()).fen()).isEqualTo(Long.MAX_VALUE);
        assertThat(rounding.apply(Money.ofFen(Long.MIN_VALUE).exact()).fen()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void a_half_is_recognised_under_the_largest_denominator() {
        long odd = Long.MAX_VALUE;

        assertThat(Rounding.HALF_UP_TO_FEN.apply(ExactMoney.ofFen(odd / 2, odd)))
                .isEqualTo(Money.ZERO);
        assertThat(Rounding.HALF_UP_TO_FEN.apply(ExactMoney.ofFen(odd / 2 + 1, odd)))
                .isEqualTo(Money.ofFen(1));
    }

    @Test
    void a_yuan_beyond_the_range_is_an_error() {
        ExactMoney largest = Money.ofFen(Long.MAX_VALUE).exact();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rounding.UP_TO_YUAN.apply(largest));
        assertThat(Rounding.DOWN_TO_YUAN.apply(largest).fen()).isEqualTo(Long.MAX_VALUE / 100 * 100);
    }
}
