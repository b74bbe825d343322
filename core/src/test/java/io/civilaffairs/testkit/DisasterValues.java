package io.civilaffairs.testkit;

import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.DisasterBuilder;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the facts of a disaster may be. */
final class DisasterValues {
    private static final Arbitrary<Integer> DAYS = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(0, 14, 15, 16)),
            Tuple.of(1, Arbitraries.integers().between(0, 40)));

    /** Every fact of a disaster that struck. */
    static final List<Slot<Disaster, DisasterBuilder, ?>> SLOTS = List.of(
            slot("date", PersonValues.RECENT_DATE, Disaster::date, DisasterBuilder::date),
            slot("evacuatedDays", DAYS, Disaster::evacuatedDays, DisasterBuilder::evacuatedDays),
            slot(
                    "transitionDays",
                    Arbitraries.of(0, 1, 60, 89, 90, 91, 92, 120),
                    Disaster::transitionDays,
                    DisasterBuilder::transitionDays),
            slot("homeless", PersonValues.YES_OR_NO, Disaster::homeless, DisasterBuilder::homeless),
            slot(
                    "withoutLivelihood",
                    PersonValues.YES_OR_NO,
                    Disaster::withoutLivelihood,
                    DisasterBuilder::withoutLivelihood),
            slot(
                    "unableToHelpItself",
                    PersonValues.YES_OR_NO,
                    Disaster::unableToHelpItself,
                    DisasterBuilder::unableToHelpItself),
            slot("deaths", Arbitraries.of(0, 0, 0, 1, 2), Disaster::deaths, DisasterBuilder::deaths),
            slot(
                    "roomsDestroyed",
                    Arbitraries.integers().between(0, 6),
                    Disaster::roomsDestroyed,
                    DisasterBuilder::roomsDestroyed),
            slot("soleDwelling", PersonValues.YES_OR_NO, Disaster::soleDwelling, DisasterBuilder::soleDwelling),
            slot(
                    "winterSpringNeed",
                    PersonValues.YES_OR_NO,
                    Disaster::winterSpringNeed,
                    DisasterBuilder::winterSpringNeed));

    /** Disasters of which everything is known, most often none. */
    static final Arbitrary<Disaster> DISASTER = Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Disaster.NONE)),
            Tuple.of(
                    1,
                    Combinators.combine(SLOTS.stream()
                                    .<Arbitrary<Function<DisasterBuilder, DisasterBuilder>>>map(Slot::step)
                                    .toList())
                            .as(steps -> Slot.build(Disaster.builder(), steps).build())));

    private DisasterValues() {}

    private static <T> Slot<Disaster, DisasterBuilder, T> slot(
            String path,
            Arbitrary<? extends T> values,
            Function<Disaster, ? extends @Nullable T> get,
            BiFunction<DisasterBuilder, @Nullable T, DisasterBuilder> set) {
        return new Slot<>(path, values.map(v -> v), get, set);
    }
}
