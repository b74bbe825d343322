package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Household;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.DisasterRelief;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A sum of parts of which one is only known from below. */
class DisasterReliefLaws implements ProgrammeLaws<Household> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Household> programme() {
        return DisasterRelief.PROGRAMME;
    }
}
