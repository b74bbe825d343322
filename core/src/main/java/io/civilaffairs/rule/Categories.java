package io.civilaffairs.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which categories of the law a subject falls under (分类): one at most, or as many as apply.
 *
 * <p>It is met if some category holds, not met if none does, and UNKNOWN while that, or which ones, cannot be told.
 *
 * @param <S> the type of the subject
 */
public final class Categories<S extends Subject> implements Criterion<S> {
    private final Clause clause;
    private final boolean exclusive;
    private final List<Category<S>> list;
    private final Criterion<S>[] parts;

    Categories(Clause clause, boolean exclusive, List<Category<S>> list) {
        this.clause = clause;
        this.exclusive = exclusive;
        this.list = List.copyOf(list);
        this.parts = Parts.checked(clause, list.stream().map(Category::when).toList());
        if (list.stream().map(Category::code).distinct().count() != list.size()) {
            throw new IllegalArgumentException("list: " + clause.id() + " has two categories with one code");
        }
    }

    /**
     * The categories.
     *
     * @return the categories, in the order of the article
     */
    public List<Category<S>> list() {
        return list;
    }

    /**
     * Tells whether one category shuts out the others.
     *
     * @return true if at most one can hold
     */
    public boolean isExclusive() {
        return exclusive;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.CATEGORIES;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(parts);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            probe.enter(this, subject);
        }
        int met = -1;
        boolean open = false;
        for (int i = 0; i < parts.length; i++) {
            Outcome outcome = parts[i].evaluate(subject, probe);
            if (outcome == Outcome.MET) {
                if (exclusive && met >= 0) {
                    throw new IllegalStateException(clause.id() + ": "
                            + list.get(met).code() + " and " + list.get(i).code() + " both hold for " + subject.key()
                            + ", although one shuts out the other");
                }
                met = i;
            }
            open |= outcome == Outcome.UNKNOWN;
        }
        Outcome all = open && !(exclusive && met >= 0) ? Outcome.UNKNOWN : Outcome.of(met >= 0);
        if (probe.watching) {
            probe.exit(this, all);
        }
        return all;
    }

    @Override
    public @Nullable Categories<S> bind(Binding binding) {
        List<Category<S>> bound = new ArrayList<>();
        for (Category<S> category : list) {
            Criterion<S> when = category.when().bind(binding);
            if (when != null) {
                bound.add(new Category<>(category.code(), category.level(), when));
            }
        }
        return bound.isEmpty() ? null : new Categories<>(clause, exclusive, bound);
    }
}
