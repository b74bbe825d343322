package io.civilaffairs.value;

import java.util.Objects;

/**
 * Money with the period it is paid for (待遇金额), such as 90.00 yuan a month.
 *
 * <p>Unit: fen per {@link Per}. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Amount nursing = Amount.of(Money.ofYuan(90), Per.MONTH);
 * Amount grant = Amount.of(Money.ofYuan(10_000), Per.YEAR);
 * ExactMoney monthly = grant.perMonth();
 * }</pre>
 *
 * @param money how much
 * @param per how often
 */
public record Amount(Money money, Per per) {
    /**
     * Checks the parts.
     *
     * @param money how much
     * @param per how often
     * @throws NullPointerException if a part is null
     */
    public Amount {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(per, "per");
    }

    /**
     * An amount for a period.
     *
     * @param money how much
     * @param per how often
     * @return the amount
     */
    public static Amount of(Money money, Per per) {
        return new Amount(money, per);
    }

    /**
     * What one month of this amount comes to: a third of a quarter, a twelfth of a year.
     *
     * @return the exact amount a month
     * @throws IllegalStateException if the period is a day or once, which have no fixed number in a month
     */
    public ExactMoney perMonth() {
        return switch (per) {
            case MONTH -> money.exact();
            case QUARTER -> money.dividedBy(3);
            case YEAR -> money.dividedBy(12);
            case DAY, ONCE ->
                throw new IllegalStateException(
                        "An amount per " + per + " has no fixed value per month; expected MONTH, QUARTER or YEAR");
        };
    }

    @Override
    public String toString() {
        return money + " / " + per;
    }
}
