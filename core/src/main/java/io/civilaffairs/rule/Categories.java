package io.civilaffairs.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which categories of the law a subject falls under (分类): one at most, as many as apply, or exactly one level.
 *
 * <p>It is met if some category holds, not met if none does, and UNKNOWN while that, or which ones, cannot be told. Where
 * categories are made for some subjects only, that is asked first, and the others fall under none.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Categories<S extends Subject> extends Criterion<S> {
    /** How many of the categories may hold. */
    enum Bound {
        ANY,
        AT_MOST_ONE,
        EXACTLY_ONE
    }

    private final Clause clause;
    private final Bound number;
    private final @Nullable Criterion<S> among;
    private final List<Category<S>> list;
    private final Criterion<S>[] parts;

    Categories(Clause clause, Bound number, @Nullable Criterion<S> among, List<Category<S>> list) {
        this.clause = clause;
        this.number = number;
        this.among = among;
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
        return number != Bound.ANY;
    }

    /**
     * The codes that a finding of this classification does not rule out.
     *
     * @param finding the finding
     * @return the codes, in the order of the article, then {@link Category#NONE} unless something holds
     */
    public List<String> possible(Finding finding) {
        List<Finding> found = ofCategories(finding);
        List<String> codes = new ArrayList<>();
        boolean meant = among == null || finding.children().get(0).outcome() == Outcome.MET;
        boolean none = !meant || number != Bound.EXACTLY_ONE;
        for (int i = 0; i < found.size(); i++) {
            Outcome outcome = found.get(i).outcome();
            if (outcome != Outcome.NOT_MET) {
                codes.add(list.get(i).code());
            }
            none &= outcome != Outcome.MET || !meant;
        }
        if (none) {
            codes.add(Category.NONE);
        }
        return codes;
    }

    /**
     * The categories that hold for a subject of whom it is decided which ones do.
     *
     * @param subject the subject
     * @param probe who watches
     * @return the categories, in the order of the article; empty if this classification is not about the subject
     */
    public List<Category<S>> heldBy(S subject, Probe probe) {
        List<Category<S>> held = new ArrayList<>(1);
        boolean about = isAbout(subject, probe);
        for (int i = 0; i < parts.length && about; i++) {
            if (parts[i].evaluate(subject, probe) == Outcome.MET) {
                held.add(list.get(i));
            }
        }
        return held;
    }

    /**
     * The categories that hold according to a finding of this classification in which it is decided which ones do.
     *
     * @param finding the finding
     * @return the categories, in the order of the article; empty if none does
     */
    public List<Category<S>> held(Finding finding) {
        List<Category<S>> held = new ArrayList<>(1);
        List<Finding> found = finding.outcome() == Outcome.MET ? ofCategories(finding) : List.of();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).outcome() == Outcome.MET) {
                held.add(list.get(i));
            }
        }
        return held;
    }

    /**
     * Whether this classification is about the subject of one of its findings at all.
     *
     * @param finding the finding
     * @return false if it is made for others only
     */
    public boolean isAbout(Finding finding) {
        return among == null || finding.children().get(0).outcome() != Outcome.NOT_MET;
    }

    /**
     * Whether this classification is about a subject at all.
     *
     * @param subject the subject
     * @param probe who watches
     * @return false if it is made for others only
     */
    public boolean isAbout(S subject, Probe probe) {
        return among == null || among.evaluate(subject, probe) != Outcome.NOT_MET;
    }

    private List<Finding> ofCategories(Finding finding) {
        return among == null
                ? finding.children()
                : finding.children().subList(1, finding.children().size());
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return among == null ? Finding.Form.CATEGORIES : Finding.Form.WITHIN;
    }

    @Override
    public List<Criterion<?>> children() {
        List<Criterion<?>> all = new ArrayList<>();
        if (among != null) {
            all.add(among);
        }
        all.addAll(List.of(parts));
        return all;
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(form()) : 0;
        Outcome whole = whole(subject, probe);
        if (probe.watching) {
            probe.exit(mark, clause, form(), subject, whole);
        }
        return whole;
    }

    private Outcome whole(S subject, Probe probe) {
        if (among == null) {
            return held(subject, probe);
        }
        Outcome in = among.evaluate(subject, probe);
        if (in == Outcome.NOT_MET) {
            return in;
        }
        Outcome held = held(subject, probe);
        if (number == Bound.EXACTLY_ONE && in == Outcome.MET && held == Outcome.NOT_MET) {
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
                if (isExclusive() && met >= 0) {
                    throw new IllegalStateException(clause.id() + ": "
                            + list.get(met).code() + " and " + list.get(i).code() + " both hold for " + subject.key()
                            + ", although one shuts out the other");
                }
                met = i;
            }
            open |= outcome == Outcome.UNKNOWN;
        }
        return open && !(isExclusive() && met >= 0) ? Outcome.UNKNOWN : Outcome.of(met >= 0);
    }

    @Override
    public @Nullable Categories<S> bind(Binding binding) {
        List<Category<S>> bound = new ArrayList<>();
        for (Category<S> category : list) {
            Criterion<S> when = binding.bind(category.when());
            if (when != null) {
                bound.add(new Category<>(category.code(), category.level(), when));
            }
        }
        Criterion<S> whom = among == null ? null : binding.bind(among);
        return bound.isEmpty() ? null : new Categories<>(clause, number, whom, bound);
    }
}
