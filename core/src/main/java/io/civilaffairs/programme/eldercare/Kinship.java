package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Relation;

/** What two persons of one household are to one another, by the relations of both to the head (亲属关系的推定). */
final class Kinship {
    private Kinship() {}

    /** Whether somebody is a child of another. A child of one spouse is taken as a child of both. */
    static boolean isChild(Relation child, Relation of) {
        return switch (of) {
            case HEAD, SPOUSE -> child == Relation.CHILD;
            case PARENT -> child == Relation.HEAD || child == Relation.SIBLING;
            case PARENT_IN_LAW -> child == Relation.SPOUSE;
            case CHILD, CHILD_IN_LAW -> child == Relation.GRANDCHILD;
            case GRANDPARENT -> child == Relation.PARENT;
            case GRANDCHILD, SIBLING, OTHER -> false;
        };
    }

    /** Whether somebody may be a child of another though the two relations do not say so. */
    static boolean mayBeChild(Relation child, Relation of) {
        return switch (of) {
            case HEAD, SPOUSE, PARENT, CHILD, CHILD_IN_LAW -> false;
            case PARENT_IN_LAW, GRANDPARENT, GRANDCHILD, SIBLING -> child == Relation.OTHER;
            case OTHER -> child != Relation.HEAD && child != Relation.SPOUSE;
        };
    }

    /** Whether two are husband and wife. */
    static boolean areSpouses(Relation one, Relation other) {
        return switch (one) {
            case HEAD -> other == Relation.SPOUSE;
            case SPOUSE -> other == Relation.HEAD;
            case PARENT, PARENT_IN_LAW -> other == one;
            case CHILD, CHILD_IN_LAW, GRANDCHILD, GRANDPARENT, SIBLING, OTHER -> false;
        };
    }
}
