package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fully known household in Kaizhou in August 2025 as somebody would hold it who writes the rules by hand: who counts, the
 * income, and the statuses that several programmes ask for. Sums are in fen.
 */
final class PlainCase {
    static final LocalDate TODAY = LocalDate.of(2025, 8, 31);
    static final long DISPOSABLE_INCOME_2024 = 3_971_300;
    static final String GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE.id();
    static final String ALONE = ProgrammeId.SINGLE_PERSON_GUARANTEE.id();
    static final String HARDSHIP = ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id();
    private static final long URBAN = 77_000;
    private static final long RURAL = 63_000;
    private static final Region CHONGQING = Region.of("500000");

    final Household household;
    final List<Member> members;
    /** Per position, whether the member counts. */
    final boolean[] counts;
    /** How many members count. */
    final int size;
    /** The minimum living standard of one person. */
    final long standard;
    /** The income of a month in twelfths of a fen. */
    final long twelfths;
    /** The income of a year. */
    final long yearly;

    boolean guaranteeEligible;
    boolean guaranteed;
    boolean near;
    boolean rigid;
    /** The statuses from their confirmation on; only the money waits for the month after. */
    boolean confirmedGuarantee;

    boolean confirmedNear;
    boolean confirmedRigid;
    final boolean[] confirmedAlone;
    final boolean[] confirmedHardship;
    final boolean[] confirmedOrphan;
    final boolean[] confirmedUnattended;

    final boolean[] alone;
    final boolean[] hardship;
    final boolean[] orphan;
    final boolean[] unattended;

    PlainCase(Household household) {
        this.household = household;
        this.members = known(household.members()).list();
        int n = members.size();
        this.counts = new boolean[n];
        int counted = 0;
        boolean farms = false;
        for (int i = 0; i < n; i++) {
            Person p = members.get(i).person();
            counts[i] = belongs(p) && !isAway(p);
            if (counts[i]) {
                counted++;
                farms |= farms(p);
            }
        }
        this.size = counted;
        this.standard = household.settlement() == Settlement.URBAN ? URBAN : RURAL;
        long month = 0;
        long year = 0;
        for (int i = 0; i < n; i++) {
            if (counts[i]) {
                Person p = members.get(i).person();
                long due = maintenanceDue(p);
                boolean waived = isWaived(p);
                month += income(p, farms ? 12 : 1, false, due, waived);
                year += income(p, 12, false, due, waived);
            }
        }
        this.twelfths = Math.max(0, month);
        this.yearly = Math.max(0, year);
        this.confirmedAlone = new boolean[n];
        this.confirmedHardship = new boolean[n];
        this.confirmedOrphan = new boolean[n];
        this.confirmedUnattended = new boolean[n];
        this.alone = new boolean[n];
        this.hardship = new boolean[n];
        this.orphan = new boolean[n];
        this.unattended = new boolean[n];
    }

    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    static int age(Person p) {
        return yearsSince(known(p.birthDate()));
    }

    /** Completed years on 31 August 2025; no month has a later day. */
    static int yearsSince(LocalDate date) {
        return Math.max(0, TODAY.getYear() - date.getYear() - (date.getMonthValue() > TODAY.getMonthValue() ? 1 : 0));
    }

    static boolean isLocal(Person p) {
        return known(p.registeredAt()).isWithin(CHONGQING);
    }

    static Disability.Kind disability(Person p) {
        return known(p.disability()).kind();
    }

    static int grade(Person p) {
        return known(known(p.disability()).grade());
    }

    static boolean isDisabled(Person p) {
        return disability(p) != Disability.Kind.NONE;
    }

    static boolean isSeverelyDisabled(Person p) {
        return grade(p) == 1 || grade(p) == 2;
    }

    /** Grade 1 or 2, or intellectual or mental of grade 3. */
    static boolean isSeverelyDisabled(@Nullable Disability disability) {
        Disability d = known(disability);
        int grade = known(d.grade());
        return grade == 1
                || grade == 2
                || (grade == 3 && (d.kind() == Disability.Kind.INTELLECTUAL || d.kind() == Disability.Kind.MENTAL));
    }

    static boolean isIll(Person p) {
        return known(p.seriousIllness());
    }

    static boolean isOutOfWork(Person p) {
        return p.employment() == Employment.UNEMPLOYED || p.employment() == Employment.NOT_WORKING;
    }

    static Absence.Kind absence(Person p) {
        return known(p.absence()).kind();
    }

    static boolean isClergyAway(Person p) {
        Absence absence = known(p.absence());
        return absence.kind() == Absence.Kind.RELIGIOUS_HOUSE && yearsSince(known(absence.since())) >= 3;
    }

    /** Whether an official found so; nothing on record counts as no. */
    boolean found(String kind, String programme, @Nullable String person) {
        return Boolean.TRUE.equals(household.finding(kind, programme, person));
    }

    /** What an official found on the person or else on the household. */
    boolean decided(String kind, String programme, Person p) {
        Boolean own = household.finding(kind, programme, p.id());
        return own != null ? own : found(kind, programme, null);
    }

    /** Whether the person or the household is enrolled in a programme or draws it. */
    boolean isIn(ProgrammeId programme, Member m) {
        for (Enrolment e : known(household.enrolled())) {
            if (e.programme().equals(programme.id())
                    && (e.subject().equals(m.key()) || e.subject().equals(household.key()))) {
                return true;
            }
        }
        for (BenefitInPayment b : known(household.receiving())) {
            if (b.programme().equals(programme.id())
                    && (b.member() == null || b.member().equals(m.person().id()))) {
                return true;
            }
        }
        return false;
    }

    boolean draws(ProgrammeId programme, Person p) {
        for (BenefitInPayment b : known(household.receiving())) {
            if (b.programme().equals(programme.id()) && p.id().equals(b.member())) {
                return true;
            }
        }
        return false;
    }

    /** The same from the confirmation on. */
    boolean isConfirmedAsGuaranteed(int i) {
        return (confirmedGuarantee && counts[i]) || confirmedAlone[i];
    }

    /** Paid as a member of a guaranteed household, or alone. */
    boolean isGuaranteed(int i) {
        return (guaranteed && counts[i]) || alone[i];
    }

    /** Member of a near-threshold or rigid-expenditure household. */
    boolean isOfLowIncome(int i) {
        return (confirmedNear || confirmedRigid) && counts[i];
    }

    private boolean belongs(Person p) {
        if (known(p.supportDuty())) {
            return true;
        }
        return switch (known(p.relation())) {
            case HEAD, SPOUSE, CHILD, PARENT -> true;
            case GRANDPARENT, SIBLING -> lists(Relation.PARENT);
            case CHILD_IN_LAW, GRANDCHILD -> lists(Relation.CHILD);
            case PARENT_IN_LAW -> lists(Relation.SPOUSE);
            case OTHER -> false;
        };
    }

    private boolean lists(Relation relation) {
        for (Member m : members) {
            if (m.person().relation() == relation) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(Person p) {
        return switch (absence(p)) {
            case NONE -> false;
            case RELIGIOUS_HOUSE -> isClergyAway(p);
            case PRISON, COMPULSORY_DETOX, MISSING -> true;
            case MILITARY_SERVICE -> p.maritalStatus() == MaritalStatus.UNMARRIED;
        };
    }

    private static boolean farms(Person p) {
        if (p.employment() == Employment.FARMING) {
            return true;
        }
        for (IncomeItem i : known(p.income())) {
            if (i.kind() == IncomeItem.Kind.FARMING) {
                return true;
            }
        }
        return false;
    }

    /** A person's own income of a month in twelfths of a fen. */
    long ownTwelfths(Person p, boolean ofHardship, long due) {
        return Math.max(0, income(p, farms(p) ? 12 : 1, ofHardship, due, false));
    }

    /** The same as the guarantee counts it: with maintenance that is due, and without what was waived. */
    long ownTwelfthsForGuarantee(Person p) {
        return Math.max(0, income(p, farms(p) ? 12 : 1, false, maintenanceDue(p), isWaived(p)));
    }

    private static long income(Person p, int window, boolean ofHardship, long due, boolean waived) {
        long sum = 0;
        long maintenance = 0;
        for (IncomeItem i : known(p.income())) {
            long twelfths = twelfths(i, window);
            switch (i.kind()) {
                case PREFERENTIAL, SCHOLARSHIP, RELIEF, BASIC_PENSION -> {}
                case TAX_AND_CONTRIBUTIONS_PAID, MAINTENANCE_PAID -> sum -= twelfths;
                case MAINTENANCE -> maintenance += twelfths;
                case UNEMPLOYMENT_BENEFIT -> sum += ofHardship ? 0 : twelfths;
                default -> sum += twelfths;
            }
        }
        return waived ? sum : sum + Math.max(maintenance, due);
    }

    private static long twelfths(IncomeItem item, int window) {
        Amount amount = known(item.amount());
        long fen = amount.money().fen();
        return switch (amount.per()) {
            case DAY -> fen * known(item.days()) * 12;
            case ONCE -> fen * 12 / window;
            case MONTH, QUARTER, YEAR -> perYear(amount);
        };
    }

    /** A regular amount over a year; one that was paid once, as it is. */
    static long perYear(Amount amount) {
        long fen = amount.money().fen();
        return amount.per() == Per.MONTH ? fen * 12 : amount.per() == Per.QUARTER ? fen * 4 : fen;
    }

    /** Whether spending for a person, or for nobody in particular, is the family's. */
    boolean isOfFamily(@Nullable String person) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] && members.get(i).person().id().equals(person)) {
                return true;
            }
        }
        return person == null;
    }

    private boolean isWaived(Person p) {
        return found("MAINTENANCE_WAIVED", GUARANTEE, p.id());
    }

    /** Maintenance that supporters elsewhere owe, in twelfths of a fen a month. */
    long maintenanceDue(Person p) {
        long due = 0;
        for (Supporter s : known(household.elsewhere())) {
            Amount fixed = s.maintenanceDue();
            if (fixed != null && p.id().equals(s.of())) {
                due += perYear(fixed);
            }
        }
        return due;
    }
}
