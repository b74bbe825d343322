package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import org.jspecify.annotations.Nullable;

/** A probe that keeps nothing but shared results. */
final class Silent extends Probe {
    static final Silent OFF = new Silent(Slots.NONE);

    private static final Object UNKNOWN = new Object();
    private static final byte MET = 1;
    private static final byte NOT_MET = 2;
    private static final byte OPEN = 3;

    private final Slots slots;
    private final Kept kept;
    private final byte[] @Nullable [] outcomes;
    private final @Nullable Object[] @Nullable [] values;

    Silent(Slots slots) {
        this(slots, new Kept());
    }

    Silent(Slots slots, Kept kept) {
        super(false);
        this.slots = slots;
        this.kept = kept;
        this.outcomes = new byte[slots.conditions() == 0 ? 0 : Kept.PLACES][];
        this.values = new Object[slots.values() == 0 ? 0 : Kept.PLACES][];
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        int place = slot < slots.values() ? kept.place(subject) : -1;
        if (place < 0) {
            return input.work(subject, this);
        }
        @Nullable Object[] results = values[place];
        if (results == null) {
            results = new Object[slots.values()];
            values[place] = results;
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
        byte[] results = outcomes(slot, subject);
        if (results == null) {
            return criterion.evaluate(subject, this);
        }
        byte known = results[slot];
        if (known != 0) {
            return known == MET ? Outcome.MET : known == NOT_MET ? Outcome.NOT_MET : Outcome.UNKNOWN;
        }
        Outcome outcome = criterion.evaluate(subject, this);
        results[slot] = outcome == Outcome.MET ? MET : outcome == Outcome.NOT_MET ? NOT_MET : OPEN;
        return outcome;
    }

    private byte @Nullable [] outcomes(int slot, Subject subject) {
        int place = slot < slots.conditions() ? kept.place(subject) : -1;
        if (place < 0) {
            return null;
        }
        byte[] results = outcomes[place];
        if (results == null) {
            results = new byte[slots.conditions()];
            outcomes[place] = results;
        }
        return results;
    }

    @Override
    public void share(int from, int to, Subject subject) {
        byte[] results = outcomes(Math.max(from, to), subject);
        if (results != null) {
            results[to] = results[from];
        }
    }

    @Override
    public Probe aside() {
        return this;
    }

    @Override
    void enter(Clause clause, Finding.Form form, Subject subject) {}

    @Override
    boolean goesOn() {
        return false;
    }

    @Override
    boolean goesOnBelow() {
        return false;
    }

    @Override
    void exit(Outcome outcome) {}

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
