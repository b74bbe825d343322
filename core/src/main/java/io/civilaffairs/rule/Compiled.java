package io.civilaffairs.rule;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bound condition composed into one method handle (编译后的条件), for populations: the JIT compiler sees the whole tree as
 * constants. Only the way the parts are joined is composed here; each leaf is the node's own {@code evaluate}, or reads the
 * same fact and the same list of values. Under a watching probe the tree itself is evaluated.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public final class Compiled<S extends Subject> extends Criterion<S> {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType EVALUATE = MethodType.methodType(Outcome.class, Object.class, Probe.class);
    private static final MethodType ERASED = MethodType.methodType(Outcome.class, Subject.class, Probe.class);
    private static final MethodHandle AND =
            find(Outcome.class, "and", MethodType.methodType(Outcome.class, Outcome.class));
    private static final MethodHandle OR =
            find(Outcome.class, "or", MethodType.methodType(Outcome.class, Outcome.class));
    private static final MethodHandle NEGATE = find(Outcome.class, "negate", MethodType.methodType(Outcome.class));
    private static final MethodHandle IS_DECIDED_BY =
            find(Outcome.class, "equals", MethodType.methodType(boolean.class, Object.class));
    private static final MethodHandle TEST = find(FactIn.class, "test", EVALUATE);
    private static final MethodHandle HOLDS = find(FactHolds.class, "test", EVALUATE);

    /** What it costs to find out how a part turns out, in order only. */
    private static final int OF_A_FACT = 0;

    private static final int OF_FACTS = 1;
    private static final int OF_A_SHARED_PART = 2;
    private static final int OF_ANYTHING_ELSE = 3;

    private final Criterion<S> tree;
    private final MethodHandle handle;

    private Compiled(Criterion<S> tree, MethodHandle handle) {
        this.tree = tree;
        this.handle = handle;
    }

    /** A list test on a fact; a record, so that the compiler may trust its fields. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called through its handle
    private record FactIn(Function<Object, @Nullable Object> reader, Set<?> values, Outcome unknown) {
        Outcome test(Object subject, Probe probe) {
            Object value = reader.apply(subject);
            return value == null ? unknown : values.contains(value) ? Outcome.MET : Outcome.NOT_MET;
        }
    }

    /** A yes-or-no test on a fact. */
    @SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // called through its handle
    private record FactHolds(Function<Object, @Nullable Object> reader, Outcome unknown) {
        Outcome test(Object subject, Probe probe) {
            Object value = reader.apply(subject);
            return value == null ? unknown : Boolean.TRUE.equals(value) ? Outcome.MET : Outcome.NOT_MET;
        }
    }

    private static MethodHandle find(Class<?> in, String name, MethodType type) {
        try {
            return LOOKUP.findVirtual(in, name, type);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(in.getSimpleName() + "." + name, e);
        }
    }

    /**
     * Composes a bound condition.
     *
     * @param tree the bound condition
     * @param <S> the type of the subject
     * @return the composed condition
     */
    static <S extends Subject> Criterion<S> of(Criterion<S> tree) {
        return tree instanceof Compiled<S> || tree.children().isEmpty() ? tree : new Compiled<>(tree, handle(tree));
    }

    private static MethodHandle handle(Criterion<?> node) {
        if (node instanceof Compiled<?> compiled) {
            return compiled.handle;
        }
        if (node instanceof AllOf<?>) {
            return joined(cheapFirst(node.children()), Outcome.NOT_MET, AND);
        }
        if (node instanceof AnyOf<?>) {
            return joined(cheapFirst(node.children()), Outcome.MET, OR);
        }
        if (node instanceof Not<?>) {
            return MethodHandles.filterReturnValue(handle(node.children().get(0)), NEGATE);
        }
        if (node instanceof Unless<?>) {
            MethodHandle exception = handle(node.children().get(1));
            return joined(
                    handle(node.children().get(0)),
                    MethodHandles.filterReturnValue(exception, NEGATE),
                    Outcome.NOT_MET,
                    AND);
        }
        if (node instanceof IsOneOf<?, ?> test && test.fact() instanceof Fact<?, ?> fact) {
            return TEST.bindTo(new FactIn(erased(fact), test.values(), test.unknown()));
        }
        if (node instanceof Holds<?> test && test.fact() instanceof Fact<?, ?> fact) {
            return HOLDS.bindTo(new FactHolds(erased(fact), test.unknown()));
        }
        return find(node.getClass(), "evaluate", ERASED).bindTo(node).asType(EVALUATE);
    }

    /** What is cheap to find out goes first: which part decides makes no difference to the outcome. */
    private static List<Criterion<?>> cheapFirst(List<Criterion<?>> parts) {
        return parts.stream().sorted(Comparator.comparing(Compiled::cost)).toList();
    }

    private static int cost(Criterion<?> node) {
        if (node instanceof Once<?> shared) {
            return shared.isCheap() ? OF_A_FACT : OF_A_SHARED_PART;
        }
        if (Once.isCheap(node)) {
            return OF_A_FACT;
        }
        return node instanceof AllOf<?> || node instanceof AnyOf<?> || node instanceof Not<?>
                ? node.children().stream().mapToInt(Compiled::cost).reduce(OF_FACTS, Math::max)
                : OF_ANYTHING_ELSE;
    }

    @SuppressWarnings("unchecked") // a condition is only ever asked of subjects its facts can read
    private static Function<Object, @Nullable Object> erased(Fact<?, ?> fact) {
        return (Function<Object, @Nullable Object>) (Function<?, ?>) fact.reader();
    }

    private static MethodHandle joined(List<Criterion<?>> parts, Outcome deciding, MethodHandle join) {
        MethodHandle all = handle(parts.get(parts.size() - 1));
        for (int i = parts.size() - 2; i >= 0; i--) {
            all = joined(handle(parts.get(i)), all, deciding, join);
        }
        return all;
    }

    /** (s, p) -> first(s, p) is deciding ? deciding : join(first(s, p), rest(s, p)), with first evaluated once. */
    private static MethodHandle joined(MethodHandle first, MethodHandle rest, Outcome deciding, MethodHandle join) {
        MethodHandle test = MethodHandles.insertArguments(IS_DECIDED_BY, 1, deciding);
        MethodHandle goOn = MethodHandles.collectArguments(join, 1, rest);
        MethodHandle stop =
                MethodHandles.dropArguments(MethodHandles.identity(Outcome.class), 1, Object.class, Probe.class);
        return MethodHandles.foldArguments(MethodHandles.guardWithTest(test, stop, goOn), first);
    }

    @Override
    public Clause clause() {
        return tree.clause();
    }

    @Override
    public Finding.Form form() {
        return tree.form();
    }

    @Override
    public List<Criterion<?>> children() {
        return tree.children();
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            return tree.evaluate(subject, probe);
        }
        try {
            return (Outcome) handle.invokeExact((Object) subject, probe);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(tree.id(), e);
        }
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return this;
    }
}
