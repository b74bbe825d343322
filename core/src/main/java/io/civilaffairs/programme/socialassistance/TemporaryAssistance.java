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
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Temporary assistance (临时救助): a household that an emergency or unavoidable spending has thrown into hardship gets a grant,
 * once, between limits that depend on its class and on the cause. 社会救助暂行办法 第四十七条至第四十九条; kinds after
 * 关于进一步加强和改进临时救助工作的意见; classes and figures after the Chongqing guidance of 2017, as reported. Unit: yuan, once.
 *
 * <p>In an emergency relief comes first and the papers follow: means are not asked for, and while the class is not known the
 * amount is left to the official. Expenditure needs the full check, unless the household is guaranteed or in extreme hardship
 * already. No source says how several causes add up; the most favourable single cause decides. An official's finding
 * CASE_BY_CASE with an amount (一事一议) fixes the grant and may go beyond the limits; one that says no refuses it. Where no
 * pack gives the local property limits, an official's finding PROPERTY_WITHIN_RULE decides. This class is immutable and
 * thread-safe.
 */
public final class TemporaryAssistance {
    private static final Citation ARTICLE = Texts.ASSISTANCE.article("第四十七条");
    private static final Citation APPROVAL = Texts.ASSISTANCE.article("第四十八条");
    private static final Citation KINDS = Texts.TEMPORARY_2018.article("二（一）");
    private static final Citation PROCEDURE = Texts.TEMPORARY_2018.article("二（二）");
    private static final Citation FIGURES = Texts.TEMPORARY_CHONGQING.article("救助标准");

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
                            expenditure(),
                            condition(ReliefCause.UNINSURED_JOBLESS),
                            condition(ReliefCause.OTHER_HARDSHIP)),
                    holds(
                            Clause.of(
                                    "not-refused-as-single-case",
                                    "未经一事一议认定不予救助",
                                    "not refused by a decision on the single case",
                                    Texts.TEMPORARY_2018.article("二（三）")),
                            HouseholdCheck.of(
                                    "not-refused",
                                    "是否未被认定不予救助",
                                    "not refused",
                                    binding ->
                                            (household, probe) -> HouseholdFacts.FINDINGS.read(household, probe) == null
                                                    ? null
                                                    : Boolean.valueOf(!Boolean.FALSE.equals(
                                                            DECISION.reader().apply(household)))))))
            .paysWithin(new Grant(null, List.of()), Per.ONCE)
            .gives(Clause.of(
                    "county-approves",
                    "由县级民政部门审批；金额较小的可以委托乡镇（街道）审批",
                    "the county approves; it may leave small sums to the township",
                    APPROVAL))
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

    private static Criterion<Household> condition(ReliefCause cause) {
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

    private static Criterion<Household> expenditure() {
        return allOf(
                Clause.of("expenditure", "支出型", "expenditure", KINDS.item("（支出型）")),
                anyOf(
                        Clause.of(
                                "necessary-spending-risen",
                                "生活必需支出突然增加",
                                "necessary spending has risen of a sudden",
                                KINDS.item("（支出型）")),
                        condition(ReliefCause.MAJOR_ILLNESS),
                        condition(ReliefCause.LONG_TERM_OUTPATIENT),
                        condition(ReliefCause.HIGHER_EDUCATION)),
                means());
    }

    /** Whoever is in the guarantee or in extreme hardship was checked already. */
    private static Criterion<Household> means() {
        return anyOf(
                Clause.of("means-checked", "家庭经济状况符合规定", "means within the rule", KINDS.item("（支出型）")),
                holds(
                        Clause.of(
                                "all-in-extreme-hardship-or-orphans",
                                "均为特困人员或者孤儿",
                                "all in extreme hardship support or orphans",
                                PROCEDURE.item("（支出型）")),
                        ReliefClass.ALL_IN_A),
                ReliefClass.GUARANTEED,
                allOf(
                        Clause.of(
                                "income-and-property",
                                "家庭收入和财产符合规定",
                                "income and property within the rule",
                                KINDS.item("（支出型）")),
                        PriorYearIncome.below(Clause.of(
                                "income-below-residents",
                                "人均可支配收入低于当地上年度人均可支配收入",
                                "income per head below that of the residents in the year before",
                                KINDS.item("（支出型）"))),
                        withinClassD(),
                        PropertyRule.of(
                                ProgrammeId.TEMPORARY_ASSISTANCE,
                                TemporaryAssistanceStandards.ASSET_MULTIPLE,
                                KINDS.item("（支出型）"))));
    }

    /** Some districts close class D above a multiple of the standard; without such a figure it is open. */
    private static Criterion<Household> withinClassD() {
        Citation article = Texts.TEMPORARY_CHONGQING.article("救助对象分类").item("（D类）");
        Clause clause = Clause.of(
                "income-within-class-d", "家庭人均收入不超过D类的规定倍数", "income per head within the multiple of class D", article);
        return whenBound(
                clause,
                binding -> binding.figure(TemporaryAssistanceStandards.CLASS_D_MULTIPLE)
                                .isKnown()
                        ? atMost(
                                clause,
                                AssessedIncome.INSTANCE,
                                LivingStandard.times(
                                        TemporaryAssistanceStandards.CLASS_D_MULTIPLE,
                                        Clause.of(
                                                "class-d-limit",
                                                "低保标准 × 人数 × 倍数",
                                                "standard x members x multiple",
                                                article),
                                        Unit.YUAN_PER_HOUSEHOLD_MONTH))
                        : null);
    }

    /** The limits of the grant: those of the most favourable single cause. */
    private static final class Grant extends Derived<Household, MoneyRange> {
        private static final Clause FROM = Clause.of(
                "grant-from", "救助金额下限（按最有利的单一事由）", "lower limit, of the most favourable single cause", FIGURES);
        private static final Clause TO =
                Clause.of("grant-to", "救助金额上限（按最有利的单一事由）", "upper limit, of the most favourable single cause", FIGURES);

        private record Ground(ReliefCause cause, Criterion<Household> condition) {}

        private final @Nullable ReliefGrounds grounds;
        private final List<Ground> conditions;

        Grant(@Nullable ReliefGrounds grounds, List<Ground> conditions) {
            super("temporary-assistance.amount", Label.of("临时救助金", "temporary assistance grant"), Unit.YUAN);
            this.grounds = grounds;
            this.conditions = conditions;
        }

        @Override
        public Derived<Household, MoneyRange> bind(Binding binding) {
            Criterion<Household> means = Objects.requireNonNull(means().bind(binding));
            List<Ground> bound = new ArrayList<>();
            Arrays.stream(ReliefCause.values()).forEach(cause -> {
                Criterion<Household> own =
                        Objects.requireNonNull(condition(cause).bind(binding));
                bound.add(new Ground(cause, cause.needsMeans() ? allOf(cause.clause(), List.of(own, means)) : own));
            });
            return new Grant(ReliefGrounds.in(binding), List.copyOf(bound));
        }

        @Override
        protected @Nullable MoneyRange work(Household household, Probe probe) {
            if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
                return null;
            }
            if (household.findingAmount(ReliefGrounds.CASE_BY_CASE, ReliefGrounds.PROGRAMME, null) != null) {
                return ReliefFigures.OPEN;
            }
            ReliefFound found = ReliefFound.NONE;
            boolean reliefFirst = false;
            for (Ground ground : conditions) {
                Outcome outcome = ground.condition().evaluate(household, probe.aside());
                if (outcome == Outcome.MET) {
                    ReliefFound of = Objects.requireNonNull(grounds, "bound").find(ground.cause(), household, probe);
                    reliefFirst |= ground.cause().isEmergency() && leavesRoom(of.best());
                    found = found.or(reliefFirst ? new ReliefFound(of.best(), true) : of);
                } else if (outcome == Outcome.UNKNOWN && !reliefFirst) {
                    ground.condition().evaluate(household, probe);
                    found = found.or(ReliefFound.UNKNOWN);
                }
            }
            MoneyRange best = found.best();
            if (!found.known() || best == null) {
                return null;
            }
            probe.step(FROM, household, best.from());
            Money to = best.to();
            if (to != null) {
                probe.step(TO, household, to);
            }
            return best;
        }

        /** In an emergency nothing else need be known before relief is given within limits: an official fixes the sum. */
        private static boolean leavesRoom(@Nullable MoneyRange range) {
            return range != null && !range.isExact();
        }
    }
}
