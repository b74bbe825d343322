package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.childwelfare.OrphanMedicalRehabilitation;
import io.civilaffairs.testkit.ProgrammeLaws;

/** A right in kind that depends on the schooling and on the days the parents were lost. */
class OrphanMedicalRehabilitationLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return OrphanMedicalRehabilitation.PROGRAMME;
    }
}
