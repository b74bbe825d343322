package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a minor has no able parent besides those listed as members or as supporters elsewhere (未列入的父母是否均无抚养能力).
 * A child has two parents: each is dead, or listed, or an official decides with the finding PARENT_UNABLE_TO_SUPPORT.
 * 民法典 第一千零六十七条. This class is immutable and thread-safe.
 */
final class UnlistedParents extends Derived<Member, Boolean> {
    private static final int PARENTS = 2;
    private static final String KIND = "PARENT_UNABLE_TO_SUPPORT";
    private static final String PROGRAMME = ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id();
    private static final Set<Situation> DEAD = Set.of(Situation.DEAD, Situation.DECLARED_DEAD);
    private static final Decision<Member> DECISION = new Decision<>(
            KIND,
            PROGRAMME,
            Label.of(
                    "经办机关认定：未列入义务人名单的父母无抚养能力（也可将其列入不共同生活的义务人）",
                    "official finding: a parent listed nowhere is unable to support (or list the parent as a supporter)"),
            m -> m.household().finding(KIND, PROGRAMME, m.person().id()));

    /** The value, before binding. */
    static final UnlistedParents NONE_ABLE = new UnlistedParents(LabourIncapacity.AGE, null);

    private final Derived<Member, Integer> age;
    private final @Nullable Figure<Integer> majority;

    private UnlistedParents(Derived<Member, Integer> age, @Nullable Figure<Integer> majority) {
        super(
                "person.unlisted-parents-unable",
                Label.of("未列入的父母均无抚养能力", "no able parent besides those listed"),
                Unit.FLAG);
        this.age = age;
        this.majority = majority;
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new UnlistedParents(age.bind(binding), binding.figure(Standards.MAJORITY_AGE));
    }

    @Override
    protected @Nullable Boolean work(Member child, Probe probe) {
        Integer years = age.read(child, probe);
        Integer limit = Objects.requireNonNull(majority, "bound").read(probe);
        if (years == null || limit == null) {
            return null;
        }
        List<Parent> parents = years >= limit ? List.of() : ChildFacts.PARENTS.read(child);
        if (years >= limit || missing(child, parents) <= 0) {
            return true;
        }
        if (!isEverythingKnown(child, parents, probe)) {
            return null;
        }
        Boolean unable = DECISION.reader().apply(child);
        if (unable == null) {
            probe.missing(DECISION.at(child));
        }
        return unable;
    }

    /** How many parents are neither known to be dead nor listed. */
    private static int missing(Member child, @Nullable List<Parent> parents) {
        Household household = child.household();
        Set<String> listed = new HashSet<>();
        int dead = 0;
        for (Parent parent : parents == null ? List.<Parent>of() : parents) {
            Set<Situation> situation = parent.situation();
            if (situation != null && !Collections.disjoint(situation, DEAD)) {
                dead++;
            } else if (parent.member() != null) {
                listed.add(parent.member());
            }
        }
        Relation own = PersonFacts.RELATION.read(child);
        Roster<Member> members = HouseholdFacts.MEMBERS.read(household);
        for (Member other : members == null ? List.<Member>of() : members.list()) {
            Relation relation = PersonFacts.RELATION.read(other);
            if (own != null && relation != null && Kinship.of(relation, own) == Kinship.Kin.PARENT) {
                listed.add(other.person().id());
            }
        }
        List<Supporter> elsewhere = HouseholdFacts.ELSEWHERE.read(household);
        int away = 0;
        for (Supporter supporter : elsewhere == null ? List.<Supporter>of() : elsewhere) {
            if (supporter.relation() == Relation.PARENT && child.person().id().equals(supporter.of())) {
                away++;
            }
        }
        return PARENTS - dead - listed.size() - away;
    }

    /** Whether nothing is open that might still show where the parents are; what is open is asked for. */
    private static boolean isEverythingKnown(Member child, @Nullable List<Parent> parents, Probe probe) {
        Household household = child.household();
        boolean known = ChildFacts.PARENTS.read(child, probe) != null;
        if (parents != null && parents.size() < PARENTS) {
            probe.missing(ChildFacts.PARENTS.at(child));
            known = false;
        }
        for (int i = 0; parents != null && i < parents.size(); i++) {
            if (parents.get(i).situation() == null) {
                probe.missing(new FactRef(
                        FactRef.Kind.FACT,
                        "person.parents-situation",
                        child.key(),
                        "parents/" + i + "/situation",
                        Label.of("父母一方的情形", "situation of the parent")));
                known = false;
            }
        }
        Roster<Member> members = HouseholdFacts.MEMBERS.read(household, probe);
        known &= members != null && members.complete();
        for (Member other : members == null ? List.<Member>of() : members.list()) {
            known &= PersonFacts.RELATION.read(other, probe) != null;
        }
        List<Supporter> elsewhere = HouseholdFacts.ELSEWHERE.read(household, probe);
        known &= elsewhere != null;
        for (Supporter supporter : elsewhere == null ? List.<Supporter>of() : elsewhere) {
            String of = SupporterFacts.OF.read(supporter, probe);
            boolean mayBeOfChild = of == null || child.person().id().equals(of);
            known &= of != null;
            known &= !mayBeOfChild || SupporterFacts.RELATION.read(supporter, probe) != null;
        }
        return known;
    }
}
