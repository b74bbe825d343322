package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.EmergencyMedicalAid;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right that hangs on an event and on findings. */
class EmergencyMedicalAidLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return EmergencyMedicalAid.PROGRAMME;
    }
}
