package io.civilaffairs.rule;

import java.util.ArrayList;
import java.util.List;

/** What nodes with parts have in common. */
final class Parts {
    private Parts() {}

    @SuppressWarnings("unchecked") // an array of criteria is only ever read
    static <S extends Subject> Criterion<S>[] checked(Clause clause, List<Criterion<S>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("of: " + clause.id() + " has no conditions");
        }
        if (parts.stream().map(Criterion::id).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("of: " + clause.id() + " has two conditions with one id");
        }
        return parts.toArray((Criterion<S>[]) new Criterion<?>[0]);
    }

    /** Who is, or is not, in another programme; who fails this need not hear about the rest. */
    static boolean isStatus(Criterion<?> part) {
        return part instanceof StatusOf<?, ?>
                || (part instanceof Not<?> not && not.children().get(0) instanceof StatusOf<?, ?>);
    }

    /**
     * The parts that are in force. A group of alternatives that has lost them all can be left out among alternatives, a group
     * of requirements among requirements; elsewhere leaving it out would change what is asked for.
     */
    static <S extends Subject> List<Criterion<S>> bound(
            Clause clause, Criterion<S>[] parts, Binding binding, Finding.Form other) {
        List<Criterion<S>> bound = new ArrayList<>(parts.length);
        for (Criterion<S> part : parts) {
            Criterion<S> b = binding.bind(part);
            if (b != null) {
                bound.add(b);
            } else if (part.form() == other) {
                throw new IllegalArgumentException(
                        clause.id() + ": nothing of " + part.id() + " is in force in "
                                + binding.month() + ". Maybe " + part.id()
                                + " as a whole should be put in during(...), so that it is plain that it is not asked for then");
            }
        }
        return bound;
    }
}
