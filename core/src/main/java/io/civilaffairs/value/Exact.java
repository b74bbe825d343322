package io.civilaffairs.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact 64-bit arithmetic on whole numbers and reduced fractions, shared by the values of this package. */
final class Exact {
    private Exact() {}

    /** Makes the result from a reduced numerator and a positive denominator. */
    @FunctionalInterface
    interface Maker<R> {
        R make(long numerator, long denominator);
    }

    static long add(long a, long b) {
        try {
            return Math.addExact(a, b);
        } catch (ArithmeticException e) {
            throw overflow(a + " + " + b);
        }
    }

    static long subtract(long a, long b) {
        try {
            return Math.subtractExact(a, b);
        } catch (ArithmeticException e) {
            throw overflow(a + " - " + b);
        }
    }

    static long multiply(long a, long b) {
        try {
            return Math.multiplyExact(a, b);
        } catch (ArithmeticException e) {
            throw overflow(a + " x " + b);
        }
    }

    static long negate(long a) {
        return subtract(0, a);
    }

    /** The greatest common divisor; {@code b} is positive, so the result is too, whatever {@code a} is. */
    static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return Math.abs(x);
    }

    static <R> R fraction(long numerator, long denominator, Maker<R> maker) {
        if (denominator == 0) {
            throw new IllegalArgumentException("denominator must not be 0, found " + numerator + "/0");
        }
        if (denominator == 1) {
            return maker.make(numerator, 1);
        }
        if (denominator < 0) {
            return fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), maker);
        }
        long divisor = gcd(numerator, denominator);
        return maker.make(numerator / divisor, denominator / divisor);
    }

    static <R> R fraction(BigInteger numerator, BigInteger denominator, Maker<R> maker) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger n = numerator.divide(sign);
        BigInteger d = denominator.divide(sign);
        if (n.bitLength() > 63 || d.bitLength() > 63) {
            throw overflow(n + "/" + d);
        }
        return maker.make(n.longValue(), d.longValue());
    }

    /** {@code n1/d1 + n2/d2}, both reduced. */
    static <R> R sum(long n1, long d1, long n2, long d2, Maker<R> maker) {
        if (d1 == 1 && d2 == 1) {
            return maker.make(add(n1, n2), 1);
        }
        long shared = gcd(d1, d2);
        long n;
        long d;
        try {
            n = Math.addExact(Math.multiplyExact(n1, d2 / shared), Math.multiplyExact(n2, d1 / shared));
            d = Math.multiplyExact(d1 / shared, d2);
        } catch (ArithmeticException e) {
            return wideSum(n1, d1, BigInteger.valueOf(n2), d2, maker);
        }
        return fraction(n, d, maker);
    }

    /** {@code n1/d1 - n2/d2}, both reduced. */
    static <R> R difference(long n1, long d1, long n2, long d2, Maker<R> maker) {
        return n2 == Long.MIN_VALUE
                ? wideSum(n1, d1, BigInteger.valueOf(n2).negate(), d2, maker)
                : sum(n1, d1, -n2, d2, maker);
    }

    /** The sum by way of intermediate values that do not fit into 64 bits; the result must. */
    private static <R> R wideSum(long n1, long d1, BigInteger n2, long d2, Maker<R> maker) {
        BigInteger wideD1 = BigInteger.valueOf(d1);
        BigInteger wideD2 = BigInteger.valueOf(d2);
        BigInteger n = BigInteger.valueOf(n1).multiply(wideD2).add(n2.multiply(wideD1));
        return fraction(n, wideD1.multiply(wideD2), maker);
    }

    /** {@code n1/d1 x n2/d2}, both reduced: reducing crosswise first leaves only products that belong to the result. */
    static <R> R product(long n1, long d1, long n2, long d2, Maker<R> maker) {
        long first = gcd(n1, d2);
        long second = gcd(n2, d1);
        return maker.make(multiply(n1 / first, n2 / second), multiply(d1 / second, d2 / first));
    }

    /** Compares {@code n1/d1} with {@code n2/d2} by their 128-bit cross products. */
    static int compare(long n1, long d1, long n2, long d2) {
        if (d1 == d2) {
            return Long.compare(n1, n2);
        }
        int high = Long.compare(Math.multiplyHigh(n1, d2), Math.multiplyHigh(n2, d1));
        return high != 0 ? high : Long.compareUnsigned(n1 * d2, n2 * d1);
    }

    /** The shortest decimal of {@code numerator/denominator} if it terminates, otherwise the reduced fraction. */
    static String text(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger n = numerator.divide(divisor);
        BigInteger d = denominator.divide(divisor);
        if (!terminates(d)) {
            return n + "/" + d;
        }
        return new BigDecimal(n).divide(new BigDecimal(d)).stripTrailingZeros().toPlainString();
    }

    private static boolean terminates(BigInteger denominator) {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** A found text in quotes, shortened so that a message never repeats a long input such as an ID number in full. */
    static String quoted(String text) {
        return text.length() <= 16
                ? '"' + text + '"'
                : '"' + text.substring(0, 12) + "...\" (" + text.length() + " characters)";
    }

    private static ArithmeticException overflow(String operation) {
        return new ArithmeticException("Result does not fit into 64 bits: " + operation);
    }
}
