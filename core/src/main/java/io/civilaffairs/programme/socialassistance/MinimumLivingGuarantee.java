package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.some;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ReviewRule;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * Minimum living guarantee (最低生活保障): a local household whose income per head is below the standard and whose property
 * and spending are within the rule gets the difference. 重庆市城乡居民最低生活保障条例 第十条、第二十条; 社会救助暂行办法
 * 第九条、第十二条. Unit: yuan per household per month.
 *
 * <pre>{@code
 * Assessment answer = MinimumLivingGuarantee.PROGRAMME.in(setting).assess(household);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MinimumLivingGuarantee {
    private static final Citation ARTICLE_10 = Texts.REGULATION.article("第十条");
    private static final Citation ARTICLE_20 = Texts.REGULATION.article("第二十条");
    private static final Citation REVIEW = Texts.MEASURES.article("第三十一条").item("第二款");

    private static final Clause TOP_UP = Clause.of(
            "household-top-up", "补差金额（标准 × 人数 − 家庭收入）", "top-up (standard x members - household income)", ARTICLE_20);

    /** The difference; whole fen, rounded up, because anything less would not make up the difference. */
    private static Derived<Household, Money> topUp(Derived<Household, ExactMoney> income) {
        return Formula.using(
                        "minimum-living-guarantee.amount",
                        Label.of("低保金", "minimum living guarantee amount"),
                        Unit.YUAN_PER_HOUSEHOLD_MONTH,
                        LivingStandard.FOR_HOUSEHOLD,
                        income,
                        (Household household, Money standard, ExactMoney own, io.civilaffairs.rule.Worksheet sheet) ->
                                sheet.step(TOP_UP, household, difference(standard, own)))
                .writing(TOP_UP);
    }

    private static Money difference(Money standard, ExactMoney own) {
        return own.isWholeFen()
                ? standard.minus(own.toMoney())
                : standard.exact().minus(own).round(Rounding.UP_TO_FEN);
    }

    private static Criterion<Household> eligible(Derived<Household, ExactMoney> income) {
        return allOf(
                Clause.of("eligible", "最低生活保障", "minimum living guarantee", ARTICLE_10),
                atLeast(
                        Clause.of(
                                "household-members",
                                "有共同生活的家庭成员",
                                "at least one person counts as a member",
                                Texts.MEASURES.article("第七条")),
                        LivingStandard.SIZE,
                        new One()),
                RegisteredInProvince.household(ARTICLE_10.item("第一款")),
                below(
                        Clause.of(
                                "income-below-standard",
                                "家庭成员人均收入低于低保标准",
                                "income per head below the standard",
                                ARTICLE_10.item("第一款")),
                        income,
                        LivingStandard.FOR_HOUSEHOLD),
                PropertyRule.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE, Standards.ASSET_MULTIPLE),
                ConsumptionRule.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE));
    }

    /** The programme, with the strategies that ship. */
    public static final Programme<Household> PROGRAMME = programme(AssessedIncome.INSTANCE);

    private MinimumLivingGuarantee() {}

    /**
     * The programme with a host's own maintenance rules.
     *
     * @param maintenanceRules the rules by choice of the option {@code maintenance-formula}
     * @return the programme
     */
    public static Programme<Household> with(Map<String, MaintenanceRule> maintenanceRules) {
        return programme(AssessedIncome.with(maintenanceRules));
    }

    private static Programme<Household> programme(Derived<Household, ExactMoney> income) {
        return Programme.builder(ProgrammeId.MINIMUM_LIVING_GUARANTEE, Scope.HOUSEHOLD)
                .label(Label.of("最低生活保障", "minimum living guarantee"))
                .citation(ARTICLE_10)
                .when(eligible(income))
                .pays(topUp(income), Per.MONTH)
                .covers(CountedMembers.INSTANCE)
                .startsFrom(Starts.FIRST_MONTH)
                .warns(GradualExit::mayGoOn)
                .warns(RecordedReductions.INSTANCE)
                .reviewed(new ReviewRule<>(unstable(), Standards.REVIEW_UNSTABLE, Standards.REVIEW_STABLE))
                .textReadFrom(YearMonth.of(2016, 5))
                .build();
    }

    private static Criterion<Household> unstable() {
        return anyOf(
                Clause.of("reviewed-half-yearly", "收入不固定或有劳动能力成员", "irregular income or a member able to work", REVIEW),
                some(
                        Clause.of("a-member-can-work", "有成员具备劳动能力", "a member is able to work", REVIEW),
                        HouseholdFacts.MEMBERS,
                        allOf(
                                Clause.of(
                                        "member-who-can-work",
                                        "共同生活的家庭成员有劳动能力",
                                        "a member who counts is able to work",
                                        REVIEW),
                                isOneOf(
                                        Clause.of("can-work", "有劳动能力", "able to work", REVIEW),
                                        PersonFacts.LABOUR_CAPACITY,
                                        Set.of(LabourCapacity.FULL, LabourCapacity.PARTIAL)),
                                CountedMembers.COUNTED)),
                some(
                        Clause.of("a-member-earns-irregularly", "有成员收入来源不固定", "a member earns irregularly", REVIEW),
                        HouseholdFacts.MEMBERS,
                        allOf(
                                Clause.of(
                                        "member-who-earns-irregularly",
                                        "共同生活的家庭成员收入来源不固定",
                                        "a member who counts earns irregularly",
                                        REVIEW),
                                isOneOf(
                                        Clause.of("earns-irregularly", "自营或务农", "self-employed or farming", REVIEW),
                                        PersonFacts.EMPLOYMENT,
                                        Set.of(Employment.SELF_EMPLOYED, Employment.FARMING)),
                                CountedMembers.COUNTED)));
    }

    /** One person: a household must have somebody. */
    private static final class One extends Derived<Household, Integer> {
        One() {
            super("household.at-least-one", Label.of("至少一人", "at least one"), Unit.PERSONS);
        }

        @Override
        public Derived<Household, Integer> bind(Binding binding) {
            return this;
        }

        @Override
        protected Integer work(Household household, Probe probe) {
            return 1;
        }
    }
}
