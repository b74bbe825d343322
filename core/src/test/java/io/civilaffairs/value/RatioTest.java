package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "1.5, 3, 2",
        "0.3, 3, 10",
        "1/3, 1, 3",
        "2/6, 1, 3",
        "70%, 7, 10",
        "12.5%, 1, 8",
        "100%, 1, 1",
        "-0.5, -1, 2",
        "-1/4, -1, 4",
        "0, 0, 1",
        "0/5, 0, 1",
        "-0.0, 0, 1",
        "2.50, 5, 2",
        "9223372036854775807, 9223372036854775807, 1"
    })
    void decimals_fractions_and_percentages_are_read_and_reduced(String text, long numerator, long denominator) {
        Ratio ratio = Ratio.parse(text);

        assertThat(ratio.numerator()).isEqualTo(numerator);
        assertThat(ratio.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1/0", "1/-3", "1/2%", ".5", "5.", "1e3", "1,5", "50 %", " 1", "1/2/3", "0.5％", "half"})
    void anything_else_is_refused_and_the_message_says_what_was_expected(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("Ratio: found \"" + text
                        + "\", expected a decimal, fraction or percentage such as 1.5, 1/3 or 70%");
    }

    @Test
    void a_ratio_beyond_64_bits_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("9223372036854775808"))
                .withMessageContaining("does not fit into 64 bits");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("0.00000000000000000001"));
    }

    @Test
    void a_text_of_more_than_a_hundred_characters_is_refused() {
        assertThat(Ratio.parse("0." + "0".repeat(98))).isEqualTo(Ratio.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.parse("0." + "0".repeat(99)));
    }

    @Test
    void the_sign_moves_to_the_numerator() {
        Ratio ratio = Ratio.of(2, -4);

        assertThat(ratio.numerator()).isEqualTo(-1);
        assertThat(ratio.denominator()).isEqualTo(2);
        assertThat(Ratio.of(-2, -4)).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void a_zero_denominator_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(3, 0))
                .withMessage("denominator must not be 0, found 3/0");
    }

    @Test
    void the_smallest_long_is_reduced_without_overflow() {
        assertThat(Ratio.of(Long.MIN_VALUE, 2).numerator()).isEqualTo(Long.MIN_VALUE / 2);
        assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.of(2, Long.MIN_VALUE)).isEqualTo(Ratio.of(-1, 1L << 62));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, Long.MIN_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(Long.MIN_VALUE, -1));
    }

    @Test
    void ratios_add_subtract_and_multiply_exactly() {
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(1, 3).minus(Ratio.of(1, 2))).isEqualTo(Ratio.of(-1, 6));
        assertThat(Ratio.of(2, 3).times(Ratio.of(3, 4))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(5).times(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(5).plus(Ratio.ONE)).isEqualTo(Ratio.of(6));
    }

    @Test
    void an_intermediate_value_may_exceed_64_bits_if_the_result_fits() {
        Ratio almostOne = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(almostOne.plus(Ratio.of(1, Long.MAX_VALUE))).isEqualTo(Ratio.ONE);
        assertThat(almostOne.minus(almostOne)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(-1, 3).minus(Ratio.of(Long.MIN_VALUE, 3))).isEqualTo(Ratio.of(Long.MAX_VALUE, 3));
        assertThat(Ratio.of(-1).minus(Ratio.of(Long.MIN_VALUE))).isEqualTo(Ratio.of(Long.MAX_VALUE));
    }

    @Test
    void a_sum_that_does_not_fit_is_an_error() {
        Ratio tiny = Ratio.of(1, Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tiny.plus(Ratio.of(1, 2)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> tiny.times(tiny));
    }

    @Test
    void comparison_is_exact_where_a_double_could_not_tell() {
        Ratio less = Ratio.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        Ratio more = Ratio.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(less).isLessThan(more);
        assertThat(more).isGreaterThan(less).isLessThan(Ratio.ONE);
        assertThat(Ratio.of(-1, 3)).isGreaterThan(Ratio.of(-1, 2));
        assertThat(Ratio.of(2, 4)).isEqualByComparingTo(Ratio.of(1, 2));
    }

    @Test
    void only_a_ratio_below_zero_is_negative() {
        assertThat(Ratio.of(-1, 100).isNegative()).isTrue();
        assertThat(Ratio.ZERO.isNegative()).isFalse();
        assertThat(Ratio.of(1, 100).isNegative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 1.5",
        "7, 10, 0.7",
        "1, 8, 0.125",
        "-1, 4, -0.25",
        "1, 3, 1/3",
        "-7, 6, -7/6",
        "0, 1, 0",
        "100, 1, 100"
    })
    void the_text_is_the_shortest_exact_form(long numerator, long denominator, String text) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(text);
    }

    @Test
    void equal_ratios_are_equal_objects() {
        assertThat(Ratio.parse("50%"))
                .isEqualTo(Ratio.of(1, 2))
                .hasSameHashCodeAs(Ratio.of(2, 4))
                .isNotEqualTo(Ratio.of(1, 3))
                .isNotEqualTo(Ratio.of(3, 2))
                .isNotEqualTo("0.5");
        assertThat(Ratio.of(1, 2).hashCode())
                .isNotEqualTo(Ratio.of(1, 3).hashCode())
                .isNotEqualTo(Ratio.of(3, 2).hashCode());
    }
}
