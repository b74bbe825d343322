package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.TODAY;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Unemployment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Temporary assistance and disaster relief: sums that the texts give as ranges, and some that they do not give at all. */
final class PlainRelief {
    private static final String TEMPORARY = ProgrammeId.TEMPORARY_ASSISTANCE.id();
    private static final String CASE_BY_CASE = "CASE_BY_CASE";
    private static final long URBAN = 77_000;
    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    private PlainRelief() {}

    /** What is paid at least and at most; {@code to} is negative if the text sets no upper limit. */
    record Sum(long from, long to) {
        static final Sum OPEN = new Sum(0, -1);

        boolean isExact() {
            return from == to;
        }

        boolean betterThan(Sum other) {
            if (to < 0 || other.to < 0) {
                return to < 0 && (other.to >= 0 || from > other.from);
            }
            return to > other.to || (to == other.to && from > other.from);
        }
    }

    /** A cause of hardship that was looked for: the best sum found, and whether all that could be found has a figure. */
    record Found(@Nullable Sum best, boolean known) {
        static final Found NOTHING = new Found(null, true);
        static final Found NO_FIGURE = new Found(null, false);

        static Found of(@Nullable Sum sum) {
            return sum == null ? NO_FIGURE : new Found(sum, true);
        }

        Found or(Found other) {
            Sum its = other.best;
            boolean mine = best != null && (its == null || !its.betterThan(best));
            return new Found(mine ? best : its, known && other.known);
        }

        boolean isNothing() {
            return best == null && known;
        }
    }

    /** What temporary assistance answers: a condition that fails, or a sum, or neither where a figure lacks. */
    record Temporary(@Nullable String failed, @Nullable Sum sum) {
        static final Temporary UNKNOWN = new Temporary(null, null);
    }

    static Temporary temporary(PlainCase c) {
        Boolean decided = c.household.finding(CASE_BY_CASE, TEMPORARY, null);
        if (Boolean.FALSE.equals(decided)) {
            return new Temporary("not-refused-as-single-case", null);
        }
        Found calamity = Found.NOTHING;
        Found sudden = Found.NOTHING;
        Found education = Found.NOTHING;
        Found other = Found.NOTHING;
        for (Event e : known(c.household.events())) {
            if (known(e.date()).isAfter(TODAY)) {
                continue;
            }
            switch (e.kind()) {
                case FIRE, TRAFFIC_ACCIDENT, ACCIDENT, NATURAL_DISASTER ->
                    calamity = calamity.or(
                            unlessHelped(c, e.kind().name(), e, decided, emergency(disaster(classOf(c, e.member())))));
                case SUDDEN_ILLNESS ->
                    sudden = sudden.or(unlessHelped(c, "MAJOR_ILLNESS", e, decided, sudden(c, e, decided)));
                case HIGHER_EDUCATION_ADMISSION ->
                    education = education.or(unlessHelped(c, e.kind().name(), e, decided, firstYear(c, e, decided)));
                case MEDICAL_EMERGENCY -> {}
                case DEATH, JOB_LOSS, NO_CARE, OTHER ->
                    other = other.or(unlessHelped(
                            c, e.kind().name(), e, decided, decided == null ? Found.NO_FIGURE : Found.of(Sum.OPEN)));
            }
        }
        Found illness = illness(c, decided);
        Found longTerm = longTerm(c, decided);
        Found jobless = jobless(c, decided);
        String means = failedMeans(c);
        Temporary answer = answer(
                c,
                means == null
                        ? List.of(calamity, sudden, illness, longTerm, education, jobless, other)
                        : List.of(calamity, sudden, Found.NOTHING, Found.NOTHING, Found.NOTHING, jobless, other));
        boolean spent = !illness.isNothing() || !longTerm.isNothing() || !education.isNothing();
        return "hardship".equals(answer.failed) && means != null && spent ? new Temporary(means, null) : answer;
    }

    private static Temporary answer(PlainCase c, List<Found> causes) {
        boolean open = false;
        boolean some = false;
        for (Found f : causes) {
            some |= f.best != null;
            open |= f.best == null && !f.known;
        }
        if (!some) {
            return open ? Temporary.UNKNOWN : new Temporary("hardship", null);
        }
        if (c.household.findingAmount(CASE_BY_CASE, TEMPORARY, null) != null) {
            return new Temporary(null, Sum.OPEN);
        }
        boolean reliefFirst = false;
        Found best = Found.NOTHING;
        for (int i = 0; i < causes.size(); i++) {
            Found f = causes.get(i);
            if (f.best != null) {
                boolean emergency = i < 2;
                reliefFirst |= emergency && !f.best.isExact();
                best = best.or(reliefFirst ? Found.of(f.best) : f);
            } else if (!f.known && !reliefFirst) {
                best = best.or(Found.NO_FIGURE);
            }
        }
        return best.known && best.best != null ? new Temporary(null, best.best) : Temporary.UNKNOWN;
    }

    /** Income or property beyond the rule for expenditure; whoever was checked already is not checked again. */
    private static @Nullable String failedMeans(PlainCase c) {
        if (isGuaranteed(c) || areAllInA(c)) {
            return null;
        }
        if (c.yearly >= PlainCase.DISPOSABLE_INCOME_2024 * c.size) {
            return "income-below-residents";
        }
        return known(c.household.finding("PROPERTY_WITHIN_RULE", TEMPORARY, null)) ? null : "property-within-limits";
    }

    private static boolean isInA(PlainCase c, Member m) {
        return c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m) || c.isIn(ProgrammeId.ORPHAN_ALLOWANCE, m);
    }

    private static boolean areAllInA(PlainCase c) {
        for (Member m : c.members) {
            if (!isInA(c, m)) {
                return false;
            }
        }
        return !c.members.isEmpty();
    }

    private static int classOf(PlainCase c, @Nullable String person) {
        Member m = person == null ? null : PlainGuarantee.member(c, person);
        if (m == null ? areAllInA(c) : isInA(c, m)) {
            return A;
        }
        boolean guaranteed = m == null ? isGuaranteed(c) : isGuaranteed(c, m);
        return guaranteed ? B : c.twelfths <= c.standard * c.size * 24 ? C : D;
    }

    /** On record, or recognised. */
    private static boolean isGuaranteed(PlainCase c) {
        return isOnRecord(c) || c.confirmedGuarantee;
    }

    private static boolean isOnRecord(PlainCase c) {
        for (Enrolment e : known(c.household.enrolled())) {
            if (e.programme().equals(PlainCase.GUARANTEE) && e.subject().equals(c.household.key())) {
                return true;
            }
        }
        for (BenefitInPayment b : known(c.household.receiving())) {
            if (b.programme().equals(PlainCase.GUARANTEE) && b.member() == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGuaranteed(PlainCase c, Member m) {
        int i = m.position();
        return c.isConfirmedAsGuaranteed(i)
                || (c.counts[i] && c.isIn(ProgrammeId.MINIMUM_LIVING_GUARANTEE, m))
                || c.isIn(ProgrammeId.SINGLE_PERSON_GUARANTEE, m);
    }

    /** In an emergency a class without a figure is helped too. */
    private static Found emergency(@Nullable Found found) {
        return found == null ? Found.of(Sum.OPEN) : found;
    }

    /** Class D is not better off than class C; what stays below the threshold an official may recognise. */
    private static Found sudden(PlainCase c, Event e, @Nullable Boolean decided) {
        int of = classOf(c, e.member());
        long cost = cost(c, e.member());
        Found found = medical(of, cost);
        if (found == null) {
            found = known(medical(C, cost)).isNothing() ? Found.NOTHING : Found.of(Sum.OPEN);
        }
        return found.isNothing() && Boolean.TRUE.equals(decided) ? Found.of(Sum.OPEN) : found;
    }

    /** A class without a figure is helped only as an official decides. */
    private static Found checked(@Nullable Found found, @Nullable Boolean decided) {
        return found != null ? found : Boolean.TRUE.equals(decided) ? Found.of(Sum.OPEN) : Found.NO_FIGURE;
    }

    private static @Nullable Found disaster(int of) {
        return switch (of) {
            case A -> Found.of(new Sum(0, URBAN * 36));
            case B -> Found.of(new Sum(0, URBAN * 18));
            case C -> Found.of(new Sum(0, URBAN * 6));
            default -> null;
        };
    }

    private static @Nullable Found medical(int of, long cost) {
        return switch (of) {
            case A -> medical(cost - 30_000, 90, -1, 5_000_000);
            case B -> medical(cost - 300_000, 40, 60, 4_000_000);
            case C -> medical(cost - 2_000_000, 30, 50, 3_000_000);
            default -> null;
        };
    }

    private static Found medical(long excess, int leastPercent, int mostPercent, long cap) {
        if (excess <= 0) {
            return Found.NOTHING;
        }
        long from = Math.min((excess * leastPercent + 99) / 100, cap);
        long to = mostPercent < 0 ? cap : Math.min(excess * mostPercent / 100, cap);
        return Found.of(new Sum(from, Math.max(from, to)));
    }

    private static long cost(PlainCase c, @Nullable String person) {
        long sum = 0;
        for (Spending s : known(c.household.spending())) {
            if (s.kind() == Spending.Kind.MEDICAL_SELF_PAID
                    && (person == null || s.member() == null || s.member().equals(person))) {
                sum += PlainCase.perYear(known(s.amount()));
            }
        }
        return sum;
    }

    private static Found illness(PlainCase c, @Nullable Boolean decided) {
        Found found = Found.NOTHING;
        for (Member m : c.members) {
            if (PlainCase.isIll(m.person())) {
                String id = m.person().id();
                long cost = cost(c, id);
                Found of = cost == 0 ? Found.NOTHING : checked(medical(classOf(c, id), cost), decided);
                found = found.or(unlessHelped(c, "MAJOR_ILLNESS", id, of));
            }
        }
        return found;
    }

    private static Found longTerm(PlainCase c, @Nullable Boolean decided) {
        Found found = Found.NOTHING;
        for (Spending s : known(c.household.spending())) {
            if (s.kind() == Spending.Kind.LONG_TERM_OUTPATIENT) {
                int of = classOf(c, s.member());
                Found sum = of == D ? null : Found.of(new Sum(0, URBAN * (of == C ? 6 : 12)));
                found = found.or(unlessHelped(c, s.kind().name(), s.member(), checked(sum, decided)));
            }
        }
        return found;
    }

    private static Found firstYear(PlainCase c, Event e, @Nullable Boolean decided) {
        LocalDate date = known(e.date());
        if (date.isAfter(TODAY) || !date.plusYears(1).isAfter(TODAY)) {
            return Found.NOTHING;
        }
        int of = classOf(c, e.member());
        return checked(of == A || of == B ? Found.of(new Sum(500_000, -1)) : null, decided);
    }

    private static Found jobless(PlainCase c, @Nullable Boolean decided) {
        Found sum = Boolean.TRUE.equals(decided) ? Found.of(Sum.OPEN) : Found.NO_FIGURE;
        Found found = Found.NOTHING;
        for (Member m : c.members) {
            if (isWithoutIncomeAndInsurance(c, m.person()) && !isGuaranteed(c, m)) {
                found = found.or(unlessHelped(c, "UNINSURED_JOBLESS", m.person().id(), sum));
            }
        }
        return found;
    }

    private static boolean isWithoutIncomeAndInsurance(PlainCase c, Person p) {
        Unemployment u = known(p.unemployment());
        return p.employment() == Employment.UNEMPLOYED
                && u.jobless()
                && !known(u.insured())
                && !known(u.withoutIncomeSince()).plusMonths(3).isAfter(YearMonth.from(TODAY.plusDays(1)))
                && c.ownTwelfths(p, false, 0) == 0;
    }

    /** One event that was helped in an earlier year waits for a decision. */
    private static Found unlessHelped(PlainCase c, String cause, Event event, @Nullable Boolean decided, Found of) {
        Found found = unlessHelped(c, cause, event.member(), of);
        if (decided != null || found.isNothing()) {
            return found;
        }
        for (BenefitInPayment b : known(c.household.receiving())) {
            if (isFor(b, cause, event.member())
                    && known(b.since()).getYear() < TODAY.getYear()
                    && !known(b.since()).isBefore(YearMonth.from(known(event.date())))) {
                return Found.NO_FIGURE;
            }
        }
        return found;
    }

    private static boolean isFor(BenefitInPayment b, String cause, @Nullable String person) {
        return b.programme().equals(TEMPORARY)
                && (b.member() == null || person == null || b.member().equals(person))
                && Objects.equals(b.cause(), cause);
    }

    /** How often a year one cause is helped is not laid down: whoever was helped for it this year waits for a decision. */
    private static Found unlessHelped(PlainCase c, String cause, @Nullable String person, Found of) {
        if (of.isNothing()) {
            return of;
        }
        for (BenefitInPayment b : known(c.household.receiving())) {
            if (isFor(b, cause, person)
                    && known(b.since()).getYear() == TODAY.getYear()
                    && !known(b.since()).isAfter(YearMonth.from(TODAY))) {
                return Found.NO_FIGURE;
            }
        }
        return of;
    }

    static @Nullable String disaster(Disaster d) {
        if (!d.struck() || known(d.date()).isAfter(TODAY)) {
            return "struck-by-disaster";
        }
        boolean due = known(d.evacuatedDays()) > 0
                || isInTransition(d)
                || known(d.deaths()) > 0
                || isHomeDestroyed(d)
                || isWinterAidDue(d);
        return due ? null : "relief-due";
    }

    private static boolean isInTransition(Disaster d) {
        return known(d.transitionDays()) > 0
                && known(d.homeless())
                && known(d.withoutLivelihood())
                && known(d.unableToHelpItself());
    }

    private static boolean isWinterAidDue(Disaster d) {
        return known(d.winterSpringNeed()) && TODAY.getYear() - known(d.date()).getYear() <= 1;
    }

    private static boolean isHomeDestroyed(Disaster d) {
        return known(d.roomsDestroyed()) > 0 && known(d.soleDwelling());
    }

    static Sum disasterSum(Disaster d, int persons) {
        long sum = 2_000L * persons * Math.min(known(d.evacuatedDays()), 15) + 1_600_000L * known(d.deaths());
        if (isInTransition(d)) {
            sum += 2_000L * persons * Math.min(known(d.transitionDays()), 90);
        }
        if (isHomeDestroyed(d)) {
            int rooms = known(d.roomsDestroyed());
            sum += rooms >= 4 ? 2_000_000 : 500_000L * rooms;
        }
        return isWinterAidDue(d) ? new Sum(sum + 15_000L * persons, -1) : new Sum(sum, sum);
    }
}
