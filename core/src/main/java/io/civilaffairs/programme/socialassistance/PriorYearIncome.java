package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The test against the local disposable income per head of the year before (上年度当地居民人均可支配收入). 刚性支出困难家庭认定办法
 * 第四条第（二）项; 关于进一步加强和改进临时救助工作的意见 二（一）. Both sides are compared for the whole household and the whole
 * year, so that nothing is divided. This class is immutable and thread-safe.
 */
final class PriorYearIncome {
    private static final int MONTHS_A_YEAR = 12;

    /** The income of the household over twelve months, as a share of which rigid spending is measured. */
    static final Derived<Household, ExactMoney> OF_HOUSEHOLD =
            ofHousehold(Texts.RIGID_EXPENDITURE.article("第四条").item("第一款第（四）项"));

    private PriorYearIncome() {}

    /**
     * The income per head is below that of the residents.
     *
     * @param clause the item of the law, to which the working is ascribed too
     * @return the condition
     */
    static Criterion<Household> below(Clause clause) {
        return below(clause, ofHousehold(clause.citation()));
    }

    /**
     * The same where another rule works the income of the household out already.
     *
     * @param clause the item of the law, to which the working of the limit is ascribed too
     * @param income the income of the household over twelve months
     * @return the condition
     */
    static Criterion<Household> below(Clause clause, Derived<Household, ExactMoney> income) {
        return Criteria.below(clause, income, ofAllMembers(clause.citation()));
    }

    private static Derived<Household, ExactMoney> ofHousehold(Citation article) {
        Clause line =
                Clause.of("household-income-of-a-year", "申请前十二个月家庭总收入", "household income of twelve months", article);
        return Formula.using(
                        "household.income-of-a-year",
                        Label.of("家庭年总收入", "household income of twelve months"),
                        Unit.YUAN_PER_YEAR,
                        AssessedIncome.OVER_A_YEAR,
                        (Household household, ExactMoney monthly, Worksheet sheet) ->
                                sheet.step(line, household, monthly.times(MONTHS_A_YEAR)))
                .writing(line)
                .shared();
    }

    private static Derived<Household, ExactMoney> ofAllMembers(Citation article) {
        Clause line = Clause.of(
                "disposable-income-of-all-members",
                "上年度当地居民人均可支配收入 × 家庭成员数",
                "local disposable income per head of the year before x members who count",
                article);
        return Formula.using(
                        "household.disposable-income-of-all-members",
                        Label.of("上年度当地居民人均可支配收入（全家合计）", "local disposable income of the year before, all members"),
                        Unit.YUAN_PER_YEAR,
                        new PerHead(null),
                        CountedMembers.INSTANCE,
                        (Household household, Money perHead, List<Member> members, Worksheet sheet) -> sheet.step(
                                line, household, perHead.times(members.size()).exact()))
                .writing(line);
    }

    /** The disposable income per head of the residents in the calendar year before. */
    private static final class PerHead extends Derived<Household, Money> {
        private final @Nullable Figure<Money> figure;

        PerHead(@Nullable Figure<Money> figure) {
            super(
                    "prior-year.disposable-income",
                    Label.of("上年度当地居民人均可支配收入", "local disposable income per head of the year before"),
                    Unit.YUAN_PER_PERSON_YEAR);
            this.figure = figure;
        }

        @Override
        public Derived<Household, Money> bind(Binding binding) {
            LocalDate yearBefore = LocalDate.of(binding.month().getYear() - 1, 1, 1);
            return new PerHead(binding.figure(RigidExpenditureStandards.DISPOSABLE_INCOME, yearBefore));
        }

        @Override
        protected @Nullable Money work(Household household, Probe probe) {
            return Objects.requireNonNull(figure, "bound").read(probe);
        }
    }
}
