package io.civilaffairs.rule;

import org.jspecify.annotations.Nullable;

/** A probe that keeps nothing but shared results. */
final class Silent extends Probe {
    static final Silent OFF = new Silent(Slots.NONE);

    private static final Object UNKNOWN = new Object();
    private static final byte MET = 1;
    private static final byte NOT_MET = 2;
    private static final byte OPEN = 3;

    final Slots slots;
    final Kept kept;
    private final byte[] @Nullable [] outcomes;
    private final @Nullable Object[] @Nullable [] values;

    Silent(Slots slots) {
        super(false);
        this.slots = slots;
        this.kept = new Kept();
        this.outcomes = new byte[slots.conditions() == 0 ? 0 : Kept.PLACES][];
        this.values = new Object[slots.values() == 0 ? 0 : Kept.PLACES][];
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        @Nullable Object[] results = values(slot, subject);
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
        byte[] results = outcomes(slot, subject);
        if (results == null) {
            return criterion.evaluate(subject, this);
        }
        byte known = results[slot];
        if (known != 0) {
            return outcome(known);
        }
        Outcome outcome = criterion.evaluate(subject, this);
        results[slot] = code(outcome);
        return outcome;
    }

    /** The outcome of a shared condition, if it was evaluated. */
    @Nullable
    Outcome known(int slot, Subject subject) {
        byte[] results = outcomes(slot, subject);
        return results == null || results[slot] == 0 ? null : outcome(results[slot]);
    }

    /** The value of a shared input, if it was worked out and is known. */
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T knownValue(int slot, Derived<S, T> input, S subject) {
        @Nullable Object[] results = values(slot, subject);
        Object known = results == null ? null : results[slot];
        return known == UNKNOWN ? null : (T) known;
    }

    private static Outcome outcome(byte code) {
        return code == MET ? Outcome.MET : code == NOT_MET ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    private static byte code(Outcome outcome) {
        return outcome == Outcome.MET ? MET : outcome == Outcome.NOT_MET ? NOT_MET : OPEN;
    }

    /** Keeps an outcome that was found elsewhere. */
    void keep(int place, int slot, Outcome outcome) {
        outcomesAt(place)[slot] = code(outcome);
    }

    /** Keeps a value that was worked out elsewhere. */
    void keepValue(int place, int slot, @Nullable Object value) {
        valuesAt(place)[slot] = value == null ? UNKNOWN : value;
    }

    private @Nullable Object @Nullable [] values(int slot, Subject subject) {
        int place = slot < slots.values() ? kept.place(subject) : -1;
        return place < 0 ? null : valuesAt(place);
    }

    private @Nullable Object[] valuesAt(int place) {
        @Nullable Object[] results = values[place];
        if (results == null) {
            results = new Object[slots.values()];
            values[place] = results;
        }
        return results;
    }

    private byte @Nullable [] outcomes(int slot, Subject subject) {
        int place = slot < slots.conditions() ? kept.place(subject) : -1;
        return place < 0 ? null : outcomesAt(place);
    }

    private byte[] outcomesAt(int place) {
        byte[] results = outcomes[place];
        if (results == null) {
            results = new byte[slots.conditions()];
            outcomes[place] = results;
        }
        return results;
    }

    @Override
    public void share(int from, int to, Criterion<?> less, Criterion<?> more, Subject subject) {
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
    int enter(Finding.Form form) {
        return 0;
    }

    @Override
    boolean goesOn() {
        return false;
    }

    @Override
    void exit(int mark, Clause clause, Finding.Form form, Subject subject, Outcome outcome) {}

    @Override
    public void missing(FactRef needed) {}
}
