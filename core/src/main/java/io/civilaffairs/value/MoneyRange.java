package io.civilaffairs.value;

import org.jspecify.annotations.Nullable;

/**
 * What a source leaves between two sums (金额幅度): the amount is one of them, which one being for an official to decide.
 * Unit: yuan, exact to the fen.
 *
 * <pre>{@code
 * MoneyRange atLeast5000 = new MoneyRange(Money.parse("5000.00"), null);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from the lowest sum, never negative
 * @param to the highest sum; null if the source sets no upper limit
 */
public record MoneyRange(Money from, @Nullable Money to) {
    /** Checks that the sums are not negative and in order. */
    public MoneyRange {
        if (from.isNegative()) {
            throw new IllegalArgumentException("from: " + from + " is below zero");
        }
        if (to != null && to.compareTo(from) < 0) {
            throw new IllegalArgumentException("to: " + to + " is below from, which is " + from);
        }
    }

    /**
     * One sum and no other.
     *
     * @param money the sum
     * @return the range that holds only it
     */
    public static MoneyRange exactly(Money money) {
        return new MoneyRange(money, money);
    }

    /**
     * Tells whether nothing is left to decide.
     *
     * @return true if both sums are the same
     */
    public boolean isExact() {
        return from.equals(to);
    }

    /**
     * Tells whether a sum lies within.
     *
     * @param money the sum
     * @return true if it is neither below the lowest nor above the highest
     */
    public boolean contains(Money money) {
        return money.compareTo(from) >= 0 && (to == null || money.compareTo(to) <= 0);
    }

    @Override
    public String toString() {
        return from + ".." + (to == null ? "" : to);
    }
}
