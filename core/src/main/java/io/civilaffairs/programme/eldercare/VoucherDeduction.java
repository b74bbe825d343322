package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the vouchers pay of the services of a month (消费券抵扣金额), between the lowest and the highest share of the price. Of
 * services at home and services in an institution only one kind may be paid for; the better one counts. This class is
 * immutable and thread-safe.
 */
final class VoucherDeduction extends Derived<Member, MoneyRange> {
    private static final Citation FORM = Texts.CONSUMPTION_SUBSIDY.article("补贴方式");
    private static final Clause LEFT =
            Clause.of("voucher-left", "当月消费券余额", "what is left of the vouchers of the month", FORM);
    private static final Clause FROM =
            Clause.of("deducted-from", "按最低比例逐项抵扣（以余额为限）", "deducted at the lowest share, service by service", FORM);
    private static final Clause TO =
            Clause.of("deducted-to", "按最高比例逐项抵扣（以余额为限）", "deducted at the highest share, service by service", FORM);

    private record Figures(Figure<Money> worth, Figure<Ratio> ratioFrom, Figure<Ratio> ratioTo) {}

    private final @Nullable Figures figures;

    private VoucherDeduction(@Nullable Figures figures) {
        super(
                "elderly-service-voucher.amount",
                Label.of("消费券抵扣金额", "deducted by vouchers"),
                Unit.YUAN_PER_PERSON_MONTH);
        this.figures = figures;
    }

    static VoucherDeduction unbound() {
        return new VoucherDeduction(null);
    }

    @Override
    public Derived<Member, MoneyRange> bind(Binding binding) {
        return new VoucherDeduction(new Figures(
                binding.figure(AllowanceStandards.VOUCHER_OF_MONTH),
                binding.figure(AllowanceStandards.RATIO_FROM),
                binding.figure(AllowanceStandards.RATIO_TO)));
    }

    @Override
    public List<Clause> lines() {
        return List.of(LEFT, FROM, TO);
    }

    @Override
    protected @Nullable MoneyRange work(Member member, Probe probe) {
        Figures bound = Objects.requireNonNull(figures, "bound");
        List<ServiceUse> services = ElderFacts.SERVICES.read(member, probe);
        if (services != null && services.stream().allMatch(VoucherDeduction::costsNothing)) {
            return settled(member, MoneyRange.exactly(Money.ZERO), probe);
        }
        Money used = ElderFacts.VOUCHER_USED.read(member, probe);
        Money worth = bound.worth().read(probe);
        VoucherMonth month = (used == null || worth == null) ? null : VoucherMonth.of(worth, used);
        if (month != null) {
            probe.step(LEFT, member, month.left());
            if (month.left().isZero()) {
                return settled(member, MoneyRange.exactly(Money.ZERO), probe);
            }
        }
        if (services == null) {
            return null;
        }
        Ratio one = bound.ratioFrom().read(probe);
        Ratio other = bound.ratioTo().read(probe);
        if (month == null || one == null || other == null) {
            askPrices(member, services, probe); // a service may turn out to cost nothing
            return null;
        }
        Ratio low = one.compareTo(other) < 0 ? one : other;
        Ratio high = one.compareTo(other) < 0 ? other : one;
        MoneyRange range = new MoneyRange(best(month, services, low), best(month, services, high));
        boolean usedUp = range.from().equals(month.left());
        if (!usedUp && services.stream().anyMatch(s -> s.price() == null)) {
            askPrices(member, services, probe);
            return null;
        }
        return settled(member, range, probe);
    }

    private static boolean costsNothing(ServiceUse service) {
        Money price = service.price();
        return price != null && price.isZero();
    }

    private static void askPrices(Member member, List<ServiceUse> services, Probe probe) {
        for (int i = 0; i < services.size(); i++) {
            if (services.get(i).price() == null) {
                VoucherServices.missing(member, i, "price", "服务价格", "price of the service", probe);
            }
        }
    }

    private static MoneyRange settled(Member member, MoneyRange range, Probe probe) {
        probe.step(FROM, member, range.from());
        probe.step(TO, member, Objects.requireNonNullElse(range.to(), range.from()));
        return range;
    }

    /** The better of what is deducted at home and in institutions; prices that are not known count nothing. */
    private static Money best(VoucherMonth month, List<ServiceUse> services, Ratio share) {
        return deducted(month, services, false, share).max(deducted(month, services, true, share));
    }

    private static Money deducted(VoucherMonth month, List<ServiceUse> services, boolean inInstitution, Ratio share) {
        VoucherMonth paid = month;
        for (ServiceUse service : services) {
            Money price = service.price();
            if (price != null && VoucherServices.inInstitution(service) == inInstitution) {
                paid = paid.pay(price, share);
            }
        }
        return paid.deducted();
    }
}
