package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.childwelfare.UnattendedChildAllowance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A top-up over what the child draws already. */
class UnattendedChildAllowanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return UnattendedChildAllowance.PROGRAMME;
    }
}
