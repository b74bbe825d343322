package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Spending;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of temporary assistance in one household (临时救助的事由与幅度), fixed to a setting: for each cause the most
 * favourable of its persons or events. A cause for which the same person was helped as often as allowed in the calendar year
 * does not count again. Immutable.
 */
final class ReliefGrounds {
    /** The kind of finding by which an official decides a single case (一事一议). */
    static final String CASE_BY_CASE = "CASE_BY_CASE";

    static final String PROGRAMME = ProgrammeId.TEMPORARY_ASSISTANCE.id();
    private static final int MONTHS_A_YEAR = 12;
    private static final Object KEY = new Object();

    private final ReliefClass.Finder classes;
    private final ReliefFigures figures;
    private final Figure<Integer> grantsPerCause;
    private final Figure<Integer> joblessMonths;
    private final Figure<Money> joblessGrant;
    private final YearMonth month;
    private final LocalDate today;

    private ReliefGrounds(Binding binding) {
        this.classes = new ReliefClass.Finder(binding);
        this.figures = new ReliefFigures(binding);
        this.grantsPerCause = binding.figure(TemporaryAssistanceStandards.GRANTS_PER_CAUSE);
        this.joblessMonths = binding.figure(TemporaryAssistanceStandards.JOBLESS_MONTHS);
        this.joblessGrant = binding.figure(TemporaryAssistanceStandards.JOBLESS_GRANT);
        this.month = binding.month();
        this.today = binding.setting().referenceDate();
    }

    /** The grounds of a binding; made once. */
    static ReliefGrounds in(Binding binding) {
        return binding.once(KEY, ReliefGrounds::new);
    }

    /** Looks for a cause in a household. */
    ReliefFound find(ReliefCause cause, Household household, Probe probe) {
        return switch (cause) {
            case CALAMITY ->
                events(
                        cause,
                        household,
                        probe,
                        (event, i) -> emergency(household, event.member(), c -> figures.disaster(c, probe), probe));
            case SUDDEN_ILLNESS ->
                events(cause, household, probe, (event, i) -> sudden(household, event.member(), probe));
            case MAJOR_ILLNESS -> illness(household, probe);
            case LONG_TERM_OUTPATIENT -> longTerm(household, probe);
            case HIGHER_EDUCATION ->
                events(cause, household, probe, (event, i) -> education(household, event, i, probe));
            case UNINSURED_JOBLESS -> jobless(household, probe);
            case OTHER_HARDSHIP -> events(cause, household, probe, (event, i) -> other(household, probe));
        };
    }

    /** What one event gives. */
    @FunctionalInterface
    private interface OfEvent {
        ReliefFound of(Event event, int index);
    }

    private ReliefFound events(ReliefCause cause, Household household, Probe probe, OfEvent of) {
        List<Event> events = HouseholdFacts.EVENTS.read(household, probe);
        if (events == null) {
            return ReliefFound.UNKNOWN;
        }
        ReliefFound found = ReliefFound.NONE;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (cause.isBroughtBy(event.kind())) {
                String code = cause.code(event.kind());
                found = found.or(unlessHelped(household, code, event.member(), of.of(event, i), probe));
            }
        }
        return found;
    }

    /** The cost of a sudden illness, of the person or, if the event names nobody, of the household. */
    private ReliefFound sudden(Household household, @Nullable String person, Probe probe) {
        List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
        ExactMoney cost = spending == null ? null : cost(spending, person, household, probe);
        return cost == null
                ? ReliefFound.UNKNOWN
                : emergency(household, person, c -> figures.medical(c, cost, probe), probe);
    }

    private ReliefFound illness(Household household, Probe probe) {
        Roster<Member> members = HouseholdFacts.MEMBERS.read(household, probe);
        if (members == null) {
            return ReliefFound.UNKNOWN;
        }
        ReliefFound found = ReliefFound.NONE;
        for (Member patient : members.list()) {
            Boolean ill = PersonFacts.SERIOUS_ILLNESS.read(patient);
            if (Boolean.FALSE.equals(ill)) {
                continue;
            }
            String id = patient.person().id();
            List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
            ExactMoney cost = spending == null ? null : cost(spending, id, household, probe);
            ReliefFound of = cost == null
                    ? ReliefFound.UNKNOWN
                    : cost.isZero()
                            ? ReliefFound.NONE
                            : checked(household, id, c -> figures.medical(c, cost, probe), probe);
            of = unlessHelped(household, ReliefCause.MAJOR_ILLNESS.name(), id, of, probe);
            boolean open = ill == null && !Boolean.FALSE.equals(of.holds());
            found = found.or(open ? unknown(PersonFacts.SERIOUS_ILLNESS.at(patient), probe) : of);
        }
        return found;
    }

    /** Self-paid medical cost of a person, with what names nobody; all of it if no person is given; null = not known. */
    private static @Nullable ExactMoney cost(
            List<Spending> spending, @Nullable String person, Household household, Probe probe) {
        ExactMoney sum = ExactMoney.ZERO;
        boolean known = true;
        for (int i = 0; i < spending.size(); i++) {
            Spending item = spending.get(i);
            if (item.kind() == Spending.Kind.MEDICAL_SELF_PAID
                    && (person == null || item.member() == null || item.member().equals(person))) {
                Amount amount = item.amount();
                if (amount == null) {
                    missing(household, "spending", i, "amount", "自负医疗费用", "self-paid medical cost", probe);
                    known = false;
                } else {
                    sum = sum.plus(
                            amount.per() == Per.ONCE || amount.per() == Per.DAY
                                    ? amount.money().exact()
                                    : amount.perMonth().times(MONTHS_A_YEAR));
                }
            }
        }
        return known ? sum : null;
    }

    private ReliefFound longTerm(Household household, Probe probe) {
        List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
        if (spending == null) {
            return ReliefFound.UNKNOWN;
        }
        Set<@Nullable String> patients = new LinkedHashSet<>();
        for (Spending item : spending) {
            if (item.kind() == Spending.Kind.LONG_TERM_OUTPATIENT) {
                patients.add(item.member());
            }
        }
        ReliefFound found = ReliefFound.NONE;
        for (@Nullable String patient : patients) {
            ReliefFound of = checked(household, patient, c -> figures.longTerm(c, probe), probe);
            found = found.or(unlessHelped(household, ReliefCause.LONG_TERM_OUTPATIENT.name(), patient, of, probe));
        }
        return found;
    }

    private ReliefFound education(Household household, Event event, int index, Probe probe) {
        LocalDate date = event.date();
        if (date == null) {
            missing(household, "events", index, "date", "录取日期", "date of admission", probe);
        } else if (date.isAfter(today) || !date.plusYears(1).isAfter(today)) {
            return ReliefFound.NONE;
        }
        ReliefFound of = checked(household, event.member(), c -> figures.education(c, probe), probe);
        return date == null ? ReliefFound.UNKNOWN : of;
    }

    private ReliefFound jobless(Household household, Probe probe) {
        Roster<Member> members = joblessMonths.isKnown() ? HouseholdFacts.MEMBERS.read(household, probe) : null;
        if (members == null) {
            return joblessMonths.isKnown() ? ReliefFound.UNKNOWN : ReliefFound.NONE;
        }
        ReliefFound found = ReliefFound.NONE;
        for (Member person : members.list()) {
            Boolean without = isWithoutIncomeAndInsurance(person, probe);
            if (!Boolean.FALSE.equals(without)) {
                Outcome guaranteed = classes.guaranteed(household, probe);
                Money grant = joblessGrant.read(probe);
                ReliefFound of = guaranteed == Outcome.MET
                        ? ReliefFound.NONE
                        : without == null || guaranteed == Outcome.UNKNOWN || grant == null
                                ? ReliefFound.UNKNOWN
                                : ReliefFound.of(MoneyRange.exactly(grant));
                found = found.or(unlessHelped(
                        household,
                        ReliefCause.UNINSURED_JOBLESS.name(),
                        person.person().id(),
                        of,
                        probe));
            }
        }
        return found;
    }

    private @Nullable Boolean isWithoutIncomeAndInsurance(Member person, Probe probe) {
        Employment employment = PersonFacts.EMPLOYMENT.read(person, probe);
        if (employment != null && employment != Employment.UNEMPLOYED && employment != Employment.NOT_WORKING) {
            return false;
        }
        Boolean jobless = PersonFacts.UNEMPLOYED.read(person, probe);
        if (employment == null || !Boolean.TRUE.equals(jobless)) {
            return Boolean.FALSE.equals(jobless) ? jobless : null;
        }
        Boolean insured = PersonFacts.UNEMPLOYMENT_INSURED.read(person, probe);
        YearMonth since = PersonFacts.WITHOUT_INCOME_SINCE.read(person, probe);
        Integer months = joblessMonths.read(probe);
        Boolean uninsured = insured == null ? null : Boolean.valueOf(!insured);
        Boolean longEnough = (since == null || months == null)
                ? null
                : Boolean.valueOf(!since.plusMonths(months).isAfter(YearMonth.from(today.plusDays(1))));
        return PropertyRule.both(uninsured, longEnough);
    }

    private static ReliefFound other(Household household, Probe probe) {
        Boolean decided = household.finding(CASE_BY_CASE, PROGRAMME, null);
        if (decided == null) {
            return unknown(TemporaryAssistance.DECISION.at(household), probe);
        }
        return decided ? ReliefFound.of(ReliefFigures.OPEN) : ReliefFound.NONE;
    }

    /** A ground for which the class must be known; where no figure is known, a decision on the single case stands in. */
    private ReliefFound checked(
            Household household,
            @Nullable String person,
            Function<ReliefClass, @Nullable MoneyRange> range,
            Probe probe) {
        ReliefClass c = classes.of(household, person, probe);
        MoneyRange of = c == null ? null : range.apply(c);
        boolean lacksFigure = c != null && of == null && HouseholdFacts.FINDINGS.read(household, probe) != null;
        return ReliefFound.of(
                lacksFigure
                                && Boolean.TRUE.equals(
                                        TemporaryAssistance.DECISION.reader().apply(household))
                        ? ReliefFigures.OPEN
                        : of);
    }

    /**
     * A ground of emergency: relief comes first. While the class is not known, or the district has no figure for class D, the
     * amount is left to the official, provided that every other class would get something.
     */
    private ReliefFound emergency(
            Household household,
            @Nullable String person,
            Function<ReliefClass, @Nullable MoneyRange> range,
            Probe probe) {
        ReliefClass c = classes.of(household, person, probe);
        if (c != null) {
            MoneyRange of = range.apply(c);
            return ReliefFound.of(of == null && c == ReliefClass.D ? ReliefFigures.OPEN : of);
        }
        for (ReliefClass possible : List.of(ReliefClass.A, ReliefClass.B, ReliefClass.C)) {
            MoneyRange of = range.apply(possible);
            if (of == null || of.equals(ReliefFigures.NOTHING)) {
                return ReliefFound.UNKNOWN;
            }
        }
        return ReliefFound.of(ReliefFigures.OPEN);
    }

    /** Not again for the same person and cause if there were as many grants in the calendar year as allowed. */
    private ReliefFound unlessHelped(
            Household household, String code, @Nullable String person, ReliefFound of, Probe probe) {
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
            Boolean same = isSame(receiving.get(i), i, code, person, household, probe);
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

    private @Nullable Boolean isSame(
            BenefitInPayment grant, int index, String code, @Nullable String person, Household household, Probe probe) {
        if (!grant.programme().equals(PROGRAMME)
                || (grant.member() != null && person != null && !grant.member().equals(person))) {
            return false;
        }
        String cause = grant.cause();
        YearMonth since = grant.since();
        Boolean sameCause = cause == null ? null : Boolean.valueOf(cause.equals(code));
        Boolean sameYear =
                since == null ? null : Boolean.valueOf(since.getYear() == month.getYear() && !since.isAfter(month));
        if (Boolean.FALSE.equals(sameCause) || Boolean.FALSE.equals(sameYear)) {
            return false;
        }
        if (cause == null) {
            missing(household, "receiving", index, "cause", "已获救助的事由", "cause of the earlier grant", probe);
        }
        if (since == null) {
            missing(household, "receiving", index, "since", "已获救助的月份", "month of the earlier grant", probe);
        }
        return (cause == null || since == null) ? null : Boolean.TRUE;
    }

    private static ReliefFound unknown(FactRef needed, Probe probe) {
        probe.missing(needed);
        return ReliefFound.UNKNOWN;
    }

    private static void missing(
            Household household, String list, int index, String key, String zh, String en, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "household." + list + "-" + key,
                household.key(),
                list + "/" + index + "/" + key,
                Label.of(zh, en)));
    }
}
