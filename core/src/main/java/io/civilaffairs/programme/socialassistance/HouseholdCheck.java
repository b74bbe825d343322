package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no about a list of the household that is itself no subject (对清单的判断), such as its vehicles. This class is
 * immutable and thread-safe.
 */
final class HouseholdCheck extends Derived<Household, Boolean> {
    /** A check fixed to a setting. */
    @FunctionalInterface
    interface Bound {
        /** Checks; null = not known, and the probe is told what is missing. */
        @Nullable
        Boolean check(Household household, Probe probe);
    }

    private final Function<Binding, Bound> bind;
    private final @Nullable Bound bound;

    private HouseholdCheck(String id, Label label, Function<Binding, Bound> bind, @Nullable Bound bound) {
        super(id, label, Unit.FLAG);
        this.bind = bind;
        this.bound = bound;
    }

    static HouseholdCheck of(String id, String zh, String en, Function<Binding, Bound> bind) {
        return new HouseholdCheck("household." + id, Label.of(zh, en), bind, null);
    }

    @Override
    public Derived<Household, Boolean> bind(Binding binding) {
        return new HouseholdCheck(id(), label(), bind, bind.apply(binding));
    }

    @Override
    protected @Nullable Boolean work(Household household, Probe probe) {
        Bound check = bound;
        if (check == null) {
            throw new IllegalStateException(id() + ": the rule must be bound before it is evaluated");
        }
        return check.check(household, probe);
    }
}
