package io.civilaffairs.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All parts must hold (同时符合下列条件).
 *
 * @param <S> the type of the subject
 */
public final class AllOf<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Criterion<S>[] parts;
    private final ImmutableSet<String> whom;

    AllOf(Clause clause, List<Criterion<S>> parts) {
        this(clause, parts, ImmutableSet.of());
    }

    private AllOf(Clause clause, List<Criterion<S>> parts, ImmutableSet<String> whom) {
        this.clause = clause;
        this.parts = Parts.checked(clause, parts);
        this.whom = whom;
    }

    /**
     * The same condition, which says of some of its parts that they name whom it is made for (适用对象), such as children or
     * holders of a disability card. It asks for the same; but to whoever fails one of these the parts after it are not
     * told: they are no reasons for somebody who is not meant.
     *
     * @param ids the ids of the parts
     * @return the condition
     * @throws IllegalArgumentException if it has no part of such an id
     */
    public AllOf<S> madeFor(String... ids) {
        for (String id : ids) {
            if (Arrays.stream(parts).noneMatch(p -> p.id().equals(id))) {
                throw new IllegalArgumentException("ids: " + clause.id() + " has no part " + id);
            }
        }
        return new AllOf<>(clause, parts(), ImmutableSet.copyOf(ids));
    }

    /**
     * The same condition with one part more.
     *
     * @param last the part
     * @return the condition
     */
    public AllOf<S> and(Criterion<S> last) {
        List<Criterion<S>> more = new ArrayList<>(parts());
        more.add(last);
        return new AllOf<>(clause, more, whom);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.ALL;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(parts);
    }

    /**
     * The parts, typed.
     *
     * @return the parts
     */
    public List<Criterion<S>> parts() {
        return List.of(parts);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(Finding.Form.ALL) : 0;
        Outcome all = Outcome.MET;
        for (Criterion<S> part : parts) {
            Outcome outcome = part.evaluate(subject, probe);
            all = all.and(outcome);
            if (all == Outcome.NOT_MET && (!probe.goesOn() || isEnough(part, outcome))) {
                break;
            }
        }
        if (probe.watching) {
            probe.exit(mark, clause, Finding.Form.ALL, subject, all);
        }
        return all;
    }

    /** Whether somebody who fails need not hear about the rest. */
    private boolean isEnough(Criterion<S> part, Outcome outcome) {
        return Parts.isStatus(part) || (outcome == Outcome.NOT_MET && whom.contains(part.id()));
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        List<Criterion<S>> bound = Parts.bound(clause, parts, binding, Finding.Form.ANY);
        return bound.isEmpty() ? null : new AllOf<>(clause, bound, whom);
    }
}
