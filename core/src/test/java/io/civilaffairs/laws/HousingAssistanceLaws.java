package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.HousingAssistance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right of a household that an official or a local figure decides. */
class HousingAssistanceLaws implements ProgrammeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return HousingAssistance.PROGRAMME;
    }
}
