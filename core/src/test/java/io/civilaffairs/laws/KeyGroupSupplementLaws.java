package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.KeyGroupSupplement;
import io.civilaffairs.testkit.IncomeLaws;
import io.civilaffairs.value.Money;

/** Each of up to eight members may lose the highest supplement and that for disabled members when income reaches the standard. */
class KeyGroupSupplementLaws implements IncomeLaws<Member> {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return KeyGroupSupplement.PROGRAMME;
    }

    @Override
    public Money largestCliff() {
        return Money.ofYuan(8 * (100 + 40));
    }
}
