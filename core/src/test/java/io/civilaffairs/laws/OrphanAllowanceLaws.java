package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.childwelfare.OrphanAllowance;
import io.civilaffairs.testkit.ProgrammeLaws;

/** Orphans and HIV-infected children, by form of care. */
class OrphanAllowanceLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return OrphanAllowance.PROGRAMME;
    }
}
