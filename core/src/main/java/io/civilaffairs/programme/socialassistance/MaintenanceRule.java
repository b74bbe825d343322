package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.ExactMoney;
import org.jspecify.annotations.Nullable;

/**
 * How much maintenance a supporter who is able to pay owes (赡养费、抚养费、扶养费的核算办法). A strategy: localities differ,
 * and for Chongqing no formula was found. What a court, a mediation or an agreement fixed comes before any formula.
 *
 * <pre>{@code
 * MaintenanceRule none = binding -> (household, supporter, probe) -> ExactMoney.ZERO;
 * }</pre>
 *
 * <p>Implementations must be immutable.
 */
@FunctionalInterface
public interface MaintenanceRule {
    /**
     * Fixes the rule to a setting.
     *
     * @param binding the binding
     * @return the bound rule
     */
    Bound bind(Binding binding);

    /** A rule fixed to a setting. */
    @FunctionalInterface
    interface Bound {
        /**
         * The maintenance due to one member, per month.
         *
         * @param household the household of the member
         * @param supporter a supporter able to pay, for whom no amount is fixed
         * @param probe told what is missing
         * @return the amount, or null if it cannot be told
         */
        @Nullable
        ExactMoney due(Household household, Supporter supporter, Probe probe);
    }
}
