package io.civilaffairs.programme.eldercare;

import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;

/**
 * Who bears the cost of vouchers (消费补贴资金分担): the centre its share, the place the rest. It is a figure for accounts; what
 * an elder gets does not depend on it. The shares are standards: {@link AllowanceStandards#CENTRAL_SHARE_WEST} and its
 * neighbours. Unit: yuan.
 *
 * <p>No source says how the share is rounded; the centre's part is rounded half up to the fen, so that the two parts
 * always add up. This class is immutable and thread-safe.
 *
 * @param central what the centre bears (中央财政)
 * @param local what the place bears (地方财政)
 */
public record VoucherFunding(Money central, Money local) {
    /**
     * Splits what the vouchers paid.
     *
     * @param deducted what they paid
     * @param centralShare the share of the centre
     * @return the two parts, which add up to the whole
     * @throws IllegalArgumentException if the amount is negative or the share is not between 0 and 1
     */
    public static VoucherFunding of(Money deducted, Ratio centralShare) {
        if (deducted.isNegative()) {
            throw new IllegalArgumentException("deducted must be 0 or more, found " + deducted);
        }
        if (centralShare.isNegative() || centralShare.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("centralShare must be between 0 and 1, found " + centralShare);
        }
        Money central = deducted.times(centralShare).round(Rounding.HALF_UP_TO_FEN);
        return new VoucherFunding(central, deducted.minus(central));
    }
}
