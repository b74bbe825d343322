package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.SinglePersonGuarantee;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A programme for persons that depends on the status of their household. */
class SinglePersonGuaranteeLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return SinglePersonGuarantee.PROGRAMME;
    }
}
