package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The assessed monthly income of a household (核定的家庭月收入): of all members who count, over the window of the law, less
 * what the law deducts or disregards, plus maintenance due. 最低生活保障审核确认办法 第十三条, 重庆市城乡居民最低生活保障条例
 * 第十二条. Unit: yuan per household per month, exact; never below zero. This class is immutable and thread-safe.
 */
final class AssessedIncome extends Derived<Household, ExactMoney> {
    private static final Clause OF_MEMBER = Clause.of(
            "income-of-member",
            "成员月收入（可计入部分）",
            "monthly income of a member that counts",
            Texts.MEASURES.article("第十三条"));
    private static final Clause MAINTENANCE = Clause.of(
            "maintenance-counted",
            "应计入的赡养（抚养、扶养）费（应得的不论是否给付，豁免的除外）",
            "maintenance that counts: due, whether or not received, less what is waived",
            Texts.URBAN_REGULATION.article("第二条"));
    private static final Clause OF_HOUSEHOLD = Clause.of(
            "household-income", "家庭月收入合计", "monthly income of the household", Texts.REGULATION.article("第十二条"));

    /** Fen are counted in twelfths, so that a year's income per month stays a whole number. */
    static final int PARTS = 12;

    /** The income, worked out once for a household; with the maintenance rules that ship. */
    static final Derived<Household, ExactMoney> INSTANCE = with(MaintenanceRules.all());

    /**
     * The same income where the law looks at the twelve months before the application: what came once is a twelfth, and rigid
     * spending, which is set against this income, is not deducted from it as well.
     */
    static final Derived<Household, ExactMoney> OVER_A_YEAR = new AssessedIncome(
                    Map.copyOf(MaintenanceRules.all()),
                    CountedMembers.INSTANCE,
                    binding ->
                            new ItemRules(binding, RigidExpenditureStandards.WINDOW, RigidExpenditureStandards.WINDOW),
                    false,
                    null,
                    null)
            .shared();

    private final Map<String, MaintenanceRule> maintenanceRules;
    private final Derived<Household, List<Member>> counted;
    private final Function<Binding, ItemRules> rulesOf;
    private final boolean deducts;
    private final @Nullable ItemRules items;
    private final @Nullable MaintenanceDue maintenance;

    private AssessedIncome(
            Map<String, MaintenanceRule> maintenanceRules,
            Derived<Household, List<Member>> counted,
            Function<Binding, ItemRules> rulesOf,
            boolean deducts,
            @Nullable ItemRules items,
            @Nullable MaintenanceDue maintenance) {
        super(
                "household.assessed-income",
                Label.of("核定家庭月收入", "assessed household income"),
                Unit.YUAN_PER_HOUSEHOLD_MONTH);
        this.maintenanceRules = maintenanceRules;
        this.counted = counted;
        this.rulesOf = rulesOf;
        this.deducts = deducts;
        this.items = items;
        this.maintenance = maintenance;
    }

    /**
     * The income under a host's own maintenance rules.
     *
     * @param maintenanceRules the rules by choice of the option {@code maintenance-formula}
     * @return the income
     */
    static Derived<Household, ExactMoney> with(Map<String, MaintenanceRule> maintenanceRules) {
        return new AssessedIncome(
                        Map.copyOf(maintenanceRules), CountedMembers.INSTANCE, ItemRules::new, true, null, null)
                .shared();
    }

    @Override
    public Derived<Household, ExactMoney> bind(Binding binding) {
        return new AssessedIncome(
                maintenanceRules,
                counted.bind(binding),
                rulesOf,
                deducts,
                rulesOf.apply(binding),
                MaintenanceDue.bind(maintenanceRules, binding));
    }

    @Override
    public List<Clause> lines() {
        return deducts
                ? List.of(MAINTENANCE, OF_MEMBER, IncomeDeduction.CLAUSE, OF_HOUSEHOLD)
                : List.of(MAINTENANCE, OF_MEMBER, OF_HOUSEHOLD);
    }

    @Override
    public List<Criterion<?>> conditions() {
        return counted.conditions();
    }

    @Override
    protected @Nullable ExactMoney work(Household household, Probe probe) {
        List<Member> members = counted.read(household, probe);
        if (members == null) {
            return null;
        }
        ItemRules rules = Objects.requireNonNull(items, "bound");
        MaintenanceDue due = Objects.requireNonNull(maintenance, "bound");
        boolean known = due.isKnown(household, probe);
        Total total = new Total();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            List<IncomeItem> income = PersonFacts.INCOME.read(member, probe);
            boolean itemsKnown = income != null;
            boolean watched = probe.isWatched();
            Total of = watched ? new Total() : total;
            Total received = null;
            for (int k = 0; income != null && k < income.size(); k++) {
                IncomeItem item = income.get(k);
                if (item.kind() != IncomeItem.Kind.MAINTENANCE) {
                    itemsKnown &= rules.add(item, k, member, members, of, probe);
                } else if (!MaintenanceDue.isWaived(household, member)) {
                    received = received == null ? new Total() : received;
                    itemsKnown &= rules.add(item, k, member, members, received, probe);
                }
            }
            ExactMoney paid = received == null ? ExactMoney.ZERO : received.value();
            ExactMoney maintained = due.counts(household, member, itemsKnown ? paid : null, probe);
            known &= itemsKnown && maintained != null;
            if (!known && !watched) {
                return null;
            }
            if (maintained != null && maintained.isPositive()) {
                of.add(maintained);
            }
            if (watched && itemsKnown && maintained != null) {
                if (maintained.isPositive()) {
                    probe.step(MAINTENANCE, member, maintained);
                }
                total.add(probe.step(OF_MEMBER, member, of.value()));
            }
        }
        ExactMoney income = total.value();
        known &= !deducts || !income.isPositive() || HouseholdFacts.FINDINGS.read(household, probe) != null;
        if (!known) {
            return null;
        }
        ExactMoney left = deducts && income.isPositive() ? lessDeductions(income, household, members, probe) : income;
        return probe.step(OF_HOUSEHOLD, household, left.max(ExactMoney.ZERO));
    }

    private static ExactMoney lessDeductions(
            ExactMoney income, Household household, List<Member> members, Probe probe) {
        Money deducted = IncomeDeduction.of(household, null);
        for (int i = 0; i < members.size(); i++) {
            deducted = deducted.plus(
                    IncomeDeduction.of(household, members.get(i).person().id()));
        }
        return deducted.isZero() ? income : income.minus(probe.step(IncomeDeduction.CLAUSE, household, deducted));
    }

    /** A running sum: twelfths of fen, and whatever does not fit them. */
    static final class Total {
        private long twelfths;
        private ExactMoney rest = ExactMoney.ZERO;

        void addTwelfths(long amount) {
            twelfths = Math.addExact(twelfths, amount);
        }

        void add(ExactMoney amount) {
            rest = rest.plus(amount);
        }

        ExactMoney value() {
            ExactMoney whole =
                    twelfths % PARTS == 0 ? ExactMoney.ofFen(twelfths / PARTS, 1) : ExactMoney.ofFen(twelfths, PARTS);
            return rest.isZero() ? whole : rest.plus(whole);
        }
    }
}
