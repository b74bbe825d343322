package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.RigidExpenditureHousehold;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A status that depends on others and looks at a year of spending and at the income of the residents. */
class RigidExpenditureHouseholdLaws implements ProgrammeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return RigidExpenditureHousehold.PROGRAMME;
    }
}
