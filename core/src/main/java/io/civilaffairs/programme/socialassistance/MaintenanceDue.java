package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The maintenance due to members from supporters living elsewhere (应得赡养、抚养、扶养费). It counts whether or not it is
 * received (城市居民最低生活保障条例 第二条). What brothers and sisters or persons of 60 and over pay for a jobless severely
 * disabled adult may be waived, as a whole or in part, which an official records (关于进一步做好最低生活保障等社会救助兜底保障工作的通知
 * 一（一）). This class is immutable and thread-safe.
 */
final class MaintenanceDue {
    private static final Fact<Supporter, Boolean> ABLE = Fact.of(
            "supporter.able-to-support",
            "ableToSupport",
            Label.of("有无赡养（抚养、扶养）能力", "whether able to pay maintenance"),
            Unit.FLAG,
            Supporter::ableToSupport);
    private static final Fact<Supporter, String> OF =
            Fact.of("supporter.of", "of", Label.of("应供养的家庭成员", "the member owed to"), Unit.CODE, Supporter::of);

    /** The finding that maintenance is waived: in part if it states an amount a month, otherwise as a whole. */
    private static final String WAIVED = "MAINTENANCE_WAIVED";

    private static final String GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE.id();

    private final boolean counted;
    private final MaintenanceRule.Bound rule;

    private MaintenanceDue(boolean counted, MaintenanceRule.Bound rule) {
        this.counted = counted;
        this.rule = rule;
    }

    static MaintenanceDue bind(Map<String, MaintenanceRule> rules, Binding binding) {
        String choice = binding.option("maintenance-formula").id();
        MaintenanceRule chosen = rules.get(choice);
        if (chosen == null) {
            throw new IllegalArgumentException(
                    "maintenance-formula: there is no rule for the choice \"" + choice + "\"");
        }
        return new MaintenanceDue(!choice.equals("none"), chosen.bind(binding));
    }

    /** Whether the supporters are known; if maintenance does not count, they need not be. */
    boolean isKnown(Household household, Probe probe) {
        if (!counted) {
            return true;
        }
        List<Supporter> supporters = HouseholdFacts.ELSEWHERE.read(household, probe);
        boolean known = supporters != null;
        if (supporters != null) {
            for (Supporter supporter : supporters) {
                known &= owesNothing(supporter) || OF.read(supporter, probe) != null;
            }
        }
        return known;
    }

    /** Whether it is known that a supporter owes nothing, so that it does not matter to whom. */
    private static boolean owesNothing(Supporter supporter) {
        Amount fixed = supporter.maintenanceDue();
        return fixed == null
                ? Boolean.FALSE.equals(ABLE.read(supporter))
                : fixed.money().isZero();
    }

    /** Whether an official waived all maintenance of a member, so that it matters neither what is due nor what is paid. */
    static boolean isWaived(Household household, Member member) {
        String person = member.person().id();
        return Boolean.TRUE.equals(household.finding(WAIVED, GUARANTEE, person))
                && household.findingAmount(WAIVED, GUARANTEE, person) == null;
    }

    /**
     * What counts per month of the maintenance of a member: the higher of what is due and what is received, less what an
     * official waived.
     *
     * @param received what the member receives; null if that is not known
     * @param probe told what is missing
     * @return the sum that counts, or null if not known
     */
    @Nullable
    ExactMoney counts(Household household, Member member, @Nullable ExactMoney received, Probe probe) {
        boolean nothingReceived = received != null && received.isZero();
        if ((nothingReceived && nobodyOwes(household, member)) || isWaived(household, member)) {
            return ExactMoney.ZERO;
        }
        ExactMoney due = due(household, member, probe);
        boolean mayBeWaived = due == null || due.isPositive() || received == null || received.isPositive();
        if (mayBeWaived && HouseholdFacts.FINDINGS.read(household, probe) == null) {
            return null;
        }
        if (due == null || received == null) {
            return null;
        }
        String person = member.person().id();
        Money waived = mayBeWaived && Boolean.TRUE.equals(household.finding(WAIVED, GUARANTEE, person))
                ? household.findingAmount(WAIVED, GUARANTEE, person)
                : null;
        ExactMoney whole = due.max(received);
        return waived == null ? whole : whole.minus(waived).max(ExactMoney.ZERO);
    }

    /** Whether nobody owes a member anything as far as supporters are known; that they are not is told elsewhere. */
    private boolean nobodyOwes(Household household, Member member) {
        List<Supporter> supporters = household.elsewhere();
        for (int i = 0; counted && supporters != null && i < supporters.size(); i++) {
            if (member.person().id().equals(supporters.get(i).of())) {
                return false;
            }
        }
        return true;
    }

    /** What all supporters owe to a member per month, or null if not known. */
    private @Nullable ExactMoney due(Household household, Member member, Probe probe) {
        List<Supporter> supporters = household.elsewhere();
        if (!counted || supporters == null) {
            return ExactMoney.ZERO;
        }
        ExactMoney total = ExactMoney.ZERO;
        boolean known = true;
        for (Supporter supporter : supporters) {
            if (member.person().id().equals(supporter.of())) {
                ExactMoney due = from(household, supporter, probe);
                known &= due != null;
                total = due == null ? total : total.plus(due);
            }
        }
        return known ? total : null;
    }

    private @Nullable ExactMoney from(Household household, Supporter supporter, Probe probe) {
        Amount fixed = supporter.maintenanceDue();
        if (fixed != null) {
            return fixed.perMonth();
        }
        Boolean able = ABLE.read(supporter, probe);
        return able == null ? null : able ? rule.due(household, supporter, probe) : ExactMoney.ZERO;
    }
}
