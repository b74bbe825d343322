package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import org.jspecify.annotations.Nullable;

/** A probe that keeps nothing but shared results. */
final class Silent extends Probe {
    private static final Object UNKNOWN = new Object();
    private static final @Nullable Object[] NONE = new Object[0];

    static final Silent OFF = new Silent(0, null);

    private final @Nullable Object[] results;
    private final @Nullable Subject whose;

    Silent(int slots, @Nullable Subject whose) {
        super(false);
        this.results = slots == 0 ? NONE : new Object[slots];
        this.whose = whose;
    }

    /** Results are kept for the household; those of its members are not. */
    private boolean keeps(int slot, Subject subject) {
        return whose == subject && slot < results.length;
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        if (!keeps(slot, subject)) {
            return input.work(subject, this);
        }
        Object known = results[slot];
        if (known == null) {
            T value = input.work(subject, this);
            results[slot] = value == null ? UNKNOWN : value;
            return value;
        }
        return known == UNKNOWN ? null : (T) known;
    }

    @Override
    public <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject) {
        if (!keeps(slot, subject)) {
            return criterion.evaluate(subject, this);
        }
        if (results[slot] instanceof Outcome known) {
            return known;
        }
        Outcome outcome = criterion.evaluate(subject, this);
        results[slot] = outcome;
        return outcome;
    }

    @Override
    public void share(int from, int to) {
        if (from < results.length && to < results.length) {
            results[to] = results[from];
        }
    }

    @Override
    void enter(Criterion<?> node, Subject subject) {}

    @Override
    boolean goesOn() {
        return false;
    }

    @Override
    void exit(Criterion<?> node, Outcome outcome) {}

    @Override
    void saw(@Nullable Object actual, @Nullable Object limit) {}

    @Override
    void assumed() {}

    @Override
    void used(StandardValue<?> value) {}

    @Override
    public <T> T step(Clause clause, Subject subject, T value) {
        return value;
    }

    @Override
    public void missing(FactRef needed) {}
}
