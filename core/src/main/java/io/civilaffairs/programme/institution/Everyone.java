package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;

/** A rule that concerns every subject of its kind, whose stages leave none out (适用于全部对象). Immutable and thread-safe. */
final class Everyone<S extends Subject> extends Derived<S, Boolean> {
    private Everyone(Label label) {
        super("concerned", label, Unit.FLAG);
    }

    static <S extends Subject> Criterion<S> concerned(Clause clause) {
        return Criteria.holds(clause, new Everyone<>(clause.label()));
    }

    @Override
    public Everyone<S> bind(Binding binding) {
        return this;
    }

    @Override
    protected Boolean work(S subject, Probe probe) {
        return true;
    }
}
