package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.time.YearMonth;
import java.util.Set;

/**
 * Which text gives a right (权利的依据适用于何时何地): the Chongqing regulation in Chongqing from 2012 on, the national law
 * before that and elsewhere. This class is immutable and thread-safe.
 */
final class Where {
    private static final Region CHONGQING = Region.of("500000");
    private static final YearMonth REGULATION_BEGINS = YearMonth.of(2012, 1);

    /** The first month of the national law in its present form. */
    static final YearMonth LAW_BEGINS = YearMonth.of(2008, 7);

    private Where() {}

    /** What the regulation gives. */
    static Criterion<Member> inChongqing(String id, Citation at, Criterion<Member> of) {
        return whenBound(Clause.of(id, "重庆市内", "in Chongqing", at), binding -> isUnderRegulation(binding) ? of : null);
    }

    /** What the law gives where the regulation, which says the same or more, is not in force. */
    static Criterion<Member> elsewhere(String id, Citation at, Criterion<Member> of) {
        return whenBound(
                Clause.of(id, "全国", "by the national law", at),
                binding -> isUnderRegulation(binding) || binding.month().isBefore(LAW_BEGINS) ? null : of);
    }

    private static boolean isUnderRegulation(Binding binding) {
        return binding.setting().region().isWithin(CHONGQING)
                && !binding.month().isBefore(REGULATION_BEGINS);
    }

    static Criterion<Member> urban(Citation at) {
        return settled("urban", "城镇", at, Settlement.URBAN);
    }

    static Criterion<Member> rural(Citation at) {
        return settled("rural", "农村", at, Settlement.RURAL);
    }

    private static Criterion<Member> settled(String id, String zh, Citation at, Settlement settlement) {
        return isOneOf(Clause.of(id, zh, id, at), OfHousehold.value(HouseholdFacts.SETTLEMENT), Set.of(settlement));
    }
}
