package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Temporary assistance (临时救助): a household that an emergency or unavoidable spending has thrown into hardship gets a grant,
 * once, between limits that depend on its class and on the cause. 社会救助暂行办法 第四十七条至第四十九条; kinds after
 * 关于进一步加强和改进临时救助工作的意见; classes and figures after the Chongqing guidance of 2017, as reported. Unit: yuan, once.
 *
 * <p>In an emergency relief comes first and the papers follow: means are not asked for, and while the class is not known the
 * amount is left to the official. A class for which the district has no figure is never better off than the one before it.
 * Expenditure needs the full check, unless the household is guaranteed or in extreme hardship already. No source says how
 * several causes add up; the most favourable single cause decides. An official's finding CASE_BY_CASE with an amount (一事一议)
 * fixes the grant and may go beyond the limits; the working then shows both, and who decided when and why. One that says no
 * refuses the grant. It also recognises an emergency whose cost stays below the threshold. Where no pack gives the local
 * property limits, an official's finding PROPERTY_WITHIN_RULE decides. This class is immutable and thread-safe.
 */
public final class TemporaryAssistance {
    private static final Citation ARTICLE = Texts.ASSISTANCE.article("第四十七条");
    private static final Citation KINDS = Texts.TEMPORARY_2018.article("二（一）");
    private static final Citation PROCEDURE = Texts.TEMPORARY_2018.article("二（二）");

    /** The decision on a single case. */
    static final Decision<Household> DECISION = new Decision<>(
            ReliefGrounds.CASE_BY_CASE,
            ReliefGrounds.PROGRAMME,
            Label.of("经办机关一事一议决定", "decision on the single case"),
            h -> h.finding(ReliefGrounds.CASE_BY_CASE, ReliefGrounds.PROGRAMME, null));

    private static final Criterion<Household> EMERGENCY = anyOf(
            Clause.of("emergency", "急难型", "emergency", KINDS.item("（急难型）")),
            condition(ReliefCause.CALAMITY),
            condition(ReliefCause.SUDDEN_ILLNESS));

    private static final Criterion<Household> EXPENDITURE = anyOf(
            Clause.of("expenditure", "支出型", "expenditure", KINDS.item("（支出型）")),
            condition(ReliefCause.MAJOR_ILLNESS),
            condition(ReliefCause.LONG_TERM_OUTPATIENT),
            condition(ReliefCause.HIGHER_EDUCATION));

    private static final Criterion<Household> JOBLESS = condition(ReliefCause.UNINSURED_JOBLESS);
    private static final Criterion<Household> OTHER = condition(ReliefCause.OTHER_HARDSHIP);

    private static final Criterion<Household> ALL_IN_A = holds(
            Clause.of(
                    "all-in-extreme-hardship-or-orphans",
                    "均为特困人员或者孤儿",
                    "all in extreme hardship support or orphans",
                    PROCEDURE.item("（支出型）")),
            ReliefClass.ALL_IN_A);

    /** Whoever is in the guarantee or in extreme hardship was checked already. */
    private static final Criterion<Household> CHECKED_ALREADY = anyOf(
            Clause.of("means-checked-already", "此前已经核查", "means checked already", PROCEDURE.item("（支出型）")),
            ALL_IN_A,
            ReliefClass.GUARANTEED);

    private static final Criterion<Household> NOT_CHECKED = anyOf(
            Clause.of("means-not-checked", "无需核查家庭经济状况", "means are not checked", KINDS.item("（支出型）")),
            holds(
                    Clause.of(
                            "not-for-expenditure-alone",
                            "有急难等其他情形，或者已查明无支出型事由",
                            "another cause than expenditure, or found to have none of expenditure",
                            KINDS),
                    HouseholdCheck.of(
                            "not-for-expenditure-alone",
                            "是否有支出以外的事由",
                            "another cause than expenditure",
                            TemporaryAssistance::notForExpenditureAlone)),
            ALL_IN_A,
            ReliefClass.GUARANTEED);

    /** The programme. */
    public static final Programme<Household> PROGRAMME = Programme.builder(
                    ProgrammeId.TEMPORARY_ASSISTANCE, Scope.HOUSEHOLD)
            .label(Label.of("临时救助", "temporary assistance"))
            .citation(ARTICLE)
            .when(allOf(
                    Clause.of("temporary-assistance", "临时救助", "temporary assistance", ARTICLE),
                    anyOf(
                            Clause.of("hardship", "基本生活暂时出现严重困难的情形", "a cause of temporary hardship", ARTICLE),
                            EMERGENCY,
                            EXPENDITURE,
                            JOBLESS,
                            OTHER),
                    means(NOT_CHECKED),
                    holds(
                            Clause.of(
                                    "not-refused-as-single-case",
                                    "未经一事一议认定不予救助",
                                    "not refused by a decision on the single case",
                                    ReliefGrant.SINGLE_CASE),
                            HouseholdCheck.of(
                                    "not-refused",
                                    "是否未被认定不予救助",
                                    "not refused",
                                    binding ->
                                            (household, probe) -> HouseholdFacts.FINDINGS.read(household, probe) == null
                                                    ? null
                                                    : Boolean.valueOf(!Boolean.FALSE.equals(
                                                            DECISION.reader().apply(household)))))))
            .paysWithin(ReliefGrant.UNBOUND, Per.ONCE)
            .gives(ReliefApproval.COUNTY_OR_TOWNSHIP, ReliefApproval.NO_CEILING)
            .gives(ReliefApproval.TOWNSHIP, ReliefApproval.WITHIN_CEILING)
            .gives(ReliefApproval.COUNTY, ReliefApproval.ABOVE_CEILING)
            .gives(
                    Clause.of(
                            "relief-first-papers-later",
                            "先行救助，事后补齐手续",
                            "relief first, papers later",
                            PROCEDURE.item("（急难型）")),
                    EMERGENCY)
            .gives(Clause.of(
                    "in-kind-or-referral",
                    "可发放实物或者提供转介服务",
                    "aid may also be given in kind or by referral",
                    Texts.TEMPORARY_2018.article("二（四）")))
            .textReadFrom(YearMonth.of(2018, 2))
            .build();

    private TemporaryAssistance() {}

    /** While a cause of expenditure is open the means still tell: without them there is no grant whatever is found. */
    private static HouseholdCheck.Bound notForExpenditureAlone(Binding binding) {
        List<Criterion<Household>> others = Stream.of(EMERGENCY, JOBLESS, OTHER)
                .map(c -> Objects.requireNonNull(c.bind(binding)))
                .toList();
        Criterion<Household> expenditure = Objects.requireNonNull(EXPENDITURE.bind(binding));
        return (household, probe) -> {
            if (expenditure.evaluate(household, probe.aside()) == Outcome.NOT_MET) {
                return true;
            }
            Outcome other = Outcome.NOT_MET;
            for (int i = 0; i < others.size() && other != Outcome.MET; i++) {
                other = other.or(others.get(i).evaluate(household, probe));
            }
            return other == Outcome.UNKNOWN ? null : Boolean.valueOf(other == Outcome.MET);
        };
    }

    /** A cause that was found. */
    static Criterion<Household> condition(ReliefCause cause) {
        return holds(
                cause.clause(),
                HouseholdCheck.of(
                        "cause-" + cause.clause().id(),
                        cause.clause().label().zh(),
                        cause.clause().label().en(),
                        binding -> {
                            ReliefGrounds grounds = ReliefGrounds.in(binding);
                            return (household, probe) ->
                                    grounds.find(cause, household, probe).holds();
                        }));
    }

    /** The means, for the purpose of a single cause that needs them. */
    static Criterion<Household> means() {
        return means(CHECKED_ALREADY);
    }

    /** Income and property each within the rule unless they are not checked, so that a refusal can name the one that fails. */
    private static Criterion<Household> means(Criterion<Household> notChecked) {
        Clause income = Clause.of(
                "income-below-residents",
                "人均可支配收入低于当地上年度人均可支配收入",
                "income per head below that of the residents in the year before",
                KINDS.item("（支出型）"));
        Citation property = KINDS.item("（支出型）");
        return allOf(
                Clause.of("means-checked", "家庭经济状况符合规定", "means within the rule", KINDS.item("（支出型）")),
                anyOf(income, notChecked, PriorYearIncome.below(income)),
                withinClassD(notChecked),
                anyOf(
                        PropertyRule.clause(property),
                        notChecked,
                        PropertyRule.of(
                                ProgrammeId.TEMPORARY_ASSISTANCE,
                                TemporaryAssistanceStandards.ASSET_MULTIPLE,
                                property)));
    }

    /** Some districts close class D above a multiple of the standard; without such a figure it is open. */
    private static Criterion<Household> withinClassD(Criterion<Household> notChecked) {
        Citation article = Texts.TEMPORARY_CHONGQING.article("救助对象分类").item("（D类）");
        Clause clause = Clause.of(
                "income-within-class-d", "家庭人均收入不超过D类的规定倍数", "income per head within the multiple of class D", article);
        Criterion<Household> within = atMost(
                clause,
                AssessedIncome.INSTANCE,
                LivingStandard.times(
                        TemporaryAssistanceStandards.CLASS_D_MULTIPLE,
                        Clause.of("class-d-limit", "低保标准 × 人数 × 倍数", "standard x members x multiple", article),
                        Unit.YUAN_PER_HOUSEHOLD_MONTH));
        return whenBound(
                clause,
                binding -> binding.figure(TemporaryAssistanceStandards.CLASS_D_MULTIPLE)
                                .isKnown()
                        ? anyOf(clause, notChecked, within)
                        : null);
    }
}
