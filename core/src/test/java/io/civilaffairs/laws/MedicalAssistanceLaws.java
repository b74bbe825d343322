package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.MedicalAssistance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right that hangs on the status of a person. */
class MedicalAssistanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return MedicalAssistance.PROGRAMME;
    }
}
