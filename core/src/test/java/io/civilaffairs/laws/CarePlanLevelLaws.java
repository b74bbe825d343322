package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.CarePlanLevel;
import io.civilaffairs.testkit.ProgrammeLaws;

/** Exactly one way of care, from the ability, the living arrangement, the family and a decision. */
class CarePlanLevelLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return CarePlanLevel.PROGRAMME;
    }
}
