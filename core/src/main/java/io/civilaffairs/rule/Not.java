package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part must not hold (不属于……).
 *
 * @param <S> the type of the subject
 */
public final class Not<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Criterion<S> part;

    Not(Clause clause, Criterion<S> part) {
        this.clause = clause;
        this.part = part;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.NOT;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(part);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (!probe.watching) {
            return part.evaluate(subject, probe).negate();
        }
        int mark = probe.enter(Finding.Form.NOT);
        Outcome outcome = part.evaluate(subject, probe).negate();
        probe.exit(mark, clause, Finding.Form.NOT, subject, outcome);
        return outcome;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        Criterion<S> bound = binding.bind(part);
        return bound == null ? null : new Not<>(clause, bound);
    }
}
