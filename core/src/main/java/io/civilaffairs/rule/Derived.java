package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value worked out from facts and standards (测算值), in plain Java, with each step on the {@link Worksheet}.
 *
 * <p>A subclass reads its inputs through the probe it is given and returns null as soon as one it needs is not known.
 * One that concerns a whole household and is used by several programmes is made {@link #shared()}: then it is worked
 * out once for a household. Subclasses must be immutable.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract non-sealed class Derived<S extends Subject, T> extends Input<S, T> {
    private final String id;
    private final Label label;
    private final Unit unit;

    /**
     * A value that is worked out.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param unit the unit
     */
    protected Derived(String id, Label label, Unit unit) {
        this.id = Objects.requireNonNull(id, "id");
        this.label = Objects.requireNonNull(label, "label");
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Label label() {
        return label;
    }

    @Override
    public final Unit unit() {
        return unit;
    }

    /**
     * The same value with its inputs bound. Called once for a binding if the value is shared.
     *
     * @param binding the binding
     * @return the bound value
     */
    @Override
    public abstract Derived<S, T> bind(Binding binding);

    /**
     * Works the value out.
     *
     * @param subject the subject
     * @param probe passed on to the inputs, and told the steps
     * @return the value, or null if something it needs is not known
     */
    protected abstract @Nullable T work(S subject, Probe probe);

    @Override
    public @Nullable T read(S subject, Probe probe) {
        return work(subject, probe);
    }

    /**
     * The lines it may write on the worksheet (计算步骤), those of what it reads included: told of the rule, before anything is
     * worked out.
     *
     * @return the clauses of the lines, in the order in which they are worked out; empty if it writes none
     */
    public List<Clause> lines() {
        return List.of();
    }

    /**
     * The conditions that stand behind it (所依据的条件), for whoever reads the rule: a subclass that asks conditions names them
     * here, whomever it asks them of.
     *
     * @return the conditions, in the order of the articles; empty if it asks none
     */
    public List<Criterion<?>> conditions() {
        return List.of();
    }

    /**
     * This value, worked out once for a household however many rules use it.
     *
     * @return the shared value
     */
    public final Derived<S, T> shared() {
        return new Shared<>(this, -1);
    }

    @Override
    public String toString() {
        return id;
    }

    private static final class Shared<S extends Subject, T> extends Derived<S, T> {
        private final Derived<S, T> of;
        private final int slot;

        Shared(Derived<S, T> of, int slot) {
            super(of.id, of.label, of.unit);
            this.of = of;
            this.slot = slot;
        }

        @Override
        public Derived<S, T> bind(Binding binding) {
            return binding.once(this, b -> new Shared<>(of.bind(b), b.nextValue()));
        }

        @Override
        public List<Clause> lines() {
            return of.lines();
        }

        @Override
        public List<Criterion<?>> conditions() {
            return of.conditions();
        }

        @Override
        protected @Nullable T work(S subject, Probe probe) {
            return of.work(subject, probe);
        }

        @Override
        public @Nullable T read(S subject, Probe probe) {
            return slot < 0 ? of.work(subject, probe) : probe.once(slot, of, subject);
        }
    }
}
