package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At least a number of the parts must hold (至少符合其中若干项).
 *
 * @param <S> the type of the subject
 */
public final class AtLeast<S extends Subject> extends Criterion<S> {
    private final int number;
    private final Clause clause;
    private final Criterion<S>[] parts;

    AtLeast(int number, Clause clause, List<Criterion<S>> parts) {
        if (number < 1 || number > parts.size()) {
            throw new IllegalArgumentException(
                    "number: " + clause.id() + " asks for " + number + " of " + parts.size() + " conditions");
        }
        this.number = number;
        this.clause = clause;
        this.parts = Parts.checked(clause, parts);
    }

    /**
     * How many parts must hold.
     *
     * @return at least 1
     */
    public int number() {
        return number;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return number == 1 ? Finding.Form.ANY : Finding.Form.ALL;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(parts);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(form()) : 0;
        int met = 0;
        int open = 0;
        for (Criterion<S> part : parts) {
            Outcome outcome = part.evaluate(subject, probe);
            met += outcome == Outcome.MET ? 1 : 0;
            open += outcome == Outcome.UNKNOWN ? 1 : 0;
        }
        Outcome result = met >= number ? Outcome.MET : met + open >= number ? Outcome.UNKNOWN : Outcome.NOT_MET;
        if (probe.watching) {
            probe.exit(mark, clause, form(), subject, result);
        }
        return result;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        List<Criterion<S>> bound = Parts.bound(clause, parts, binding, Finding.Form.ALL);
        return bound.isEmpty() ? null : new AtLeast<>(number, clause, bound);
    }
}
