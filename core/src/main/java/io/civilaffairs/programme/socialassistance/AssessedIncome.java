package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
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
            "应得赡养（抚养、扶养）费",
            "maintenance due, whether or not received",
            Texts.URBAN_REGULATION.article("第二条"));
    private static final Clause OF_HOUSEHOLD = Clause.of(
            "household-income", "家庭月收入合计", "monthly income of the household", Texts.REGULATION.article("第十二条"));

    /** Fen are counted in twelfths, so that a year's income per month stays a whole number. */
    static final int PARTS = 12;

    /** The income, worked out once for a household; with the maintenance rules that ship. */
    static final Derived<Household, ExactMoney> INSTANCE = with(MaintenanceRules.all());

    /** The same income where the law looks at the twelve months before the application: what came once is a twelfth. */
    static final Derived<Household, ExactMoney> OVER_A_YEAR = new AssessedIncome(
                    Map.copyOf(MaintenanceRules.all()),
                    CountedMembers.INSTANCE,
                    binding ->
                            new ItemRules(binding, RigidExpenditureStandards.WINDOW, RigidExpenditureStandards.WINDOW),
                    null,
                    null)
            .shared();

    private final Map<String, MaintenanceRule> maintenanceRules;
    private final Derived<Household, List<Member>> counted;
    private final Function<Binding, ItemRules> rulesOf;
    private final @Nullable ItemRules items;
    private final @Nullable MaintenanceDue maintenance;

    private AssessedIncome(
            Map<String, MaintenanceRule> maintenanceRules,
            Derived<Household, List<Member>> counted,
            Function<Binding, ItemRules> rulesOf,
            @Nullable ItemRules items,
            @Nullable MaintenanceDue maintenance) {
        super(
                "household.assessed-income",
                Label.of("核定家庭月收入", "assessed household income"),
                Unit.YUAN_PER_HOUSEHOLD_MONTH);
        this.maintenanceRules = maintenanceRules;
        this.counted = counted;
        this.rulesOf = rulesOf;
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
        return new AssessedIncome(Map.copyOf(maintenanceRules), CountedMembers.INSTANCE, ItemRules::new, null, null)
                .shared();
    }

    @Override
    public Derived<Household, ExactMoney> bind(Binding binding) {
        return new AssessedIncome(
                maintenanceRules,
                counted.bind(binding),
                rulesOf,
                rulesOf.apply(binding),
                MaintenanceDue.bind(maintenanceRules, binding));
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
            long received = 0;
            if (income != null) {
                for (int k = 0; k < income.size(); k++) {
                    IncomeItem item = income.get(k);
                    if (item.kind() == IncomeItem.Kind.MAINTENANCE && item.amount() != null && rules.isRegular(item)) {
                        received += rules.twelfths(item);
                    } else {
                        itemsKnown &= rules.add(item, k, member, members, of, probe);
                    }
                }
            }
            ExactMoney owed = due.to(household, member, probe);
            known &= itemsKnown && owed != null;
            if (!known && !watched) {
                return null;
            }
            if (owed != null) {
                of.addMaintenance(received, owed);
            }
            if (watched && itemsKnown && owed != null) {
                if (owed.isPositive()) {
                    probe.step(MAINTENANCE, member, owed);
                }
                total.add(probe.step(OF_MEMBER, member, of.value()));
            }
        }
        return known ? probe.step(OF_HOUSEHOLD, household, total.value().max(ExactMoney.ZERO)) : null;
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

        /** What is received counts; so does what is due but not received; one payment does not count twice. */
        void addMaintenance(long receivedTwelfths, ExactMoney due) {
            if (due.isZero()) {
                addTwelfths(receivedTwelfths);
            } else {
                add(due.max(ExactMoney.ofFen(receivedTwelfths, PARTS)));
            }
        }

        ExactMoney value() {
            ExactMoney whole =
                    twelfths % PARTS == 0 ? ExactMoney.ofFen(twelfths / PARTS, 1) : ExactMoney.ofFen(twelfths, PARTS);
            return rest.isZero() ? whole : rest.plus(whole);
        }
    }
}
