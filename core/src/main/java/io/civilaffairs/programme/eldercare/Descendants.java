package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an old person has a child, in the household or elsewhere (有无子女). A child of the head is taken as a child of the
 * head's spouse too. This class is immutable and thread-safe.
 */
final class Descendants extends Derived<Member, Boolean> {
    /** Whether the person has a child. */
    static final Descendants HAS_CHILD = new Descendants();

    private Descendants() {
        super("person.has-child", Label.of("有无子女", "has a child"), Unit.FLAG);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member person, Probe probe) {
        Outcome child = atHome(person, probe.aside());
        if (child != Outcome.MET) {
            child = child.or(elsewhere(person, probe.aside()));
        }
        if (child == Outcome.UNKNOWN && probe.isWatched()) {
            atHome(person, probe);
            elsewhere(person, probe);
        }
        return child == Outcome.UNKNOWN ? null : Boolean.valueOf(child == Outcome.MET);
    }

    private static Outcome atHome(Member person, Probe probe) {
        Household household = person.household();
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(household, probe);
        if (roster == null) {
            return Outcome.UNKNOWN;
        }
        Outcome any = Outcome.NOT_MET;
        for (Member other : roster.list()) {
            if (!other.key().equals(person.key())) {
                any = any.or(isChild(other, person, probe));
            }
        }
        if (!roster.complete() && any != Outcome.MET) {
            probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, household));
            return Outcome.UNKNOWN;
        }
        return any;
    }

    private static Outcome isChild(Member other, Member person, Probe probe) {
        Relation own = PersonFacts.RELATION.read(person, probe);
        Relation theirs = PersonFacts.RELATION.read(other, probe);
        return own == null || theirs == null ? Outcome.UNKNOWN : Outcome.of(isChild(theirs, own));
    }

    /** Whether somebody is a child of another, by the relations of both to the head. */
    static boolean isChild(Relation child, Relation of) {
        return switch (of) {
            case HEAD, SPOUSE -> child == Relation.CHILD;
            case PARENT -> child == Relation.HEAD || child == Relation.SIBLING;
            case PARENT_IN_LAW -> child == Relation.SPOUSE;
            case CHILD, CHILD_IN_LAW -> child == Relation.GRANDCHILD;
            case GRANDPARENT -> child == Relation.PARENT;
            default -> false;
        };
    }

    private static Outcome elsewhere(Member person, Probe probe) {
        List<Supporter> all = HouseholdFacts.ELSEWHERE.read(person.household(), probe);
        if (all == null) {
            return Outcome.UNKNOWN;
        }
        Outcome any = Outcome.NOT_MET;
        for (Supporter supporter : all) {
            any = any.or(isChild(supporter, person, probe));
        }
        return any;
    }

    private static Outcome isChild(Supporter supporter, Member person, Probe probe) {
        Relation known = supporter.relation();
        String whose = supporter.of();
        if ((known != null && known != Relation.CHILD)
                || (whose != null && !whose.equals(person.person().id()))) {
            return Outcome.NOT_MET;
        }
        Relation relation = SupporterFacts.RELATION.read(supporter, probe);
        String of = SupporterFacts.OF.read(supporter, probe);
        return relation == null || of == null ? Outcome.UNKNOWN : Outcome.MET;
    }
}
