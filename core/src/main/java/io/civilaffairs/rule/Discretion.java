package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that the law leaves to an official (酌定事项): UNKNOWN until a decision is recorded.
 *
 * @param <S> the type of the subject
 */
public final class Discretion<S extends Subject> implements Criterion<S> {
    private final Clause clause;
    private final Decision<S> decision;

    Discretion(Clause clause, Decision<S> decision) {
        this.clause = clause;
        this.decision = decision;
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

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        if (probe.watching) {
            probe.enter(this, subject);
        }
        Boolean decided = decision.reader().apply(subject);
        Outcome outcome = decided == null ? Outcome.UNKNOWN : Outcome.of(decided);
        if (probe.watching) {
            if (decided == null) {
                probe.missing(decision.at(subject));
            }
            probe.exit(this, outcome);
        }
        return outcome;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        return this;
    }
}
