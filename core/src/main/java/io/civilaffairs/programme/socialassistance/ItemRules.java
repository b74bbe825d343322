package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Employment;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one item of income counts (单项收入的计入、扣减和不计入): 最低生活保障审核确认办法 第十三条. This class is immutable and
 * thread-safe.
 */
final class ItemRules {
    /** The 2022 revision replaced the minimum wage by the average of the industry. */
    private static final YearMonth INDUSTRY_WAGE_FROM = YearMonth.of(2023, 1);

    private final Figure<Ratio> employmentCost;
    private final Figure<Boolean> basicPensionDisregarded;
    private final Figure<Money> imputedWage;
    private final Figure<Money> casualRate;
    private final Figure<Money> farmBase;
    private final Figure<Ratio> farmCoefficient;
    private final Figure<Integer> windowGeneral;
    private final Figure<Integer> windowFarming;

    ItemRules(Binding binding) {
        this(binding, Standards.WINDOW_GENERAL, Standards.WINDOW_FARMING);
    }

    /** The rules with other windows, over which what is received once is spread. */
    ItemRules(Binding binding, StandardId<Integer> general, StandardId<Integer> farming) {
        this.employmentCost = binding.figure(Standards.EMPLOYMENT_COST);
        this.basicPensionDisregarded = binding.figure(Standards.BASIC_PENSION_DISREGARDED);
        boolean minimumWage = binding.option("wage-imputation").id().equals("minimum-wage")
                || (binding.month().isBefore(INDUSTRY_WAGE_FROM)
                        && binding.setting().options().chosen("wage-imputation").isEmpty());
        this.imputedWage = binding.figure(minimumWage ? Standards.MINIMUM_WAGE : Standards.INDUSTRY_WAGE);
        this.casualRate = binding.figure(Standards.CASUAL_RATE);
        this.farmBase = binding.figure(Standards.FARM_INCOME_BASE);
        this.farmCoefficient = binding.figure(Standards.FARM_LABOUR_COEFFICIENT);
        this.windowGeneral = binding.figure(general);
        this.windowFarming = binding.figure(farming);
    }

    /** Whether the item is per month, quarter or year, so that it has a whole number of twelfths of fen per month. */
    boolean isRegular(IncomeItem item) {
        Amount amount = item.amount();
        return amount != null && amount.per() != Per.DAY && amount.per() != Per.ONCE;
    }

    /** Twelfths of fen per month of a regular item. */
    long twelfths(IncomeItem item) {
        Amount amount = item.amount();
        if (amount == null) {
            return 0;
        }
        long fen = amount.money().fen();
        return switch (amount.per()) {
            case MONTH -> Math.multiplyExact(fen, 12L);
            case QUARTER -> Math.multiplyExact(fen, 4L);
            default -> fen;
        };
    }

    /**
     * Adds an item to a sum.
     *
     * @return false if the item is not known well enough; the probe is told why
     */
    boolean add(IncomeItem item, int index, Member member, List<Member> members, AssessedIncome.Total to, Probe probe) {
        boolean subtract = false;
        switch (item.kind()) {
            case PREFERENTIAL, SCHOLARSHIP, RELIEF -> {
                return true;
            }
            case BASIC_PENSION -> {
                Boolean disregarded = basicPensionDisregarded.read(probe);
                if (disregarded == null) {
                    return false;
                }
                if (disregarded) {
                    return true;
                }
            }
            case TAX_AND_CONTRIBUTIONS_PAID, MAINTENANCE_PAID -> subtract = true;
            default -> {}
        }
        if (isRegular(item)) {
            to.addTwelfths(subtract ? -twelfths(item) : twelfths(item));
            return true;
        }
        ExactMoney monthly = monthly(item, index, member, members, probe);
        if (monthly == null) {
            return false;
        }
        to.add(subtract ? ExactMoney.ZERO.minus(monthly) : monthly);
        return true;
    }

    private @Nullable ExactMoney monthly(IncomeItem item, int index, Member member, List<Member> members, Probe probe) {
        if (item.unproved()) {
            return imputed(item, index, member, probe);
        }
        Amount gross = item.gross();
        if (gross != null && item.kind() == IncomeItem.Kind.WAGE) {
            Ratio cost = employmentCost.read(probe);
            ExactMoney whole = monthly(gross, item, index, member, members, probe);
            return cost == null || whole == null ? null : whole.times(Ratio.ONE.minus(cost));
        }
        // Employment cost is deducted from wages only; of other income the net amount is needed.
        Amount amount = item.amount();
        if (amount == null) {
            return missing(member, index, "amount", "收入金额", "amount of the item", probe);
        }
        return monthly(amount, item, index, member, members, probe);
    }

    private @Nullable ExactMoney monthly(
            Amount amount, IncomeItem item, int index, Member member, List<Member> members, Probe probe) {
        return switch (amount.per()) {
            case MONTH, QUARTER, YEAR -> amount.perMonth();
            case DAY -> {
                Integer days = item.days();
                yield days == null
                        ? missing(member, index, "days", "当月工作天数", "days worked in the month", probe)
                        : amount.money().exact().times(days);
            }
            case ONCE -> {
                Integer window = window(members, probe);
                yield window == null ? null : amount.money().dividedBy(window);
            }
        };
    }

    /** Steady work without proof, casual work by days, or farming without records. */
    private @Nullable ExactMoney imputed(IncomeItem item, int index, Member member, Probe probe) {
        if (item.kind() == IncomeItem.Kind.FARMING) {
            Money base = farmBase.read(probe);
            LabourCapacity capacity = PersonFacts.LABOUR_CAPACITY.read(member, probe);
            if (capacity == LabourCapacity.NONE) {
                return ExactMoney.ZERO;
            }
            Ratio coefficient = farmCoefficient.read(probe);
            return base == null || capacity == null || coefficient == null
                    ? null
                    : base.times(coefficient).dividedBy(12);
        }
        if (item.kind() != IncomeItem.Kind.WAGE) {
            return missing(member, index, "amount", "收入金额", "amount of the item", probe);
        }
        Integer days = item.days();
        if (days != null) {
            Money rate = casualRate.read(probe);
            return rate == null ? null : rate.exact().times(days);
        }
        Money wage = imputedWage.read(probe);
        return wage == null ? null : wage.exact();
    }

    /** Twelve months for a household that lives by farming, otherwise one. */
    private @Nullable Integer window(List<Member> members, Probe probe) {
        boolean known = true;
        for (Member member : members) {
            Employment employment = PersonFacts.EMPLOYMENT.read(member);
            List<IncomeItem> income = PersonFacts.INCOME.read(member);
            if (employment == Employment.FARMING
                    || (income != null && income.stream().anyMatch(i -> i.kind() == IncomeItem.Kind.FARMING))) {
                return windowFarming.read(probe);
            }
            known &= employment != null;
        }
        if (!known) {
            members.forEach(m -> PersonFacts.EMPLOYMENT.read(m, probe));
            return null;
        }
        return windowGeneral.read(probe);
    }

    private static @Nullable ExactMoney missing(
            Member member, int index, String key, String zh, String en, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "person.income-" + key,
                member.key(),
                "income/" + index + "/" + key,
                Label.of(zh, en)));
        return null;
    }
}
