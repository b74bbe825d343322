package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.ElderlyAbility;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A classification into levels that scores known in part may decide. */
class ElderlyAbilityLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ElderlyAbility.PROGRAMME;
    }
}
