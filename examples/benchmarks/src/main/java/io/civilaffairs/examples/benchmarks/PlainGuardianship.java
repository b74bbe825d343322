package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.age;
import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Guardianship.Candidate;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.Person;
import io.civilaffairs.region.Settlement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who guards a child, which children are left behind, and which are in difficulty. */
final class PlainGuardianship {
    static final List<String> NONE = List.of("none");
    static final List<String> LEFT_BEHIND = List.of("left-behind");
    private static final List<String> LONG_TERM = List.of("long-term-state-guardianship");
    private static final List<String> TEMPORARY = List.of("temporary-state-guardianship");
    private static final List<String> PARENTS = List.of("parents-guardians");
    private static final List<String> GRANDPARENTS = List.of("grandparents-guardians");
    private static final List<String> SIBLING = List.of("elder-sibling-guardian");
    private static final List<String> OTHER = List.of("other-guardian");
    private static final String POOR = "family-poverty";
    private static final String DISABLED = "own-disability";
    private static final String BADLY_GUARDED = "guardianship-lacking-or-improper";
    /** By the bits: poor 1, disabled 2, badly guarded 4. */
    private static final List<List<String>> DIFFICULTIES = List.of(
            NONE,
            List.of(POOR),
            List.of(DISABLED),
            List.of(POOR, DISABLED),
            List.of(BADLY_GUARDED),
            List.of(POOR, BADLY_GUARDED),
            List.of(DISABLED, BADLY_GUARDED),
            List.of(POOR, DISABLED, BADLY_GUARDED));

    private static final String PROGRAMME = ProgrammeId.CHILD_GUARDIANSHIP.id();
    private static final Set<Situation> DEAD = EnumSet.of(Situation.DEAD, Situation.DECLARED_DEAD);
    private static final Set<Situation> BARRED =
            EnumSet.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.UNTRACEABLE, Situation.GUARDIANSHIP_REVOKED);
    private static final Set<Situation> GONE = EnumSet.of(
            Situation.DEAD,
            Situation.DECLARED_DEAD,
            Situation.UNTRACEABLE,
            Situation.GUARDIANSHIP_REVOKED,
            Situation.DECLARED_MISSING);

    private PlainGuardianship() {}

    /** The guardian. */
    static List<String> guardian(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        int age = age(p);
        if (age >= 18 || (age >= 16 && c.found("LIVES_ON_OWN_LABOUR", PROGRAMME, p.id()))) {
            return NONE;
        }
        boolean nobody = hasNobody(c, p);
        if (needsLongTermGuardianship(c, p, nobody)) {
            return LONG_TERM;
        }
        if (needsTemporaryGuardianship(c, p, nobody)) {
            return TEMPORARY;
        }
        if (isOneAble(c, p) || !areParentsPrevented(p)) {
            return PARENTS;
        }
        if (hasFit(p, Candidate.Kind.GRANDPARENT)) {
            return GRANDPARENTS;
        }
        if (hasFit(p, Candidate.Kind.ELDER_SIBLING)) {
            return SIBLING;
        }
        return hasFit(p, Candidate.Kind.OTHER) ? OTHER : NONE;
    }

    static boolean isLeftBehind(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        if (c.household.settlement() != Settlement.RURAL || age(p) >= 16) {
            return false;
        }
        boolean firstAway = first(p).contains(Situation.AWAY_FOR_WORK);
        boolean secondAway = second(p).contains(Situation.AWAY_FOR_WORK);
        return firstAway
                ? secondAway || !isAble(c, p, second(p), first(p))
                : secondAway && !isAble(c, p, first(p), second(p));
    }

    /** The difficulties that a child is in. */
    static List<String> difficulties(PlainCase c, int i) {
        Person p = c.members.get(i).person();
        if (age(p) >= 18) {
            return NONE;
        }
        boolean poor = c.guaranteeEligible
                || known(c.household.registeredPoor())
                || (c.near
                        && known(c.household.finding("FAMILY_POVERTY", ProgrammeId.CHILD_IN_DIFFICULTY.id(), p.id())));
        boolean nobody = hasNobody(c, p);
        boolean badlyGuarded = needsLongTermGuardianship(c, p, nobody) || needsTemporaryGuardianship(c, p, nobody);
        return DIFFICULTIES.get((poor ? 1 : 0) | (PlainCase.isDisabled(p) ? 2 : 0) | (badlyGuarded ? 4 : 0));
    }

    private static boolean needsLongTermGuardianship(PlainCase c, Person p, boolean nobody) {
        Set<Guardianship.Situation> recorded = known(known(p.guardianship()).situations());
        return recorded.contains(Guardianship.Situation.PARENTS_NOT_FOUND)
                || recorded.contains(Guardianship.Situation.REVOKED)
                || c.found("OTHER_LONG_TERM_GROUND", PROGRAMME, p.id())
                || (nobody
                        && (recorded.contains(Guardianship.Situation.GUARDIANS_DEAD)
                                || recorded.contains(Guardianship.Situation.CAPACITY_LOST)
                                || (has(first(p), DEAD) && has(second(p), DEAD))
                                || (has(first(p), BARRED) && has(second(p), BARRED))));
    }

    private static boolean needsTemporaryGuardianship(PlainCase c, Person p, boolean nobody) {
        Set<Guardianship.Situation> recorded = known(known(p.guardianship()).situations());
        for (Guardianship.Situation s : recorded) {
            boolean ground = switch (s) {
                case WANDERING_OR_UNIDENTIFIED,
                        UNABLE,
                        REFUSING_OR_NEGLECTING,
                        USED_FOR_OFFENCES,
                        HARMED_OR_IN_DANGER -> true;
                case WHEREABOUTS_UNKNOWN -> nobody;
                case PARENTS_NOT_FOUND, GUARDIANS_DEAD, CAPACITY_LOST, REVOKED -> false;
            };
            if (ground) {
                return true;
            }
        }
        Set<Situation> one = first(p);
        Set<Situation> other = second(p);
        boolean missing = (one.contains(Situation.DECLARED_MISSING) && has(other, GONE))
                || (other.contains(Situation.DECLARED_MISSING) && has(one, GONE));
        return (missing && nobody) || c.found("OTHER_TEMPORARY_GROUND", PROGRAMME, p.id());
    }

    private static boolean areParentsPrevented(Person p) {
        Set<Guardianship.Situation> recorded = known(known(p.guardianship()).situations());
        return (has(first(p), GONE) && has(second(p), GONE))
                || recorded.contains(Guardianship.Situation.GUARDIANS_DEAD)
                || recorded.contains(Guardianship.Situation.CAPACITY_LOST)
                || recorded.contains(Guardianship.Situation.WHEREABOUTS_UNKNOWN);
    }

    private static boolean hasNobody(PlainCase c, Person p) {
        if (isOneAble(c, p)) {
            return false;
        }
        for (Candidate candidate : candidates(p)) {
            if (isFit(candidate)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasFit(Person p, Candidate.Kind kind) {
        for (Candidate candidate : candidates(p)) {
            if (candidate.kind() == kind && isFit(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> candidates(Person p) {
        return known(known(p.guardianship()).candidates());
    }

    private static boolean isFit(Candidate candidate) {
        return known(candidate.able())
                && (candidate.kind() != Candidate.Kind.OTHER
                        || (known(candidate.willing()) && known(candidate.consented())));
    }

    private static Set<Situation> first(Person p) {
        return situations(known(p.parents()).get(0));
    }

    private static Set<Situation> second(Person p) {
        return situations(known(p.parents()).get(1));
    }

    private static Set<Situation> situations(Parent parent) {
        return known(parent.situation());
    }

    private static boolean isOneAble(PlainCase c, Person p) {
        return isAble(c, p, first(p), second(p)) || isAble(c, p, second(p), first(p));
    }

    private static boolean isAble(PlainCase c, Person child, Set<Situation> parent, Set<Situation> other) {
        if (!saysNothing(parent)) {
            return isRecordedAble(parent);
        }
        Boolean decided = c.household.finding("PARENT_HAS_CAPACITY", PROGRAMME, child.id());
        if (decided != null) {
            return decided;
        }
        Set<Guardianship.Situation> recorded = known(known(child.guardianship()).situations());
        boolean elsewhere = recorded.contains(Guardianship.Situation.GUARDIANS_DEAD)
                || recorded.contains(Guardianship.Situation.WHEREABOUTS_UNKNOWN);
        boolean lost = recorded.contains(Guardianship.Situation.CAPACITY_LOST);
        boolean ofTheOther = !parent.isEmpty() && !saysNothing(other) && !isRecordedAble(other);
        if (!elsewhere && (!lost || ofTheOther)) {
            return true;
        }
        throw new IllegalStateException("an official has to say whether the parent has the capacity");
    }

    private static boolean saysNothing(Set<Situation> parent) {
        return parent.isEmpty() || (parent.size() == 1 && parent.contains(Situation.AWAY_FOR_WORK));
    }

    private static boolean isRecordedAble(Set<Situation> parent) {
        return parent.contains(Situation.ABLE) && !has(parent, GONE);
    }

    private static boolean has(Set<Situation> parent, Set<Situation> some) {
        for (Situation s : parent) {
            if (some.contains(s)) {
                return true;
            }
        }
        return false;
    }
}
