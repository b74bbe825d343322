package io.civilaffairs.programme.disability;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person is registered in the province of the setting (是否本市户籍). This class is immutable and thread-safe.
 */
final class RegisteredInProvince extends Derived<Member, Boolean> {
    private final @Nullable Region province;

    private RegisteredInProvince(@Nullable Region province) {
        super("person.registered-in-province", Label.of("是否本市户籍", "registered in the province"), Unit.FLAG);
        this.province = province;
    }

    static RegisteredInProvince unbound() {
        return new RegisteredInProvince(null);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return new RegisteredInProvince(binding.setting().region().upwards().stream()
                .filter(r -> r.level() == Level.PROVINCE)
                .findFirst()
                .orElse(Region.COUNTRY));
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        Region registered = PersonFacts.REGISTERED_AT.read(member, probe);
        return (registered == null || province == null) ? null : Boolean.valueOf(registered.isWithin(province));
    }
}
