package io.civilaffairs.laws;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.testkit.OverlapLaws;

/** The rules that ship on drawing benefits together. */
class ShippedOverlapLaws implements OverlapLaws {
    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }
}
