package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.GUARANTEE;
import static io.civilaffairs.examples.benchmarks.PlainCase.TODAY;
import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The minimum living guarantee and what leans on its measure of income: key groups, persons guaranteed alone, near-threshold
 * and rigid-expenditure households. A rule gives the first condition that fails, or null if all hold.
 */
final class PlainGuarantee {
    private static final YearMonth MONTH = YearMonth.of(2025, 8);

    private PlainGuarantee() {}

    static @Nullable String guarantee(PlainCase c) {
        if (c.size == 0) {
            return "household-members";
        }
        if (!isLocal(c)) {
            return "local-household";
        }
        if (c.twelfths >= c.standard * c.size * 12) {
            return "income-below-standard";
        }
        String failed = property(c);
        return failed != null ? failed : consumption(c);
    }

    private static boolean isLocal(PlainCase c) {
        boolean local = false;
        for (int i = 0; i < c.counts.length; i++) {
            local |= c.counts[i] && PlainCase.isLocal(c.members.get(i).person());
        }
        return local;
    }

    static long topUp(PlainCase c) {
        return c.standard * c.size - Math.floorDiv(c.twelfths, 12);
    }

    /** Whether the first month that is paid has come, where an application is on file. */
    static boolean hasBegun(PlainCase c, ProgrammeId programme, String subject, boolean fromApplication) {
        for (Application a : known(c.household.applications())) {
            if (a.programme().equals(programme.id()) && a.subject().equals(subject)) {
                return fromApplication
                        ? !MONTH.isBefore(YearMonth.from(known(a.appliedOn())))
                        : MONTH.isAfter(YearMonth.from(known(a.confirmedOn())));
            }
        }
        return true;
    }

    /** Whether the conditions are met and an application, if one is on file, is confirmed. */
    static boolean isConfirmed(PlainCase c, ProgrammeId programme, String subject, @Nullable String failed) {
        if (failed != null && !failed.equals("award-begun")) {
            return false;
        }
        for (Application a : known(c.household.applications())) {
            if (a.programme().equals(programme.id()) && a.subject().equals(subject)) {
                return !known(a.confirmedOn()).isAfter(PlainCase.TODAY);
            }
        }
        return true;
    }

    private static @Nullable String property(PlainCase c) {
        Assets assets = known(c.household.assets());
        long financial = known(assets.financial()).fen();
        if (financial > c.standard * c.size * 24) {
            boolean ill = false;
            for (int i = 0; i < c.counts.length; i++) {
                ill |= c.counts[i] && PlainCase.isIll(c.members.get(i).person());
            }
            if (!ill || financial > 5_000_000L * c.size) {
                return "financial-assets-within-limit";
            }
        }
        for (Vehicle v : known(assets.vehicles())) {
            boolean tolerated = switch (v.kind()) {
                case DISABILITY_AID, MOTORCYCLE -> true;
                case FARM_MACHINE, CONSTRUCTION_MACHINE, SHIP -> false;
                case CAR -> known(v.value()).fen() <= 3_000_000;
            };
            if (!tolerated) {
                return "no-vehicle-beyond-rule";
            }
        }
        int dwellings = 0;
        for (Dwelling d : known(assets.dwellings())) {
            dwellings += isDangerous(d) ? 0 : 1;
        }
        if (dwellings >= 2 && !isPropertyFound(c, GUARANTEE)) {
            return "dwellings-within-limit";
        }
        for (OtherAsset other : known(assets.other())) {
            if (other.kind() == OtherAsset.Kind.SHOP) {
                return "no-shop";
            }
        }
        return null;
    }

    private static boolean isExempt(Vehicle v) {
        return v.kind() == Vehicle.Kind.DISABILITY_AID || v.kind() == Vehicle.Kind.MOTORCYCLE;
    }

    private static boolean isDangerous(Dwelling d) {
        return d.dangerGrade() == Dwelling.DangerGrade.C || d.dangerGrade() == Dwelling.DangerGrade.D;
    }

    private static boolean isPropertyFound(PlainCase c, String programme) {
        return known(c.household.finding("PROPERTY_WITHIN_RULE", programme, null));
    }

    private static @Nullable String consumption(PlainCase c) {
        List<Spending> spending = known(c.household.spending());
        for (Spending s : spending) {
            switch (s.kind()) {
                case HOUSING_BUILT_OR_BOUGHT -> {
                    if (!known(s.excused()) && known(s.date()).plusYears(3).isAfter(TODAY)) {
                        return "no-home-built-lately";
                    }
                }
                case STUDY_ABROAD -> {
                    return "no-study-abroad";
                }
                case PRIVATE_SCHOOL, INSURANCE_PREMIUM -> {
                    long limit = c.standard * 12 * (s.member() == null ? c.size : 1);
                    if (c.isOfFamily(s.member()) && perYear(spending, s) >= limit) {
                        return s.kind() == Spending.Kind.PRIVATE_SCHOOL
                                ? "private-school-below-limit"
                                : "premiums-below-limit";
                    }
                }
                case UTILITIES -> {
                    if (!known(c.household.finding("CONSUMPTION_WITHIN_RULE", GUARANTEE, null))) {
                        return "utilities-within-share";
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    private static long perYear(List<Spending> all, Spending like) {
        long sum = 0;
        for (Spending s : all) {
            if (s.kind() == like.kind() && Objects.equals(s.member(), like.member())) {
                sum += PlainCase.perYear(known(s.amount()));
            }
        }
        return sum;
    }

    static @Nullable String keyGroup(PlainCase c, int i) {
        if (!(c.guaranteed && c.counts[i]) && !c.alone[i]) {
            return "guaranteed";
        }
        return supplement(c.members.get(i).person()) == 0 ? "in-a-key-group" : null;
    }

    /** The highest of the groups, and more for a disability. */
    static long supplement(Person p) {
        Studying.Stage stage = known(p.studying()).stage();
        boolean ofSchoolGroup = stage != Studying.Stage.NONE || age(p) < 6;
        long highest = ofSchoolGroup
                ? 10_000
                : PlainCase.isSeverelyDisabled(p) || PlainCase.isIll(p) || age(p) >= 70 ? 6_000 : 0;
        return highest + (PlainCase.isDisabled(p) ? 4_000 : 0);
    }

    static @Nullable String nearThreshold(PlainCase c) {
        if (c.guaranteeEligible) {
            return "not-guaranteed";
        }
        if (!isLocal(c)) {
            return "local-household";
        }
        if (c.twelfths >= c.standard * c.size * 18) {
            return "income-below-multiple";
        }
        return isPropertyFound(c, ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id()) ? null : "property-within-limits";
    }

    /** Guaranteed alone; what is paid no text that was read lays down. */
    static @Nullable String alone(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        boolean ground = (c.near && (PlainCase.isSeverelyDisabled(p.disability()) || PlainCase.isIll(p)))
                || PlainCase.isClergyAway(p)
                || c.found("OTHER_SPECIAL_HARDSHIP", PlainCase.ALONE, p.id())
                || (PlainCase.isSeverelyDisabled(p) && PlainCase.isOutOfWork(p) && age(p) >= 18);
        if (!ground) {
            return "may-apply-alone";
        }
        if (c.ownTwelfthsForGuarantee(p) >= c.standard * 12) {
            return "own-income-below-standard";
        }
        Assets assets = known(c.household.assets());
        boolean little = known(assets.financial()).fen() <= c.standard * 24
                && known(assets.vehicles()).stream().allMatch(PlainGuarantee::isExempt)
                && known(assets.dwellings()).stream()
                                .filter(d -> !isDangerous(d))
                                .count()
                        <= 1
                && known(assets.other()).isEmpty();
        if (!little && !c.decided("PROPERTY_WITHIN_RULE", PlainCase.ALONE, p)) {
            return "own-property-within-limits";
        }
        return hasBegun(c, ProgrammeId.SINGLE_PERSON_GUARANTEE, m.key(), false) ? null : "award-begun";
    }

    static @Nullable String rigid(PlainCase c) {
        if (c.guaranteeEligible) {
            return "not-guaranteed";
        }
        for (Member m : c.members) {
            if (c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m)) {
                return "not-in-extreme-hardship";
            }
        }
        if (c.near) {
            return "not-near-threshold";
        }
        if (c.yearly >= PlainCase.DISPOSABLE_INCOME_2024 * c.size) {
            return "income-below-residents";
        }
        if (!isPropertyFound(c, ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD.id())) {
            return "property-within-limits";
        }
        long spending = rigidSpending(c);
        return spending > 0 && spending * 10 >= c.yearly * 7 ? null : "rigid-spending-takes-the-share";
    }

    private static long rigidSpending(PlainCase c) {
        String programme = ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD.id();
        LocalDate end = TODAY.plusDays(1);
        for (Application a : known(c.household.applications())) {
            if (a.programme().equals(programme) && a.subject().equals(c.household.key())) {
                end = known(a.appliedOn());
                break;
            }
        }
        long sum = 0;
        for (Spending s : known(c.household.spending())) {
            if (isRigid(c, s)) {
                Per per = known(s.amount()).per();
                boolean counts = true;
                if (per == Per.ONCE || per == Per.DAY) {
                    LocalDate date = known(s.date());
                    counts = date.isBefore(end) && !date.isBefore(end.minusMonths(12));
                }
                sum += counts ? PlainCase.perYear(known(s.amount())) : 0;
            }
        }
        if (c.found("OTHER_RIGID_SPENDING", programme, null)) {
            var more = c.household.findingAmount("OTHER_RIGID_SPENDING", programme, null);
            sum += more == null ? 0 : more.fen();
        }
        return sum;
    }

    private static boolean isRigid(PlainCase c, Spending s) {
        Member of = member(c, s.member());
        boolean counts = s.member() == null || (of != null && c.counts[of.position()]);
        return counts
                && switch (s.kind()) {
                    case NECESSARY_LIVING, MEDICAL_SELF_PAID, LONG_TERM_OUTPATIENT -> true;
                    case EDUCATION ->
                        of == null || isUpToBachelor(known(of.person().studying()));
                    case REHABILITATION -> of == null || PlainCase.disability(of.person()) != Disability.Kind.NONE;
                    default -> false;
                };
    }

    static @Nullable Member member(PlainCase c, @Nullable String id) {
        for (Member m : c.members) {
            if (m.person().id().equals(id)) {
                return m;
            }
        }
        return null;
    }

    private static boolean isUpToBachelor(Studying studying) {
        return switch (studying.stage()) {
            case MASTER, DOCTORAL -> false;
            case COLLEGE, UNDERGRADUATE -> known(studying.fullTime());
            default -> true;
        };
    }
}
