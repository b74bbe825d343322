package io.civilaffairs.testkit;

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
        return values.map(value -> builder -> set.apply(builder, value));
    }
}
