package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The two subsidies and the rights of persons with disabilities. */
final class PlainDisability {
    static final long LIVING = 8_000;
    static final long NURSING_GRADE_1 = 9_000;
    static final long NURSING_GRADE_2 = 8_000;
    private static final YearMonth MONTH = YearMonth.of(2025, 8);

    private PlainDisability() {}

    static @Nullable String living(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        if (!PlainCase.isDisabled(p)) {
            return "holds-disability-card";
        }
        if (!c.isGuaranteed(i)) {
            return "guaranteed";
        }
        if (c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m)) {
            return "not-in-extreme-hardship-support";
        }
        if (c.isIn(ProgrammeId.WORK_INJURY_NURSING, m)) {
            return "draws-no-work-injury-nursing";
        }
        if (c.isIn(ProgrammeId.ORPHAN_ALLOWANCE, m)) {
            return "draws-no-orphan-allowance";
        }
        if (drawsFullUnattendedAllowance(c, p)) {
            return "draws-no-full-unattended-child-allowance";
        }
        return going(c, m, ProgrammeId.DISABILITY_LIVING_SUBSIDY);
    }

    static @Nullable String nursing(PlainCase c, int i) {
        Member m = c.members.get(i);
        Person p = m.person();
        if (!PlainCase.isLocal(p)) {
            return "registered-in-province";
        }
        if (!PlainCase.isSeverelyDisabled(p)) {
            return "grade-1-or-2";
        }
        if (c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m)) {
            return "not-in-extreme-hardship-support";
        }
        if (c.isIn(ProgrammeId.WORK_INJURY_NURSING, m)) {
            return "draws-no-work-injury-nursing";
        }
        return going(c, m, ProgrammeId.DISABILITY_NURSING_SUBSIDY);
    }

    /** Not stopped by a decision, and begun. */
    private static @Nullable String going(PlainCase c, Member m, ProgrammeId programme) {
        boolean stopped = false;
        for (OfficialFinding f : known(c.household.findings())) {
            if (f.kind().equals("SUBSIDY_STOPPED")
                    && (f.programme() == null || f.programme().equals(programme.id()))
                    && m.person().id().equals(f.member())
                    && (f.date() == null || MONTH.isAfter(YearMonth.from(f.date())))) {
                stopped = f.value();
            }
        }
        if (stopped) {
            return "not-stopped";
        }
        return PlainGuarantee.hasBegun(c, programme, m.key(), true) ? null : "award-begun";
    }

    private static boolean drawsFullUnattendedAllowance(PlainCase c, Person p) {
        for (BenefitInPayment b : known(c.household.receiving())) {
            if (b.programme().equals(ProgrammeId.UNATTENDED_CHILD_ALLOWANCE.id()) && p.id().equals(b.member())) {
                return PlainCase.perYear(known(b.amount())) >= PlainChildren.standard(p) * 12;
            }
        }
        return false;
    }

    static @Nullable String rights(PlainCase c, int i) {
        Member m = c.members.get(i);
        return PlainCase.isDisabled(m.person()) || isAidedChild(c, m) || isOfPoorFamily(c) ? null : "has-rights";
    }

    /** The family of a disabled person who is poor. */
    private static boolean isOfPoorFamily(PlainCase c) {
        for (Member m : c.members) {
            if (PlainCase.isDisabled(m.person()) && isPoor(c, m)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPoor(PlainCase c, Member m) {
        return c.guaranteed
                || c.alone[m.position()]
                || known(c.household.registeredPoor())
                || c.isIn(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, m);
    }

    /** A child with autism but without a card; a disabled child has rights anyway. */
    private static boolean isAidedChild(PlainCase c, Member m) {
        Person p = m.person();
        return known(p.autism())
                && age(p) <= 6
                && (isPoor(c, m)
                        || p.care() == Care.INSTITUTION
                        || c.isIn(ProgrammeId.ORPHAN_ALLOWANCE, m)
                        || (p.care() != Care.ADOPTED && PlainChildren.hasLostBoth(p))
                        || c.decided("FAMILY_IN_ECONOMIC_DIFFICULTY", ProgrammeId.DISABILITY_RIGHTS.id(), p));
    }
}
