package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was given before for the same cause (同一事由的既往救助), fixed to a setting: in one calendar year no more often than
 * allowed, and for one and the same event in a later year only as an official decides, because the hardship is a temporary
 * one. Immutable.
 */
final class EarlierGrants {
    private final Figure<Integer> grantsPerCause;
    private final YearMonth month;

    EarlierGrants(Binding binding) {
        this.grantsPerCause = binding.figure(TemporaryAssistanceStandards.GRANTS_PER_CAUSE);
        this.month = binding.month();
    }

    /** Not again for the same person and cause if there were as many grants in the calendar year as allowed. */
    ReliefFound unlessHelped(Household household, String code, @Nullable String person, ReliefFound of, Probe probe) {
        if (Boolean.FALSE.equals(of.holds())) {
            return of;
        }
        List<BenefitInPayment> receiving = HouseholdFacts.RECEIVING.read(household, probe);
        if (receiving == null) {
            return ReliefFound.UNKNOWN;
        }
        int sure = 0;
        int open = 0;
        for (int i = 0; i < receiving.size(); i++) {
            BenefitInPayment grant = receiving.get(i);
            YearMonth since = grant.since();
            Boolean thisYear =
                    since == null ? null : Boolean.valueOf(since.getYear() == month.getYear() && !since.isAfter(month));
            Boolean same = isSame(grant, i, code, person, thisYear, household, probe);
            sure += Boolean.TRUE.equals(same) ? 1 : 0;
            open += same == null ? 1 : 0;
        }
        if (sure + open == 0) {
            return of;
        }
        Integer most = grantsPerCause.read(probe);
        if (most == null) {
            return ReliefFound.UNKNOWN;
        }
        return sure >= most ? ReliefFound.NONE : sure + open >= most ? ReliefFound.UNKNOWN : of;
    }

    /** The same for an event; if it was helped in an earlier year already, an official decides whether it is one more time. */
    ReliefFound unlessHelpedFor(Event event, String code, Household household, ReliefFound of, Probe probe) {
        ReliefFound now = unlessHelped(household, code, event.member(), of, probe);
        List<BenefitInPayment> receiving = HouseholdFacts.RECEIVING.read(household);
        LocalDate day = event.date();
        if (day == null || day.getYear() >= month.getYear() || receiving == null) {
            return now;
        }
        boolean helped = false;
        for (int i = 0; i < receiving.size(); i++) {
            BenefitInPayment grant = receiving.get(i);
            YearMonth since = grant.since();
            Boolean inBetween = since == null
                    ? null
                    : Boolean.valueOf(since.getYear() < month.getYear() && !since.isBefore(YearMonth.from(day)));
            helped |= !Boolean.FALSE.equals(isSame(grant, i, code, event.member(), inBetween, household, probe));
        }
        return helped ? ReliefGrounds.ifDecided(household, now, probe) : now;
    }

    /** Whether a grant was for a person and cause, in the months meant; what is not known is asked for. */
    private static @Nullable Boolean isSame(
            BenefitInPayment grant,
            int index,
            String code,
            @Nullable String person,
            @Nullable Boolean inMonthsMeant,
            Household household,
            Probe probe) {
        if (!grant.programme().equals(ReliefGrounds.PROGRAMME)
                || (grant.member() != null && person != null && !grant.member().equals(person))) {
            return false;
        }
        String cause = grant.cause();
        Boolean sameCause = cause == null ? null : Boolean.valueOf(cause.equals(code));
        if (Boolean.FALSE.equals(sameCause) || Boolean.FALSE.equals(inMonthsMeant)) {
            return false;
        }
        if (cause == null) {
            missing(household, index, "cause", "已获救助的事由", "cause of the earlier grant", probe);
        }
        if (inMonthsMeant == null) {
            missing(household, index, "since", "已获救助的月份", "month of the earlier grant", probe);
        }
        return (cause == null || inMonthsMeant == null) ? null : Boolean.TRUE;
    }

    private static void missing(Household household, int index, String key, String zh, String en, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "household.receiving-" + key,
                household.key(),
                "receiving/" + index + "/" + key,
                Label.of(zh, en)));
    }
}
