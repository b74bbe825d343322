package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.disability.DisabilityNursingSubsidy;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A subsidy of a person that depends on no other programme. */
class DisabilityNursingSubsidyLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return DisabilityNursingSubsidy.PROGRAMME;
    }
}
