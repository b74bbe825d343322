package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole condition asked of each member of a roster (成员条件): some member, or every member, must fulfil all of it.
 *
 * @param <S> the type of the subject
 * @param <M> the type of the members
 */
public final class EachMember<S extends Subject, M extends Subject> extends Criterion<S> {
    /** Whether one member or all must fulfil the condition. */
    public enum Quantifier {
        /** One member suffices. */
        SOME,
        /** All members must. */
        EVERY
    }

    private final Quantifier quantifier;
    private final Clause clause;
    private final Fact<S, Roster<M>> members;
    private final Criterion<M> of;

    EachMember(Quantifier quantifier, Clause clause, Fact<S, Roster<M>> members, Criterion<M> of) {
        this.quantifier = quantifier;
        this.clause = clause;
        this.members = members;
        this.of = of;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public Finding.Form form() {
        return quantifier == Quantifier.SOME ? Finding.Form.SOME : Finding.Form.EVERY;
    }

    @Override
    public List<Criterion<?>> children() {
        return List.of(of);
    }

    @Override
    public Outcome evaluate(S subject, Probe probe) {
        int mark = probe.watching ? probe.enter(form()) : 0;
        boolean some = quantifier == Quantifier.SOME;
        Outcome decided = some ? Outcome.MET : Outcome.NOT_MET;
        Outcome result = some ? Outcome.NOT_MET : Outcome.MET;
        Roster<M> roster = members.read(subject, probe);
        if (roster == null) {
            result = Outcome.UNKNOWN;
        } else {
            List<M> list = roster.list();
            for (int i = 0; i < list.size(); i++) {
                Outcome outcome = of.evaluate(list.get(i), probe);
                result = some ? result.or(outcome) : result.and(outcome);
                if (result == decided && (some || !probe.goesOn())) {
                    break;
                }
            }
            if (!roster.complete() && result != decided) {
                result = Outcome.UNKNOWN;
                if (probe.watching) {
                    probe.missing(completeness(subject));
                }
            }
        }
        if (probe.watching) {
            probe.exit(mark, clause, form(), subject, result);
        }
        return result;
    }

    private FactRef completeness(S subject) {
        return Rosters.completeness(members, subject);
    }

    @Override
    public @Nullable Criterion<S> bind(Binding binding) {
        Criterion<M> bound = binding.bind(of);
        return bound == null ? null : new EachMember<>(quantifier, clause, members, bound);
    }
}
