package io.civilaffairs.rule;

import io.civilaffairs.standard.StandardValue;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A probe that keeps what it sees (记录) and builds a {@link Finding} of each.
 *
 * <p>A recording belongs to one evaluation and one thread; the findings it builds are immutable.
 */
public final class Recording extends Probe {
    private static final int WHOLLY = 1;
    private static final int WHOLLY_BELOW = 2;
    private static final int SEEN = 4;
    private static final int FIGURE = 8;
    private static final int WAY = 16;
    private static final int BITS = 5;

    private final Slots slots;
    private final Kept kept;
    private final @Nullable Object[] @Nullable [] results;
    private final Silent aside;
    /** Whether the node being evaluated, and a part of it, goes through all parts although it is decided. */
    private boolean wholly;

    private boolean whollyBelow = true;
    /** Where the findings of its parts begin. */
    private int first;

    private int depth;
    /** What is seen of it, if anything is; that of the nodes around it is put by. */
    private Noted noted = new Noted();

    private boolean anySeen;
    /** Whether a part of it used a figure. */
    private boolean anyFigure;
    /** Whether what is told of it depends on whether it is told wholly. */
    private boolean wayMatters;

    private @Nullable Subject lastSubject;
    private String lastKey = "";
    private @Nullable Deque<Noted> putBy;
    private @Nullable Finding[] built = new Finding[16];
    private int top;

    /** A recording; what is decided aside is decided under the given probe, and both share what they find out. */
    Recording(Silent aside) {
        super(true);
        this.aside = aside;
        this.slots = aside.slots;
        this.kept = aside.kept;
        this.results = new Object[slots.equals(Slots.NONE) ? 0 : Kept.PLACES][];
    }

    @Override
    public Probe aside() {
        return aside;
    }

    /**
     * A probe that decides, and notes only what is needed where it cannot; it shares results with this one.
     *
     * @return a new probe
     */
    public Asking asking() {
        return new Asking(aside);
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
        var unused = seen();
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
        Finding.Seen seen = seen();
        Reading<T> reading = seen == null
                ? new Reading<>(value, value == null ? missing(List.of()) : Set.of(), List.of(), List.of())
                : new Reading<>(
                        value, value == null ? missing(seen.missing()) : Set.of(), seen.working(), seen.standards());
        afresh();
        return reading;
    }

    private Set<FactRef> missing(List<FactRef> own) {
        Set<FactRef> missing = new LinkedHashSet<>(own);
        for (int i = 0; i < top; i++) {
            missing.addAll(built(i).neededFacts());
        }
        return missing;
    }

    @Override
    int enter(Finding.Form form) {
        // the condition of another programme is told wholly wherever it is asked, so that its finding is always the
        // same
        return enter(whollyBelow, form == Finding.Form.STATUS || (whollyBelow && form == Finding.Form.ALL));
    }

    private int enter(boolean goesOn, boolean goesOnBelow) {
        int mark = first << BITS
                | (wholly ? WHOLLY : 0)
                | (whollyBelow ? WHOLLY_BELOW : 0)
                | (anySeen ? SEEN : 0)
                | (anyFigure ? FIGURE : 0)
                | (wayMatters ? WAY : 0);
        if (anySeen) {
            putBy = putBy == null ? new ArrayDeque<>() : putBy;
            putBy.push(noted);
            noted = new Noted();
            anySeen = false;
        }
        wholly = goesOn;
        whollyBelow = goesOnBelow;
        anyFigure = false;
        wayMatters = false;
        first = top;
        depth++;
        return mark;
    }

    private void goBack(int mark) {
        wholly = (mark & WHOLLY) != 0;
        whollyBelow = (mark & WHOLLY_BELOW) != 0;
        anyFigure = (mark & FIGURE) != 0;
        wayMatters = (mark & WAY) != 0;
        first = mark >>> BITS;
        depth--;
        if ((mark & SEEN) != 0) {
            noted = Objects.requireNonNull(putBy, "nothing was put by").pop();
            anySeen = true;
        }
    }

    @Override
    boolean goesOn() {
        wayMatters = true;
        return wholly;
    }

    @Override
    void exit(int mark, Clause clause, Finding.Form form, Subject subject, Outcome outcome) {
        Finding finding = new Finding(clause, form, keyOf(subject), outcome, seen(), take(first), anyFigure);
        boolean matters = wayMatters && form != Finding.Form.STATUS;
        goBack(mark);
        wayMatters |= matters;
        push(finding);
    }

    /** The key of a subject; mostly it is the one of the node before. */
    @SuppressWarnings("ReferenceEquality")
    private String keyOf(Subject subject) {
        if (subject != lastSubject) {
            lastKey = subject.key();
            lastSubject = subject;
        }
        return lastKey;
    }

    private Noted noting() {
        anySeen = true;
        return noted;
    }

    /** What was seen; from now on nothing is. */
    private Finding.@Nullable Seen seen() {
        if (!anySeen) {
            return null;
        }
        Finding.Seen seen = noted.seen();
        noted.clear();
        anySeen = false;
        return seen;
    }

    private void push(Finding finding) {
        if (top == built.length) {
            built = Arrays.copyOf(built, top * 2);
        }
        built[top++] = finding;
        anyFigure |= finding.usesFigures();
    }

    private Finding @Nullable [] take(int first) {
        if (top == first) {
            return null;
        }
        Finding[] all = allBuilt();
        Finding[] taken = switch (top - first) {
            case 1 -> new Finding[] {all[first]};
            case 2 -> new Finding[] {all[first], all[first + 1]};
            default -> Arrays.copyOfRange(all, first, top);
        };
        top = first;
        return taken;
    }

    @Override
    void found(Clause clause, Finding.Form form, Subject subject, Outcome outcome) {
        push(new Finding(clause, form, keyOf(subject), outcome, null, null, false));
    }

    @Override
    void found(Clause clause, Subject subject, Outcome outcome, Object actual) {
        push(new Finding(
                clause,
                Finding.Form.LEAF,
                keyOf(subject),
                outcome,
                new Finding.Seen(actual, null, false, List.of(), List.of(), List.of()),
                null,
                false));
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
        if (actual != null || limit != null) {
            noting().actual = actual;
            noting().limit = limit;
        }
    }

    @Override
    void assumed() {
        noting().assumed = true;
    }

    @Override
    void used(List<StandardValue<?>> values) {
        noting().standards.addFigures(values);
    }

    @Override
    public <T> T step(Clause clause, Subject subject, T value) {
        noting().steps.add(new Step(clause, keyOf(subject), value));
        return value;
    }

    @Override
    public void missing(FactRef needed) {
        noting().missing.addUnlessEqual(needed);
    }

    @Override
    @SuppressWarnings("unchecked") // a slot holds what the input of that slot gave
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        int place = slot < slots.values() ? kept.place(subject) : -1;
        Worked worked;
        if (place < 0) {
            worked = work(input, subject);
        } else {
            @Nullable Object[] mine = resultsAt(place);
            int index = 2 * slots.conditions() + slot;
            worked = (Worked) mine[index];
            if (worked == null) {
                worked = work(input, subject);
                mine[index] = worked;
                aside.keepValue(place, slot, worked.value);
            }
        }
        if (worked.seen != null) {
            noting().addAll(worked.seen);
        }
        Finding[] findings = worked.findings;
        for (int i = 0; findings != null && i < findings.length; i++) {
            pushOnce(findings[i], first);
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

    /** Works an input out by itself and wholly, so that whoever asks for it is told the same. */
    private <S extends Subject, T> Worked work(Derived<S, T> input, S subject) {
        int mark = enter(true, true);
        T value = input.work(subject, this);
        if (value == null) {
            for (int i = first; i < top; i++) {
                built(i).neededFacts().forEach(this::missing);
            }
        }
        Finding.Seen seen = seen();
        Worked worked = new Worked(
                value,
                seen == null || value == null
                        ? seen
                        : new Finding.Seen(null, null, false, List.of(), seen.working(), seen.standards()),
                take(first));
        goBack(mark);
        return worked;
    }

    @Override
    public <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject) {
        int place = slot < slots.conditions() ? kept.place(subject) : -1;
        if (place < 0) {
            return criterion.evaluate(subject, this);
        }
        @Nullable Object[] mine = resultsAt(place);
        int other = index(slot, !whollyBelow);
        if (mine[index(slot, whollyBelow)] instanceof Finding known) {
            wayMatters |= mine[other] != known;
            push(known);
            return known.outcome();
        }
        boolean mattered = wayMatters;
        wayMatters = false;
        Outcome outcome = criterion.evaluate(subject, this);
        mine[index(slot, whollyBelow)] = built[top - 1];
        mine[other] = wayMatters ? mine[other] : built[top - 1];
        wayMatters |= mattered;
        aside.keep(place, slot, outcome);
        return outcome;
    }

    /** Where the finding of a shared condition is kept: one that is told wholly, and one as far as it decides. */
    private int index(int slot, boolean wholly) {
        return wholly ? slot : slots.conditions() + slot;
    }

    @Override
    public void share(int from, int to, Criterion<?> less, Criterion<?> more, Subject subject) {
        int place = Math.max(from, to) < slots.conditions() ? kept.place(subject) : -1;
        if (place >= 0) {
            @Nullable Object[] mine = resultsAt(place);
            Finding whole = (Finding) Objects.requireNonNull(mine[index(from, whollyBelow)], "nothing is known of it");
            mine[index(to, whollyBelow)] = whole.of(less.clause(), more.clause());
            aside.keep(place, to, whole.outcome());
        }
    }

    /** The findings of shared conditions, told wholly and not, then the values of shared inputs. */
    private @Nullable Object[] resultsAt(int place) {
        @Nullable Object[] mine = results[place];
        if (mine == null) {
            mine = new Object[2 * slots.conditions() + slots.values()];
            results[place] = mine;
        }
        return mine;
    }
}
