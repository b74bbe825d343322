package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.disability.DisabilityRights;
import io.civilaffairs.testkit.ProgrammeLaws;

/** Rights in kind, each on a condition of its own. */
class DisabilityRightsLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return DisabilityRights.PROGRAMME;
    }
}
