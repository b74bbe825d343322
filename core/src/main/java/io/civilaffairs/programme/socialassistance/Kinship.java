package io.civilaffairs.programme.socialassistance;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Relation;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;

/**
 * Who in a household is bound by law to support whom (家庭成员间的法定赡养、抚养、扶养义务): spouses, parents and children always;
 * grandparents, grandchildren, brothers and sisters under conditions that the relation does not tell, so that the fact
 * "support duty" decides. 民法典 第一千零五十九条、第一千零六十七条、第一千零七十四条、第一千零七十五条. This class is
 * immutable and thread-safe.
 */
final class Kinship {
    /** How one person is related to another. */
    enum Kin {
        /** Husband or wife. */
        SPOUSE,
        /** Father or mother. */
        PARENT,
        /** Son or daughter. */
        CHILD,
        /** Brother or sister. */
        SIBLING,
        /** Grandparent or grandchild. */
        GRAND,
        /** An in-law, whom the law does not bind. */
        IN_LAW,
        /** The two relations to the head do not tell. */
        UNCLEAR
    }

    private static final ImmutableSet<Kin> ALWAYS = Sets.immutableEnumSet(Kin.SPOUSE, Kin.PARENT, Kin.CHILD);

    private Kinship() {}

    /**
     * Whether one member is bound to support another.
     *
     * @param other the one who may be bound
     * @param member the one to be supported
     * @param probe told what is missing
     * @return the outcome
     */
    static Outcome owes(Member other, Member member, Probe probe) {
        Relation a = PersonFacts.RELATION.read(other, probe);
        Relation b = PersonFacts.RELATION.read(member, probe);
        if (a == null || b == null) {
            return Outcome.UNKNOWN;
        }
        Kin kin = of(a, b);
        if (ALWAYS.contains(kin)) {
            return Outcome.MET;
        }
        if (kin == Kin.IN_LAW) {
            return Outcome.NOT_MET;
        }
        Boolean bound = PersonFacts.SUPPORT_DUTY.read(other, probe);
        return bound == null ? Outcome.UNKNOWN : Outcome.of(bound);
    }

    /**
     * How a person is related to another, from the relations of both to the head.
     *
     * @param other the relation of the one to the head
     * @param member the relation of the other to the head
     * @return what the one is to the other
     */
    static Kin of(Relation other, Relation member) {
        if (member == Relation.HEAD) {
            return toHead(other);
        }
        if (other == Relation.HEAD) {
            return inverse(toHead(member));
        }
        Kin kin = apart(other, member);
        return kin == Kin.UNCLEAR ? inverse(apart(member, other)) : kin;
    }

    private static Kin toHead(Relation relation) {
        return switch (relation) {
            case SPOUSE -> Kin.SPOUSE;
            case CHILD -> Kin.CHILD;
            case PARENT -> Kin.PARENT;
            case GRANDCHILD, GRANDPARENT -> Kin.GRAND;
            case SIBLING -> Kin.SIBLING;
            case CHILD_IN_LAW, PARENT_IN_LAW -> Kin.IN_LAW;
            default -> Kin.UNCLEAR;
        };
    }

    /** One direction of what two members other than the head are to each other. */
    private static Kin apart(Relation other, Relation member) {
        return switch (other) {
            case CHILD ->
                switch (member) {
                    case SPOUSE -> Kin.CHILD;
                    case CHILD -> Kin.SIBLING;
                    case PARENT, PARENT_IN_LAW -> Kin.GRAND;
                    default -> Kin.UNCLEAR;
                };
            case PARENT ->
                switch (member) {
                    case PARENT -> Kin.SPOUSE;
                    case SIBLING -> Kin.PARENT;
                    case SPOUSE -> Kin.IN_LAW;
                    default -> Kin.UNCLEAR;
                };
            case PARENT_IN_LAW ->
                switch (member) {
                    case PARENT_IN_LAW -> Kin.SPOUSE;
                    case SPOUSE -> Kin.PARENT;
                    default -> Kin.UNCLEAR;
                };
            case GRANDPARENT -> member == Relation.SIBLING ? Kin.GRAND : Kin.UNCLEAR;
            case GRANDCHILD -> member == Relation.SPOUSE ? Kin.GRAND : Kin.UNCLEAR;
            case SIBLING ->
                member == Relation.SIBLING ? Kin.SIBLING : member == Relation.SPOUSE ? Kin.IN_LAW : Kin.UNCLEAR;
            case SPOUSE -> member == Relation.CHILD_IN_LAW ? Kin.IN_LAW : Kin.UNCLEAR;
            default -> Kin.UNCLEAR;
        };
    }

    private static Kin inverse(Kin kin) {
        return kin == Kin.PARENT ? Kin.CHILD : kin == Kin.CHILD ? Kin.PARENT : kin;
    }
}
