package io.civilaffairs.json;

import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Guardianship.Candidate;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Sex;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parents and the guardianship of a child. */
final class ChildReading {
    private static final int MOST_PARENTS = 2;
    private static final int MOST_MONTHS = 1_200;

    private ChildReading() {}

    /**
     * Reads the parents of a child.
     *
     * @param node the list
     * @param references takes each reference to a member, who may be listed further on
     */
    static @Nullable List<Parent> parents(Node node, List<Node> references) {
        List<Parent> parents = node.objects(fields -> parent(fields, references));
        if (parents != null && parents.size() > MOST_PARENTS) {
            node.problem("found " + parents.size() + " parents, expected at most " + MOST_PARENTS);
        }
        return parents;
    }

    private static Parent parent(Fields fields, List<Node> references) {
        return new Parent(
                fields.get("sex", node -> node.oneOf(Sex.class)),
                fields.get("situation", node -> situations(node, Parent.Situation.class)),
                fields.get("since", Node::date),
                fields.get("termMonths", node -> node.whole(0, MOST_MONTHS)),
                fields.get(
                        "disability", node -> PersonReading.noneOr(node, Disability.NONE, PersonReading::disability)),
                fields.get("member", node -> reference(node, references)));
    }

    private static @Nullable String reference(Node node, List<Node> references) {
        String id = Ids.text(node);
        if (id != null) {
            references.add(node);
        }
        return id;
    }

    static Guardianship guardianship(Fields fields) {
        return new Guardianship(
                fields.get("situations", node -> situations(node, Guardianship.Situation.class)),
                fields.get("candidates", node -> node.objects(ChildReading::candidate)));
    }

    private static @Nullable Candidate candidate(Fields fields) {
        Candidate.Kind kind = fields.required("kind", node -> node.oneOf(Candidate.Kind.class));
        Boolean able = fields.get("able", Node::flag);
        Boolean willing = fields.get("willing", Node::flag);
        Boolean consented = fields.get("consented", Node::flag);
        return kind == null ? null : new Candidate(kind, able, willing, consented);
    }

    private static <E extends Enum<E>> @Nullable Set<E> situations(Node node, Class<E> type) {
        List<E> listed = node.listOf(element -> element.oneOf(type));
        if (listed == null) {
            return null;
        }
        Set<E> situations = EnumSet.noneOf(type);
        situations.addAll(listed);
        if (situations.size() < listed.size()) {
            node.problem("a situation stands twice in this list");
        }
        return situations;
    }
}
