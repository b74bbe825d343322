package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.coveredBy;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.statusOf;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
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
 * Disability living subsidy (困难残疾人生活补贴): a disabled person registered in Chongqing, with a card, in a household that
 * draws the minimum living guarantee. 国发〔2015〕52号, as restated; amounts by 渝民〔2022〕207号; 残疾人保障法 第四十八条. Unit:
 * yuan per person per month.
 *
 * <p>Whoever has extreme hardship support, the nursing allowance of the work injury insurance, the orphan allowance or
 * the full unattended child allowance on record has none. This class is immutable and thread-safe.
 */
public final class DisabilityLivingSubsidy {
    private static final Clause AMOUNT =
            Clause.of("living-subsidy-paid", "困难残疾人生活补贴标准", "living subsidy of the month", Texts.AMOUNTS.article("一"));

    /** Guaranteed with the household, or alone (单人保). */
    private static final Criterion<Member> GUARANTEED = anyOf(
            Clause.of("guaranteed", "享受最低生活保障", "draws the guarantee", Conditions.WHO),
            allOf(
                    Clause.of("guaranteed-with-household", "属于低保家庭成员", "guaranteed with the household", Conditions.WHO),
                    statusOf(
                            Clause.of(
                                    "in-guaranteed-household",
                                    "属于最低生活保障家庭",
                                    "in a household that draws the guarantee",
                                    Conditions.WHO),
                            ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                            Member::household),
                    coveredBy(
                            Clause.of(
                                    "counts-as-member",
                                    "计入低保家庭的共同生活成员",
                                    "counts as a member of that household",
                                    Conditions.WHO),
                            ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                            Member::household)),
            statusOf(
                    Clause.of("guaranteed-alone", "本人享受单人保", "guaranteed as a single person", Conditions.WHO),
                    ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                    (Member member) -> member));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY, Scope.PERSON)
            .label(Label.of("困难残疾人生活补贴", "disability living subsidy"))
            .citation(Conditions.WHO)
            .when(allOf(
                            Clause.of("living-subsidy", "困难残疾人生活补贴", "disability living subsidy", Conditions.WHO),
                            Conditions.REGISTERED,
                            Conditions.CARD_HOLDER,
                            GUARANTEED,
                            Conditions.NOT_IN_EXTREME_HARDSHIP,
                            Conditions.NO_WORK_INJURY_NURSING,
                            Conditions.NO_ORPHAN_ALLOWANCE,
                            Conditions.NO_FULL_UNATTENDED_ALLOWANCE,
                            Conditions.notStopped(ProgrammeId.DISABILITY_LIVING_SUBSIDY))
                    .madeFor("holds-disability-card", "guaranteed"))
            .pays(
                    Formula.using(
                                    "disability-living-subsidy.amount",
                                    Label.of("困难残疾人生活补贴", "disability living subsidy"),
                                    Unit.YUAN_PER_PERSON_MONTH,
                                    standard(Standards.LIVING),
                                    (Member member, Money amount, Worksheet sheet) ->
                                            sheet.step(AMOUNT, member, amount))
                            .writing(AMOUNT),
                    Per.MONTH)
            .startsFrom(Conditions.START)
            .textReadFrom(YearMonth.of(2016, 1))
            .build();

    private DisabilityLivingSubsidy() {}
}
