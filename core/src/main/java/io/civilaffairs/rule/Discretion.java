package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that the law leaves to an official (酌定事项): UNKNOWN until a decision is recorded.
 *
 * @param <S> the type of the subject
 */
public final class Discretion<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Decision<S> decision;
    private final @Nullable Fact<S, ?> about;

    Discretion(Clause clause, Decision<S> decision, @Nullable Fact<S, ?> about) {
        this.clause = clause;
        this.decision = decision;
        this.about = about;
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
        int mark = probe.watching ? probe.enter(Finding.Form.LEAF) : 0;
        Boolean decided = decision.reader().apply(subject);
        Outcome outcome = decided == null ? Outcome.UNKNOWN : Outcome.of(decided);
        if (probe.watching) {
            if (decided == null) {
                Fact<S, ?> first = about;
                probe.missing(first == null || first.read(subject) != null ? decision.at(subject) : first.at(subject));
            }
            probe.exit(mark, clause, Finding.Form.LEAF, subject, outcome);
        }
        return outcome;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        return this;
    }
}
