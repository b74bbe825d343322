package io.civilaffairs.rule;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value must be one of a closed list (属于下列之一).
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public final class IsOneOf<S extends Subject, T> extends Criterion<S> {
    private final Clause clause;
    private final Input<S, T> fact;
    private final @Nullable Fact<S, T> simple;
    private final Set<T> values;
    private final @Nullable Outcome assumed;

    IsOneOf(Clause clause, Input<S, T> fact, Set<T> values, @Nullable Outcome assumed) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values: " + clause.id() + " names no value");
        }
        this.clause = clause;
        this.fact = fact;
        this.simple = fact instanceof Fact<S, T> read ? read : null;
        this.values = compact(values);
        this.assumed = assumed;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the first value tells that all are constants of one enum
    private static <T> Set<T> compact(Set<T> values) {
        return values.iterator().next() instanceof Enum
                ? (Set<T>) Sets.immutableEnumSet((Iterable) values)
                : ImmutableSet.copyOf(values);
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.LEAF;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of();
    }

    /**
     * The values that fulfil the condition.
     *
     * @return the values, in order
     */
    public Set<T> values() {
        return values;
    }

    Input<S, T> fact() {
        return fact;
    }

    Outcome unknown() {
        return assumed == null ? Outcome.UNKNOWN : assumed;
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (!probe.watching) {
            T value = fact.read(subject, probe);
            return value == null ? assumed == null ? Outcome.UNKNOWN : assumed : Outcome.of(values.contains(value));
        }
        T known = simple == null ? null : simple.read(subject);
        if (known != null) {
            Outcome found = Outcome.of(values.contains(known));
            probe.found(clause, subject, found, known);
            return found;
        }
        int mark = probe.enter(Finding.Form.LEAF);
        T value = fact.read(subject, probe);
        Outcome outcome = value == null ? Leaves.unknown(assumed, probe) : Outcome.of(values.contains(value));
        probe.saw(value, null);
        probe.exit(mark, clause, Finding.Form.LEAF, subject, outcome);
        return outcome;
    }

    @Override
    public Criterion<S> bind(Binding binding) {
        return new IsOneOf<>(
                clause,
                fact.bind(binding),
                values,
                binding.assumptions().of(fact).orElse(null));
    }
}
