package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person lives in the county of the setting and is registered outside it (常住本行政区域的外埠人员). A county that was
 * renumbered is the same place; a code that names no more than the province leaves it open. This class is immutable and
 * thread-safe.
 */
final class FromElsewhere extends Derived<Member, Boolean> {
    private final List<Region> here;

    private FromElsewhere(List<Region> here) {
        super(
                "person.resident-from-elsewhere",
                Label.of("是否常住本行政区域的外埠人员", "lives here and is registered elsewhere"),
                Unit.FLAG);
        this.here = List.copyOf(here);
    }

    static FromElsewhere unbound() {
        return new FromElsewhere(List.of());
    }

    /** Every code that the county has or had, whichever of them the setting names. */
    @Override
    public Derived<Member, Boolean> bind(Binding binding) {
        Region region = binding.setting().region();
        Region county = region.upwards().stream()
                .filter(r -> r.level() == Level.COUNTY)
                .findFirst()
                .orElse(region);
        Divisions divisions = binding.setting().standards().divisions();
        List<Region> codes = new ArrayList<>();
        codes.add(divisions.current(county, LocalDate.MAX));
        codes.addAll(divisions.predecessors(codes.get(0)));
        return new FromElsewhere(codes);
    }

    @Override
    protected @Nullable Boolean work(Member person, Probe probe) {
        Outcome resides = isHere(person.person().residesAt());
        Outcome registered = isHere(person.person().registeredAt());
        if (resides == Outcome.NOT_MET || registered == Outcome.MET) {
            (resides == Outcome.NOT_MET ? PersonFacts.RESIDES_AT : PersonFacts.REGISTERED_AT).read(person, probe);
            return false;
        }
        ask(PersonFacts.RESIDES_AT, resides, person, probe);
        ask(PersonFacts.REGISTERED_AT, registered, person, probe);
        boolean known = resides == Outcome.MET && registered == Outcome.NOT_MET;
        return known ? true : null;
    }

    /** Whether a place lies here; open for a region that has more in it. */
    private Outcome isHere(@Nullable Region place) {
        if (place == null) {
            return Outcome.UNKNOWN;
        }
        if (here.stream().anyMatch(place::isWithin)) {
            return Outcome.MET;
        }
        return here.stream().anyMatch(code -> code.isWithin(place)) ? Outcome.UNKNOWN : Outcome.NOT_MET;
    }

    private static void ask(Fact<Member, Region> fact, Outcome known, Member person, Probe probe) {
        if (fact.read(person, probe) != null && known == Outcome.UNKNOWN) {
            probe.missing(fact.at(person));
        }
    }
}
