package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A probe that decides, and where it cannot, notes what is needed (询问所缺): the same as {@link Finding#neededFacts()} of a
 * recording, without its findings. For one thread.
 */
public final class Asking extends Probe {
    private final Silent aside;
    private final Notes<FactRef> needed = new Notes<>();

    Asking(Silent aside) {
        super(true);
        this.aside = aside;
    }

    /**
     * What is needed to decide what was evaluated last. Takes it out, so that the next evaluation starts afresh.
     *
     * @return the facts, decisions and figures; empty if it is decided
     */
    public List<FactRef> takeNeeded() {
        List<FactRef> taken = needed.toList();
        needed.clear();
        return taken;
    }

    @Override
    public Probe aside() {
        return aside;
    }

    @Override
    int enter(Finding.Form form) {
        return needed.size();
    }

    @Override
    boolean goesOn() {
        return false;
    }

    @Override
    void exit(int mark, Clause clause, Finding.Form form, Subject subject, Outcome outcome) {
        settled(mark, outcome != Outcome.UNKNOWN);
    }

    /** What is decided needs nothing, whatever is unknown below it. */
    private void settled(int mark, boolean decided) {
        if (decided) {
            needed.cut(mark);
        }
    }

    @Override
    public void missing(FactRef fact) {
        needed.addUnlessEqual(fact);
    }

    @Override
    <S extends Subject, T> @Nullable T once(int slot, Derived<S, T> input, S subject) {
        int mark = needed.size();
        T known = aside.knownValue(slot, input, subject);
        T value = known == null ? input.work(subject, this) : known;
        settled(mark, value != null);
        return value;
    }

    @Override
    public <S extends Subject> Outcome once(int slot, Criterion<S> criterion, S subject) {
        Outcome known = aside.known(slot, subject);
        return known == null || known == Outcome.UNKNOWN ? criterion.evaluate(subject, this) : known;
    }
}
