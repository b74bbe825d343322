package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import org.jspecify.annotations.Nullable;

/** A probe that keeps nothing but shared results. */
final class Silent extends Probe {
    private static final Object UNKNOWN = new Object();

    static final Silent OFF = new Silent(0);

    private final Kept kept;

    Silent(int slots) {
        super(false);
        this.kept = new Kept(slots);
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        @Nullable Object[] results = kept.of(subject, slot);
        if (results == null) {
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
        @Nullable Object[] results = kept.of(subject, slot);
        if (results == null) {
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
    public void share(int from, int to, Subject subject) {
        @Nullable Object[] results = kept.of(subject, Math.max(from, to));
        if (results != null) {
            results[to] = results[from];
        }
    }

    @Override
    Probe aside() {
        return this;
    }

    @Override
    void enter(Criterion<?> node, Subject subject) {}

    @Override
    boolean goesOn() {
        return false;
    }

    @Override
    boolean goesOnBelow() {
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
