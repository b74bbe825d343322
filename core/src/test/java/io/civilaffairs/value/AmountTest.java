package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmountTest {
    @Test
    void a_month_is_itself_a_third_of_a_quarter_and_a_twelfth_of_a_year() {
        Money money = Money.ofYuan(100);

        assertThat(Amount.of(money, Per.MONTH).perMonth()).isEqualTo(money.exact());
        assertThat(Amount.of(money, Per.QUARTER).perMonth()).isEqualTo(ExactMoney.ofFen(10_000, 3));
        assertThat(Amount.of(money, Per.YEAR).perMonth()).isEqualTo(ExactMoney.ofFen(10_000, 12));
    }

    @ParameterizedTest
    @EnumSource(
            value = Per.class,
            names = {"DAY", "ONCE"})
    void a_day_or_a_single_payment_has_no_monthly_value(Per per) {
        Amount amount = Amount.of(Money.ofYuan(1), per);

        assertThatIllegalStateException()
                .isThrownBy(amount::perMonth)
                .withMessageContaining("per " + per)
                .withMessageContaining("expected MONTH, QUARTER or YEAR");
    }

    @Test
    void the_text_names_money_and_period() {
        assertThat(Amount.of(Money.ofYuan(90), Per.MONTH)).hasToString("90.00 / MONTH");
    }

    @Test
    void every_period_has_its_own_label() {
        assertThat(Arrays.stream(Per.values()).map(Per::label))
                .doesNotHaveDuplicates()
                .contains(Label.of("月", "month"), Label.of("一次性", "once"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void missing_parts_are_refused_by_name() {
        assertThatThrownBy(() -> Amount.of(null, Per.DAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("money");
        assertThatThrownBy(() -> Amount.of(Money.ZERO, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("per");
    }
}
