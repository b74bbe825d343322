package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's own monthly income (本人月收入), counted as for the minimum living guarantee (最低生活保障审核确认办法 第十三条) but
 * without what an article leaves out. What others in the household earn does not count. Unit: yuan per person per month,
 * exact; never below zero. This class is immutable and thread-safe.
 */
final class OwnIncome extends Derived<Member, ExactMoney> {
    private static final Clause OWN =
            Clause.of("own-income", "本人月收入", "own monthly income", Texts.MEASURES.article("第十三条"));

    /**
     * What 特困人员认定办法 第六条第二款 leaves out: the centrally set basic pension, preferential payments, and benefits of
     * social insurance. Of pensions the article names the basic pension only, so that other pensions count. Maintenance
     * counts as received.
     */
    static final OwnIncome FOR_EXTREME_HARDSHIP = new OwnIncome(
            EnumSet.of(
                    IncomeItem.Kind.BASIC_PENSION, IncomeItem.Kind.PREFERENTIAL, IncomeItem.Kind.UNEMPLOYMENT_BENEFIT),
            false);

    /** As the minimum living guarantee counts it, with maintenance as received. */
    static final OwnIncome AS_RECEIVED = new OwnIncome(EnumSet.noneOf(IncomeItem.Kind.class), false);

    /**
     * As the minimum living guarantee counts it, with maintenance due from supporters living elsewhere, and with what an
     * official waived of it or deducted.
     */
    static final OwnIncome WITH_MAINTENANCE_DUE = new OwnIncome(EnumSet.noneOf(IncomeItem.Kind.class), true);

    private final Set<IncomeItem.Kind> leftOut;
    private final boolean dueCounts;
    private final @Nullable ItemRules items;
    private final @Nullable MaintenanceDue maintenance;

    private OwnIncome(Set<IncomeItem.Kind> leftOut, boolean dueCounts) {
        this(leftOut, dueCounts, null, null);
    }

    private OwnIncome(
            Set<IncomeItem.Kind> leftOut,
            boolean dueCounts,
            @Nullable ItemRules items,
            @Nullable MaintenanceDue maintenance) {
        super("person.own-income", Label.of("本人月收入", "own monthly income"), Unit.YUAN_PER_PERSON_MONTH);
        this.leftOut = leftOut;
        this.dueCounts = dueCounts;
        this.items = items;
        this.maintenance = maintenance;
    }

    @Override
    public Derived<Member, ExactMoney> bind(Binding binding) {
        return new OwnIncome(
                leftOut,
                dueCounts,
                new ItemRules(binding),
                dueCounts ? MaintenanceDue.bind(MaintenanceRules.all(), binding) : null);
    }

    @Override
    public List<Clause> lines() {
        return dueCounts ? List.of(IncomeDeduction.CLAUSE, OWN) : List.of(OWN);
    }

    @Override
    protected @Nullable ExactMoney work(Member member, Probe probe) {
        ItemRules rules = Objects.requireNonNull(items, "bound");
        Household household = member.household();
        boolean known = maintenance == null || maintenance.isKnown(household, probe);
        List<IncomeItem> income = PersonFacts.INCOME.read(member, probe);
        List<Member> alone = List.of(member);
        AssessedIncome.Total total = new AssessedIncome.Total();
        AssessedIncome.Total received = new AssessedIncome.Total();
        boolean itemsKnown = income != null;
        for (int i = 0; income != null && i < income.size(); i++) {
            IncomeItem item = income.get(i);
            boolean isMaintenance = item.kind() == IncomeItem.Kind.MAINTENANCE;
            boolean waived = isMaintenance && maintenance != null && MaintenanceDue.isWaived(household, member);
            boolean counts = !leftOut.contains(item.kind()) && !waived;
            itemsKnown &= !counts || rules.add(item, i, member, alone, isMaintenance ? received : total, probe);
        }
        ExactMoney paid = itemsKnown ? received.value() : null;
        ExactMoney maintained = maintenance == null ? paid : maintenance.counts(household, member, paid, probe);
        if (!known || !itemsKnown || maintained == null) {
            return null;
        }
        ExactMoney sum = total.value().plus(maintained);
        if (maintenance != null && sum.isPositive()) {
            if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
                return null;
            }
            Money deducted = IncomeDeduction.of(household, member.person().id());
            sum = deducted.isZero() ? sum : sum.minus(probe.step(IncomeDeduction.CLAUSE, member, deducted));
        }
        return probe.step(OWN, member, sum.max(ExactMoney.ZERO));
    }
}
