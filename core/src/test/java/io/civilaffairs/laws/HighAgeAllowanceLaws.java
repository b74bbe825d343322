package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.HighAgeAllowance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** An allowance of a person that depends on statuses and on figures only a place can give. */
class HighAgeAllowanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return HighAgeAllowance.PROGRAMME;
    }
}
