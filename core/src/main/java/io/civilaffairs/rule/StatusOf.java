package io.civilaffairs.rule;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The condition of another programme (身份条件), asked of the same subject or of the household a person lives in. It is
 * resolved when a book binds its programmes, and evaluated once for a household.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the other programme's subject
 */
public final class StatusOf<S extends Subject, T extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final String programme;
    private final Function<S, T> to;
    private final boolean paid;
    private final @Nullable Criterion<T> of;
    private final int slot;

    StatusOf(Clause clause, String programme, Function<S, T> to, boolean paid, @Nullable Criterion<T> of, int slot) {
        this.clause = clause;
        this.programme = programme;
        this.to = to;
        this.paid = paid;
        this.of = of;
        this.slot = slot;
    }

    /**
     * The other programme.
     *
     * @return its id
     */
    public String programme() {
        return programme;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.STATUS;
    }

    @Override
    public List<Criterion<?>> children() {
        return of == null ? List.of() : List.of(of);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        Criterion<T> condition = of;
        if (condition == null) {
            throw new IllegalStateException(clause.id() + ": the rule must be bound before it is evaluated");
        }
        T target = to.apply(subject);
        if (!probe.watching) {
            return probe.once(slot, condition, target);
        }
        int mark = probe.enter(Finding.Form.STATUS);
        Outcome outcome = probe.once(slot, condition, target);
        probe.exit(mark, clause, Finding.Form.STATUS, subject, outcome);
        return outcome;
    }

    @Override
    @SuppressWarnings("unchecked") // a programme id names programmes of one kind of subject, checked by the book
    public Criterion<S> bind(Binding binding) {
        Criterion<T> condition = (Criterion<T>) (paid ? binding.status(programme) : binding.eligibility(programme));
        return new StatusOf<>(clause, programme, to, paid, condition, binding.slotOf(condition));
    }
}
