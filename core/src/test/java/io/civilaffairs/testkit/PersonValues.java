package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Unemployment;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the facts of a person may be. */
final class PersonValues {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1916, 1, 1);
    private static final int BIRTH_DAYS = 40_500;
    private static final LocalDate OLD_BEFORE = LocalDate.of(1975, 1, 1);
    private static final LocalDate YOUNG_AFTER = LocalDate.of(1994, 12, 31);

    static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);
    static final Arbitrary<Boolean> RARELY = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(5, false));

    /** Yuan amounts from nothing to far above every standard, sometimes with odd fen. */
    static final Arbitrary<Money> MONEY = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(Money.ZERO)),
            Tuple.of(4, Arbitraries.longs().between(0, 900).map(Money::ofYuan)),
            Tuple.of(2, Arbitraries.longs().between(0, 500_000).map(Money::ofFen)),
            Tuple.of(1, Arbitraries.longs().between(0, 60_000).map(Money::ofYuan)));

    /** Amounts for a month, quarter or year. */
    static final Arbitrary<Amount> REGULAR = Combinators.combine(
                    MONEY,
                    Arbitraries.frequency(Tuple.of(4, Per.MONTH), Tuple.of(1, Per.QUARTER), Tuple.of(2, Per.YEAR)))
            .as(Amount::of);

    /** Amounts for any period. */
    static final Arbitrary<Amount> AMOUNT = Combinators.combine(
                    MONEY,
                    Arbitraries.frequency(
                            Tuple.of(5, Per.MONTH),
                            Tuple.of(1, Per.QUARTER),
                            Tuple.of(2, Per.YEAR),
                            Tuple.of(1, Per.DAY),
                            Tuple.of(1, Per.ONCE)))
            .as(Amount::of);

    /** Days worked in a month. */
    static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, 31);

    /** Days of a hundred years; children, the old and leap days come up more often than by chance. */
    static final Arbitrary<LocalDate> BIRTH_DATE = Arbitraries.frequencyOf(
            Tuple.of(4, days(FIRST_BIRTH, BIRTH_DAYS)),
            Tuple.of(2, days(LocalDate.of(2004, 1, 1), 7_500)),
            Tuple.of(2, days(LocalDate.of(1930, 1, 1), 12_500)),
            Tuple.of(1, Arbitraries.of(1940, 1952, 1956, 1996, 2004, 2016, 2020).map(y -> LocalDate.of(y, 2, 29))));

    /** Days of the last years. */
    static final Arbitrary<LocalDate> RECENT_DATE = days(LocalDate.of(2013, 6, 1), 5_000);

    /**
     * Days before every month of the domain and every day of knowledge: what has no date is taken to hold and to be known by
     * then, so that is when it turns out to have begun.
     */
    static final Arbitrary<LocalDate> LONG_AGO = days(LocalDate.of(2009, 1, 1), 1_000);

    /** Terms of restraint in months; many stand at half a year. */
    static final Arbitrary<Integer> TERM_MONTHS = Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.of(5, 6, 7)),
            Tuple.of(1, Arbitraries.integers().between(0, 60)));

    private static final Arbitrary<IncomeItem.Kind> KIND = Arbitraries.of(IncomeItem.Kind.class);

    /** Items of income: stated, gross, to be imputed, or with an amount that is not known. */
    static final Arbitrary<IncomeItem> INCOME_ITEM = Arbitraries.frequencyOf(
            Tuple.of(8, Combinators.combine(KIND, REGULAR).as(IncomeItem::of)),
            Tuple.of(
                    3,
                    Combinators.combine(KIND, AMOUNT, DAYS)
                            .as((kind, amount, days) -> new IncomeItem(kind, amount, null, false, days))),
            Tuple.of(1, AMOUNT.map(gross -> new IncomeItem(IncomeItem.Kind.WAGE, null, gross, false, null))),
            Tuple.of(
                    1,
                    Combinators.combine(KIND, DAYS.injectNull(0.5))
                            .as((kind, days) -> new IncomeItem(kind, null, null, true, days))),
            Tuple.of(1, KIND.map(kind -> new IncomeItem(kind, null, null, false, null))));

    private static final Arbitrary<List<IncomeItem>> INCOME = Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(List.<IncomeItem>of())),
            Tuple.of(4, INCOME_ITEM.list().ofSize(1)),
            Tuple.of(2, INCOME_ITEM.list().ofMinSize(2).ofMaxSize(4)));

    private static final Arbitrary<Absence> ABSENCE = Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(Absence.NONE)),
            Tuple.of(
                    2,
                    Combinators.combine(Arbitraries.of(Absence.Kind.class), RECENT_DATE)
                            .as(Absence::new)));

    /** Disabilities, most often none. */
    static final Arbitrary<Disability> DISABILITY = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Disability.NONE)),
            Tuple.of(
                    1,
                    Combinators.combine(
                                    Arbitraries.of(Disability.Kind.class).filter(k -> k != Disability.Kind.NONE),
                                    Arbitraries.integers().between(1, 4))
                            .as(Disability::new)));

    private static final Arbitrary<Studying> STUDYING = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Studying.NONE)),
            Tuple.of(
                    1,
                    Combinators.combine(Arbitraries.of(Studying.Stage.class), YES_OR_NO, RECENT_DATE)
                            .as(Studying::new)));

    private static final Arbitrary<Relation> RELATION = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(Relation.class)),
            Tuple.of(3, Arbitraries.of(Relation.SPOUSE, Relation.CHILD, Relation.CHILD, Relation.PARENT)));

    private static final Arbitrary<Region> REGISTERED_AT = Arbitraries.frequency(
            Tuple.of(8, Region.of("500154")), Tuple.of(2, Region.of("500101")), Tuple.of(2, Region.of("110101")));

    private static final Arbitrary<SelfCare> SELF_CARE = YES_OR_NO
            .list()
            .ofSize(6)
            .map(can -> new SelfCare(can.get(0), can.get(1), can.get(2), can.get(3), can.get(4), can.get(5)));

    /** Sexes. */
    static final Arbitrary<Sex> SEX = Arbitraries.of(Sex.class);

    /** Situations of a parent. */
    static final Arbitrary<Set<Parent.Situation>> PARENT_SITUATIONS =
            Arbitraries.of(Parent.Situation.class).set().ofMaxSize(2);

    /** Parents of whom everything is known. */
    static final Arbitrary<Parent> PARENT = Combinators.combine(
                    SEX,
                    PARENT_SITUATIONS,
                    RECENT_DATE,
                    TERM_MONTHS,
                    DISABILITY,
                    Arbitraries.of("p1", "p2", "p3").injectNull(0.7))
            .as(Parent::new);

    private static final Arbitrary<Unemployment> UNEMPLOYMENT = Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(Unemployment.NONE)),
            Tuple.of(
                    1,
                    Combinators.combine(YES_OR_NO, RECENT_DATE.map(YearMonth::from))
                            .as((insured, since) -> new Unemployment(insured, since))));

    private static final Arbitrary<Guardianship.Candidate> CANDIDATE = Combinators.combine(
                    Arbitraries.of(Guardianship.Candidate.Kind.class), YES_OR_NO, YES_OR_NO, YES_OR_NO)
            .as(Guardianship.Candidate::new);

    /** Situations of a guardianship, most often none. */
    static final Arbitrary<Set<Guardianship.Situation>> SITUATIONS = Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Set.<Guardianship.Situation>of())),
            Tuple.of(1, Arbitraries.of(Guardianship.Situation.class).set().ofMaxSize(3)));

    /** Other candidates for a guardianship. */
    static final Arbitrary<List<Guardianship.Candidate>> CANDIDATES =
            CANDIDATE.list().ofMaxSize(2);

    private static final Arbitrary<Guardianship> GUARDIANSHIP =
            Combinators.combine(SITUATIONS, CANDIDATES).as(Guardianship::new);

    /** Every fact of a person. */
    static final List<Slot<Person, PersonBuilder, ?>> SLOTS = List.of(
            slot("relation", RELATION, Person::relation, PersonBuilder::relation),
            slot("sex", SEX, Person::sex, PersonBuilder::sex),
            slot("birthDate", BIRTH_DATE, Person::birthDate, PersonBuilder::birthDate),
            slot("registeredAt", REGISTERED_AT, Person::registeredAt, PersonBuilder::registeredAt),
            slot("studying", STUDYING, Person::studying, PersonBuilder::studying),
            slot("employment", Arbitraries.of(Employment.class), Person::employment, PersonBuilder::employment),
            slot(
                    "labourCapacity",
                    Arbitraries.of(LabourCapacity.class),
                    Person::labourCapacity,
                    PersonBuilder::labourCapacity),
            slot("disability", DISABILITY, Person::disability, PersonBuilder::disability),
            slot("seriousIllness", RARELY, Person::seriousIllness, PersonBuilder::seriousIllness),
            slot("selfCare", SELF_CARE, Person::selfCare, PersonBuilder::selfCare),
            slot("income", INCOME, Person::income, PersonBuilder::income),
            slot("absence", ABSENCE, Person::absence, PersonBuilder::absence),
            slot("care", Arbitraries.of(Care.class), Person::care, PersonBuilder::care),
            slot("parents", PARENT.list().ofMaxSize(2), Person::parents, PersonBuilder::parents),
            slot(
                    "maritalStatus",
                    Arbitraries.of(MaritalStatus.class),
                    Person::maritalStatus,
                    PersonBuilder::maritalStatus),
            slot("supportDuty", YES_OR_NO, Person::supportDuty, PersonBuilder::supportDuty),
            slot("ability", Scale.ABILITY.answers(), Person::ability, PersonBuilder::ability),
            slot("coma", RARELY, Person::coma, PersonBuilder::coma),
            slot(
                    "dementiaOrMentalDisorder",
                    RARELY,
                    Person::dementiaOrMentalDisorder,
                    PersonBuilder::dementiaOrMentalDisorder),
            slot(
                    "riskEventsIn30Days",
                    Arbitraries.integers().between(0, 3),
                    Person::riskEventsIn30Days,
                    PersonBuilder::riskEventsIn30Days),
            slot("hivInfected", RARELY, Person::hivInfected, PersonBuilder::hivInfected),
            slot("autism", RARELY, Person::autism, PersonBuilder::autism),
            slot("residesAt", REGISTERED_AT, Person::residesAt, PersonBuilder::residesAt),
            slot("unemployment", UNEMPLOYMENT, Person::unemployment, PersonBuilder::unemployment),
            slot("guardianship", GUARDIANSHIP, Person::guardianship, PersonBuilder::guardianship),
            slot("elder", ElderValues.ELDER, Person::elder, PersonBuilder::elder));

    /**
     * Persons, but for their names, of whom everything is known that fits their age; jqwik shrinks them fact by fact.
     */
    static final Arbitrary<Function<String, Person>> PERSON = Combinators.combine(SLOTS.stream()
                    .<Arbitrary<Function<PersonBuilder, PersonBuilder>>>map(Slot::step)
                    .toList())
            .as(steps -> id -> ofAge(Slot.build(Person.builder(id), steps).build()));

    /** Only of persons who are old, or will soon be, an assessment of old persons is known, and likewise of children. */
    private static Person ofAge(Person person) {
        LocalDate birth = person.birthDate();
        boolean young = birth != null && birth.isAfter(YOUNG_AFTER);
        boolean old = birth != null && birth.isBefore(OLD_BEFORE);
        return person.toBuilder()
                .ability(old ? person.ability() : null)
                .elder(old ? person.elder() : null)
                .guardianship(young ? person.guardianship() : null)
                .build();
    }

    private PersonValues() {}

    /** Days, each as likely as any other. */
    private static Arbitrary<LocalDate> days(LocalDate first, int most) {
        return Arbitraries.integers()
                .between(0, most)
                .withDistribution(RandomDistribution.uniform())
                .map(first::plusDays);
    }

    private static <T> Slot<Person, PersonBuilder, T> slot(
            String path,
            Arbitrary<? extends T> values,
            Function<Person, ? extends @Nullable T> get,
            BiFunction<PersonBuilder, @Nullable T, PersonBuilder> set) {
        return new Slot<>(path, values.map(v -> v), get, set);
    }
}
