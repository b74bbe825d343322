package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.ElderlyServiceSubsidy;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A subsidy of a person that depends on a status and on an ability level. */
class ElderlyServiceSubsidyLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ElderlyServiceSubsidy.PROGRAMME;
    }
}
