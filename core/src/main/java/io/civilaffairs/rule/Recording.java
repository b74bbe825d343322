package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A probe that keeps what it sees (记录), one frame a node, and builds a {@link Finding} of each.
 *
 * <p>A recording belongs to one evaluation and one thread; the findings it builds are immutable.
 */
public final class Recording extends Probe {
    private static final class Frame {
        @Nullable
        Clause clause;

        Finding.Form form = Finding.Form.LEAF;
        boolean exhaustive;
        boolean exhaustiveBelow;
        String subject = "";
        int firstPart;

        @Nullable
        Object actual;

        @Nullable
        Object limit;

        boolean assumed;
        final Notes<FactRef> missing = new Notes<>();
        final Notes<Step> steps = new Notes<>();
        final Notes<StandardValue<?>> standards = new Notes<>();

        void clear() {
            actual = null;
            limit = null;
            assumed = false;
            missing.clear();
            steps.clear();
            standards.clear();
        }
    }

    /** What a shared input gave, and what it noted while it was worked out. */
    private record Worked(
            @Nullable Object value,
            List<FactRef> missing,
            List<Step> steps,
            List<StandardValue<?>> standards,
            List<Finding> findings) {}

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
        this.results = new Object[slots.equals(Slots.NONE) ? 0 : Kept.PLACES][];
        this.aside = new Silent(slots, kept);
        this.frames[0].exhaustiveBelow = true;
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
        Finding finding = built(0);
        afresh();
        return finding;
    }

    private void afresh() {
        frames[0].clear();
        top = 0;
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
        afresh();
        T value = input.read(subject, this);
        Frame frame = frames[0];
        Reading<T> reading = new Reading<>(
                value, value == null ? missing(frame) : Set.of(), frame.steps.toList(), frame.standards.toList());
        afresh();
        return reading;
    }

    private Set<FactRef> missing(Frame frame) {
        Set<FactRef> missing = new LinkedHashSet<>(frame.missing.toList());
        for (int i = 0; i < top; i++) {
            missing.addAll(built(i).neededFacts());
        }
        return missing;
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
    void enter(Clause clause, Finding.Form form, Subject subject) {
        boolean wholly = goesOnBelow();
        Frame frame = deeper();
        frame.clause = clause;
        frame.form = form;
        frame.subject = subject.key();
        frame.firstPart = top;
        frame.exhaustive = wholly;
        // the condition of another programme is told wholly wherever it is asked, so that its finding is always the
        // same
        frame.exhaustiveBelow = form == Finding.Form.STATUS || (wholly && form == Finding.Form.ALL);
    }

    private Frame deeper() {
        depth++;
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        frame.clear();
        return frame;
    }

    @Override
    boolean goesOn() {
        return frames[depth].exhaustive;
    }

    @Override
    boolean goesOnBelow() {
        return frames[depth].exhaustiveBelow;
    }

    @Override
    void exit(Outcome outcome) {
        Frame frame = frames[depth];
        depth--;
        push(new Finding(
                Objects.requireNonNull(frame.clause),
                frame.form,
                frame.subject,
                outcome,
                frame.actual,
                frame.limit,
                frame.assumed,
                frame.missing.toList(),
                frame.steps.toList(),
                frame.standards.toList(),
                take(frame.firstPart)));
    }

    private void push(Finding finding) {
        if (top == built.length) {
            built = Arrays.copyOf(built, top * 2);
        }
        built[top++] = finding;
    }

    private List<Finding> take(int first) {
        if (top == first) {
            return List.of();
        }
        List<Finding> taken = new Findings(Arrays.copyOfRange(allBuilt(), first, top));
        top = first;
        return taken;
    }

    private Finding built(int index) {
        return Objects.requireNonNull(built[index]);
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
        frames[depth].standards.addOnce(value);
    }

    @Override
    public <T> T step(Clause clause, Subject subject, T value) {
        frames[depth].steps.add(new Step(clause, subject.key(), value));
        return value;
    }

    @Override
    public void missing(FactRef needed) {
        frames[depth].missing.addUnlessEqual(needed);
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        @Nullable Object[] mine = slot < slots.values() ? resultsOf(subject) : null;
        int index = slots.conditions() + slot;
        Worked worked = mine == null ? null : (Worked) mine[index];
        if (worked == null) {
            worked = work(input, subject);
            if (mine != null) {
                mine[index] = worked;
            }
        }
        Frame frame = frames[depth];
        frame.missing.addAll(worked.missing);
        frame.steps.addAll(worked.steps);
        frame.standards.addAll(worked.standards);
        for (int i = 0; i < worked.findings.size(); i++) {
            pushOnce(worked.findings.get(i), frame.firstPart);
        }
        return (T) worked.value;
    }

    /** Adds a finding that came with a value, unless the condition has it already. */
    @SuppressWarnings("ReferenceEquality") // what a shared value brought is always the same
    private void pushOnce(Finding finding, int first) {
        for (int i = first; i < top; i++) {
            if (built[i] == finding) {
                return;
            }
        }
        push(finding);
    }

    /** Works an input out in a frame of its own and wholly, so that whoever asks for it is told the same. */
    private <S extends Subject, T> Worked work(Derived<S, T> input, S subject) {
        Frame frame = deeper();
        frame.exhaustive = true;
        frame.exhaustiveBelow = true;
        int firstOwn = top;
        T value = input.work(subject, this);
        if (value == null) {
            for (int i = firstOwn; i < top; i++) {
                built(i).neededFacts().forEach(this::missing);
            }
        } else {
            frame.missing.clear();
        }
        depth--;
        return new Worked(
                value, frame.missing.toList(), frame.steps.toList(), frame.standards.toList(), take(firstOwn));
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
}
