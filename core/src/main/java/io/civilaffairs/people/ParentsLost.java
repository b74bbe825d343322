package io.civilaffairs.people;

import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has lost both parents or they cannot be found (失去父母、查找不到生父母): each of them dead, declared dead,
 * declared missing or not to be found. 国办发〔2010〕54号 一. A child has two parents; one that is not listed is unknown. This
 * class is immutable and thread-safe.
 */
public final class ParentsLost extends Derived<Member, Boolean> {
    /** Whether both are lost. */
    public static final ParentsLost BOTH = new ParentsLost();

    /** The situations in which a parent is lost or cannot be found. */
    public static final Set<Situation> SITUATIONS =
            Set.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.DECLARED_MISSING, Situation.UNTRACEABLE);

    private static final int PARENTS = 2;

    private ParentsLost() {
        super(
                "person.parents-lost",
                Label.of("是否失去父母、查找不到生父母", "has lost both parents, or they cannot be found"),
                Unit.FLAG);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member child, Probe probe) {
        List<Parent> listed = child.person().parents();
        Outcome both = lost(listed, 0).and(lost(listed, 1));
        if (both != Outcome.UNKNOWN) {
            return both == Outcome.MET;
        }
        if (listed == null || listed.size() < PARENTS) {
            probe.missing(ChildFacts.PARENTS.at(child));
        }
        for (int i = 0; listed != null && i < listed.size(); i++) {
            if (listed.get(i).situation() == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        "person.parents-situation",
                        child.key(),
                        "parents/" + i + "/situation",
                        Label.of("父母一方的情形", "situation of a parent")));
            }
        }
        return null;
    }

    private static Outcome lost(@Nullable List<Parent> listed, int parent) {
        Set<Situation> all = listed == null || parent >= listed.size()
                ? null
                : listed.get(parent).situation();
        return all == null ? Outcome.UNKNOWN : Outcome.of(!Collections.disjoint(all, SITUATIONS));
    }
}
