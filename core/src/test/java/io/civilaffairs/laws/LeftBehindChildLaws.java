package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.guardianship.LeftBehindChild;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A classification that rests on both parents and on the household. */
class LeftBehindChildLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return LeftBehindChild.PROGRAMME;
    }
}
