package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.some;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ReviewRule;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;

/**
 * Rigid-expenditure household (刚性支出困难家庭): neither guaranteed, in extreme hardship nor near the threshold, income per head
 * below that of the residents in the year before, property within the local rule, and unavoidable spending that takes
 * a large share of the income. 刚性支出困难家庭认定办法 第四条、第五条. It is a status: it pays nothing by itself and holds for
 * twelve months at most (第十条), which the review interval tells.
 *
 * <p>The share is set locally: Chongqing has "not below 70 %", as third parties report; no national figure exists. Where no
 * pack gives the local property limits, an official's finding PROPERTY_WITHIN_RULE decides. This class is immutable
 * and thread-safe.
 */
public final class RigidExpenditureHousehold {
    private static final Citation ARTICLE = Texts.RIGID_EXPENDITURE.article("第四条");
    private static final Citation ITEM_1 = ARTICLE.item("第一款第（一）项");
    private static final Citation ITEM_4 = ARTICLE.item("第一款第（四）项");

    private static final Clause SHARE =
            Clause.of("share-of-income", "家庭总收入 × 规定比例", "household income x the share laid down", ITEM_4);

    private static final Derived<Household, ExactMoney> SHARE_OF_INCOME = Formula.using(
                    "household.share-of-income",
                    SHARE.label(),
                    Unit.YUAN_PER_YEAR,
                    PriorYearIncome.OF_HOUSEHOLD,
                    standard(RigidExpenditureStandards.SHARE_MIN),
                    (Household household, ExactMoney income, Ratio share, Worksheet sheet) ->
                            sheet.step(SHARE, household, income.times(share)))
            .writing(SHARE);

    /** The programme. */
    public static final Programme<Household> PROGRAMME = Programme.builder(
                    ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD, Scope.HOUSEHOLD)
            .label(Label.of("刚性支出困难家庭", "rigid-expenditure household"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("rigid-expenditure", "刚性支出困难家庭", "rigid-expenditure household", ARTICLE),
                    not(
                            Clause.of(
                                    "not-guaranteed",
                                    "未纳入最低生活保障",
                                    "not entitled to the minimum living guarantee",
                                    ITEM_1),
                            eligibleFor(
                                    Clause.of(
                                            "guaranteed",
                                            "符合最低生活保障条件",
                                            "entitled to the minimum living guarantee",
                                            ITEM_1),
                                    ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                                    (Household h) -> h)),
                    not(
                            Clause.of("not-in-extreme-hardship", "未纳入特困人员救助供养", "nobody in extreme hardship", ITEM_1),
                            some(
                                    Clause.of(
                                            "in-extreme-hardship", "有成员为特困人员", "a member in extreme hardship", ITEM_1),
                                    HouseholdFacts.MEMBERS,
                                    holds(
                                            Clause.of(
                                                    "supported-in-extreme-hardship",
                                                    "已纳入特困人员救助供养",
                                                    "in extreme hardship support",
                                                    ITEM_1),
                                            PersonRecords.isIn(
                                                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                                    Label.of("是否已纳入特困人员救助供养", "in extreme hardship support"))))),
                    not(
                            Clause.of("not-near-threshold", "未被认定为低保边缘家庭", "not a near-threshold household", ITEM_1),
                            eligibleFor(
                                    Clause.of("near-threshold", "符合低保边缘家庭条件", "a near-threshold household", ITEM_1),
                                    ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD.id(),
                                    (Household h) -> h)),
                    PriorYearIncome.below(
                            Clause.of(
                                    "income-below-residents",
                                    "人均收入低于上年度当地居民人均可支配收入",
                                    "income per head below that of the residents in the year before",
                                    ARTICLE.item("第一款第（二）项")),
                            PriorYearIncome.OF_HOUSEHOLD),
                    PropertyRule.of(
                            ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
                            RigidExpenditureStandards.ASSET_MULTIPLE,
                            ARTICLE.item("第一款第（三）项")),
                    spending()))
            .reviewed(new ReviewRule<>(
                    above(
                            Clause.of(
                                    "recognised-anew-each-year",
                                    "有效期满应当重新申请",
                                    "to be applied for anew when it ends",
                                    Texts.RIGID_EXPENDITURE.article("第十条")),
                            RigidSpending.INSTANCE,
                            new Nothing()),
                    RigidExpenditureStandards.VALIDITY,
                    RigidExpenditureStandards.VALIDITY))
            .textReadFrom(YearMonth.of(2025, 1))
            .build();

    private RigidExpenditureHousehold() {}

    /** The comparison is made without dividing; without any spending there is no share to speak of. */
    private static Criterion<Household> spending() {
        return allOf(
                Clause.of(
                        "rigid-spending-takes-the-share",
                        "刚性支出占家庭总收入的比例达到当地规定",
                        "rigid spending takes the share of the income laid down",
                        ITEM_4),
                above(
                        Clause.of("has-rigid-spending", "有刚性支出", "has rigid spending", ITEM_4),
                        RigidSpending.INSTANCE,
                        new Nothing()),
                atLeast(
                        Clause.of(
                                "rigid-spending-at-least-share",
                                "刚性支出总额不低于家庭总收入的规定比例",
                                "rigid spending at least the share of the household income",
                                ITEM_4),
                        RigidSpending.INSTANCE,
                        SHARE_OF_INCOME));
    }

    /** No spending at all. */
    private static final class Nothing extends Derived<Household, ExactMoney> {
        Nothing() {
            super("household.no-spending", Label.of("无支出", "no spending"), Unit.YUAN_PER_YEAR);
        }

        @Override
        public Derived<Household, ExactMoney> bind(io.civilaffairs.rule.Binding binding) {
            return this;
        }

        @Override
        protected ExactMoney work(Household household, io.civilaffairs.rule.Probe probe) {
            return ExactMoney.ZERO;
        }
    }
}
