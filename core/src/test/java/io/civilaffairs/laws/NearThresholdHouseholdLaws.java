package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.NearThresholdHousehold;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A status that depends on another programme and pays nothing. */
class NearThresholdHouseholdLaws implements ProgrammeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return NearThresholdHousehold.PROGRAMME;
    }
}
