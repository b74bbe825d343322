package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;

/**
 * Elderly-care service subsidy (养老服务补贴): an elder in economic difficulty who is of high age or disabled.
 * 老年人权益保障法 第三十七条第二款; the circle by the frame of the three subsidies, of which no text was read. Unit: yuan per
 * person per month.
 *
 * <p>Which statuses are economic difficulty ({@code elderly-service-hardship}) and whether age or level is asked at all
 * ({@code elderly-service-circle}) are options; amounts are local. The nursing subsidy of 第三十条第二款 is among the
 * {@link ElderlyRights}. This class is immutable and thread-safe.
 */
public final class ElderlyServiceSubsidy {
    private static final Citation ARTICLE = Texts.ELDERLY_LAW.article("第三十七条").item("第二款");
    private static final Citation CIRCLE = Texts.THREE_SUBSIDIES.article("补贴对象");

    private static final Clause PAID =
            Clause.of("service-subsidy-paid", "养老服务补贴标准（由地方规定）", "service subsidy, set locally", ARTICLE);

    private static final Criterion<Member> DISABLED = AbilityLevel.atLeast(
            AllowanceStandards.SUBSIDY_LEVEL_FROM,
            Clause.of("disabled", "失能（能力等级达到规定等级）", "disabled: ability at the level set or worse", CIRCLE));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.ELDERLY_SERVICE_SUBSIDY, Scope.PERSON)
            .label(Label.of("养老服务补贴", "elderly-care service subsidy"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("service-subsidy", "养老服务补贴", "elderly-care service subsidy", ARTICLE),
                    ElderAge.ELDERLY,
                    whenBound(
                            Clause.of("high-age-or-disabled", "高龄或者失能", "of high age or disabled", CIRCLE),
                            binding -> binding.option("elderly-service-circle")
                                            .id()
                                            .equals("all-in-hardship")
                                    ? null
                                    : highAgeOrDisabled()),
                    whenBound(
                            Clause.of("in-hardship", "经济困难", "in economic difficulty", ARTICLE),
                            binding -> binding.option("elderly-service-hardship")
                                            .id()
                                            .equals("low-income")
                                    ? LowIncome.lowIncome(ARTICLE)
                                    : Hardship.poor(ARTICLE))))
            .pays(
                    Formula.using(
                                    "elderly-service-subsidy.paid",
                                    Label.of("养老服务补贴", "elderly-care service subsidy"),
                                    Unit.YUAN_PER_PERSON_MONTH,
                                    standard(AllowanceStandards.SERVICE_SUBSIDY),
                                    (Member member, Money amount, Worksheet sheet) -> sheet.step(PAID, member, amount))
                            .writing(PAID),
                    Per.MONTH)
            .textReadFrom(YearMonth.of(2019, 1))
            .build();

    private ElderlyServiceSubsidy() {}

    private static Criterion<Member> highAgeOrDisabled() {
        return anyOf(
                Clause.of("high-age-or-disabled", "高龄或者失能", "of high age or disabled", CIRCLE),
                atLeast(
                        Clause.of("of-high-age", "高龄", "of high age", CIRCLE),
                        AllowanceAge.unbound(),
                        standard(ElderStandards.HIGH_AGE)),
                DISABLED);
    }
}
