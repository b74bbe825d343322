package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.guardianship.ChildGuardianship;
import io.civilaffairs.testkit.ProgrammeLaws;

/** One category a child, by statutory order, over lists that may be known in part. */
class ChildGuardianshipLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ChildGuardianship.PROGRAMME;
    }
}
