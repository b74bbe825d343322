package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Spending;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is spent of a kind in the twelve months up to a day (一年内支出), each person's apart. Regular spending counts with
 * twelve months of it, what was paid once if it was paid in those months. Unit: yuan, exact. This class is immutable and
 * thread-safe.
 */
final class YearlySpending {
    private static final int MONTHS_A_YEAR = 12;

    private final List<Spending> spending;
    private final Spending.Kind kind;
    private final LocalDate day;

    YearlySpending(List<Spending> spending, Spending.Kind kind, LocalDate day) {
        this.spending = spending;
        this.kind = kind;
        this.day = day;
    }

    /** Twelve months of an amount; one that is not regular as it stands. */
    static ExactMoney perYear(Amount amount) {
        return isRegular(amount)
                ? amount.perMonth().times(MONTHS_A_YEAR)
                : amount.money().exact();
    }

    private static boolean isRegular(Amount amount) {
        return amount.per() != Per.ONCE && amount.per() != Per.DAY;
    }

    /**
     * Whether the spending for a person stays below a limit.
     *
     * @param member the person, or null for what is spent for nobody in particular
     * @param limit the limit; reaching it is too much
     * @param household the household
     * @param probe told what is missing, if that could make a difference
     * @return the answer, or null if not known
     */
    @Nullable
    Boolean staysBelow(@Nullable String member, ExactMoney limit, Household household, Probe probe) {
        ExactMoney certain = ExactMoney.ZERO;
        ExactMoney possible = ExactMoney.ZERO;
        boolean amountsKnown = true;
        boolean any = false;
        for (int i = 0; i < spending.size(); i++) {
            Amount amount = spending.get(i).amount();
            any |= isOfKind(i, member);
            if (isOpenAmount(i, member)) {
                amountsKnown = false;
            } else if (amount != null && isFor(i, member)) {
                boolean dated = isRegular(amount) || spending.get(i).date() != null;
                certain = dated ? certain.plus(perYear(amount)) : certain;
                possible = possible.plus(perYear(amount));
            }
        }
        if (any && certain.compareTo(limit) >= 0) {
            return false;
        }
        if (!any || (amountsKnown && possible.compareTo(limit) < 0)) {
            return true;
        }
        for (int i = 0; i < spending.size(); i++) {
            tellMissing(i, member, household, probe);
        }
        return null;
    }

    private void tellMissing(int index, @Nullable String member, Household household, Probe probe) {
        Spending item = spending.get(index);
        Amount amount = item.amount();
        if (isOpenAmount(index, member)) {
            ConsumptionRule.missing(index, "amount", "支出金额", "amount spent", household, probe);
        } else if (amount != null && isFor(index, member) && !isRegular(amount) && item.date() == null) {
            ConsumptionRule.missing(index, "date", "支出日期", "date of the spending", household, probe);
        }
    }

    private boolean isOpenAmount(int index, @Nullable String member) {
        return spending.get(index).amount() == null && isOfKind(index, member);
    }

    private boolean isOfKind(int index, @Nullable String member) {
        Spending item = spending.get(index);
        return item.kind() == kind && Objects.equals(item.member(), member);
    }

    /** Whether an item of known amount is for a person and not known to lie outside the year. */
    private boolean isFor(int index, @Nullable String member) {
        Spending item = spending.get(index);
        Amount amount = item.amount();
        LocalDate date = item.date();
        boolean outside = amount != null
                && !isRegular(amount)
                && date != null
                && (date.isAfter(day) || !date.isAfter(day.minusYears(1)));
        return isOfKind(index, member) && !outside;
    }
}
