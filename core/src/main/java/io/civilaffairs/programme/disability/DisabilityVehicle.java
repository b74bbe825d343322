package io.civilaffairs.programme.disability;

import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a person's household has a vehicle for the disabled (残疾人专用车). This class is immutable and thread-safe. */
final class DisabilityVehicle extends Derived<Member, Boolean> {
    static final DisabilityVehicle OWNED = new DisabilityVehicle();

    private DisabilityVehicle() {
        super("household.disability-vehicle", Label.of("是否有残疾人专用车", "vehicle for the disabled"), Unit.FLAG);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        return this;
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        List<Vehicle> vehicles = HouseholdFacts.VEHICLES.read(member.household(), probe);
        return vehicles == null ? null : vehicles.stream().anyMatch(v -> v.kind() == Vehicle.Kind.DISABILITY_AID);
    }
}
