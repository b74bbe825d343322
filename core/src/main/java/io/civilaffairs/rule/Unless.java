package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The base holds unless the exception does (……的除外). Nests for an exception to an exception.
 *
 * @param <S> the type of the subject
 */
public final class Unless<S extends Subject> extends Criterion<S> {
    private final Clause clause;
    private final Criterion<S> base;
    private final Criterion<S> exception;

    Unless(Clause clause, Criterion<S> base, Criterion<S> exception) {
        this.clause = clause;
        this.base = base;
        this.exception = exception;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return Finding.Form.UNLESS;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(base, exception);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(Finding.Form.UNLESS) : 0;
        Outcome outcome = base.evaluate(subject, probe);
        if (outcome != Outcome.NOT_MET) {
            outcome = outcome.and(exception.evaluate(subject, probe).negate());
        }
        if (probe.watching) {
            probe.exit(mark, clause, Finding.Form.UNLESS, subject, outcome);
        }
        return outcome;
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        Criterion<S> boundBase = binding.bind(base);
        Criterion<S> boundException = binding.bind(exception);
        if (boundBase == null || boundException == null) {
            return boundBase;
        }
        return new Unless<>(clause, boundBase, boundException);
    }
}
