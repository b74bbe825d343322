package io.civilaffairs.rule;

import java.util.List;

/**
 * A bound condition that several rules of a book have in common (共用条件): it is evaluated once for a subject.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Once<S extends Subject> extends Criterion<S> {
    private final Criterion<S> of;
    private final boolean cheap;
    private final int slot;

    Once(Criterion<S> of, Binding binding) {
        this.cheap = isCheap(of);
        this.of = binding.finished(of);
        this.slot = binding.nextCondition();
    }

    /** Whether it is read off a single fact. */
    static boolean isCheap(Criterion<?> node) {
        return (node instanceof Holds<?> test && test.fact() instanceof Fact<?, ?>)
                || (node instanceof IsOneOf<?, ?> list && list.fact() instanceof Fact<?, ?>)
                || (node instanceof Not<?> not && isCheap(not.children().get(0)));
    }

    boolean isCheap() {
        return cheap;
    }

    @Override
    public Clause clause() {
        return of.clause();
    }

    @Override
    public Finding.Form form() {
        return of.form();
    }

    @Override
    public List<Criterion<?>> children() {
        return of.children();
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        return cheap && !probe.watching ? of.evaluate(subject, probe) : probe.once(slot, of, subject);
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return this;
    }
}
