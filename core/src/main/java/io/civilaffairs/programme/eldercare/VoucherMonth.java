package io.civilaffairs.programme.eldercare;

import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The vouchers of one month and what they pay for (养老服务消费券月度结算): at each payment a share of the price is deducted while
 * the vouchers last, the elder pays the rest, and what is left at the end of the month expires. 养老服务消费补贴,
 * 补贴方式. Unit: yuan.
 *
 * <pre>{@code
 * VoucherMonth month = VoucherMonth.of(Money.ofYuan(800), Money.ZERO)
 *     .pay(Money.ofYuan(1000), Ratio.parse("0.4"))
 *     .pay(Money.ofYuan(1500), Ratio.parse("0.4"));
 * month.deducted();    // 800.00, the second payment found 400.00 left
 * month.paidByElder(); // 1700.00
 * }</pre>
 *
 * <p>No source says how a deduction is rounded; it is rounded down to the fen, so that it never exceeds the share. This
 * class is immutable and thread-safe.
 */
public final class VoucherMonth {
    private final Money left;
    private final List<Payment> payments;

    private VoucherMonth(Money left, List<Payment> payments) {
        this.left = left;
        this.payments = List.copyOf(payments);
    }

    /**
     * One payment.
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param price the price of the service (价格)
     * @param deducted what the vouchers paid (抵扣)
     * @param paidByElder what the elder paid (自付)
     * @param left what the vouchers were worth afterwards (余额)
     */
    public record Payment(Money price, Money deducted, Money paidByElder, Money left) {}

    /**
     * The vouchers as a month begins, or after part of them was used.
     *
     * @param worth what the vouchers of the month are worth
     * @param used what was used of them before
     * @return the month, without payments
     * @throws IllegalArgumentException if an amount is negative
     */
    public static VoucherMonth of(Money worth, Money used) {
        requireNotNegative("worth", worth);
        requireNotNegative("used", used);
        return new VoucherMonth(worth.minus(used).max(Money.ZERO), List.of());
    }

    /**
     * Pays for a service.
     *
     * @param price the price
     * @param share the share of the price that vouchers may pay; more than the price is never deducted
     * @return the month after the payment
     * @throws IllegalArgumentException if the price or the share is negative
     */
    public VoucherMonth pay(Money price, Ratio share) {
        requireNotNegative("price", price);
        if (Objects.requireNonNull(share, "share").isNegative()) {
            throw new IllegalArgumentException("share must be 0 or more, found " + share);
        }
        Money deducted =
                price.times(share).round(Rounding.DOWN_TO_FEN).min(price).min(left);
        Money after = left.minus(deducted);
        List<Payment> next = new ArrayList<>(payments);
        next.add(new Payment(price, deducted, price.minus(deducted), after));
        return new VoucherMonth(after, next);
    }

    private static void requireNotNegative(String name, Money money) {
        if (Objects.requireNonNull(money, name).isNegative()) {
            throw new IllegalArgumentException(name + " must be 0 or more, found " + money);
        }
    }

    /**
     * The payments, in order.
     *
     * @return the payments, immutable
     */
    public List<Payment> payments() {
        return payments;
    }

    /**
     * What the vouchers paid in all.
     *
     * @return the sum of the deductions
     */
    public Money deducted() {
        return payments.stream().map(Payment::deducted).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What the elder paid in all.
     *
     * @return the sum of what is left of the prices
     */
    public Money paidByElder() {
        return payments.stream().map(Payment::paidByElder).reduce(Money.ZERO, Money::plus);
    }

    /**
     * What is left of the vouchers; at the end of the month it expires (月末失效).
     *
     * @return what is left
     */
    public Money left() {
        return left;
    }

    @Override
    public String toString() {
        return payments.size() + " payments, deducted " + deducted() + ", left " + left;
    }
}
