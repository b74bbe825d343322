package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import org.jspecify.annotations.Nullable;

/** A probe that keeps nothing but shared results. */
final class Silent extends Probe {
    private static final Object UNKNOWN = new Object();
    private static final @Nullable Object[] NONE = new Object[0];

    static final Silent OFF = new Silent(0);

    /** By slot: the subject a result is about, then the result. */
    private final @Nullable Object[] results;

    Silent(int slots) {
        super(false);
        this.results = slots == 0 ? NONE : new Object[2 * slots];
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        int at = 2 * slot;
        if (at >= results.length) {
            return input.work(subject, this);
        }
        Object known = results[at] == subject ? results[at + 1] : null;
        if (known == null) {
            T value = input.work(subject, this);
            results[at] = subject;
            results[at + 1] = value == null ? UNKNOWN : value;
            return value;
        }
        return known == UNKNOWN ? null : (T) known;
    }

    @Override
    public <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject) {
        int at = 2 * slot;
        if (at >= results.length) {
            return criterion.evaluate(subject, this);
        }
        if (results[at] == subject && results[at + 1] instanceof Outcome known) {
            return known;
        }
        Outcome outcome = criterion.evaluate(subject, this);
        results[at] = subject;
        results[at + 1] = outcome;
        return outcome;
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
