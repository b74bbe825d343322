package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.MinimumLivingGuarantee;
import io.civilaffairs.testkit.IncomeLaws;
import io.civilaffairs.value.Money;

/** The difference is rounded up to whole fen, so that one fen may be lost at the standard. */
class MinimumLivingGuaranteeLaws implements IncomeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return MinimumLivingGuarantee.PROGRAMME;
    }

    @Override
    public Money largestCliff() {
        return Money.ofFen(1);
    }
}
