package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calculation over declared inputs (计算公式): plain Java that is only run when every input is known, so that what is
 * missing is known without running it, and that writes each step to a {@link Worksheet}.
 *
 * <pre>{@code
 * Derived<Household, Money> topUp = Formula.using("top-up", Label.of("补差", "top-up"), Unit.YUAN_PER_HOUSEHOLD_MONTH,
 *     standard(URBAN), INCOME, (household, standard, income, sheet) ->
 *         sheet.step(TOP_UP, household, standard.minus(income))).writing(TOP_UP);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its calculation is a pure function.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the result
 */
public final class Formula<S extends Subject, T> extends Derived<S, T> {
    /**
     * A calculation with 1 input.
     *
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Of1<S, A, T> {
        /**
         * Calculates.
         *
         * @param subject the subject
         * @param a an input
         * @param sheet where steps are written down
         * @return the result
         */
        T calculate(S subject, A a, Worksheet sheet);
    }

    /**
     * A calculation with 2 inputs.
     *
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Of2<S, A, B, T> {
        /**
         * Calculates.
         *
         * @param subject the subject
         * @param a an input
         * @param b an input
         * @param sheet where steps are written down
         * @return the result
         */
        T calculate(S subject, A a, B b, Worksheet sheet);
    }

    /**
     * A calculation with 3 inputs.
     *
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <C> the type of an input
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Of3<S, A, B, C, T> {
        /**
         * Calculates.
         *
         * @param subject the subject
         * @param a an input
         * @param b an input
         * @param c an input
         * @param sheet where steps are written down
         * @return the result
         */
        T calculate(S subject, A a, B b, C c, Worksheet sheet);
    }

    /**
     * A calculation with 4 inputs.
     *
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <C> the type of an input
     * @param <D> the type of an input
     * @param <T> the type of the result
     */
    @FunctionalInterface
    public interface Of4<S, A, B, C, D, T> {
        /**
         * Calculates.
         *
         * @param subject the subject
         * @param a an input
         * @param b an input
         * @param c an input
         * @param d an input
         * @param sheet where steps are written down
         * @return the result
         */
        T calculate(S subject, A a, B b, C c, D d, Worksheet sheet);
    }

    /** All inputs and the calculation, bound or not. */
    private interface Work<S extends Subject, T> {
        Work<S, T> bind(Binding binding);

        List<Input<S, ?>> inputs();

        @Nullable
        T work(S subject, Probe probe);
    }

    private record Work1<S extends Subject, A, T>(Input<S, A> a, Of1<S, A, T> of) implements Work<S, T> {
        @Override
        public Work<S, T> bind(Binding binding) {
            return new Work1<>(a.bind(binding), of);
        }

        @Override
        public List<Input<S, ?>> inputs() {
            return List.of(a);
        }

        @Override
        public @Nullable T work(S subject, Probe probe) {
            A aValue = a.read(subject, probe);
            if (aValue == null) {
                return null;
            }
            return of.calculate(subject, aValue, probe);
        }
    }

    private record Work2<S extends Subject, A, B, T>(Input<S, A> a, Input<S, B> b, Of2<S, A, B, T> of)
            implements Work<S, T> {
        @Override
        public Work<S, T> bind(Binding binding) {
            return new Work2<>(a.bind(binding), b.bind(binding), of);
        }

        @Override
        public List<Input<S, ?>> inputs() {
            return List.of(a, b);
        }

        @Override
        public @Nullable T work(S subject, Probe probe) {
            A aValue = a.read(subject, probe);
            B bValue = b.read(subject, probe);
            if (aValue == null || bValue == null) {
                return null;
            }
            return of.calculate(subject, aValue, bValue, probe);
        }
    }

    private record Work3<S extends Subject, A, B, C, T>(
            Input<S, A> a, Input<S, B> b, Input<S, C> c, Of3<S, A, B, C, T> of) implements Work<S, T> {
        @Override
        public Work<S, T> bind(Binding binding) {
            return new Work3<>(a.bind(binding), b.bind(binding), c.bind(binding), of);
        }

        @Override
        public List<Input<S, ?>> inputs() {
            return List.of(a, b, c);
        }

        @Override
        public @Nullable T work(S subject, Probe probe) {
            A aValue = a.read(subject, probe);
            B bValue = b.read(subject, probe);
            C cValue = c.read(subject, probe);
            if (aValue == null || bValue == null || cValue == null) {
                return null;
            }
            return of.calculate(subject, aValue, bValue, cValue, probe);
        }
    }

    private record Work4<S extends Subject, A, B, C, D, T>(
            Input<S, A> a, Input<S, B> b, Input<S, C> c, Input<S, D> d, Of4<S, A, B, C, D, T> of)
            implements Work<S, T> {
        @Override
        public Work<S, T> bind(Binding binding) {
            return new Work4<>(a.bind(binding), b.bind(binding), c.bind(binding), d.bind(binding), of);
        }

        @Override
        public List<Input<S, ?>> inputs() {
            return List.of(a, b, c, d);
        }

        @Override
        public @Nullable T work(S subject, Probe probe) {
            A aValue = a.read(subject, probe);
            B bValue = b.read(subject, probe);
            C cValue = c.read(subject, probe);
            D dValue = d.read(subject, probe);
            if (aValue == null || bValue == null || cValue == null || dValue == null) {
                return null;
            }
            return of.calculate(subject, aValue, bValue, cValue, dValue, probe);
        }
    }

    private final Work<S, T> work;
    private final List<Clause> written;

    private Formula(String id, Label label, Unit unit, Work<S, T> work, List<Clause> written) {
        super(id, label, unit);
        this.work = work;
        this.written = written;
    }

    /**
     * A formula with 1 input.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param unit the unit of the result
     * @param a an input
     * @param calculation the calculation
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <T> the type of the result
     * @return the formula
     */
    public static <S extends Subject, A, T> Formula<S, T> using(
            String id, Label label, Unit unit, Input<S, A> a, Of1<S, A, T> calculation) {
        return new Formula<>(id, label, unit, new Work1<>(a, calculation), List.of());
    }

    /**
     * A formula with 2 inputs.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param unit the unit of the result
     * @param a an input
     * @param b an input
     * @param calculation the calculation
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <T> the type of the result
     * @return the formula
     */
    public static <S extends Subject, A, B, T> Formula<S, T> using(
            String id, Label label, Unit unit, Input<S, A> a, Input<S, B> b, Of2<S, A, B, T> calculation) {
        return new Formula<>(id, label, unit, new Work2<>(a, b, calculation), List.of());
    }

    /**
     * A formula with 3 inputs.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param unit the unit of the result
     * @param a an input
     * @param b an input
     * @param c an input
     * @param calculation the calculation
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <C> the type of an input
     * @param <T> the type of the result
     * @return the formula
     */
    public static <S extends Subject, A, B, C, T> Formula<S, T> using(
            String id,
            Label label,
            Unit unit,
            Input<S, A> a,
            Input<S, B> b,
            Input<S, C> c,
            Of3<S, A, B, C, T> calculation) {
        return new Formula<>(id, label, unit, new Work3<>(a, b, c, calculation), List.of());
    }

    /**
     * A formula with 4 inputs.
     *
     * @param id a dotted kebab-case id
     * @param label the name for people
     * @param unit the unit of the result
     * @param a an input
     * @param b an input
     * @param c an input
     * @param d an input
     * @param calculation the calculation
     * @param <S> the type of the subject
     * @param <A> the type of an input
     * @param <B> the type of an input
     * @param <C> the type of an input
     * @param <D> the type of an input
     * @param <T> the type of the result
     * @return the formula
     */
    public static <S extends Subject, A, B, C, D, T> Formula<S, T> using(
            String id,
            Label label,
            Unit unit,
            Input<S, A> a,
            Input<S, B> b,
            Input<S, C> c,
            Input<S, D> d,
            Of4<S, A, B, C, D, T> calculation) {
        return new Formula<>(id, label, unit, new Work4<>(a, b, c, d, calculation), List.of());
    }

    /**
     * The same formula, which says what lines its calculation writes.
     *
     * @param lines the clauses of the lines, in the order in which they are worked out
     * @return the formula
     */
    public Formula<S, T> writing(Clause... lines) {
        return new Formula<>(id(), label(), unit(), work, List.of(lines));
    }

    @Override
    public Formula<S, T> bind(Binding binding) {
        return new Formula<>(id(), label(), unit(), work.bind(binding), written);
    }

    @Override
    public List<Clause> lines() {
        return Stream.concat(derived().flatMap(input -> input.lines().stream()), written.stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Criterion<?>> conditions() {
        List<Criterion<?>> all = new ArrayList<>();
        derived()
                .flatMap(input -> input.conditions().stream())
                .filter(c -> all.stream().noneMatch(known -> known.clause().equals(c.clause())))
                .forEach(all::add);
        return all;
    }

    private Stream<Derived<?, ?>> derived() {
        return work.inputs().stream().<Derived<?, ?>>mapMulti((input, to) -> {
            if (input instanceof Derived<?, ?> derived) {
                to.accept(derived);
            }
        });
    }

    @Override
    protected @Nullable T work(S subject, Probe probe) {
        return work.work(subject, probe);
    }
}
