package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;

/**
 * Price-linked subsidy (价格临时补贴): in a month in which consumer or food prices rose by the trigger, those who live on
 * assistance get the average of the urban and rural standard times the rise of the low-income living-cost index, at least
 * a smallest sum. Chongqing notice of 2016, known from press reports. Unit: yuan per person per month.
 *
 * <p>The rises of a month are standards {@code price-linked.*-rise} without a shipped value; a host's pack gives them month
 * by month. No source says how the amount is rounded: parts of a fen count as a fen. This class is immutable and
 * thread-safe.
 */
public final class PriceLinkedSubsidy {
    private static final Citation TRIGGER = Texts.PRICE_2016.article("启动条件");
    private static final Citation TARGETS = Texts.PRICE_2016.article("补贴对象");
    private static final Citation RATE = Texts.PRICE_2016.article("补贴标准");

    private static final Clause AVERAGE =
            Clause.of("average-standard", "城乡低保标准平均值", "average of the urban and the rural standard", RATE);
    private static final Clause LINKED =
            Clause.of("average-times-rise", "平均标准 × 低收入居民基本生活费用价格指数涨幅", "average standard x rise of the index", RATE);
    private static final Clause SUBSIDY =
            Clause.of("at-least-the-minimum", "价格临时补贴（不足最低额的按最低额）", "subsidy, at least the smallest sum", RATE);

    private static final Criterion<Member> TRIGGERED = anyOf(
            Clause.of("prices-rose", "达到启动条件之一", "one of the triggers is reached", TRIGGER),
            atLeast(
                    Clause.of(
                            "consumer-prices-rose", "居民消费价格单月同比涨幅达到规定", "consumer prices rose by the trigger", TRIGGER),
                    figure(ReliefStandards.CPI_RISE),
                    figure(ReliefStandards.CPI_TRIGGER)),
            atLeast(
                    Clause.of("food-prices-rose", "食品价格单月同比涨幅达到规定", "food prices rose by the trigger", TRIGGER),
                    figure(ReliefStandards.FOOD_RISE),
                    figure(ReliefStandards.FOOD_TRIGGER)));

    private static final Criterion<Member> TARGET = anyOf(
            Clause.of("subsidy-target", "属于补贴对象", "belongs to those who get the subsidy", TARGETS),
            AidStatus.paidGuarantee(TARGETS),
            AidStatus.paidHardshipSupport(TARGETS),
            AidStatus.paidOrphan(TARGETS),
            holds(
                    Clause.of("draws-unemployment-benefit", "领取失业保险金人员", "draws unemployment benefit", TARGETS),
                    AidStatus.draws(ProgrammeId.UNEMPLOYMENT_BENEFIT, "是否领取失业保险金", "draws unemployment benefit")),
            holds(
                    Clause.of("draws-fixed-pension", "享受定期抚恤补助的优抚对象", "draws a fixed pension of veterans", TARGETS),
                    AidStatus.draws(ProgrammeId.VETERAN_PENSION, "是否享受定期抚恤补助", "draws a fixed pension of veterans")));

    private static final Derived<Member, Money> AMOUNT = Formula.using(
                    "price-linked-subsidy.amount",
                    Label.of("价格临时补贴", "price-linked subsidy"),
                    Unit.YUAN_PER_PERSON_MONTH,
                    PriceLinkedSubsidy.<Money>figure(Standards.URBAN),
                    PriceLinkedSubsidy.<Money>figure(Standards.RURAL),
                    PriceLinkedSubsidy.<Ratio>figure(ReliefStandards.INDEX_RISE),
                    PriceLinkedSubsidy.<Money>figure(ReliefStandards.PRICE_MINIMUM),
                    PriceLinkedSubsidy::subsidy)
            .writing(AVERAGE, LINKED, SUBSIDY);

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.PRICE_LINKED_SUBSIDY, Scope.PERSON)
            .label(Label.of("价格临时补贴", "price-linked subsidy"))
            .citation(RATE)
            .when(allOf(Clause.of("price-linked-subsidy", "价格临时补贴", "price-linked subsidy", RATE), TRIGGERED, TARGET))
            .pays(AMOUNT, Per.MONTH)
            .textReadFrom(YearMonth.of(2016, 11))
            .build();

    private PriceLinkedSubsidy() {}

    private static <T> Input<Member, T> figure(StandardId<T> id) {
        return Criteria.standard(id);
    }

    private static Money subsidy(Member member, Money urban, Money rural, Ratio rise, Money minimum, Worksheet sheet) {
        ExactMoney average = sheet.step(AVERAGE, member, urban.plus(rural).dividedBy(2));
        ExactMoney linked = sheet.step(LINKED, member, average.times(rise));
        return sheet.step(SUBSIDY, member, linked.round(Rounding.UP_TO_FEN).max(minimum));
    }
}
