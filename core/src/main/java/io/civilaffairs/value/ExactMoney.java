package io.civilaffairs.value;

import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money that need not be whole fen (精确金额), kept as a reduced fraction of fen.
 *
 * <p>Unit: fen. Use it between steps, for shares and per-person values, and turn it into {@link Money} with the rounding
 * that the rule at hand names. Arithmetic is exact: what does not fit into 64 bits throws {@link ArithmeticException}.
 * This class is immutable and thread-safe.
 *
 * <pre>{@code
 * ExactMoney perPerson = Money.ofYuan(1_000).dividedBy(3);
 * boolean below = perPerson.compareToMoney(Money.parse("333.34")) < 0;
 * Money paid = perPerson.round(Rounding.UP_TO_FEN);
 * }</pre>
 */
public final class ExactMoney implements Comparable<ExactMoney> {
    /** No money: 0 fen. */
    public static final ExactMoney ZERO = new ExactMoney(0, 1);

    private final long numerator;
    private final long denominator;

    private ExactMoney(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * Whole fen as an exact amount.
     *
     * @param money the amount
     * @return the same amount
     */
    public static ExactMoney of(Money money) {
        return new ExactMoney(money.fen(), 1);
    }

    /**
     * A fraction of fen.
     *
     * @param numerator the fen that are divided
     * @param denominator what they are divided by, not 0
     * @return the amount
     * @throws IllegalArgumentException if {@code denominator} is 0
     */
    public static ExactMoney ofFen(long numerator, long denominator) {
        return Exact.fraction(numerator, denominator, ExactMoney::new);
    }

    /**
     * The numerator of the reduced fraction of fen, which carries the sign.
     *
     * @return the numerator
     */
    public long numerator() {
        return numerator;
    }

    /**
     * The denominator of the reduced fraction of fen.
     *
     * @return the denominator, always positive; 1 for whole fen
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The sum.
     *
     * @param other the amount to add
     * @return this plus {@code other}
     * @throws ArithmeticException if the sum does not fit
     */
    public ExactMoney plus(ExactMoney other) {
        return Exact.sum(numerator, denominator, other.numerator, other.denominator, ExactMoney::new);
    }

    /**
     * The sum with whole fen.
     *
     * @param other the amount to add
     * @return this plus {@code other}
     * @throws ArithmeticException if the sum does not fit
     */
    public ExactMoney plus(Money other) {
        return plus(of(other));
    }

    /**
     * The difference.
     *
     * @param other the amount to take away
     * @return this minus {@code other}
     * @throws ArithmeticException if the difference does not fit
     */
    public ExactMoney minus(ExactMoney other) {
        return Exact.difference(numerator, denominator, other.numerator, other.denominator, ExactMoney::new);
    }

    /**
     * The difference with whole fen.
     *
     * @param other the amount to take away
     * @return this minus {@code other}
     * @throws ArithmeticException if the difference does not fit
     */
    public ExactMoney minus(Money other) {
        return minus(of(other));
    }

    /**
     * A whole multiple.
     *
     * @param factor how many times
     * @return this times {@code factor}
     * @throws ArithmeticException if the product does not fit
     */
    public ExactMoney times(long factor) {
        return Exact.product(numerator, denominator, factor, 1, ExactMoney::new);
    }

    /**
     * A share or multiple.
     *
     * @param ratio the share
     * @return this times {@code ratio}
     * @throws ArithmeticException if the product does not fit
     */
    public ExactMoney times(Ratio ratio) {
        return Exact.product(numerator, denominator, ratio.numerator(), ratio.denominator(), ExactMoney::new);
    }

    /**
     * An equal part.
     *
     * @param divisor the number of parts, not 0
     * @return this divided by {@code divisor}
     * @throws IllegalArgumentException if {@code divisor} is 0
     * @throws ArithmeticException if the quotient does not fit
     */
    public ExactMoney dividedBy(long divisor) {
        if (divisor == 0) {
            throw new IllegalArgumentException("divisor must not be 0");
        }
        if (divisor > 0) {
            return Exact.product(numerator, denominator, 1, divisor, ExactMoney::new);
        }
        return Exact.fraction(
                BigInteger.valueOf(numerator),
                BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(divisor)),
                ExactMoney::new);
    }

    @Override
    public int compareTo(ExactMoney other) {
        return Exact.compare(numerator, denominator, other.numerator, other.denominator);
    }

    /**
     * Compares with whole fen.
     *
     * @param other the amount to compare with
     * @return negative, 0 or positive as this is less than, equal to or more than {@code other}
     */
    public int compareToMoney(Money other) {
        return Exact.compare(numerator, denominator, other.fen(), 1);
    }

    /**
     * Whether this is less than 0.
     *
     * @return whether the amount is below zero
     */
    public boolean isNegative() {
        return numerator < 0;
    }

    /**
     * Whether this is 0.
     *
     * @return whether the amount is zero
     */
    public boolean isZero() {
        return numerator == 0;
    }

    /**
     * Whether this is more than 0.
     *
     * @return whether the amount is above zero
     */
    public boolean isPositive() {
        return numerator > 0;
    }

    /**
     * The larger of two amounts.
     *
     * @param other the other amount
     * @return the larger one
     */
    public ExactMoney max(ExactMoney other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The smaller of two amounts.
     *
     * @param other the other amount
     * @return the smaller one
     */
    public ExactMoney min(ExactMoney other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Whether no fraction of a fen is left.
     *
     * @return whether {@link #toMoney} succeeds
     */
    public boolean isWholeFen() {
        return denominator == 1;
    }

    /**
     * Rounds by a named rule.
     *
     * @param rounding the rule
     * @return the amount in whole fen (or whole yuan, as the rule says)
     * @throws ArithmeticException if the result does not fit
     */
    public Money round(Rounding rounding) {
        return Objects.requireNonNull(rounding, "rounding").apply(this);
    }

    /**
     * The amount as whole fen, without rounding.
     *
     * @return the same amount
     * @throws ArithmeticException if a fraction of a fen is left
     */
    public Money toMoney() {
        if (!isWholeFen()) {
            throw new ArithmeticException(
                    this + " yuan is not whole fen, so it needs a rounding rule: call round(Rounding)");
        }
        return Money.ofFen(numerator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExactMoney money && numerator == money.numerator && denominator == money.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /**
     * The amount in yuan: {@code 83.33} if whole fen, otherwise the shortest decimal such as {@code 0.125}, otherwise a
     * fraction such as {@code 250/3}.
     *
     * @return the amount in yuan, never rounded
     */
    @Override
    public String toString() {
        if (isWholeFen()) {
            return Money.ofFen(numerator).toString();
        }
        BigInteger yuan = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(100));
        return Exact.text(BigInteger.valueOf(numerator), yuan);
    }
}
