package io.civilaffairs.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which categories of the law a subject falls under (分类): one at most, as many as apply, or exactly one level.
 *
 * <p>It is met if some category holds, not met if none does, and UNKNOWN while that, or which ones, cannot be told. Levels
 * say whom they grade: whoever is graded has exactly one level, whoever is not has none.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Categories<S extends Subject> implements Criterion<S> {
    private final Clause clause;
    private final boolean exclusive;
    private final @Nullable Criterion<S> graded;
    private final List<Category<S>> list;
    private final Criterion<S>[] parts;

    Categories(Clause clause, boolean exclusive, @Nullable Criterion<S> graded, List<Category<S>> list) {
        this.clause = clause;
        this.exclusive = exclusive;
        this.graded = graded;
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

    /**
     * Who is graded, if the categories are levels.
     *
     * @return the condition under which exactly one of them holds, or empty if none may hold
     */
    public Optional<Criterion<S>> graded() {
        return Optional.ofNullable(graded);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return graded == null ? Finding.Form.CATEGORIES : Finding.Form.LEVELS;
    }

    @Override
    public List<Criterion<?>> children() {
        List<Criterion<?>> all = new ArrayList<>(List.of(parts));
        if (graded != null) {
            all.add(graded);
        }
        return all;
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            probe.enter(this, subject);
        }
        Outcome whole = whole(subject, probe);
        if (probe.watching) {
            probe.exit(this, whole);
        }
        return whole;
    }

    private Outcome whole(S subject, Probe probe) {
        if (graded == null) {
            return held(subject, probe);
        }
        Outcome held = held(subject, probe);
        Outcome in = graded.evaluate(subject, probe);
        if (in == Outcome.MET && held == Outcome.NOT_MET) {
            throw new IllegalStateException(clause.id() + ": no level holds for " + subject.key());
        }
        return in.and(held);
    }

    private Outcome held(S subject, Probe probe) {
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
        return open && !(exclusive && met >= 0) ? Outcome.UNKNOWN : Outcome.of(met >= 0);
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
        Criterion<S> whom = graded == null ? null : graded.bind(binding);
        return bound.isEmpty() ? null : new Categories<>(clause, exclusive, whom, bound);
    }
}
