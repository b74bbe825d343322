package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Service-consumption subsidy for disabled elders (失能老年人养老服务消费补贴): monthly vouchers that pay a share of the price of
 * care services, for elders whose ability is moderately impaired or worse. Notice of the ministries of civil affairs and
 * finance of 2025, as third parties restate it. Unit: yuan per person per month.
 *
 * <p>From July 2025 for twelve months in the places named, Chongqing among them; everywhere from 2026 by a weak source.
 * The amount is what the vouchers pay of the month's services: the share of the price lies between two limits on which
 * sources conflict ({@code voucher-deduct-ratio}), so that it is a range until a place sets its share or a decision is
 * recorded. {@link VoucherMonth} settles a month payment by payment, {@link VoucherFunding} says who bears it. This class
 * is immutable and thread-safe.
 */
public final class ElderlyServiceVoucher {
    /** The first month of the pilot. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2025, 7);

    private static final Citation TIME = Texts.CONSUMPTION_SUBSIDY.article("实施时间和地区");
    private static final Citation WHO = Texts.CONSUMPTION_SUBSIDY.article("补贴对象");
    private static final Citation WHAT = Texts.CONSUMPTION_SUBSIDY.article("补贴项目");
    private static final Citation FORM = Texts.CONSUMPTION_SUBSIDY.article("补贴方式");

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.ELDERLY_SERVICE_VOUCHER, Scope.PERSON)
            .label(Label.of("失能老年人养老服务消费补贴", "service-consumption subsidy for disabled elders"))
            .citation(WHO)
            .when(allOf(
                    Clause.of("service-voucher", "失能老年人养老服务消费补贴", "service-consumption subsidy", WHO),
                    holds(
                            Clause.of("carried-out-here", "当地当月实施消费补贴", "carried out here in this month", TIME),
                            new CarriedOut(false, null)),
                    ElderAge.ELDERLY,
                    AbilityLevel.atLeast(
                            AllowanceStandards.VOUCHER_LEVEL_FROM,
                            Clause.of(
                                    "moderately-disabled-or-worse",
                                    "经统一评估为中度、重度、完全失能",
                                    "assessed as moderately disabled or worse",
                                    WHO))))
            .paysWithin(VoucherDeduction.unbound(), Per.MONTH)
            .gives(Clause.of(
                    "vouchers-of-the-month",
                    "电子消费券按月发放，支付时按比例抵扣，当月有效，月末失效",
                    "vouchers are issued monthly, pay a share of the price and expire with the month",
                    FORM))
            .gives(
                    Clause.of(
                            "services-at-home",
                            "居家社区服务（助餐、助浴、助洁、助行、助急、助医、康复护理、日间托养）",
                            "services at home and in the community, rehabilitation nursing and day care",
                            WHAT),
                    holds(
                            Clause.of(
                                    "uses-services-at-home",
                                    "使用居家社区服务",
                                    "uses services at home or in the community",
                                    WHAT),
                            VoucherServices.atHome()))
            .gives(
                    Clause.of("long-stay", "机构长期入住", "a long stay in an institution", WHAT),
                    holds(
                            Clause.of("stays-long", "入住超过短期托养天数", "stays for longer than a short stay", WHAT),
                            VoucherServices.longStay()))
            .gives(
                    Clause.of("short-stay", "机构短期托养", "a short stay in an institution", WHAT),
                    holds(
                            Clause.of("stays-short", "入住不超过短期托养天数", "stays for no longer than a short stay", WHAT),
                            VoucherServices.shortStay()))
            .gives(Clause.of(
                    "one-kind-a-month",
                    "同一月份不得同时使用居家社区服务和机构服务消费券",
                    "not both kinds of vouchers, at home and in an institution, in one month",
                    FORM))
            .textReadFrom(FIRST_MONTH)
            .build();

    private ElderlyServiceVoucher() {}

    /** Not before the pilot; after that as the packs say for the place. */
    private static final class CarriedOut extends Derived<Member, Boolean> {
        private final boolean begun;
        private final @Nullable Figure<Boolean> figure;

        CarriedOut(boolean begun, @Nullable Figure<Boolean> figure) {
            super(
                    "elderly-service-voucher.carried-out-now",
                    Label.of("当月是否实施养老服务消费补贴", "whether it is carried out in the month"),
                    Unit.FLAG);
            this.begun = begun;
            this.figure = figure;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new CarriedOut(
                    !binding.month().isBefore(FIRST_MONTH), binding.figure(AllowanceStandards.VOUCHER_CARRIED_OUT));
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            return (begun && figure != null) ? figure.read(probe) : Boolean.FALSE;
        }
    }
}
