package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.childwelfare.OrphanStudentGrant;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A yearly grant that depends on days since the coming of age. */
class OrphanStudentGrantLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return OrphanStudentGrant.PROGRAMME;
    }
}
