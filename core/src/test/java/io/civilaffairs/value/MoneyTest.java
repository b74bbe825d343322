package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Money SMALLEST = Money.ofFen(Long.MIN_VALUE);
    private static final Money LARGEST = Money.ofFen(Long.MAX_VALUE);

    @Nested
    class Reading {
        @ParameterizedTest
        @CsvSource({
            "770, 77000",
            "770.0, 77000",
            "770.00, 77000",
            "770.5, 77050",
            "770.05, 77005",
            "0, 0",
            "0.01, 1",
            "-3.50, -350",
            "-0.01, -1",
            "-0.00, 0",
            "007, 700"
        })
        void a_plain_decimal_is_read_to_the_fen(String text, long fen) {
            assertThat(Money.parse(text).fen()).isEqualTo(fen);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "", " ", "-", ".5", "5.", "1.234", "1e3", "1E3", "+5", "--5", "1,000", "1 000", "￥5", "５", "0x10",
                    "NaN", "5 ", "1.-5", "5\n"
                })
        void anything_else_is_refused_and_the_message_says_what_was_expected(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessageContaining("\"" + text + "\"")
                    .withMessageContaining("expected yuan with at most two decimals");
        }

        @Test
        void sixteen_digits_are_read_and_seventeen_are_refused() {
            assertThat(Money.parse("99999999999999.99").fen()).isEqualTo(9_999_999_999_999_999L);
            assertThat(Money.parse("-9999999999999999").fen()).isEqualTo(-999_999_999_999_999_900L);
            assertThatIllegalArgumentException().isThrownBy(() -> Money.parse("999999999999999.99"));
            assertThatIllegalArgumentException().isThrownBy(() -> Money.parse("10000000000000000"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"1,000.50|1000.50", "￥770|770.00", "770元|770.00", "+5|5.00", "5.|5.00", "1，234，567|1234567.00"
                })
        void a_near_amount_is_suggested(String text, String near) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessageEndingWith("\nMaybe \"" + near + "\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1,5", "1.234", "abc", "12345678901234567"})
        void nothing_is_suggested_where_the_meaning_is_open(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse(text))
                    .withMessageNotContaining("Maybe");
        }

        @Test
        void a_long_input_is_not_repeated_in_full() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse("1234567890123456789"))
                    .withMessageContaining("123456789012...")
                    .withMessageContaining("(19 characters)")
                    .withMessageNotContaining("1234567890123");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Money.parse("1.23456789012345"))
                    .withMessageContaining("\"1.23456789012345\"");
        }
    }

    @Test
    void yuan_are_a_hundred_fen() {
        assertThat(Money.ofYuan(770)).isEqualTo(Money.ofFen(77_000));
        assertThat(Money.ofYuan(-1).fen()).isEqualTo(-100);
    }

    @Test
    void the_household_gap_is_not_rounded_per_head() {
        Money gap = Money.ofYuan(700).times(3).minus(Money.ofYuan(1_000));

        assertThat(gap).isEqualTo(Money.ofYuan(1_100));
        assertThat(gap.dividedBy(3).times(3).toMoney()).isEqualTo(gap);
    }

    @Test
    void whole_amounts_add_subtract_and_multiply_exactly() {
        assertThat(Money.parse("0.10").plus(Money.parse("0.20"))).isEqualTo(Money.parse("0.30"));
        assertThat(Money.parse("1.00").minus(Money.parse("1.01"))).isEqualTo(Money.parse("-0.01"));
        assertThat(Money.parse("-0.01").negated()).isEqualTo(Money.parse("0.01"));
        assertThat(Money.parse("1.01").times(-2)).isEqualTo(Money.parse("-2.02"));
    }

    @Test
    void a_share_keeps_the_fraction_of_a_fen() {
        assertThat(Money.ofFen(100).times(Ratio.of(1, 3))).isEqualTo(ExactMoney.ofFen(100, 3));
        assertThat(Money.ofFen(10).dividedBy(4)).isEqualTo(ExactMoney.ofFen(5, 2));
        assertThat(Money.ofFen(10).exact()).isEqualTo(ExactMoney.ofFen(10, 1));
    }

    @Test
    void nothing_can_be_divided_by_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ofFen(1).dividedBy(0))
                .withMessage("divisor must not be 0");
    }

    @Test
    void what_does_not_fit_is_an_error_that_shows_the_operation() {
        Money fen = Money.ofFen(1);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> LARGEST.plus(fen))
                .withMessage("Result does not fit into 64 bits: 9223372036854775807 + 1");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> SMALLEST.minus(fen));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(SMALLEST::negated);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> LARGEST.times(2));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(Long.MAX_VALUE / 100 + 1));
    }

    @Test
    void the_limits_themselves_are_amounts() {
        assertThat(LARGEST.plus(SMALLEST)).isEqualTo(Money.ofFen(-1));
        assertThat(SMALLEST.minus(SMALLEST)).isEqualTo(Money.ZERO);
        assertThat(Money.ofYuan(Long.MAX_VALUE / 100).fen()).isEqualTo(Long.MAX_VALUE / 100 * 100);
    }

    @ParameterizedTest
    @CsvSource({"-1, false, false, true", "0, true, false, false", "1, false, true, false"})
    void the_sign_is_told_at_minus_one_zero_and_one(long fen, boolean zero, boolean positive, boolean negative) {
        Money money = Money.ofFen(fen);

        assertThat(money.isZero()).isEqualTo(zero);
        assertThat(money.isPositive()).isEqualTo(positive);
        assertThat(money.isNegative()).isEqualTo(negative);
    }

    @Test
    void the_larger_and_the_smaller_are_found_on_either_side() {
        Money less = Money.ofFen(-1);
        Money more = Money.ofFen(1);

        assertThat(less.max(more)).isEqualTo(more);
        assertThat(more.max(less)).isEqualTo(more);
        assertThat(less.min(more)).isEqualTo(less);
        assertThat(more.min(less)).isEqualTo(less);
        assertThat(more).isGreaterThan(less).isEqualByComparingTo(Money.ofFen(1));
    }

    @Test
    void equal_amounts_are_equal_objects() {
        assertThat(Money.parse("7.70"))
                .isEqualTo(Money.ofFen(770))
                .hasSameHashCodeAs(Money.ofFen(770))
                .isNotEqualTo(Money.ofFen(771))
                .isNotEqualTo("7.70")
                .isNotEqualTo(null);
        assertThat(Money.ofFen(770).hashCode()).isNotEqualTo(Money.ofFen(771).hashCode());
        assertThat(Money.ofFen(0)).isSameAs(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "1, 0.01",
        "-1, -0.01",
        "10, 0.10",
        "-99, -0.99",
        "100, 1.00",
        "77000, 770.00",
        "-350, -3.50",
        "9223372036854775807, 92233720368547758.07",
        "-9223372036854775808, -92233720368547758.08"
    })
    void the_text_is_yuan_with_two_decimals(long fen, String text) {
        assertThat(Money.ofFen(fen)).hasToString(text);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_by_name() {
        assertThatThrownBy(() -> Money.parse(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }
}
