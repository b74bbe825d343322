package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a cause of temporary assistance (事由的认定结果). Immutable.
 *
 * @param best the most favourable limits among the grounds that hold; null if none does as far as is known
 * @param known false if something is open
 */
record ReliefFound(@Nullable MoneyRange best, boolean known) {
    static final ReliefFound NONE = new ReliefFound(null, true);
    static final ReliefFound UNKNOWN = new ReliefFound(null, false);

    static ReliefFound of(@Nullable MoneyRange range) {
        return range == null ? UNKNOWN : range.equals(ReliefFigures.NOTHING) ? NONE : new ReliefFound(range, true);
    }

    ReliefFound or(ReliefFound other) {
        MoneyRange mine = best;
        MoneyRange its = other.best;
        MoneyRange better = mine == null || (its != null && isBetter(its, mine)) ? its : mine;
        return new ReliefFound(better, known && other.known);
    }

    /** Higher upper limit; if the same, higher lower limit. */
    private static boolean isBetter(MoneyRange a, MoneyRange b) {
        Money aTo = a.to();
        Money bTo = b.to();
        if (aTo == null || bTo == null) {
            return aTo == null && (bTo != null || a.from().compareTo(b.from()) > 0);
        }
        int byTo = aTo.compareTo(bTo);
        return byTo > 0 || (byTo == 0 && a.from().compareTo(b.from()) > 0);
    }

    /** Whether a ground holds; null = not known. */
    @Nullable
    Boolean holds() {
        if (best != null) {
            return true;
        }
        return known ? Boolean.FALSE : null;
    }
}
