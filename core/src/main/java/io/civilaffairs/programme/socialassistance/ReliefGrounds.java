package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Spending;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grounds of temporary assistance in one household (临时救助的事由与幅度), fixed to a setting: for each cause the most
 * favourable of its persons or events. An event counts from its day, unless the day asked about lies before it. Immutable.
 */
final class ReliefGrounds {
    /** The kind of finding by which an official decides a single case (一事一议). */
    static final String CASE_BY_CASE = "CASE_BY_CASE";

    static final String PROGRAMME = ProgrammeId.TEMPORARY_ASSISTANCE.id();
    private static final int MONTHS_A_YEAR = 12;
    private static final Object KEY = new Object();

    private final ReliefClass.Finder classes;
    private final ReliefFigures figures;
    private final EarlierGrants earlier;
    private final JoblessGround jobless;
    private final LocalDate today;

    private ReliefGrounds(Binding binding) {
        this.classes = new ReliefClass.Finder(binding);
        this.figures = new ReliefFigures(binding);
        this.earlier = new EarlierGrants(binding);
        this.jobless = new JoblessGround(binding, classes, earlier);
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
                        event -> emergency(household, event.member(), figures::disaster, probe));
            case SUDDEN_ILLNESS -> events(cause, household, probe, event -> sudden(household, event.member(), probe));
            case MAJOR_ILLNESS -> illness(household, probe);
            case LONG_TERM_OUTPATIENT -> longTerm(household, probe);
            case HIGHER_EDUCATION -> events(cause, household, probe, event -> education(household, event, probe));
            case UNINSURED_JOBLESS -> jobless.find(household, probe);
            case OTHER_HARDSHIP -> events(cause, household, probe, event -> other(household, probe));
        };
    }

    /** What one event gives. */
    @FunctionalInterface
    private interface OfEvent {
        ReliefFound of(Event event);
    }

    /** The limits of a class; null if a figure is not known, which the probe is told. */
    @FunctionalInterface
    private interface Limits {
        @Nullable
        MoneyRange of(ReliefClass c, Probe probe);
    }

    private ReliefFound events(ReliefCause cause, Household household, Probe probe, OfEvent of) {
        List<Event> events = HouseholdFacts.EVENTS.read(household, probe);
        if (events == null) {
            return ReliefFound.UNKNOWN;
        }
        ReliefFound found = ReliefFound.NONE;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (cause.isBroughtBy(event.kind())
                    && (event.date() == null || !event.date().isAfter(today))) {
                found = found.or(happened(event, i, cause.code(event.kind()), household, of.of(event), probe));
            }
        }
        return found;
    }

    /** An event counts from its day; one that was helped before does not count again. */
    private ReliefFound happened(
            Event event, int index, String code, Household household, ReliefFound of, Probe probe) {
        ReliefFound found = earlier.unlessHelpedFor(event, code, household, of, probe);
        if (event.date() != null || Boolean.FALSE.equals(found.holds())) {
            return found;
        }
        missing(household, "events", index, "date", "事件发生日期", "date of the event", probe);
        return ReliefFound.UNKNOWN;
    }

    /** The cost of a sudden illness, of the person or, if the event names nobody, of the household. */
    private ReliefFound sudden(Household household, @Nullable String person, Probe probe) {
        List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
        ExactMoney cost = spending == null ? null : cost(spending, person, household, probe);
        return cost == null
                ? ReliefFound.UNKNOWN
                : emergency(household, person, (c, asked) -> figures.medical(c, cost, asked), probe);
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
                            : checked(household, id, (c, asked) -> figures.medical(c, cost, asked), probe);
            of = earlier.unlessHelped(household, ReliefCause.MAJOR_ILLNESS.name(), id, of, probe);
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
            ReliefFound of = checked(household, patient, figures::longTerm, probe);
            found = found.or(
                    earlier.unlessHelped(household, ReliefCause.LONG_TERM_OUTPATIENT.name(), patient, of, probe));
        }
        return found;
    }

    private ReliefFound education(Household household, Event event, Probe probe) {
        LocalDate date = event.date();
        return date != null && !date.plusYears(1).isAfter(today)
                ? ReliefFound.NONE
                : checked(household, event.member(), figures::education, probe);
    }

    private static ReliefFound other(Household household, Probe probe) {
        return ifDecided(household, ReliefFound.of(ReliefFigures.OPEN), probe);
    }

    /** What was found, once an official has decided on the single case; one who refuses it refuses all assistance. */
    static ReliefFound ifDecided(Household household, ReliefFound found, Probe probe) {
        if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
            return ReliefFound.UNKNOWN;
        }
        Boolean decided = TemporaryAssistance.DECISION.reader().apply(household);
        return decided == null
                ? unknown(TemporaryAssistance.DECISION.at(household), probe)
                : decided ? found : ReliefFound.NONE;
    }

    /** A ground for which the class must be known; where no figure is known, a decision on the single case stands in. */
    private ReliefFound checked(Household household, @Nullable String person, Limits limits, Probe probe) {
        ReliefClass c = classes.of(household, person, probe);
        MoneyRange of = c == null ? null : limits.of(c, probe);
        boolean lacksFigure = c != null && of == null && HouseholdFacts.FINDINGS.read(household, probe) != null;
        return ReliefFound.of(lacksFigure && isRecognised(household) ? ReliefFigures.OPEN : of);
    }

    /**
     * A ground of emergency: relief comes first. While the class is not known the amount is left to the official, provided
     * that every class it may be gets something. Where one gets nothing, or all, an official may recognise the single case.
     */
    private ReliefFound emergency(Household household, @Nullable String person, Limits limits, Probe probe) {
        Set<ReliefClass> possible = classes.possible(household, person, probe);
        MoneyRange given = null;
        int nothing = 0;
        for (ReliefClass c : possible) {
            MoneyRange of = c == ReliefClass.D ? ofClassD(limits, probe) : limits.of(c, probe);
            if (of == null) {
                return ReliefFound.UNKNOWN;
            }
            if (of.equals(ReliefFigures.NOTHING)) {
                nothing++;
            } else {
                given = of;
            }
        }
        if (nothing == 0) {
            return ReliefFound.of(possible.size() == 1 ? given : ReliefFigures.OPEN);
        }
        boolean asked = given != null || isRecognised(household);
        return asked || HouseholdFacts.FINDINGS.read(household, probe) == null
                ? ifDecided(household, ReliefFound.of(ReliefFigures.OPEN), probe)
                : ReliefFound.NONE;
    }

    /** Where the district has no figure for class D the official decides, but only if class C would get something. */
    private static @Nullable MoneyRange ofClassD(Limits limits, Probe probe) {
        if (limits.of(ReliefClass.D, probe.aside()) != null) {
            return limits.of(ReliefClass.D, probe);
        }
        MoneyRange ofC = limits.of(ReliefClass.C, probe);
        return ofC == null || ofC.equals(ReliefFigures.NOTHING) ? ofC : ReliefFigures.OPEN;
    }

    static boolean isRecognised(Household household) {
        return Boolean.TRUE.equals(TemporaryAssistance.DECISION.reader().apply(household));
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
