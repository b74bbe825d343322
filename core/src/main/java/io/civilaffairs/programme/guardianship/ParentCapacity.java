package io.civilaffairs.programme.guardianship;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a parent has the capacity to be the guardian (父母的监护能力). A parent recorded as able has it, one who is gone or in
 * a situation that keeps from the care has it not. Of any other parent, such as one who is away for work, it is presumed
 * (民法典 第二十七条第一款) unless it is recorded that the guardians are dead, incapable or missing; whom that is about an
 * official then decides. This class is immutable and thread-safe.
 */
final class ParentCapacity {
    /** The decision about a parent of whom nothing recorded says whether there is the capacity. */
    private static final String DECISION = "PARENT_HAS_CAPACITY";

    private static final Set<Guardianship.Situation> DOUBTFUL = Set.of(
            Guardianship.Situation.GUARDIANS_DEAD,
            Guardianship.Situation.CAPACITY_LOST,
            Guardianship.Situation.WHEREABOUTS_UNKNOWN);
    private static final Set<Situation> AWAY = Set.of(Situation.AWAY_FOR_WORK);

    private ParentCapacity() {}

    /** One parent at least has it. */
    static Check some(String id, String zh, String en) {
        return Check.of(id, zh, en, (child, probe) -> {
            Outcome any = of(child, 0).or(of(child, 1));
            if (any == Outcome.UNKNOWN && probe.isWatched()) {
                ParentCheck.tell(child, probe);
                tell(child, 0, probe);
                tell(child, 1, probe);
            }
            return any;
        });
    }

    /** One parent is away for work and the other does not have it. */
    static Check oneAwayOtherWithout(String id, String zh, String en) {
        return Check.of(id, zh, en, (child, probe) -> {
            Outcome found = awayAndOtherWithout(child, 0).or(awayAndOtherWithout(child, 1));
            if (found == Outcome.UNKNOWN && probe.isWatched()) {
                ParentCheck.tell(child, probe);
                for (int i = 0; i < 2; i++) {
                    if (awayAndOtherWithout(child, i) == Outcome.UNKNOWN) {
                        tell(child, 1 - i, probe);
                    }
                }
            }
            return found;
        });
    }

    private static Outcome awayAndOtherWithout(Member child, int away) {
        return ParentCheck.test(child, away, ParentCheck.in(AWAY))
                .and(ParentCheck.test(child, 1 - away, ParentCheck.in(AWAY)).negate())
                .and(of(child, 1 - away).negate());
    }

    private static Outcome of(Member child, int parent) {
        Outcome recorded = recorded(child, parent);
        if (recorded != Outcome.UNKNOWN
                || ParentCheck.situation(child, parent) == null
                || child.household().findings() == null) {
            return recorded;
        }
        Boolean decided = decided(child);
        return decided == null ? presumed(child, parent) : Outcome.of(decided);
    }

    /** Whether it is presumed of a parent of whom nothing is recorded or decided. */
    private static Outcome presumed(Member child, int parent) {
        Guardianship guardianship = child.person().guardianship();
        Set<Guardianship.Situation> situations = guardianship == null ? null : guardianship.situations();
        if (situations == null) {
            return Outcome.UNKNOWN;
        }
        return Collections.disjoint(situations, DOUBTFUL) || isAboutTheOther(situations, child, parent)
                ? Outcome.MET
                : Outcome.UNKNOWN;
    }

    /** That capacity was lost is about the other parent, if that one has none and this one is at work. */
    private static boolean isAboutTheOther(Set<Guardianship.Situation> situations, Member child, int parent) {
        return situations.contains(Guardianship.Situation.CAPACITY_LOST)
                && !situations.contains(Guardianship.Situation.GUARDIANS_DEAD)
                && !situations.contains(Guardianship.Situation.WHEREABOUTS_UNKNOWN)
                && AWAY.equals(ParentCheck.situation(child, parent))
                && recorded(child, 1 - parent) == Outcome.NOT_MET;
    }

    /** What the situations of the parent say; UNKNOWN if they say nothing. */
    private static Outcome recorded(Member child, int parent) {
        Set<Situation> all = ParentCheck.situation(child, parent);
        if (all == null || all.isEmpty() || all.equals(AWAY)) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(ParentCheck.able().test(all));
    }

    private static @Nullable Boolean decided(Member child) {
        return child.household()
                .finding(
                        DECISION,
                        ProgrammeId.CHILD_GUARDIANSHIP.id(),
                        child.person().id());
    }

    /** Says what is missing about a parent whose situation is known. */
    private static void tell(Member child, int parent, Probe probe) {
        if (ParentCheck.situation(child, parent) == null || of(child, parent) != Outcome.UNKNOWN) {
            return;
        }
        boolean known = HouseholdFacts.FINDINGS.read(child.household(), probe) != null;
        known &= ChildFacts.GUARDIANSHIP_SITUATIONS.read(child, probe) != null;
        if (!known) {
            return;
        }
        probe.missing(new FactRef(
                FactRef.Kind.DECISION,
                DECISION,
                child.key(),
                ProgrammeId.CHILD_GUARDIANSHIP.id(),
                Label.of("经办机关认定：该父母一方是否有监护能力", "official finding: this parent has the capacity to be the guardian")));
    }
}
