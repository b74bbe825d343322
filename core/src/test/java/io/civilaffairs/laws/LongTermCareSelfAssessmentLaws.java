package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.LongTermCareSelfAssessment;
import io.civilaffairs.testkit.ProgrammeLaws;

/** One grade a person, from answers that may be known in part. */
class LongTermCareSelfAssessmentLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return LongTermCareSelfAssessment.PROGRAMME;
    }
}
