package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an evaluation is watched (观察点). {@link #off()} watches nothing and costs nothing; a {@link Recording} keeps
 * what it sees and builds a {@link Finding} from it, and an {@link Asking} only what is needed. The same {@code evaluate}
 * runs under all, so that what decides is what explains.
 */
public abstract sealed class Probe implements Worksheet permits Silent, Recording, Asking {
    /** Whether this probe keeps what it sees. */
    final boolean watching;

    Probe(boolean watching) {
        this.watching = watching;
    }

    /**
     * The probe that watches nothing. Thread-safe.
     *
     * @return the probe
     */
    public static Probe off() {
        return Silent.OFF;
    }

    /**
     * A probe that keeps everything, for one subject and one thread.
     *
     * @return a new recording
     */
    public static Recording recording() {
        return recording(Slots.NONE);
    }

    /**
     * A probe that keeps everything and shares results between rules of one binding.
     *
     * @param slots how much the rules of the binding share
     * @return a new recording
     */
    public static Recording recording(Slots slots) {
        return new Recording(new Silent(slots));
    }

    /**
     * A probe that watches nothing but shares results between rules of one binding, for one household and one thread.
     *
     * @param slots how much the rules of the binding share
     * @return a new probe
     */
    public static Probe deciding(Slots slots) {
        return new Silent(slots);
    }

    @Override
    public final boolean isWatched() {
        return watching;
    }

    @Override
    public <T> T step(Clause clause, Subject subject, T value) {
        return value;
    }

    /**
     * An evaluation of a node begins.
     *
     * @param form how its parts combine
     * @return what {@link #exit} has to be given back, to go on with the node around it
     */
    abstract int enter(Finding.Form form);

    /**
     * Whether the current node goes through all its parts although it is decided: where every failed condition is a reason
     * of its own, that is along the conditions that must all hold, from the root down.
     *
     * @return true if nothing is left out
     */
    abstract boolean goesOn();

    /**
     * The evaluation of the node that began last ends.
     *
     * @param mark what {@link #enter} gave
     * @param clause the statutory item of the node
     * @param form how its parts combine
     * @param subject the subject
     * @param outcome its outcome
     */
    abstract void exit(int mark, Clause clause, Finding.Form form, Subject subject, Outcome outcome);

    /**
     * A node was evaluated, and there is no more to tell of it than its outcome.
     *
     * @param clause the statutory item of the node
     * @param form how its parts combine
     * @param subject the subject
     * @param outcome its outcome
     */
    void found(Clause clause, Finding.Form form, Subject subject, Outcome outcome) {}

    /**
     * A fact was looked at, and there is no more to tell of it than its value and the outcome.
     *
     * @param clause the statutory item of the node
     * @param subject the subject
     * @param outcome its outcome
     * @param actual the value of the case
     */
    void found(Clause clause, Subject subject, Outcome outcome, Object actual) {}

    /**
     * A comparison saw two values.
     *
     * @param actual the value of the case
     * @param limit the value of the law
     */
    void saw(@Nullable Object actual, @Nullable Object limit) {}

    /** The outcome of the current node rests on an assumption of the host. */
    void assumed() {}

    /**
     * Figures were used.
     *
     * @param values the figures; unmodifiable
     */
    void used(List<StandardValue<?>> values) {}

    /**
     * Lets a shared condition have the result of another, which asks for the same and for one part more that holds.
     *
     * @param from the slot that has a result
     * @param to the slot that gets it
     * @param less the condition that gets it
     * @param more the part more
     * @param subject the subject
     */
    public void share(int from, int to, Criterion<?> less, Criterion<?> more, Subject subject) {}

    /**
     * A probe that watches nothing, for what is decided beside this one and needs no reasons.
     *
     * @return the probe; it shares results within the case
     */
    public abstract Probe aside();

    /**
     * Evaluates a condition that speaks for itself when it holds: then one line is kept, otherwise the whole reason.
     *
     * @param criterion the condition
     * @param subject the subject
     * @param <S> the type of the subject
     * @return the outcome
     */
    public final <S extends Subject> Outcome briefly(Criterion<S> criterion, S subject) {
        if (!watching) {
            return criterion.evaluate(subject, this);
        }
        if (criterion.evaluate(subject, aside()) != Outcome.MET) {
            return criterion.evaluate(subject, this);
        }
        found(criterion.clause(), criterion.form(), subject, Outcome.MET);
        return Outcome.MET;
    }

    /**
     * Works out a shared input once for a subject.
     *
     * @param slot its slot
     * @param input the input
     * @param subject the subject
     * @param <S> the type of the subject
     * @param <T> the type of the value
     * @return the value, or null if it is not known
     */
    abstract <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject);

    /**
     * Evaluates a shared condition once for a subject.
     *
     * @param slot its slot, from {@link Binding#slotOf}
     * @param criterion the condition
     * @param subject the subject
     * @param <S> the type of the subject
     * @return the outcome
     */
    public abstract <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject);
}
