package io.civilaffairs.rule;

import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;

/** Compares values of kinds that may be compared. */
final class Values {
    private Values() {}

    static int compare(Object a, Object b) {
        if (a instanceof ExactMoney exact) {
            return b instanceof Money money ? exact.compareToMoney(money) : exact.compareTo((ExactMoney) b);
        }
        if (a instanceof Money money) {
            return b instanceof Money other ? money.compareTo(other) : -((ExactMoney) b).compareToMoney(money);
        }
        return ordered(a, b);
    }

    @SuppressWarnings({"unchecked", "rawtypes"
    }) // units were checked when the rule was built; a mismatch is a programming error
    private static int ordered(Object a, Object b) {
        return ((Comparable) a).compareTo(b);
    }
}
