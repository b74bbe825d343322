package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.EmploymentAssistance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right that hangs on a status and on being out of work. */
class EmploymentAssistanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return EmploymentAssistance.PROGRAMME;
    }
}
