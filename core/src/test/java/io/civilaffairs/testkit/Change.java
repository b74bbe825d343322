package io.civilaffairs.testkit;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** What becomes of a fact: it is forgotten, or it becomes known. */
interface Change {
    /** Forgets the fact. */
    Change FORGET = new Change() {
        @Override
        public <T> @Nullable T value(Arbitrary<T> from) {
            return null;
        }
    };

    /**
     * The new value.
     *
     * @param from what it may be
     * @return the value, or null if it is not known any more
     */
    <T> @Nullable T value(Arbitrary<T> from);

    /** Learns the fact: a value drawn by chance. */
    static Change learn(Random random) {
        return new Change() {
            @Override
            public <T> T value(Arbitrary<T> from) {
                return from.generator(GEN_SIZE).next(random).value();
            }
        };
    }

    /** How much jqwik is told it will draw. */
    int GEN_SIZE = 100;
}
