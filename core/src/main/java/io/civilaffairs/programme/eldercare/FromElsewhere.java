package io.civilaffairs.programme.eldercare;

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
 * Whether a person lives in the county of the setting and is registered outside it (常住本行政区域的外埠人员). This class is
 * immutable and thread-safe.
 */
final class FromElsewhere extends Derived<Member, Boolean> {
    private final @Nullable Region area;

    private FromElsewhere(@Nullable Region area) {
        super(
                "person.resident-from-elsewhere",
                Label.of("是否常住本行政区域的外埠人员", "lives here and is registered elsewhere"),
                Unit.FLAG);
        this.area = area;
    }

    static FromElsewhere unbound() {
        return new FromElsewhere(null);
    }

    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        Region region = binding.setting().region();
        return new FromElsewhere(region.upwards().stream()
                .filter(r -> r.level() == Level.COUNTY)
                .findFirst()
                .orElse(region));
    }

    @Override
    protected @Nullable Boolean work(Member person, Probe probe) {
        Region here = area;
        Region resides = person.person().residesAt();
        Region registered = person.person().registeredAt();
        if (here == null) {
            return null;
        }
        if ((resides != null && !resides.isWithin(here)) || (registered != null && registered.isWithin(here))) {
            (resides != null && !resides.isWithin(here) ? PersonFacts.RESIDES_AT : PersonFacts.REGISTERED_AT)
                    .read(person, probe);
            return false;
        }
        boolean known = PersonFacts.RESIDES_AT.read(person, probe) != null;
        known &= PersonFacts.REGISTERED_AT.read(person, probe) != null;
        return known ? true : null;
    }
}
