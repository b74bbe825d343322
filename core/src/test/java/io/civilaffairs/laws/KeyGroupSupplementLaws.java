package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Member;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.KeyGroupSupplement;
import io.civilaffairs.testkit.IncomeLaws;
import io.civilaffairs.testkit.PolicyCase;
import io.civilaffairs.value.Money;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

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

    /**
     * Without an application for the guarantee of the household: whoever waits for its first month has no supplement, and
     * with more income may be guaranteed alone at once, with the supplement.
     */
    @Override
    @Provide
    public Arbitrary<PolicyCase> cases() {
        return domain().cases().map(KeyGroupSupplementLaws::withoutWaiting);
    }

    private static PolicyCase withoutWaiting(PolicyCase any) {
        List<Application> all = any.household().applications();
        return all == null
                ? any
                : any.with(any.household().toBuilder()
                        .applications(all.stream()
                                .filter(a -> !a.programme().equals(ProgrammeId.MINIMUM_LIVING_GUARANTEE.id()))
                                .toList())
                        .build());
    }
}
