package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Studying;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orphans, children who are in fact unattended, and orphans who study. */
final class PlainChildren {
    static final long STUDENT_GRANT = 1_000_000;
    private static final long INSTITUTION = 185_100;
    private static final long DISPERSED = 165_100;
    private static final Set<Situation> LOST =
            EnumSet.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.DECLARED_MISSING, Situation.UNTRACEABLE);

    private PlainChildren() {}

    static @Nullable String orphanAllowance(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        boolean infected = age(p) < 18 && known(p.hivInfected());
        if (!infected && !isOrphan(p)) {
            return "orphan-or-hiv-infected";
        }
        return PlainGuarantee.hasBegun(c, ProgrammeId.ORPHAN_ALLOWANCE, m.key(), false) ? null : "award-begun";
    }

    private static boolean isOrphan(Person p) {
        return (age(p) < 18 || isInSecondarySchool(p)) && p.care() != Care.ADOPTED && hasLostBoth(p);
    }

    static boolean hasLostBoth(Person p) {
        return hasOneOf(parent(p, 0), LOST) && hasOneOf(parent(p, 1), LOST);
    }

    static long orphanRate(Person p) {
        return isOrphan(p) ? standard(p) : DISPERSED;
    }

    static long standard(Person p) {
        return p.care() == Care.INSTITUTION ? INSTITUTION : DISPERSED;
    }

    private static Parent parent(Person p, int index) {
        return known(p.parents()).get(index);
    }

    private static boolean hasOneOf(Parent parent, Set<Situation> situations) {
        for (Situation s : known(parent.situation())) {
            if (situations.contains(s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSecondarySchool(Person p) {
        return switch (known(p.studying()).stage()) {
            case JUNIOR_SECONDARY, SENIOR_SECONDARY, SECONDARY_VOCATIONAL -> true;
            default -> false;
        };
    }

    static @Nullable String unattendedAllowance(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        if (age(p) >= 18
                && !(isInSecondarySchool(p) && known(known(p.studying()).fullTime()))) {
            return "age-or-schooling";
        }
        if (!isUnable(c, p, parent(p, 0))) {
            return "first-parent-absent-or-unable";
        }
        if (!isUnable(c, p, parent(p, 1))) {
            return "second-parent-absent-or-unable";
        }
        if (hasLostBoth(p)) {
            return "not-an-orphan";
        }
        return PlainGuarantee.hasBegun(c, ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, m.key(), false)
                ? null
                : "award-begun";
    }

    private static boolean isUnable(PlainCase c, Person child, Parent parent) {
        if (isSeverelyDisabled(c, child, parent)) {
            return true;
        }
        for (Situation s : known(parent.situation())) {
            boolean unable = switch (s) {
                case DEAD, DECLARED_DEAD, DECLARED_MISSING, SERIOUSLY_ILL, GUARDIANSHIP_REVOKED, DEPORTED -> true;
                case IN_PRISON, COMPULSORY_DETOX, LIBERTY_RESTRAINED -> known(parent.termMonths()) >= 6;
                case LOST_CONTACT, UNTRACEABLE ->
                    !known(parent.since()).plusMonths(6).isAfter(PlainCase.TODAY);
                case SEVERELY_DISABLED, AWAY_FOR_WORK, ABLE -> false;
            };
            if (unable) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeverelyDisabled(PlainCase c, Person child, Parent parent) {
        Member listed = parent.member() == null ? null : PlainGuarantee.member(c, parent.member());
        Disability d =
                known(listed == null ? parent.disability() : listed.person().disability());
        return switch (d.kind()) {
            case NONE -> false;
            case MENTAL, INTELLECTUAL -> true;
            case MULTIPLE ->
                known(d.grade()) <= 2
                        || known(c.household.finding(
                                "QUALIFYING_DISABILITY", ProgrammeId.UNATTENDED_CHILD_ALLOWANCE.id(), child.id()));
            case VISUAL, HEARING, SPEECH, PHYSICAL -> known(d.grade()) <= 2;
        };
    }

    /** The standard less what is drawn already; an award to a household counts per head. */
    static long unattendedTopUp(PlainCase c, Member m) {
        Person p = m.person();
        long own = 0;
        long ofHousehold = 0;
        for (BenefitInPayment b : known(c.household.receiving())) {
            boolean concerns = b.member() == null || b.member().equals(p.id());
            if (concerns && isDeducted(b.programme()) && known(b.amount()).per() != Per.ONCE) {
                long fen = known(b.amount()).money().fen();
                long twelfths =
                        known(b.amount()).per() == Per.DAY ? fen * 31 * 12 : PlainCase.perYear(known(b.amount()));
                own += b.member() == null ? 0 : twelfths;
                ofHousehold += b.member() == null ? twelfths : 0;
            }
        }
        int heads = ofHousehold == 0 ? 1 : heads(c, m);
        return Math.max(0, standard(p) - (own * heads + ofHousehold) / (12L * heads));
    }

    static boolean isDeducted(String programme) {
        return programme.equals(PlainCase.GUARANTEE)
                || programme.equals(PlainCase.ALONE)
                || programme.equals(PlainCase.HARDSHIP)
                || programme.equals(ProgrammeId.DISABILITY_LIVING_SUBSIDY.id());
    }

    private static int heads(PlainCase c, Member child) {
        int heads = 0;
        for (Member m : c.members) {
            Absence.Kind absence = m == child ? Absence.Kind.NONE : PlainCase.absence(m.person());
            heads += absence == Absence.Kind.PRISON
                            || absence == Absence.Kind.COMPULSORY_DETOX
                            || absence == Absence.Kind.MISSING
                    ? 0
                    : 1;
        }
        return heads;
    }

    static @Nullable String studentGrant(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        if (age(p) < 18) {
            return "aged-18-or-over";
        }
        Studying studying = known(p.studying());
        boolean stage = switch (studying.stage()) {
            case SENIOR_SECONDARY, SECONDARY_VOCATIONAL, COLLEGE, UNDERGRADUATE, MASTER -> true;
            default -> false;
        };
        if (!stage) {
            return "stage-supported";
        }
        if (!known(studying.fullTime())) {
            return "full-time";
        }
        LocalDate grownUp = known(p.birthDate()).plusYears(18);
        if (known(studying.continuousSince()).isAfter(grownUp)) {
            return "without-a-break-since-18";
        }
        if (p.care() == Care.ADOPTED && !PlainCase.isDisabled(p)) {
            return "not-adopted-or-disabled";
        }
        for (int k = 0; k < 2; k++) {
            Parent parent = parent(p, k);
            if (!hasOneOf(parent, LOST) || !known(parent.since()).isBefore(grownUp)) {
                return "orphan-before-18";
            }
        }
        return null;
    }
}
