package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.guardianship.ChildInDifficulty;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A classification with categories side by side, one of which depends on other programmes. */
class ChildInDifficultyLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ChildInDifficulty.PROGRAMME;
    }
}
