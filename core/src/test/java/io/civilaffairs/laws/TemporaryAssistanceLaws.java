package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.TemporaryAssistance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** Grants between limits, by class and cause, in an emergency before the papers. */
class TemporaryAssistanceLaws implements ProgrammeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return TemporaryAssistance.PROGRAMME;
    }
}
