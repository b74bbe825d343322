package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.HARDSHIP;
import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.grade;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.value.Ages;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Extreme hardship support, and who of the kin is bound and able to support. */
final class PlainHardship {
    private static final long BASIC = 100_100;
    private static final long CARE_FULL = 50_000;
    private static final long CARE_PARTIAL = 30_000;
    private static final long CARE_SELF = 10_000;

    private PlainHardship() {}

    static @Nullable String support(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        if (!isWithoutCapacity(c, m)) {
            return "no-labour-capacity";
        }
        if (c.ownTwelfths(p, true, 0) >= c.standard * 12) {
            return "own-income-below-standard";
        }
        if (!c.decided("PROPERTY_WITHIN_RULE", HARDSHIP, p)) {
            return "property-within-limits";
        }
        if (hasAbleSupporter(c, m)) {
            return "no-able-supporter";
        }
        if (age(p) < 18 && c.found("CHOSE_CHILD_SCHEME", HARDSHIP, p.id())) {
            return "no-child-scheme-chosen";
        }
        boolean ended = PlainCase.absence(p) == Absence.Kind.MISSING
                || PlainCase.absence(p) == Absence.Kind.PRISON
                || c.found("WITHDREW", HARDSHIP, p.id());
        if (ended) {
            return "support-not-ended";
        }
        return PlainGuarantee.hasBegun(c, ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m.key(), false) ? null : "award-begun";
    }

    static long sum(Person p) {
        SelfCare able = known(p.selfCare());
        int failed = (known(able.eating()) ? 0 : 1)
                + (known(able.dressing()) ? 0 : 1)
                + (known(able.transferring()) ? 0 : 1)
                + (known(able.toileting()) ? 0 : 1)
                + (known(able.walking()) ? 0 : 1)
                + (known(able.bathing()) ? 0 : 1);
        return BASIC + (failed >= 4 ? CARE_FULL : failed > 0 ? CARE_PARTIAL : CARE_SELF);
    }

    private static boolean isWithoutCapacity(PlainCase c, Member m) {
        Person p = m.person();
        int age = age(p);
        if (age >= 60 || age < 16) {
            return true;
        }
        boolean disabled = switch (PlainCase.disability(p)) {
            case INTELLECTUAL, MENTAL -> grade(p) <= 3;
            case PHYSICAL -> grade(p) <= 2;
            case VISUAL -> grade(p) <= 1;
            case MULTIPLE -> grade(p) <= 3 && c.decided("QUALIFYING_DISABILITY", HARDSHIP, p);
            case NONE, HEARING, SPEECH -> false;
        };
        return disabled || ((age < 18 || isStillAtSchool(p)) && wasTakenInAsMinor(c, m));
    }

    private static boolean isStillAtSchool(Person p) {
        Studying.Stage stage = known(p.studying()).stage();
        return stage == Studying.Stage.PRIMARY
                || stage == Studying.Stage.JUNIOR_SECONDARY
                || stage == Studying.Stage.SENIOR_SECONDARY
                || stage == Studying.Stage.SECONDARY_VOCATIONAL;
    }

    private static boolean wasTakenInAsMinor(PlainCase c, Member m) {
        for (Enrolment e : known(c.household.enrolled())) {
            if (e.programme().equals(HARDSHIP) && e.subject().equals(m.key())) {
                YearMonth since = known(e.since());
                if (since.atDay(1).isBefore(known(m.person().birthDate()).plusYears(18))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasAbleSupporter(PlainCase c, Member m) {
        for (Member other : c.members) {
            if (other != m && owes(other.person(), m.person()) && !isUnable(c, other)) {
                return true;
            }
        }
        for (Supporter s : known(c.household.elsewhere())) {
            if (m.person().id().equals(s.of()) && !isUnable(s)) {
                return true;
            }
        }
        return age(m.person()) < 18 && hasUnlistedParent(c, m);
    }

    /** Whether a minor has a parent who is neither dead nor listed, and who was not found unable. */
    private static boolean hasUnlistedParent(PlainCase c, Member m) {
        Person p = m.person();
        int missing = 2;
        for (Parent parent : known(p.parents())) {
            Set<Parent.Situation> situation = known(parent.situation());
            if (situation.contains(Parent.Situation.DEAD) || situation.contains(Parent.Situation.DECLARED_DEAD)) {
                missing--;
            }
        }
        for (Member other : c.members) {
            missing -= isParent(known(other.person().relation()), known(p.relation())) ? 1 : 0;
        }
        return missing > 0 && !known(c.household.finding("PARENT_UNABLE_TO_SUPPORT", HARDSHIP, p.id()));
    }

    private static boolean isParent(Relation other, Relation of) {
        return switch (of) {
            case HEAD, SIBLING -> other == Relation.PARENT;
            case SPOUSE -> other == Relation.PARENT_IN_LAW;
            case CHILD -> other == Relation.HEAD || other == Relation.SPOUSE;
            default -> false;
        };
    }

    /** Whether a court may have found somebody without civil capacity. */
    static boolean isOfTheMind(Person p) {
        return switch (PlainCase.disability(p)) {
            case INTELLECTUAL, MENTAL, MULTIPLE -> true;
            case NONE, VISUAL, HEARING, SPEECH, PHYSICAL -> false;
        };
    }

    private static boolean isUnable(PlainCase c, Member m) {
        Person p = m.person();
        int age = age(p);
        if (age < 18
                || c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m)
                || (age >= 60
                        && (c.isIn(ProgrammeId.MINIMUM_LIVING_GUARANTEE, m) || c.isConfirmedAsGuaranteed(m.position())))
                || c.found("UNABLE_TO_SUPPORT", HARDSHIP, p.id())) {
            return true;
        }
        boolean away = PlainCase.absence(p) == Absence.Kind.MISSING
                || PlainCase.absence(p) == Absence.Kind.PRISON
                || c.found("NO_CIVIL_CAPACITY", HARDSHIP, p.id());
        if (!away && age < 70 && !PlainCase.isSeverelyDisabled(p.disability())) {
            return false;
        }
        return known(c.household.finding("PROPERTY_WITHIN_RULE", ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(), null))
                && (away || c.ownTwelfths(p, false, 0) < PlainCase.DISPOSABLE_INCOME_2024);
    }

    private static boolean isUnable(Supporter s) {
        int age = Ages.ON_BIRTHDAY.completedYears(known(s.birthDate()), PlainCase.TODAY);
        if (age < 18
                || !known(s.ableToSupport())
                || s.aid() == Supporter.Aid.EXTREME_HARDSHIP
                || (age >= 60 && s.aid() == Supporter.Aid.MINIMUM_LIVING)) {
            return true;
        }
        boolean away = s.situation() != Supporter.Situation.NONE;
        boolean old = age >= 70 || PlainCase.isSeverelyDisabled(s.disability());
        return known(s.propertyWithinRule())
                && (away || (old && PlainCase.perYear(known(s.ownIncome())) < PlainCase.DISPOSABLE_INCOME_2024));
    }

    /** Whether the law binds one member to support another: spouse, parent, child; wider kin as recorded. */
    private static boolean owes(Person other, Person to) {
        int kin = kin(known(other.relation()), known(to.relation()));
        return kin == CLOSE || (kin == WIDER && known(other.supportDuty()));
    }

    private static final int CLOSE = 0;
    private static final int WIDER = 1;
    private static final int IN_LAW = 2;

    /** How two members are kin, from how each is related to the head. */
    private static int kin(Relation a, Relation b) {
        if (a == Relation.HEAD || b == Relation.HEAD) {
            return switch (a == Relation.HEAD ? b : a) {
                case SPOUSE, CHILD, PARENT -> CLOSE;
                case CHILD_IN_LAW, PARENT_IN_LAW -> IN_LAW;
                default -> WIDER;
            };
        }
        int one = apart(a, b);
        return one == CLOSE || one == IN_LAW ? one : apart(b, a);
    }

    private static int apart(Relation a, Relation b) {
        return switch (a) {
            case SPOUSE -> b == Relation.CHILD ? CLOSE : b == Relation.CHILD_IN_LAW ? IN_LAW : WIDER;
            case PARENT ->
                b == Relation.PARENT || b == Relation.SIBLING ? CLOSE : b == Relation.SPOUSE ? IN_LAW : WIDER;
            case PARENT_IN_LAW -> b == Relation.PARENT_IN_LAW || b == Relation.SPOUSE ? CLOSE : WIDER;
            case SIBLING -> b == Relation.SPOUSE ? IN_LAW : WIDER;
            default -> WIDER;
        };
    }
}
