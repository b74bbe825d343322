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

    static <S extends Subject> List<Criterion<S>> bound(Criterion<S>[] parts, Binding binding) {
        List<Criterion<S>> bound = new ArrayList<>(parts.length);
        for (Criterion<S> part : parts) {
            Criterion<S> b = binding.bind(part);
            if (b != null) {
                bound.add(b);
            }
        }
        return bound;
    }
}
