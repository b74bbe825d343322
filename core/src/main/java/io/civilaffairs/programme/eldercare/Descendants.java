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
 * Whether an old person has a child, in the household or elsewhere (有无子女). A child of one spouse is taken as a child of
 * the other too, at home and elsewhere. This class is immutable and thread-safe.
 */
final class Descendants extends Derived<Member, Boolean> {
    /** Whether a child of the person is listed. */
    static final Descendants HAS_CHILD = new Descendants(
            "person.has-child",
            Label.of("有无子女", "has a child"),
            (person, probe) -> atHome(person, probe, Descendants::isChild).or(elsewhere(person, probe)));

    /** Whether somebody at home may be a child of the person though the relations to the head do not say so. */
    static final Descendants MAY_HAVE_CHILD = new Descendants(
            "person.may-have-child",
            Label.of("同住的其他人中可能有其子女", "a child may be among the others at home"),
            (person, probe) -> atHome(person, probe, Descendants::mayBeChild));

    private interface Question {
        Outcome of(Member person, Probe probe);
    }

    private interface Pair {
        Outcome of(Member other, Member person, Probe probe);
    }

    private final Question question;

    private Descendants(String id, Label label, Question question) {
        super(id, label, Unit.FLAG);
        this.question = question;
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member person, Probe probe) {
        Outcome outcome = question.of(person, probe.aside());
        if (outcome == Outcome.UNKNOWN && probe.isWatched()) {
            outcome = question.of(person, probe);
        }
        return outcome == Outcome.UNKNOWN ? null : Boolean.valueOf(outcome == Outcome.MET);
    }

    private static Outcome atHome(Member person, Probe probe, Pair pair) {
        Household household = person.household();
        Roster<Member> roster = HouseholdFacts.MEMBERS.read(household, probe);
        if (roster == null) {
            return Outcome.UNKNOWN;
        }
        Outcome any = Outcome.NOT_MET;
        for (Member other : roster.list()) {
            if (!other.key().equals(person.key())) {
                any = any.or(pair.of(other, person, probe));
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
        return own == null || theirs == null ? Outcome.UNKNOWN : Outcome.of(Kinship.isChild(theirs, own));
    }

    /** Whoever owes nobody at home support, and is owed none, is nobody's child or parent there. */
    private static Outcome mayBeChild(Member other, Member person, Probe probe) {
        Relation own = PersonFacts.RELATION.read(person, probe);
        Relation theirs = PersonFacts.RELATION.read(other, probe);
        if (own == null || theirs == null) {
            return Outcome.UNKNOWN;
        }
        return Kinship.mayBeChild(theirs, own)
                ? boundByDuty(person, own, probe).and(boundByDuty(other, theirs, probe))
                : Outcome.NOT_MET;
    }

    private static Outcome boundByDuty(Member member, Relation relation, Probe probe) {
        if (relation != Relation.OTHER) {
            return Outcome.MET;
        }
        Boolean bound = PersonFacts.SUPPORT_DUTY.read(member, probe);
        return bound == null ? Outcome.UNKNOWN : Outcome.of(bound);
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
        if (known != null && known != Relation.CHILD) {
            return Outcome.NOT_MET;
        }
        Outcome parent = isOfCouple(supporter.of(), person, probe);
        if (parent == Outcome.NOT_MET) {
            return Outcome.NOT_MET;
        }
        Relation relation = SupporterFacts.RELATION.read(supporter, probe);
        String of = SupporterFacts.OF.read(supporter, probe);
        return relation == null || of == null ? Outcome.UNKNOWN : parent;
    }

    /** Whether an id is that of the person or of the spouse at home. */
    private static Outcome isOfCouple(@Nullable String id, Member person, Probe probe) {
        Roster<Member> roster = person.household().members();
        if (id == null || id.equals(person.person().id())) {
            return id == null ? Outcome.UNKNOWN : Outcome.MET;
        }
        for (Member other : roster == null ? List.<Member>of() : roster.list()) {
            if (other.person().id().equals(id)) {
                Relation own = PersonFacts.RELATION.read(person, probe);
                Relation theirs = PersonFacts.RELATION.read(other, probe);
                return own == null || theirs == null ? Outcome.UNKNOWN : Outcome.of(Kinship.areSpouses(own, theirs));
            }
        }
        return Outcome.NOT_MET;
    }
}
