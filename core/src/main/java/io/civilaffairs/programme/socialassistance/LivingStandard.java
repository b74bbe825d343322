package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The minimum living standard that applies to a household (适用的低保标准): urban or rural. Unit: yuan per person per month.
 * This class is immutable and thread-safe.
 */
final class LivingStandard extends Derived<Household, Money> {
    private static final Clause FOR_ALL = Clause.of(
            "standard-for-all-members",
            "低保标准 × 家庭成员数",
            "standard x members who count",
            Texts.REGULATION.article("第二十条"));

    /** The standard per person. */
    static final Derived<Household, Money> PER_PERSON = new LivingStandard(null, null);

    /** How many members count. */
    static final Derived<Household, Integer> SIZE = Formula.using(
            "household.size",
            Label.of("家庭成员数", "members who count"),
            Unit.PERSONS,
            CountedMembers.INSTANCE,
            (household, members, sheet) -> members.size());

    /** The standard times the members, without rounding; worked out once for a household. */
    static final Derived<Household, Money> FOR_HOUSEHOLD = Formula.using(
                    "household.standard-for-all",
                    Label.of("全家低保标准合计", "standard for all members"),
                    Unit.YUAN_PER_HOUSEHOLD_MONTH,
                    PER_PERSON,
                    CountedMembers.INSTANCE,
                    (Household household, Money standard, List<Member> members, io.civilaffairs.rule.Worksheet sheet) ->
                            sheet.step(FOR_ALL, household, standard.times(members.size())))
            .writing(FOR_ALL)
            .shared();

    private final @Nullable Figure<Money> urban;
    private final @Nullable Figure<Money> rural;

    private LivingStandard(@Nullable Figure<Money> urban, @Nullable Figure<Money> rural) {
        super(
                "household.living-standard",
                Label.of("适用的低保标准", "minimum living standard that applies"),
                Unit.YUAN_PER_PERSON_MONTH);
        this.urban = urban;
        this.rural = rural;
    }

    @Override
    public Derived<Household, Money> bind(Binding binding) {
        return new LivingStandard(binding.figure(Standards.URBAN), binding.figure(Standards.RURAL));
    }

    @Override
    protected @Nullable Money work(Household household, Probe probe) {
        Settlement settlement = HouseholdFacts.SETTLEMENT.read(household, probe);
        if (settlement == null) {
            return null;
        }
        return Objects.requireNonNull(settlement == Settlement.URBAN ? urban : rural, "bound")
                .read(probe);
    }

    /**
     * The standard of all members times a multiple.
     *
     * @param multiple the multiple
     * @param clause the line of the working
     * @return the limit, exact
     */
    static Derived<Household, ExactMoney> times(StandardId<Ratio> multiple, Clause clause, Unit unit) {
        Input<Household, Ratio> factor = io.civilaffairs.rule.Criteria.standard(multiple);
        return Formula.using(
                        "household." + clause.id(),
                        clause.label(),
                        unit,
                        FOR_HOUSEHOLD,
                        factor,
                        (household, all, times, sheet) -> sheet.step(clause, household, all.times(times)))
                .writing(clause);
    }
}
