package io.civilaffairs.value;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in whole fen (金额).
 *
 * <p>Unit: fen of the Chinese yuan, 100 fen to the yuan, in a {@code long}. All arithmetic is exact: what does not fit
 * throws {@link ArithmeticException}, and whatever need not be whole fen is an {@link ExactMoney}, which is rounded only
 * by an explicit {@link Rounding}. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Money standard = Money.parse("770.00");
 * Money entitled = standard.times(3).minus(Money.ofYuan(1_000));
 * ExactMoney perPerson = entitled.dividedBy(3);
 * }</pre>
 */
public final class Money implements Comparable<Money> {
    /** No money: 0 fen. */
    public static final Money ZERO = new Money(0);

    private static final Pattern DECIMAL = Pattern.compile("(-?)([0-9]+)(?:\\.([0-9]{1,2}))?");
    private static final Pattern DECORATION = Pattern.compile("[,，](?=[0-9]{3})|[\\s\u3000¥￥元+]|\\.$");
    private static final int MAX_DIGITS = 16;

    private final long fen;

    private Money(long fen) {
        this.fen = fen;
    }

    /**
     * An amount given in fen.
     *
     * @param fen the amount in fen
     * @return the amount
     */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * An amount given in whole yuan.
     *
     * @param yuan the amount in yuan
     * @return the amount
     * @throws ArithmeticException if the amount in fen does not fit into a {@code long}
     */
    public static Money ofYuan(long yuan) {
        return ofFen(Exact.multiply(yuan, 100));
    }

    /**
     * Reads an amount in yuan: digits with at most two decimals, such as {@code 770}, {@code 770.0} or {@code -3.50}.
     *
     * @param text the amount in yuan: at most 16 digits, no exponent, no grouping, no currency sign
     * @return the amount
     * @throws IllegalArgumentException if the text is not such an amount
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        Money money = read(text);
        if (money == null) {
            throw new IllegalArgumentException("Money: found " + Exact.quoted(text)
                    + ", expected yuan with at most two decimals and at most 16 digits, such as 770 or 770.00"
                    + suggestion(text));
        }
        return money;
    }

    private static @Nullable Money read(String text) {
        Matcher matcher = DECIMAL.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String yuan = matcher.group(2);
        String decimals = Objects.requireNonNullElse(matcher.group(3), "");
        if (yuan.length() + decimals.length() > MAX_DIGITS) {
            return null;
        }
        long fen = Long.parseLong(yuan + (decimals + "00").substring(0, 2));
        return ofFen("-".equals(matcher.group(1)) ? -fen : fen);
    }

    private static String suggestion(String text) {
        String plain = DECORATION.matcher(text).replaceAll("");
        Money money = plain.equals(text) ? null : read(plain);
        return money == null ? "" : "\nMaybe \"" + money + "\"";
    }

    /**
     * The amount in fen.
     *
     * @return the amount in fen
     */
    public long fen() {
        return fen;
    }

    /**
     * The sum.
     *
     * @param other the amount to add
     * @return this plus {@code other}
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        return ofFen(Exact.add(fen, other.fen));
    }

    /**
     * The difference.
     *
     * @param other the amount to take away
     * @return this minus {@code other}, which may be negative
     * @throws ArithmeticException if the difference does not fit
     */
    public Money minus(Money other) {
        return ofFen(Exact.subtract(fen, other.fen));
    }

    /**
     * A whole multiple.
     *
     * @param factor how many times
     * @return this times {@code factor}
     * @throws ArithmeticException if the product does not fit
     */
    public Money times(long factor) {
        return ofFen(Exact.multiply(fen, factor));
    }

    /**
     * A share or multiple, exact and therefore not necessarily whole fen.
     *
     * @param ratio the share
     * @return this times {@code ratio}
     * @throws ArithmeticException if the product does not fit
     */
    public ExactMoney times(Ratio ratio) {
        long denominator = ratio.denominator();
        return fen % denominator == 0
                ? ExactMoney.ofFen(Math.multiplyExact(fen / denominator, ratio.numerator()), 1)
                : exact().times(ratio);
    }

    /**
     * An equal part, exact and therefore not necessarily whole fen.
     *
     * @param divisor the number of parts, not 0
     * @return this divided by {@code divisor}
     * @throws IllegalArgumentException if {@code divisor} is 0
     */
    public ExactMoney dividedBy(long divisor) {
        return exact().dividedBy(divisor);
    }

    /**
     * The same amount as an exact amount.
     *
     * @return this amount, for exact arithmetic
     */
    public ExactMoney exact() {
        return ExactMoney.of(this);
    }

    /**
     * The amount with the other sign.
     *
     * @return 0 minus this
     * @throws ArithmeticException if the result does not fit
     */
    public Money negated() {
        return ofFen(Exact.negate(fen));
    }

    /**
     * Whether this is 0 fen.
     *
     * @return whether the amount is zero
     */
    public boolean isZero() {
        return fen == 0;
    }

    /**
     * Whether this is more than 0 fen.
     *
     * @return whether the amount is above zero
     */
    public boolean isPositive() {
        return fen > 0;
    }

    /**
     * Whether this is less than 0 fen.
     *
     * @return whether the amount is below zero
     */
    public boolean isNegative() {
        return fen < 0;
    }

    /**
     * The larger of two amounts.
     *
     * @param other the other amount
     * @return the larger one
     */
    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    /**
     * The smaller of two amounts.
     *
     * @param other the other amount
     * @return the smaller one
     */
    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Money money && fen == money.fen;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(fen);
    }

    /**
     * The amount in yuan with two decimals, such as {@code 770.00}.
     *
     * @return the plain decimal, which {@link #parse} reads back if it has at most 16 digits
     */
    @Override
    public String toString() {
        // Divided before the sign is dropped, so that even the smallest long prints without overflow.
        long yuan = Math.abs(fen / 100);
        long rest = Math.abs(fen % 100);
        return (fen < 0 ? "-" : "") + yuan + (rest < 10 ? ".0" : ".") + rest;
    }
}
