package io.civilaffairs.testkit;

import static io.civilaffairs.testkit.PersonValues.AMOUNT;
import static io.civilaffairs.testkit.PersonValues.MONEY;
import static io.civilaffairs.testkit.PersonValues.PERSON;
import static io.civilaffairs.testkit.PersonValues.RARELY;
import static io.civilaffairs.testkit.PersonValues.RECENT_DATE;
import static io.civilaffairs.testkit.PersonValues.REGULAR;
import static io.civilaffairs.testkit.PersonValues.YES_OR_NO;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the facts of a household may be. */
final class HouseholdValues {
    private static final int MOST_PERSONS = 7;
    private static final Arbitrary<String> PERSON_ID = Arbitraries.of("p1", "p2", "p3");
    /** Months of the last years. */
    static final Arbitrary<YearMonth> MONTH = RECENT_DATE.map(YearMonth::from);

    /** Values of single assets; many stand at limits that laws set. */
    static final Arbitrary<Money> ASSET_VALUE = Arbitraries.frequencyOf(
            Tuple.of(2, MONEY),
            Tuple.of(
                    2,
                    Arbitraries.of(2_999_999L, 3_000_000L, 3_000_001L, 5_000_000L)
                            .map(Money::ofFen)),
            Tuple.of(1, Arbitraries.longs().between(0, 300_000).map(Money::ofYuan)));

    /** Areas in square metres. */
    static final Arbitrary<BigDecimal> AREA =
            Arbitraries.integers().between(0, 3_000).map(tenths -> BigDecimal.valueOf(tenths, 1));

    private static final Arbitrary<Vehicle> VEHICLE = Combinators.combine(
                    Arbitraries.of(Vehicle.Kind.class), ASSET_VALUE.injectNull(0.1))
            .as(Vehicle::new);
    private static final Arbitrary<Dwelling> DWELLING = Combinators.combine(
                    AREA.injectNull(0.1), Arbitraries.of(Dwelling.DangerGrade.class))
            .as(Dwelling::new);
    private static final Arbitrary<OtherAsset> OTHER_ASSET = Combinators.combine(
                    Arbitraries.frequency(
                            Tuple.of(3, OtherAsset.Kind.OTHER),
                            Tuple.of(1, OtherAsset.Kind.SHOP),
                            Tuple.of(1, OtherAsset.Kind.COMPANY)),
                    ASSET_VALUE.injectNull(0.1))
            .as(OtherAsset::new);

    /** Vehicles, most often none. */
    static final Arbitrary<List<Vehicle>> VEHICLES = mostlyNone(VEHICLE, 4, 2);
    /** Dwellings, most often one. */
    static final Arbitrary<List<Dwelling>> DWELLINGS = Arbitraries.frequencyOf(
            Tuple.of(3, DWELLING.list().ofSize(1)), Tuple.of(2, DWELLING.list().ofMaxSize(4)));
    /** Other assets, most often none. */
    static final Arbitrary<List<OtherAsset>> OTHER_ASSETS = mostlyNone(OTHER_ASSET, 5, 2);

    private static final Arbitrary<Assets> ASSETS =
            Combinators.combine(ASSET_VALUE, VEHICLES, DWELLINGS, OTHER_ASSETS).as(Assets::new);

    private static final Arbitrary<Spending> SPENDING = Combinators.combine(
                    Arbitraries.of(Spending.Kind.class),
                    AMOUNT.injectNull(0.1),
                    PERSON_ID.injectNull(0.5),
                    RECENT_DATE.injectNull(0.1),
                    RARELY.injectNull(0.1))
            .as(Spending::new);

    private static final Arbitrary<Event> EVENT = Combinators.combine(
                    Arbitraries.of(Event.Kind.class),
                    RECENT_DATE.injectNull(0.1),
                    PERSON_ID.injectNull(0.5),
                    MONEY.injectNull(0.1))
            .as(Event::new);

    /** Benefits that no programme of the library pays. */
    private static final Arbitrary<String> OUTSIDE = Arbitraries.of(
                    ProgrammeId.WORK_INJURY_NURSING,
                    ProgrammeId.WORK_INJURY_LIVING,
                    ProgrammeId.RETIRED_CADRE_NURSING,
                    ProgrammeId.RETIRED_CADRE_LIVING,
                    ProgrammeId.OLD_AGE_NURSING,
                    ProgrammeId.OLD_AGE_LIVING,
                    ProgrammeId.UNEMPLOYMENT_BENEFIT,
                    ProgrammeId.VETERAN_PENSION)
            .map(ProgrammeId::id);

    /** What payments may be for. */
    static final Arbitrary<String> CAUSE = Arbitraries.of("MAJOR_ILLNESS", "ACCIDENT", "OTHER");

    private final List<Slot<Household, HouseholdBuilder, ?>> slots;

    /**
     * Values for a household.
     *
     * @param programmes the ids of the programmes that findings and applications may be about
     */
    HouseholdValues(List<String> programmes) {
        Arbitrary<String> programme = Arbitraries.of(programmes);
        this.slots = List.of(
                slot("members", members(), Household::persons, HouseholdBuilder::members),
                slot(
                        "settlement",
                        Arbitraries.of(Settlement.class),
                        Household::settlement,
                        HouseholdBuilder::settlement),
                slot("registeredPoor", RARELY, Household::registeredPoor, HouseholdBuilder::registeredPoor),
                slot(
                        "elsewhere",
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(List.<Supporter>of())),
                                Tuple.of(1, SupporterValues.supporters(PERSON_ID))),
                        Household::elsewhere,
                        HouseholdBuilder::elsewhere),
                slot("assets", ASSETS, Household::assets, HouseholdBuilder::assets),
                slot("spending", mostlyNone(SPENDING, 3, 3), Household::spending, HouseholdBuilder::spending),
                slot("events", mostlyNone(EVENT, 4, 2), Household::events, HouseholdBuilder::events),
                slot("disaster", DisasterValues.DISASTER, Household::disaster, HouseholdBuilder::disaster),
                slot("receiving", receiving(programme), Household::receiving, HouseholdBuilder::receiving),
                slot("enrolled", enrolled(programme), Household::enrolled, HouseholdBuilder::enrolled),
                slot("findings", findings(programme), Household::findings, HouseholdBuilder::findings),
                slot("application", applications(programme), Household::applications, HouseholdBuilder::applications));
    }

    /** Every fact of a household. */
    List<Slot<Household, HouseholdBuilder, ?>> slots() {
        return slots;
    }

    /** Households of which everything is known that their lists mention. */
    Arbitrary<Household> households() {
        return Combinators.combine(slots.stream()
                        .<Arbitrary<Function<HouseholdBuilder, HouseholdBuilder>>>map(Slot::step)
                        .toList())
                .as(steps ->
                        Listed.only(Slot.build(Household.builder("h1"), steps).build()));
    }

    private static Arbitrary<Roster<Person>> members() {
        Arbitrary<List<Function<String, Person>>> persons = Arbitraries.frequencyOf(
                Tuple.of(12, PERSON.list().ofMinSize(1).ofMaxSize(3)),
                Tuple.of(6, PERSON.list().ofMinSize(4).ofMaxSize(MOST_PERSONS)),
                Tuple.of(1, PERSON.list().ofSize(0)));
        Arbitrary<Boolean> complete = Arbitraries.frequency(Tuple.of(12, true), Tuple.of(1, false));
        Arbitrary<Boolean> ordinary = Arbitraries.frequency(Tuple.of(8, true), Tuple.of(1, false));
        return Combinators.combine(persons, complete, ordinary).as((list, all, headFirst) -> {
            List<Person> named = new ArrayList<>();
            for (Function<String, Person> person : list) {
                Person next = person.apply("p" + (named.size() + 1));
                named.add(
                        headFirst && named.isEmpty()
                                ? next.toBuilder().relation(Relation.HEAD).build()
                                : next);
            }
            return new Roster<>(named, all);
        });
    }

    private static Arbitrary<List<BenefitInPayment>> receiving(Arbitrary<String> programme) {
        return mostlyNone(
                Combinators.combine(
                                Arbitraries.frequencyOf(Tuple.of(3, programme), Tuple.of(1, OUTSIDE)),
                                PERSON_ID.injectNull(0.5),
                                REGULAR.injectNull(0.1),
                                MONTH.injectNull(0.1),
                                CAUSE.injectNull(0.3))
                        .as(BenefitInPayment::new),
                6,
                2);
    }

    private static Arbitrary<List<Enrolment>> enrolled(Arbitrary<String> programme) {
        return mostlyNone(Combinators.combine(programme, subject(), MONTH).as(Enrolment::new), 6, 2);
    }

    private static Arbitrary<List<OfficialFinding>> findings(Arbitrary<String> programme) {
        Arbitrary<OfficialFinding> aboutHousehold = Combinators.combine(
                        Arbitraries.of(
                                "PROPERTY_WITHIN_RULE", "CONSUMPTION_WITHIN_RULE", "MAJOR_CALAMITY", "CASE_BY_CASE"),
                        programme.injectNull(0.5),
                        RECENT_DATE,
                        YES_OR_NO,
                        MONEY.injectNull(0.7),
                        Arbitraries.of("office-1", "office-2").injectNull(0.5),
                        Arbitraries.just("heavy loss").injectNull(0.5))
                .as((kind, of, date, value, amount, by, reason) ->
                        new OfficialFinding(kind, of, null, date, value, amount, by, reason));
        Arbitrary<OfficialFinding> aboutPerson = Combinators.combine(
                        Arbitraries.of("SEPARATE_CALCULATION", "MAINTENANCE_WAIVED"), PERSON_ID, RECENT_DATE, YES_OR_NO)
                .as((kind, person, date, value) -> new OfficialFinding(kind, null, person, date, value));
        return mostlyNone(Arbitraries.frequencyOf(Tuple.of(2, aboutHousehold), Tuple.of(1, aboutPerson)), 2, 3);
    }

    private static Arbitrary<List<Application>> applications(Arbitrary<String> programme) {
        return mostlyNone(
                Combinators.combine(
                                programme,
                                subject(),
                                RECENT_DATE.injectNull(0.1),
                                Arbitraries.integers().between(0, 60).injectNull(0.2))
                        .as((of, subject, applied, days) -> new Application(
                                of, subject, applied, applied == null || days == null ? null : applied.plusDays(days))),
                4,
                2);
    }

    private static Arbitrary<String> subject() {
        return Arbitraries.of(Place.HOUSEHOLD, Place.HOUSEHOLD, "person:p1", "person:p2");
    }

    private static <T> Arbitrary<List<T>> mostlyNone(Arbitrary<T> of, int noneIn, int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(noneIn, Arbitraries.just(List.<T>of())),
                Tuple.of(1, of.list().ofMinSize(1).ofMaxSize(most)));
    }

    private static <T> Slot<Household, HouseholdBuilder, T> slot(
            String path,
            Arbitrary<? extends T> values,
            Function<Household, ? extends @Nullable T> get,
            BiFunction<HouseholdBuilder, @Nullable T, HouseholdBuilder> set) {
        return new Slot<>(path, values.map(v -> v), get, set);
    }
}
