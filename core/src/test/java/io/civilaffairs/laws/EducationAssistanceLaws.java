package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.EducationAssistance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right that hangs on a status and on the stage of education. */
class EducationAssistanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return EducationAssistance.PROGRAMME;
    }
}
