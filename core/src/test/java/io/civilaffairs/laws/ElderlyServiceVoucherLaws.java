package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.ElderlyServiceVoucher;
import io.civilaffairs.testkit.ProgrammeLaws;

/** An amount between two limits that depends on an ability level and a list of services. */
class ElderlyServiceVoucherLaws implements ProgrammeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return ElderlyServiceVoucher.PROGRAMME;
    }
}
