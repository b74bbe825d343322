package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Probe;
import org.jspecify.annotations.Nullable;

/**
 * A value of the household a person lives in, asked of the person (所在家庭的数值). This class is immutable and thread-safe.
 */
final class OfHousehold<T> extends Derived<Member, T> {
    private final Input<Household, T> of;

    private OfHousehold(Input<Household, T> of) {
        super(of.id(), of.label(), of.unit());
        this.of = of;
    }

    static <T> OfHousehold<T> value(Input<Household, T> of) {
        return new OfHousehold<>(of);
    }

    @Override
    public Derived<Member, T> bind(Binding binding) {
        return new OfHousehold<>(of.bind(binding));
    }

    @Override
    protected @Nullable T work(Member member, Probe probe) {
        return of.read(member.household(), probe);
    }
}
