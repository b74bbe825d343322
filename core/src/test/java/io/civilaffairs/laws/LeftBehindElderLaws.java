package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.LeftBehindElder;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A classification that rests on the elder, on the household and on a decision. */
class LeftBehindElderLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return LeftBehindElder.PROGRAMME;
    }
}
