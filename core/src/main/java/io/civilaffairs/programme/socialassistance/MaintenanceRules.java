package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The maintenance rules that ship, by choice of the option {@code maintenance-formula} (赡养费核算办法).
 *
 * <p>{@code local-rule}, the default, needs the amount due to be established, because no formula of Chongqing was found;
 * {@code none} counts nothing; the others are formulas reported from elsewhere, for comparison and for hosts whose rule
 * they are. This class is immutable and thread-safe.
 */
public final class MaintenanceRules {
    private static final Fact<Supporter, Amount> DUE =
            fact("maintenance-due", "maintenanceDue", "应付赡养（抚养、扶养）费", "maintenance due", Supporter::maintenanceDue);
    private static final Fact<Supporter, Amount> FAMILY_INCOME = fact(
            "family-income", "familyIncome", "义务人家庭收入", "income of the supporter's family", Supporter::familyIncome);
    private static final Fact<Supporter, Integer> FAMILY_SIZE =
            fact("family-size", "familySize", "义务人家庭人口", "size of the supporter's family", Supporter::familySize);
    private static final Fact<Supporter, Integer> SUPPORTED = fact(
            "persons-supported",
            "personsSupported",
            "义务人应供养人数",
            "persons the supporter owes to",
            Supporter::personsSupported);

    private MaintenanceRules() {}

    private static <T> Fact<Supporter, T> fact(
            String id,
            String path,
            String zh,
            String en,
            java.util.function.Function<Supporter, ? extends @Nullable T> reader) {
        return Fact.of("supporter." + id, path, Label.of(zh, en), Unit.NONE, reader);
    }

    /**
     * All rules by choice id.
     *
     * @return the rules
     */
    public static Map<String, MaintenanceRule> all() {
        return Map.of(
                "local-rule",
                        binding -> (household, supporter, probe) -> {
                            DUE.read(supporter, probe);
                            return null;
                        },
                "none", binding -> (household, supporter, probe) -> ExactMoney.ZERO,
                "excess-over-double-standard-20-percent",
                        binding -> new ExcessShare(binding, Ratio.of(2), Ratio.of(20, 100), Ratio.of(20, 100), false),
                "excess-over-double-standard-25-percent",
                        binding -> new ExcessShare(binding, Ratio.of(2), Ratio.of(25, 100), Ratio.of(25, 100), true),
                "excess-over-standard-50-or-40-percent",
                        binding -> new ExcessShare(binding, Ratio.ONE, Ratio.of(50, 100), Ratio.of(40, 100), false),
                "excess-over-rural-standard-50-percent", binding -> new RuralExcess(binding.figure(Standards.RURAL)),
                "excess-over-low-income-line-30-percent",
                        binding -> (household, supporter, probe) -> {
                            DUE.read(supporter, probe);
                            return null;
                        });
    }

    /** What remains of a supporter's family income above a line, shared out by a rate. */
    private static final class ExcessShare implements MaintenanceRule.Bound {
        private static final int MANY_CHILDREN = 3;

        private final LivingStandardOf standard;
        private final Ratio lines;
        private final Ratio rate;
        private final Ratio rateOfMany;
        private final boolean perHead;

        ExcessShare(Binding binding, Ratio lines, Ratio rate, Ratio rateOfMany, boolean perHead) {
            this.standard = new LivingStandardOf(binding);
            this.lines = lines;
            this.rate = rate;
            this.rateOfMany = rateOfMany;
            this.perHead = perHead;
        }

        @Override
        public @Nullable ExactMoney due(Household household, Supporter supporter, Probe probe) {
            Money perPerson = standard.read(household, probe);
            Amount income = FAMILY_INCOME.read(supporter, probe);
            Integer size = FAMILY_SIZE.read(supporter, probe);
            Integer supported = SUPPORTED.read(supporter, probe);
            if (perPerson == null || income == null || size == null || supported == null) {
                return null;
            }
            ExactMoney excess = income.perMonth().minus(perPerson.times(lines).times(size));
            if (!excess.isPositive()) {
                return ExactMoney.ZERO;
            }
            List<Supporter> all = household.elsewhere();
            long children = all == null
                    ? 0
                    : all.stream()
                            .filter(s -> java.util.Objects.equals(s.of(), supporter.of()))
                            .count();
            ExactMoney share = excess.times(children >= MANY_CHILDREN ? rateOfMany : rate);
            return (perHead ? share.dividedBy(size) : share).dividedBy(supported);
        }
    }

    private static final class RuralExcess implements MaintenanceRule.Bound {
        private final Figure<Money> rural;

        RuralExcess(Figure<Money> rural) {
            this.rural = rural;
        }

        @Override
        public @Nullable ExactMoney due(Household household, Supporter supporter, Probe probe) {
            Money line = rural.read(probe);
            Amount income = FAMILY_INCOME.read(supporter, probe);
            Integer size = FAMILY_SIZE.read(supporter, probe);
            Integer supported = SUPPORTED.read(supporter, probe);
            if (line == null || income == null || size == null || supported == null) {
                return null;
            }
            return income.perMonth()
                    .minus(line.times(size))
                    .max(ExactMoney.ZERO)
                    .times(Ratio.of(1, 2))
                    .dividedBy(supported);
        }
    }

    /** The standard of the household, for a rule that is not itself an input. */
    private static final class LivingStandardOf {
        private final io.civilaffairs.rule.Input<Household, Money> standard;

        LivingStandardOf(Binding binding) {
            this.standard = LivingStandard.PER_PERSON.bind(binding);
        }

        @Nullable
        Money read(Household household, Probe probe) {
            return standard.read(household, probe);
        }
    }
}
