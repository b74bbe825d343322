package io.civilaffairs.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a person or household that is known as a whole or not at all.
 *
 * @param path where it stands in the subject
 * @param values what it may be
 * @param get reads it; null = not known
 * @param set sets it; null = not known
 * @param <O> the type of the owner
 * @param <B> the type of its builder
 * @param <T> the type of the value
 */
record Slot<O, B, T>(
        String path, Arbitrary<T> values, Function<O, ? extends @Nullable T> get, BiFunction<B, @Nullable T, B> set) {

    /** Whether the fact is known. */
    boolean isKnown(O owner) {
        return get.apply(owner) != null;
    }

    /** Sets the fact to whatever a change makes of it. */
    B change(B builder, Change change) {
        return set.apply(builder, change.value(values));
    }

    /** A random value, as a step of building. */
    Arbitrary<Function<B, B>> step() {
        return step(0);
    }

    /** A random value, or with some probability none, as a step of building. */
    Arbitrary<Function<B, B>> step(double unknown) {
        return values.injectNull(unknown).map(value -> builder -> set.apply(builder, value));
    }

    /** What all steps make of a new builder. */
    static <B> B build(B builder, List<Function<B, B>> steps) {
        B built = builder;
        for (Function<B, B> step : steps) {
            built = step.apply(built);
        }
        return built;
    }

    /** The fact at a path, or null if there is none. */
    static <O, B> @Nullable Slot<O, B, ?> find(List<Slot<O, B, ?>> slots, String path) {
        return slots.stream().filter(s -> s.path().equals(path)).findFirst().orElse(null);
    }
}
