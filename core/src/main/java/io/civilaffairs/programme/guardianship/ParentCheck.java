package io.civilaffairs.programme.guardianship;

import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Questions about both parents of a child (父母双方的情形). A child has two parents; one that is not listed is unknown. This
 * class is immutable and thread-safe.
 */
final class ParentCheck {
    /** Dead or declared dead (死亡或者被宣告死亡). */
    static final Set<Situation> DEAD = Set.of(Situation.DEAD, Situation.DECLARED_DEAD);
    /** Cannot be a guardian for good: dead, not to be found, or revoked by a court. */
    static final Set<Situation> BARRED =
            Set.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.UNTRACEABLE, Situation.GUARDIANSHIP_REVOKED);
    /** Cannot be a guardian for good, or declared missing. */
    static final Set<Situation> GONE = Set.copyOf(union(BARRED, Situation.DECLARED_MISSING));

    private static final int PARENTS = 2;
    private static final Label SITUATION = Label.of("父母一方的情形", "situation of a parent");

    private ParentCheck() {}

    private static Set<Situation> union(Set<Situation> of, Situation with) {
        Set<Situation> all = EnumSet.copyOf(of);
        all.add(with);
        return all;
    }

    /** Whether one of some situations applies. */
    static Predicate<Set<Situation>> in(Set<Situation> kinds) {
        return all -> !Collections.disjoint(all, kinds);
    }

    /** Whether the parent can look after the child: recorded as able, and not gone. */
    static Predicate<Set<Situation>> able() {
        return all -> all.contains(Situation.ABLE) && Collections.disjoint(all, GONE);
    }

    /** Both parents fulfil the test. */
    static Check both(String id, String zh, String en, Predicate<Set<Situation>> test) {
        return Check.of(id, zh, en, (child, probe) -> {
            Outcome all = Outcome.MET;
            for (int i = 0; i < PARENTS && all != Outcome.NOT_MET; i++) {
                all = all.and(test(child, i, test));
            }
            return told(all, child, probe);
        });
    }

    /** One parent at least fulfils the test. */
    static Check some(String id, String zh, String en, Predicate<Set<Situation>> test) {
        return Check.of(id, zh, en, (child, probe) -> {
            Outcome any = Outcome.NOT_MET;
            for (int i = 0; i < PARENTS && any != Outcome.MET; i++) {
                any = any.or(test(child, i, test));
            }
            return told(any, child, probe);
        });
    }

    /** One parent fulfils the first test, the other the second. */
    static Check oneAndOther(
            String id, String zh, String en, Predicate<Set<Situation>> first, Predicate<Set<Situation>> second) {
        return Check.of(id, zh, en, (child, probe) -> {
            Outcome found = test(child, 0, first)
                    .and(test(child, 1, second))
                    .or(test(child, 1, first).and(test(child, 0, second)));
            return told(found, child, probe);
        });
    }

    /** Tests one of exactly two parents. */
    static Outcome test(Member child, int parent, Predicate<Set<Situation>> test) {
        Set<Situation> situation = situation(child, parent);
        return situation == null ? Outcome.UNKNOWN : Outcome.of(test.test(situation));
    }

    /** The situations of one of exactly two parents; of one that is not listed nothing is known. */
    static @Nullable Set<Situation> situation(Member child, int parent) {
        List<Parent> listed = child.person().parents();
        return listed == null || parent >= listed.size()
                ? null
                : listed.get(parent).situation();
    }

    private static Outcome told(Outcome outcome, Member child, Probe probe) {
        if (outcome == Outcome.UNKNOWN && probe.isWatched()) {
            tell(child, probe);
        }
        return outcome;
    }

    /** Says what is missing of the situations of the parents. */
    static void tell(Member child, Probe probe) {
        List<Parent> listed = ChildFacts.PARENTS.read(child, probe);
        if (listed == null) {
            return;
        }
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).situation() == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        "person.parents-situation",
                        child.key(),
                        "parents/" + i + "/situation",
                        SITUATION));
            }
        }
        if (listed.size() < PARENTS) {
            probe.missing(ChildFacts.PARENTS.at(child));
        }
    }
}
