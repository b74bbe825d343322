package io.civilaffairs.people;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the household a person lives in, asked of the person (所在家庭的数值与条件). This class is immutable and
 * thread-safe.
 *
 * @param <T> the type of the value
 */
public final class OfHousehold<T> extends Derived<Member, T> {
    private final Input<Household, T> of;

    private OfHousehold(Input<Household, T> of) {
        super(of.id(), of.label(), of.unit());
        this.of = of;
    }

    /**
     * A value of the household.
     *
     * @param of the value
     * @param <T> its type
     * @return the same value, asked of a member
     */
    public static <T> Derived<Member, T> value(Input<Household, T> of) {
        return new OfHousehold<>(of);
    }

    /**
     * A condition on the household.
     *
     * @param id a dotted kebab-case id
     * @param condition the condition
     * @return whether the household of a member fulfils it
     */
    public static Derived<Member, Boolean> meets(String id, Criterion<Household> condition) {
        return new Meets(id, condition);
    }

    @Override
    public Derived<Member, T> bind(Binding binding) {
        return new OfHousehold<>(of.bind(binding));
    }

    @Override
    public List<Clause> lines() {
        return of instanceof Derived<Household, T> derived ? derived.lines() : List.of();
    }

    @Override
    public List<Criterion<?>> conditions() {
        return of instanceof Derived<Household, T> derived ? derived.conditions() : List.of();
    }

    @Override
    protected @Nullable T work(Member member, Probe probe) {
        return of.read(member.household(), probe);
    }

    private static final class Meets extends Derived<Member, Boolean> {
        private final Criterion<Household> condition;

        Meets(String id, Criterion<Household> condition) {
            super(id, condition.clause().label(), Unit.FLAG);
            this.condition = condition;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new Meets(id(), Objects.requireNonNull(condition.bind(binding)));
        }

        @Override
        public List<Criterion<?>> conditions() {
            return List.of(condition);
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Outcome outcome = condition.evaluate(member.household(), probe);
            return outcome == Outcome.UNKNOWN ? null : Boolean.valueOf(outcome == Outcome.MET);
        }
    }

    /**
     * A yes or no that the records of the household give about a person.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param reader reads the record through the probe; null = not known
     * @return the yes or no
     */
    public static Derived<Member, Boolean> recorded(String id, Label label, Reader reader) {
        return new Recorded(id, label, reader);
    }

    /** Reads a record. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Reads.
         *
         * @param member the person
         * @param probe is told what is missing
         * @return the yes or no; null = not known
         */
        @Nullable
        Boolean read(Member member, Probe probe);
    }

    private static final class Recorded extends Derived<Member, Boolean> {
        private final Reader reader;

        Recorded(String id, Label label, Reader reader) {
            super(id, label, Unit.FLAG);
            this.reader = reader;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            return reader.read(member, probe);
        }
    }
}
