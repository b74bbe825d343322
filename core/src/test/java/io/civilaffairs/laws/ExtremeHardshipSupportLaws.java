package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.ExtremeHardshipSupport;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A programme for persons that looks at their household and at supporters living elsewhere. */
class ExtremeHardshipSupportLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ExtremeHardshipSupport.PROGRAMME;
    }
}
