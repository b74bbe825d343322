package io.civilaffairs.value;

import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact share or multiple (比例, 倍数), kept as a reduced fraction.
 *
 * <p>Unit: none; one half is 1/2, 70 % is 7/10, one and a half times is 3/2. Arithmetic is exact: what does not fit into
 * 64 bits throws {@link ArithmeticException}. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Ratio multiple = Ratio.parse("1.5");
 * ExactMoney limit = Money.ofYuan(770).times(multiple);
 * Ratio third = Ratio.of(1, 3);
 * }</pre>
 */
public final class Ratio implements Comparable<Ratio> {
    /** Nothing: 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole: 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final Pattern DECIMAL = Pattern.compile("(-?[0-9]+)(?:\\.([0-9]+))?(%?)");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
    private static final int MAX_LENGTH = 100;

    private final long numerator;
    private final long denominator;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A fraction.
     *
     * @param numerator what is divided
     * @param denominator what it is divided by, not 0
     * @return the reduced fraction
     * @throws IllegalArgumentException if {@code denominator} is 0
     */
    public static Ratio of(long numerator, long denominator) {
        return Exact.fraction(numerator, denominator, Ratio::new);
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return the number as a ratio
     */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /**
     * Reads a ratio written as a decimal ({@code 1.5}), a fraction ({@code 1/3}) or a percentage ({@code 70%}).
     *
     * @param text the ratio, without blanks, grouping or exponent
     * @return the ratio
     * @throws IllegalArgumentException if the text is not such a ratio or does not fit into 64 bits
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            Ratio ratio = text.length() > MAX_LENGTH ? null : read(text);
            if (ratio != null) {
                return ratio;
            }
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Ratio: " + Exact.quoted(text) + " does not fit into 64 bits", e);
        }
        throw new IllegalArgumentException("Ratio: found " + Exact.quoted(text)
                + ", expected a decimal, fraction or percentage" + " such as 1.5, 1/3 or 70%");
    }

    private static @Nullable Ratio read(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            BigInteger below = new BigInteger(fraction.group(2));
            return below.signum() == 0 ? null : Exact.fraction(new BigInteger(fraction.group(1)), below, Ratio::new);
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            return null;
        }
        String decimals = Objects.requireNonNullElse(decimal.group(2), "");
        int scale = decimals.length() + ("%".equals(decimal.group(3)) ? 2 : 0);
        return Exact.fraction(new BigInteger(decimal.group(1) + decimals), BigInteger.TEN.pow(scale), Ratio::new);
    }

    /**
     * The numerator of the reduced fraction, which carries the sign.
     *
     * @return the numerator
     */
    public long numerator() {
        return numerator;
    }

    /**
     * The denominator of the reduced fraction.
     *
     * @return the denominator, always positive
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The product.
     *
     * @param other the other factor
     * @return this times {@code other}
     * @throws ArithmeticException if the product does not fit
     */
    public Ratio times(Ratio other) {
        return Exact.product(numerator, denominator, other.numerator, other.denominator, Ratio::new);
    }

    /**
     * The sum.
     *
     * @param other the ratio to add
     * @return this plus {@code other}
     * @throws ArithmeticException if the sum does not fit
     */
    public Ratio plus(Ratio other) {
        return Exact.sum(numerator, denominator, other.numerator, other.denominator, Ratio::new);
    }

    /**
     * The difference.
     *
     * @param other the ratio to take away
     * @return this minus {@code other}
     * @throws ArithmeticException if the difference does not fit
     */
    public Ratio minus(Ratio other) {
        return Exact.difference(numerator, denominator, other.numerator, other.denominator, Ratio::new);
    }

    /**
     * Whether this is below 0.
     *
     * @return whether the ratio is negative
     */
    public boolean isNegative() {
        return numerator < 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return Exact.compare(numerator, denominator, other.numerator, other.denominator);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio && numerator == ratio.numerator && denominator == ratio.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /**
     * The shortest decimal if it terminates, such as {@code 1.5}, otherwise the fraction, such as {@code 1/3}.
     *
     * @return a text that {@link #parse} reads back
     */
    @Override
    public String toString() {
        return Exact.text(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
