package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;

/**
 * Near-threshold household (最低生活保障边缘家庭): not entitled to the minimum living guarantee, income per head below 1.5 times
 * the standard, property within the rule. 最低生活保障审核确认办法 第八条第二款. From the notice of 2022 on a member who counts
 * must be registered in the province, as for the guarantee. It is a status: it pays nothing by itself.
 *
 * <p>Where no pack gives the local property limits, an official's finding PROPERTY_WITHIN_RULE decides. This class is
 * immutable and thread-safe.
 */
public final class NearThresholdHousehold {
    private static final Citation ARTICLE = Texts.MEASURES.article("第八条").item("第二款");

    /** The programme. */
    public static final Programme<Household> PROGRAMME = Programme.builder(
                    ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, Scope.HOUSEHOLD)
            .label(Label.of("最低生活保障边缘家庭", "near-threshold household"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("near-threshold", "最低生活保障边缘家庭", "near-threshold household", ARTICLE),
                    not(
                            Clause.of("not-guaranteed", "家庭不属于最低生活保障对象", "not a guaranteed household", ARTICLE),
                            eligibleFor(
                                    Clause.of(
                                            "guaranteed",
                                            "符合最低生活保障条件",
                                            "entitled to the minimum living guarantee",
                                            ARTICLE),
                                    ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                                    (Household h) -> h)),
                    during(
                            MonthRange.from(YearMonth.of(2022, 10)),
                            RegisteredInProvince.household(Texts.NOTICE_2022.article("四（三）"))),
                    below(
                            Clause.of(
                                    "income-below-multiple",
                                    "家庭人均收入低于低保标准的规定倍数",
                                    "income per head below the multiple of the standard",
                                    ARTICLE),
                            AssessedIncome.INSTANCE,
                            LivingStandard.times(
                                    Standards.NEAR_THRESHOLD_MULTIPLE,
                                    Clause.of(
                                            "near-threshold-limit",
                                            "低保标准 × 人数 × 倍数",
                                            "standard x members x multiple",
                                            ARTICLE),
                                    Unit.YUAN_PER_HOUSEHOLD_MONTH)),
                    PropertyRule.of(ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD, Standards.NEAR_THRESHOLD_ASSETS, ARTICLE)))
            .covers(CountedMembers.INSTANCE)
            .gives(Clause.of(
                    "single-person-application",
                    "重度残疾人、重大疾病患者可单独申请低保",
                    "severely disabled or seriously ill members may apply alone",
                    Texts.MEASURES.article("第八条").item("第一款第（一）（二）项")))
            .build();

    private NearThresholdHousehold() {}
}
