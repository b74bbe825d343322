package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.LongTermCareInsurance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A benefit by the day for a severe level. */
class LongTermCareInsuranceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return LongTermCareInsurance.PROGRAMME;
    }
}
