package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A probe that keeps what it sees (记录), one frame a node, and builds a {@link Finding} of each.
 *
 * <p>A recording belongs to one evaluation and one thread; the findings it builds are immutable.
 */
public final class Recording extends Probe {
    private static final class Frame {
        Subject subject = NOBODY;
        int firstChild;
        boolean exhaustive;
        boolean collects;

        @Nullable
        Object actual;

        @Nullable
        Object limit;

        boolean assumed;

        @Nullable
        List<FactRef> missing;

        @Nullable
        List<Step> steps;

        @Nullable
        List<StandardValue<?>> standards;
    }

    /** What a shared input gave, and what it said while it was worked out. */
    private record Worked(
            @Nullable Object value,
            @Nullable List<FactRef> missing,
            @Nullable List<Step> steps,
            @Nullable List<StandardValue<?>> standards) {
        /** Its lists are handed to every finding that rests on the value. */
        Worked {
            missing = missing == null ? null : List.copyOf(missing);
            steps = steps == null ? null : List.copyOf(steps);
            standards = standards == null ? null : List.copyOf(standards);
        }
    }

    private static final Subject NOBODY = () -> "";

    private final Slots slots;
    private final Kept kept = new Kept();
    private final @Nullable Object[] @Nullable [] results;
    private final Silent aside;
    private Frame[] frames = {new Frame()};
    private int depth;
    private @Nullable Finding[] built = new Finding[16];
    private int top;

    Recording(Slots slots) {
        super(true);
        this.slots = slots;
        this.results = new Object[Kept.PLACES][];
        this.aside = new Silent(slots);
    }

    @Override
    public Probe aside() {
        return aside;
    }

    /**
     * The finding of the evaluation that ended last. Takes it out, so that the next evaluation starts afresh.
     *
     * @return the finding
     */
    public Finding takeFinding() {
        if (depth != 0 || top != 1) {
            throw new IllegalStateException("no evaluation has ended, or one is still going on");
        }
        top = 0;
        reset(frames[0]);
        return built(0);
    }

    /**
     * Reads an input outside any condition and tells what was said while it was read.
     *
     * @param input the input
     * @param subject the subject
     * @param <S> the type of the subject
     * @param <T> the type of the value
     * @return the value with its working, or what is missing
     */
    public <S extends Subject, T> Reading<T> read(Input<S, T> input, S subject) {
        if (depth != 0) {
            throw new IllegalStateException("an evaluation is still going on");
        }
        Frame frame = frames[0];
        reset(frame);
        T value = input.read(subject, this);
        List<Finding> children = take(0);
        Set<FactRef> missing = new LinkedHashSet<>(orEmpty(frame.missing));
        children.forEach(c -> missing.addAll(c.neededFacts()));
        Reading<T> reading = new Reading<>(value, missing, orEmpty(frame.steps), orEmpty(frame.standards));
        reset(frame);
        return reading;
    }

    /**
     * What reading an input gave.
     *
     * @param value the value, or null if it is not known
     * @param missing what is needed to know it; empty if it is known
     * @param steps the working
     * @param standards the figures used
     * @param <T> the type of the value
     */
    public record Reading<T>(
            @Nullable T value, Set<FactRef> missing, List<Step> steps, List<StandardValue<?>> standards) {
        /**
         * Keeps unmodifiable copies; nothing is missing of a known value.
         *
         * @param value the value, or null
         * @param missing what is needed to know it
         * @param steps the working
         * @param standards the figures used
         */
        public Reading {
            missing = value == null ? Collections.unmodifiableSet(new LinkedHashSet<>(missing)) : Set.of();
            steps = List.copyOf(steps);
            standards = List.copyOf(standards);
        }
    }

    @Override
    void enter(Criterion<?> node, Subject subject) {
        boolean wholly = goesOnBelow();
        depth++;
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        reset(frame);
        frame.subject = subject;
        frame.firstChild = top;
        frame.exhaustive = wholly;
        frame.collects = node.form() == Finding.Form.ALL;
    }

    @Override
    boolean goesOn() {
        return frames[depth].exhaustive;
    }

    @Override
    boolean goesOnBelow() {
        return depth == 0 || (frames[depth].exhaustive && frames[depth].collects);
    }

    @Override
    void exit(Criterion<?> node, Outcome outcome) {
        Frame frame = frames[depth];
        List<Finding> children = take(frame.firstChild);
        depth--;
        push(new Finding(
                node.clause(),
                node.form(),
                frame.subject.key(),
                outcome,
                frame.actual,
                frame.limit,
                frame.assumed,
                orEmpty(frame.missing),
                orEmpty(frame.steps),
                orEmpty(frame.standards),
                children));
    }

    private void push(Finding finding) {
        if (top == built.length) {
            built = Arrays.copyOf(built, top * 2);
        }
        built[top++] = finding;
    }

    private List<Finding> take(int first) {
        int n = top - first;
        top = first;
        return switch (n) {
            case 0 -> List.of();
            case 1 -> List.of(built(first));
            case 2 -> List.of(built(first), built(first + 1));
            default -> new Findings(Arrays.copyOfRange(allBuilt(), first, first + n));
        };
    }

    private Finding built(int index) {
        Finding finding = built[index];
        if (finding == null) {
            throw new IllegalStateException("no finding at " + index);
        }
        return finding;
    }

    @SuppressWarnings("NullAway") // below `top` every element is set
    private Finding[] allBuilt() {
        return built;
    }

    @Override
    void saw(@Nullable Object actual, @Nullable Object limit) {
        frames[depth].actual = actual;
        frames[depth].limit = limit;
    }

    @Override
    void assumed() {
        frames[depth].assumed = true;
    }

    @Override
    void used(StandardValue<?> value) {
        Frame frame = frames[depth];
        List<StandardValue<?>> standards = growing(frame.standards);
        if (isNew(value, standards)) {
            standards.add(value);
        }
        frame.standards = standards;
    }

    /** A book holds each figure once, so that the same figure is the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isNew(StandardValue<?> value, List<StandardValue<?>> among) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i) == value) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <T> T step(Clause clause, Subject subject, T value) {
        Frame frame = frames[depth];
        List<Step> steps = growing(frame.steps);
        steps.add(new Step(clause, subject.key(), value));
        frame.steps = steps;
        return value;
    }

    @Override
    public void missing(FactRef needed) {
        Frame frame = frames[depth];
        List<FactRef> missing = growing(frame.missing);
        if (!missing.contains(needed)) {
            missing.add(needed);
        }
        frame.missing = missing;
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        Frame frame = frames[depth];
        @Nullable Object[] mine = slot < slots.values() ? resultsOf(subject) : null;
        int index = slots.conditions() + slot;
        if (mine != null && mine[index] instanceof Worked known) {
            told(frame, known);
            return (T) known.value;
        }
        List<FactRef> missingBefore = frame.missing;
        List<Step> stepsBefore = frame.steps;
        List<StandardValue<?>> standardsBefore = frame.standards;
        frame.missing = null;
        frame.steps = null;
        frame.standards = null;
        int firstOwn = top;
        T value = input.work(subject, this);
        if (value == null) {
            for (int i = firstOwn; i < top; i++) {
                built(i).neededFacts().forEach(this::missing);
            }
        } else {
            frame.missing = null;
        }
        Worked worked = new Worked(value, frame.missing, frame.steps, frame.standards);
        if (mine != null) {
            mine[index] = worked;
        }
        frame.missing = missingBefore;
        frame.steps = stepsBefore;
        frame.standards = standardsBefore;
        told(frame, worked);
        return value;
    }

    private static void told(Frame frame, Worked worked) {
        frame.missing = joined(frame.missing, worked.missing);
        frame.steps = joined(frame.steps, worked.steps);
        frame.standards = joined(frame.standards, worked.standards);
    }

    @Override
    public <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject) {
        @Nullable Object[] mine = slot < slots.conditions() ? resultsOf(subject) : null;
        if (mine != null && mine[slot] instanceof Finding known) {
            push(known);
            return known.outcome();
        }
        Outcome outcome = criterion.evaluate(subject, this);
        if (mine != null) {
            mine[slot] = built(top - 1);
        }
        return outcome;
    }

    @Override
    public void share(int from, int to, Subject subject) {
        @Nullable Object[] mine = Math.max(from, to) < slots.conditions() ? resultsOf(subject) : null;
        if (mine != null) {
            mine[to] = mine[from];
        }
    }

    /** The outcomes of shared conditions, then the values of shared inputs. */
    private @Nullable Object @Nullable [] resultsOf(Subject subject) {
        int place = kept.place(subject);
        if (place < 0) {
            return null;
        }
        @Nullable Object[] mine = results[place];
        if (mine == null) {
            mine = new Object[slots.conditions() + slots.values()];
            results[place] = mine;
        }
        return mine;
    }

    private static void reset(Frame frame) {
        frame.actual = null;
        frame.limit = null;
        frame.assumed = false;
        frame.missing = null;
        frame.steps = null;
        frame.standards = null;
        frame.firstChild = 0;
    }

    private static <E> List<E> orEmpty(@Nullable List<E> list) {
        return list == null ? List.of() : list;
    }

    /** A list of this frame alone; one that came with a shared value is copied before it grows. */
    private static <E> List<E> growing(@Nullable List<E> list) {
        return list == null ? new ArrayList<>(4) : list instanceof ArrayList<E> ? list : new ArrayList<>(list);
    }

    private static <E> @Nullable List<E> joined(@Nullable List<E> a, @Nullable List<E> b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        List<E> both = new ArrayList<>(a);
        for (int i = 0; i < b.size(); i++) {
            if (!both.contains(b.get(i))) {
                both.add(b.get(i));
            }
        }
        return both;
    }
}
