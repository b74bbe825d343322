package io.civilaffairs.examples.benchmarks;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The minimum living guarantee, the key-group supplement and the near-threshold household as somebody would write them by
 * hand for Kaizhou in August 2025: plain records, {@code long} fen, everything known, no reasons.
 */
@SuppressWarnings("ArrayRecordComponent") // as fast as plain records get; they are never compared
final class Plain {
    private static final long URBAN = 77_000;
    private static final long RURAL = 63_000;
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 31);
    private static final int NEAR = 1;
    private static final int GUARANTEED = 2;

    record Income(IncomeItem.Kind kind, long fen, int perYear) {}

    record Someone(
            Relation relation,
            LocalDate birth,
            boolean local,
            Absence.Kind absence,
            LocalDate absentSince,
            boolean unmarried,
            int grade,
            boolean ill,
            Studying.Stage stage,
            Income[] income) {}

    record Home(boolean dangerous) {}

    record Spent(Spending.Kind kind, LocalDate date, boolean excused, long fenAYear) {}

    record Family(
            boolean urban,
            Someone[] persons,
            long financial,
            long[] cars,
            boolean machine,
            Home[] homes,
            boolean shop,
            Spent[] spending,
            boolean propertyFound) {}

    private Plain() {}

    /** Status in the two lowest bits, monthly fen above them. */
    static long decide(Family family) {
        Someone[] persons = family.persons;
        int n = 0;
        boolean local = false;
        long twelfths = 0;
        for (Someone p : persons) {
            if (counts(p, persons)) {
                local |= p.local;
                n++;
                for (Income i : p.income) {
                    twelfths += counted(i);
                }
            }
        }
        twelfths = Math.max(0, twelfths);
        long standard = (family.urban ? URBAN : RURAL) * n;
        if (local && n > 0 && twelfths < standard * 12 && property(family, standard, n) && consumption(family, n)) {
            long amount = standard - Math.floorDiv(twelfths, 12);
            for (Someone p : persons) {
                if (counts(p, persons)) {
                    amount += supplement(p);
                }
            }
            return amount << 2 | GUARANTEED;
        }
        return local && twelfths < standard * 18 && family.propertyFound ? NEAR : 0;
    }

    private static boolean counts(Someone p, Someone[] all) {
        switch (p.relation) {
            case HEAD, SPOUSE, CHILD, PARENT -> {}
            case GRANDPARENT, SIBLING -> {
                if (!listed(Relation.PARENT, all)) {
                    return false;
                }
            }
            case CHILD_IN_LAW, GRANDCHILD -> {
                if (!listed(Relation.CHILD, all)) {
                    return false;
                }
            }
            case PARENT_IN_LAW -> {
                if (!listed(Relation.SPOUSE, all)) {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        return switch (p.absence) {
            case PRISON, COMPULSORY_DETOX, MISSING -> false;
            case RELIGIOUS_HOUSE -> p.absentSince.plusYears(3).isAfter(TODAY);
            case MILITARY_SERVICE -> !p.unmarried;
            case NONE -> true;
        };
    }

    private static boolean listed(Relation relation, Someone[] all) {
        for (Someone p : all) {
            if (p.relation == relation) {
                return true;
            }
        }
        return false;
    }

    private static long counted(Income i) {
        long twelfths = i.fen * i.perYear;
        return switch (i.kind) {
            case PREFERENTIAL, SCHOLARSHIP, RELIEF, BASIC_PENSION -> 0;
            case TAX_AND_CONTRIBUTIONS_PAID, MAINTENANCE_PAID -> -twelfths;
            default -> twelfths;
        };
    }

    private static boolean property(Family family, long standard, int n) {
        if (family.financial > standard * 24) {
            boolean ill = false;
            for (Someone p : family.persons) {
                ill |= p.ill && counts(p, family.persons);
            }
            if (!ill || family.financial > 5_000_000L * n) {
                return false;
            }
        }
        for (long value : family.cars) {
            if (value > 3_000_000L) {
                return false;
            }
        }
        int homes = 0;
        for (Home home : family.homes) {
            homes += home.dangerous ? 0 : 1;
        }
        return !family.machine && (homes < 2 || family.propertyFound) && !family.shop;
    }

    private static boolean consumption(Family family, int n) {
        long standard = family.urban ? URBAN : RURAL;
        for (Spent s : family.spending) {
            switch (s.kind) {
                case HOUSING_BUILT_OR_BOUGHT -> {
                    if (!s.excused && s.date.plusYears(3).isAfter(TODAY)) {
                        return false;
                    }
                }
                case STUDY_ABROAD -> {
                    return false;
                }
                case PRIVATE_SCHOOL, INSURANCE_PREMIUM -> {
                    if (s.fenAYear >= standard * 12 * n) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    private static long supplement(Someone p) {
        long highest = 0;
        if (p.grade == 1 || p.grade == 2 || p.ill || !p.birth.plusYears(70).isAfter(TODAY)) {
            highest = 6_000;
        }
        boolean school = p.stage != Studying.Stage.NONE && p.stage != Studying.Stage.PRESCHOOL;
        boolean preschool = p.stage == Studying.Stage.PRESCHOOL
                || (!school && p.birth.plusYears(6).isAfter(TODAY));
        if (school || preschool) {
            highest = 10_000;
        }
        return highest + (p.grade > 0 ? 4_000 : 0);
    }

    /** The plain form of a fully known household. */
    static Family of(Household household) {
        var assets = Objects.requireNonNull(household.assets());
        return new Family(
                household.settlement() == Settlement.URBAN,
                Objects.requireNonNull(household.members()).list().stream()
                        .map(Member::person)
                        .map(Plain::someone)
                        .toArray(Someone[]::new),
                Objects.requireNonNull(assets.financial()).fen(),
                Objects.requireNonNull(assets.vehicles()).stream()
                        .filter(v -> v.kind() == Vehicle.Kind.CAR)
                        .mapToLong(v -> Objects.requireNonNull(v.value()).fen())
                        .toArray(),
                assets.vehicles().stream().anyMatch(v -> v.kind() == Vehicle.Kind.SHIP),
                Objects.requireNonNull(assets.dwellings()).stream()
                        .map(d -> new Home(d.dangerGrade() == Dwelling.DangerGrade.D))
                        .toArray(Home[]::new),
                Objects.requireNonNull(assets.other()).stream().anyMatch(o -> o.kind() == OtherAsset.Kind.SHOP),
                Objects.requireNonNull(household.spending()).stream()
                        .map(Plain::spent)
                        .toArray(Spent[]::new),
                Objects.requireNonNull(household.findings()).stream().anyMatch(OfficialFinding::value));
    }

    private static Someone someone(Person p) {
        Absence absence = Objects.requireNonNull(p.absence());
        LocalDate since = Objects.requireNonNullElse(absence.since(), TODAY);
        return new Someone(
                Objects.requireNonNull(p.relation()),
                Objects.requireNonNull(p.birthDate()),
                Objects.requireNonNull(p.registeredAt()).code().startsWith("50"),
                since.isAfter(TODAY) ? Absence.Kind.NONE : absence.kind(),
                since,
                p.maritalStatus() == MaritalStatus.UNMARRIED,
                Objects.requireNonNull(Objects.requireNonNull(p.disability()).grade()),
                Boolean.TRUE.equals(p.seriousIllness()),
                Objects.requireNonNull(p.studying()).stage(),
                Objects.requireNonNull(p.income()).stream().map(Plain::income).toArray(Income[]::new));
    }

    private static Income income(IncomeItem item) {
        Amount amount = Objects.requireNonNull(item.amount());
        int perYear = amount.per() == Per.MONTH ? 12 : amount.per() == Per.QUARTER ? 4 : 1;
        return new Income(item.kind(), amount.money().fen(), perYear);
    }

    private static Spent spent(Spending s) {
        Amount amount = Objects.requireNonNull(s.amount());
        long fen = amount.money().fen() * (amount.per() == Per.MONTH ? 12 : 1);
        return new Spent(s.kind(), Objects.requireNonNullElse(s.date(), TODAY), Boolean.TRUE.equals(s.excused()), fen);
    }
}
