package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a number of which only parts are known (可能范围). Immutable.
 *
 * @param atLeast what is certain
 * @param atMost what is possible; null if nothing limits it
 * @param open what would settle it; empty if both are one
 */
record Span(int atLeast, @Nullable Integer atMost, List<FactRef> open) {
    Span {
        open = List.copyOf(open);
    }

    /** Something that is counted and may be known in part. */
    interface Counted<S extends Subject> {
        /** What the number is. */
        Clause clause();

        Counted<S> bind(Binding binding);

        Span read(S subject, Probe probe);
    }

    /** Whether the number reaches a limit: known as soon as no open part can change it. */
    static final class Reaches<S extends Subject> extends Derived<S, Boolean> {
        private final Counted<S> counted;
        private final StandardId<Integer> limit;
        private final @Nullable Figure<Integer> figure;

        Reaches(Counted<S> counted, StandardId<Integer> limit) {
            this(counted, limit, null);
        }

        private Reaches(Counted<S> counted, StandardId<Integer> limit, @Nullable Figure<Integer> figure) {
            super("reaches-" + limit.name(), limit.label(), Unit.FLAG);
            this.counted = counted;
            this.limit = limit;
            this.figure = figure;
        }

        @Override
        public Reaches<S> bind(Binding binding) {
            return new Reaches<>(counted.bind(binding), limit, binding.figure(limit));
        }

        @Override
        protected @Nullable Boolean work(S subject, Probe probe) {
            Integer needed = Objects.requireNonNull(figure, "bound").read(probe);
            Span span = counted.read(subject, probe);
            Integer atMost = span.atMost();
            probe.step(counted.clause(), subject, span.atLeast());
            if (needed != null && span.atLeast() >= needed) {
                return true;
            }
            if (needed != null && atMost != null && atMost < needed) {
                return false;
            }
            span.open().forEach(probe::missing);
            return null;
        }
    }
}
