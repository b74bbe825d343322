package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The services that vouchers pay for (消费券适用的服务): at home and in the community, or in an institution. */
final class VoucherServices {
    /** Services in an institution; all others are at home or in the community. */
    private static final Set<ServiceUse.Kind> INSTITUTION =
            Set.of(ServiceUse.Kind.SHORT_STAY, ServiceUse.Kind.LONG_STAY);

    private VoucherServices() {}

    static boolean inInstitution(ServiceUse service) {
        return INSTITUTION.contains(service.kind());
    }

    /** Asks for the price or the days of one service. */
    static void missing(Member member, int index, String key, String zh, String en, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "person.elder-services-" + key,
                member.key(),
                "elder/services/" + index + "/" + key,
                Label.of(zh, en)));
    }

    /** Uses a service at home or in the community. */
    static Derived<Member, Boolean> atHome() {
        return new AtHome();
    }

    /** Stays in an institution for longer than a short stay may last. */
    static Derived<Member, Boolean> longStay() {
        return new Stay(true, null);
    }

    /** Stays in an institution for no longer than a short stay may last. */
    static Derived<Member, Boolean> shortStay() {
        return new Stay(false, null);
    }

    private static final class AtHome extends Derived<Member, Boolean> {
        AtHome() {
            super(
                    "person.uses-home-services",
                    Label.of("是否使用居家社区服务", "uses services at home or in the community"),
                    Unit.FLAG);
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            List<ServiceUse> services = ElderFacts.SERVICES.read(member, probe);
            return services == null
                    ? null
                    : Boolean.valueOf(!services.stream().allMatch(VoucherServices::inInstitution));
        }
    }

    private static final class Stay extends Derived<Member, Boolean> {
        private final boolean longer;
        private final @Nullable Figure<Integer> most;

        Stay(boolean longer, @Nullable Figure<Integer> most) {
            super(
                    longer ? "person.stays-long" : "person.stays-short",
                    longer
                            ? Label.of("是否长期入住机构", "long stay in an institution")
                            : Label.of("是否短期托养", "short stay in an institution"),
                    Unit.FLAG);
            this.longer = longer;
            this.most = most;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            return new Stay(longer, binding.figure(AllowanceStandards.SHORT_STAY_MAX));
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            List<ServiceUse> services = ElderFacts.SERVICES.read(member, probe);
            if (services == null) {
                return null;
            }
            if (services.stream().noneMatch(VoucherServices::inInstitution)) {
                return false;
            }
            Integer limit = Objects.requireNonNull(most, "bound").read(probe);
            if (limit == null) {
                return null;
            }
            if (services.stream().anyMatch(s -> isSuch(s, limit))) {
                return true;
            }
            boolean known = true;
            for (int i = 0; i < services.size(); i++) {
                if (inInstitution(services.get(i)) && services.get(i).days() == null) {
                    missing(member, i, "days", "入住天数", "days of the stay", probe);
                    known = false;
                }
            }
            return known ? Boolean.FALSE : null;
        }

        private boolean isSuch(ServiceUse service, int limit) {
            Integer days = service.days();
            return inInstitution(service) && days != null && (days > limit) == longer;
        }
    }
}
