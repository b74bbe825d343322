package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherMonthTest {
    private static final Ratio FORTY_PERCENT = Ratio.parse("0.4");

    private static Money yuan(String text) {
        return Money.parse(text);
    }

    @Test
    void the_vouchers_go_down_payment_by_payment_and_the_elder_pays_the_rest() {
        VoucherMonth month = VoucherMonth.of(yuan("800.00"), Money.ZERO)
                .pay(yuan("1000.00"), FORTY_PERCENT)
                .pay(yuan("900.00"), FORTY_PERCENT)
                .pay(yuan("300.00"), FORTY_PERCENT);

        assertThat(month.payments())
                .containsExactly(
                        new VoucherMonth.Payment(yuan("1000.00"), yuan("400.00"), yuan("600.00"), yuan("400.00")),
                        new VoucherMonth.Payment(yuan("900.00"), yuan("360.00"), yuan("540.00"), yuan("40.00")),
                        new VoucherMonth.Payment(yuan("300.00"), yuan("40.00"), yuan("260.00"), yuan("0.00")));
        assertThat(month.deducted()).isEqualTo(yuan("800.00"));
        assertThat(month.paidByElder()).isEqualTo(yuan("1400.00"));
        assertThat(month.left()).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_left_expires_with_the_month_so_that_the_next_one_begins_anew() {
        VoucherMonth march = VoucherMonth.of(yuan("800.00"), Money.ZERO).pay(yuan("100.00"), FORTY_PERCENT);
        VoucherMonth april = VoucherMonth.of(yuan("800.00"), Money.ZERO);

        assertThat(march.left()).isEqualTo(yuan("760.00"));
        assertThat(april.left()).isEqualTo(yuan("800.00"));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.00", "0.02, 0.00", "0.03, 0.01", "99.99, 39.99", "100.00, 40.00"})
    void a_deduction_is_rounded_down_to_the_fen(String price, String deducted) {
        assertThat(VoucherMonth.of(yuan("800.00"), Money.ZERO)
                        .pay(yuan(price), FORTY_PERCENT)
                        .deducted())
                .isEqualTo(yuan(deducted));
    }

    @ParameterizedTest
    @CsvSource({"799.99, 0.01", "800.00, 0.00", "800.01, 0.00", "0.00, 400.00"})
    void what_was_used_before_is_gone(String used, String deducted) {
        assertThat(VoucherMonth.of(yuan("800.00"), yuan(used))
                        .pay(yuan("1000.00"), FORTY_PERCENT)
                        .deducted())
                .isEqualTo(yuan(deducted));
    }

    @Test
    void never_more_than_the_price_is_deducted() {
        assertThat(VoucherMonth.of(yuan("800.00"), Money.ZERO)
                        .pay(yuan("120.00"), Ratio.of(2))
                        .paidByElder())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_leaves_the_month_before_it_as_it_was() {
        VoucherMonth before = VoucherMonth.of(yuan("800.00"), Money.ZERO);
        before.pay(yuan("1000.00"), FORTY_PERCENT);

        assertThat(before.payments()).isEmpty();
        assertThat(before.left()).isEqualTo(yuan("800.00"));
    }

    @Test
    void negative_amounts_and_shares_are_refused() {
        VoucherMonth month = VoucherMonth.of(yuan("800.00"), Money.ZERO);
        Money negative = yuan("-0.01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoucherMonth.of(negative, Money.ZERO))
                .withMessageContaining("worth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoucherMonth.of(Money.ZERO, negative))
                .withMessageContaining("used");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.pay(negative, FORTY_PERCENT))
                .withMessageContaining("price");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month.pay(Money.ZERO, Ratio.of(-1)))
                .withMessageContaining("share");
    }
}
