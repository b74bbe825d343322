package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * Who approves a grant of temporary assistance (分级审批): 社会救助暂行办法 第四十八条. The county, unless it has left sums of this
 * size to the township; the ceiling is for the county to set, and while none is known only the article can be told. This class
 * is immutable and thread-safe.
 */
final class ReliefApproval {
    private static final Citation ARTICLE = Texts.ASSISTANCE.article("第四十八条");

    /** What is told without a ceiling. */
    static final Clause COUNTY_OR_TOWNSHIP = Clause.of(
            "county-approves",
            "由县级民政部门审批；金额较小的可以委托乡镇（街道）审批",
            "the county approves; it may leave small sums to the township",
            ARTICLE);
    /** The township. */
    static final Clause TOWNSHIP = Clause.of(
            "township-decides",
            "金额在委托审批的额度以内，由乡镇（街道）审批",
            "the township approves, the sum being within what the county leaves to it",
            ARTICLE);
    /** The county. */
    static final Clause COUNTY = Clause.of(
            "county-decides",
            "金额超过委托乡镇（街道）审批的额度，由县级民政部门审批",
            "the county approves, the sum being above what it leaves to the township",
            ARTICLE);

    /** No ceiling is known. */
    static final Criterion<Household> NO_CEILING = whenBound(
            COUNTY_OR_TOWNSHIP,
            binding -> ceiling(binding).isKnown()
                    ? null
                    : holds(
                            COUNTY_OR_TOWNSHIP,
                            HouseholdCheck.of(
                                    "no-township-ceiling",
                                    "未公布委托审批的额度",
                                    "no ceiling of the township is known",
                                    b -> (household, probe) -> true)));

    /** The sum is within the ceiling. */
    static final Criterion<Household> WITHIN_CEILING =
            whenBound(TOWNSHIP, binding -> ceiling(binding).isKnown() ? within(TOWNSHIP) : null);

    /** The sum is above the ceiling. */
    static final Criterion<Household> ABOVE_CEILING =
            whenBound(COUNTY, binding -> ceiling(binding).isKnown() ? not(COUNTY, within(TOWNSHIP)) : null);

    private ReliefApproval() {}

    private static Figure<Money> ceiling(Binding binding) {
        return binding.figure(TemporaryAssistanceStandards.TOWNSHIP_CEILING);
    }

    private static Criterion<Household> within(Clause clause) {
        return holds(
                clause,
                HouseholdCheck.of(
                        "within-township-ceiling",
                        "救助金额是否在委托审批的额度以内",
                        "whether the sum is within the ceiling of the township",
                        binding -> {
                            Figure<Money> ceiling = ceiling(binding);
                            Derived<Household, MoneyRange> grant = ReliefGrant.UNBOUND.bind(binding);
                            return (household, probe) -> isWithin(household, ceiling, grant, probe);
                        }));
    }

    /** By the sum an official fixed; before that as far as the limits tell. */
    private static @Nullable Boolean isWithin(
            Household household, Figure<Money> ceiling, Derived<Household, MoneyRange> grant, Probe probe) {
        Money most = ceiling.read(probe);
        MoneyRange limits = grant.read(household, probe.aside());
        if (most == null || limits == null) {
            return null;
        }
        Money decided = ReliefGrant.decided(household);
        Money from = decided == null ? limits.from() : decided;
        Money to = decided == null ? limits.to() : decided;
        if (to != null && to.compareTo(most) <= 0) {
            return true;
        }
        if (from.compareTo(most) > 0) {
            return false;
        }
        probe.missing(TemporaryAssistance.DECISION.at(household));
        return null;
    }
}
