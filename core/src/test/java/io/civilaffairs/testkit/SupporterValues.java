package io.civilaffairs.testkit;

import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the facts of a supporter living elsewhere may be. */
final class SupporterValues {
    private static final double SELDOM_UNKNOWN = 0.1;
    private static final double OFTEN_UNKNOWN = 0.4;

    /** Every fact of a supporter but the person supported. */
    static final List<Slot<Supporter, SupporterBuilder, ?>> SLOTS = List.of(
            slot(
                    "relation",
                    Arbitraries.frequencyOf(
                            Tuple.of(3, Arbitraries.of(Relation.CHILD, Relation.PARENT, Relation.SPOUSE)),
                            Tuple.of(1, Arbitraries.of(Relation.class))),
                    Supporter::relation,
                    SupporterBuilder::relation),
            slot("ableToSupport", PersonValues.YES_OR_NO, Supporter::ableToSupport, SupporterBuilder::ableToSupport),
            slot("maintenanceDue", PersonValues.REGULAR, Supporter::maintenanceDue, SupporterBuilder::maintenanceDue),
            slot("familyIncome", PersonValues.REGULAR, Supporter::familyIncome, SupporterBuilder::familyIncome),
            slot(
                    "familySize",
                    Arbitraries.integers().between(1, 6),
                    Supporter::familySize,
                    SupporterBuilder::familySize),
            slot(
                    "personsSupported",
                    Arbitraries.integers().between(1, 4),
                    Supporter::personsSupported,
                    SupporterBuilder::personsSupported),
            slot("birthDate", PersonValues.BIRTH_DATE, Supporter::birthDate, SupporterBuilder::birthDate),
            slot("disability", PersonValues.DISABILITY, Supporter::disability, SupporterBuilder::disability),
            slot("aid", Arbitraries.of(Supporter.Aid.class), Supporter::aid, SupporterBuilder::aid),
            slot(
                    "situation",
                    Arbitraries.frequencyOf(
                            Tuple.of(2, Arbitraries.just(Supporter.Situation.NONE)),
                            Tuple.of(1, Arbitraries.of(Supporter.Situation.class))),
                    Supporter::situation,
                    SupporterBuilder::situation),
            slot("incomePerHead", PersonValues.REGULAR, Supporter::incomePerHead, SupporterBuilder::incomePerHead),
            slot("ownIncome", PersonValues.REGULAR, Supporter::ownIncome, SupporterBuilder::ownIncome),
            slot(
                    "propertyWithinRule",
                    PersonValues.YES_OR_NO,
                    Supporter::propertyWithinRule,
                    SupporterBuilder::propertyWithinRule));

    private SupporterValues() {}

    /**
     * One to three supporters, each described as far as a clerk may know.
     *
     * @param of whom they may support
     */
    static Arbitrary<List<Supporter>> supporters(Arbitrary<String> of) {
        Arbitrary<List<Function<SupporterBuilder, SupporterBuilder>>> facts = Combinators.combine(SLOTS.stream()
                        .<Arbitrary<Function<SupporterBuilder, SupporterBuilder>>>map(
                                s -> s.step(s.path().equals("maintenanceDue") ? OFTEN_UNKNOWN : SELDOM_UNKNOWN))
                        .toList())
                .as(steps -> steps);
        Arbitrary<Function<String, Supporter>> one = Combinators.combine(of.injectNull(SELDOM_UNKNOWN), facts)
                .as((supported, steps) -> id ->
                        Slot.build(Supporter.builder(id).of(supported), steps).build());
        return one.list().ofMinSize(1).ofMaxSize(3).map(list -> {
            List<Supporter> named = new ArrayList<>();
            list.forEach(s -> named.add(s.apply("s" + (named.size() + 1))));
            return named;
        });
    }

    private static <T> Slot<Supporter, SupporterBuilder, T> slot(
            String path,
            Arbitrary<? extends T> values,
            Function<Supporter, ? extends @Nullable T> get,
            BiFunction<SupporterBuilder, @Nullable T, SupporterBuilder> set) {
        return new Slot<>(path, values.map(v -> v), get, set);
    }
}
