package io.civilaffairs.analysis;

import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.rule.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact in which two states of a household differ (差异事实). This class is immutable and thread-safe. */
sealed interface DifferingFact {
    /** The key of its subject. */
    String subject();

    /** Where it stands in the subject. */
    String path();

    /** Its value in one state; null if not known, or if the person is not there. */
    @Nullable
    Object read(Household state);

    /** A state with this fact taken from another state. */
    Household takenFrom(Household from, Household into);

    /** Every fact that the verified state knows and that differs in the declared one. */
    static List<DifferingFact> between(Household declared, Household verified) {
        List<DifferingFact> facts = new ArrayList<>();
        HouseholdPart.ALL.stream()
                .filter(p -> differs(p.read(declared), p.read(verified)))
                .forEach(facts::add);
        Roster<Person> then = declared.persons();
        Roster<Person> now = verified.persons();
        if (now == null) {
            return facts;
        }
        if (then == null) {
            facts.add(new WholeRoster());
            return facts;
        }
        for (Person person : then.list()) {
            Person other = find(now, person.id());
            if (other != null) {
                PersonPart.in(person.id(), person, other).forEach(facts::add);
            } else if (now.complete()) {
                facts.add(new Listed(person.id()));
            }
        }
        now.list().stream().filter(p -> find(then, p.id()) == null).forEach(p -> facts.add(new Listed(p.id())));
        if (now.complete() && !then.complete()) {
            facts.add(new Completeness());
        }
        return facts;
    }

    private static boolean differs(@Nullable Object declared, @Nullable Object verified) {
        return verified != null && !verified.equals(declared);
    }

    private static @Nullable Person find(@Nullable Roster<Person> roster, String id) {
        return roster == null
                ? null
                : roster.list().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isComplete(Household state) {
        Roster<Member> members = state.members();
        return members != null && members.complete();
    }

    private static Household with(Household state, List<Person> persons) {
        return state.toBuilder()
                .members(new Roster<>(persons, isComplete(state)))
                .build();
    }

    private static List<Person> persons(Household state) {
        Roster<Person> roster = state.persons();
        return roster == null ? List.of() : roster.list();
    }

    /** A fact of the household itself. */
    record HouseholdPart(
            String path, Function<Household, @Nullable Object> reader, BiConsumer<HouseholdBuilder, Household[]> taker)
            implements DifferingFact {
        private static final int FROM = 0;
        private static final int INTO = 1;

        static final List<HouseholdPart> ALL = List.of(
                part("settlement", Household::settlement, (b, h) -> b.settlement(h[FROM].settlement())),
                part("registeredPoor", Household::registeredPoor, (b, h) -> b.registeredPoor(h[FROM].registeredPoor())),
                part("elsewhere", Household::elsewhere, (b, h) -> b.elsewhere(h[FROM].elsewhere())),
                asset(
                        "financial",
                        Assets::financial,
                        (from, into) -> new Assets(from.financial(), into.vehicles(), into.dwellings(), into.other())),
                asset(
                        "vehicles",
                        Assets::vehicles,
                        (from, into) -> new Assets(into.financial(), from.vehicles(), into.dwellings(), into.other())),
                asset(
                        "dwellings",
                        Assets::dwellings,
                        (from, into) -> new Assets(into.financial(), into.vehicles(), from.dwellings(), into.other())),
                asset(
                        "other",
                        Assets::other,
                        (from, into) -> new Assets(into.financial(), into.vehicles(), into.dwellings(), from.other())),
                part("spending", Household::spending, (b, h) -> b.spending(h[FROM].spending())),
                part("receiving", Household::receiving, (b, h) -> b.receiving(h[FROM].receiving())),
                part("events", Household::events, (b, h) -> b.events(h[FROM].events())),
                part("disaster", Household::disaster, (b, h) -> b.disaster(h[FROM].disaster())));

        @Override
        public String subject() {
            return "household";
        }

        @Override
        public @Nullable Object read(Household state) {
            return reader.apply(state);
        }

        @Override
        public Household takenFrom(Household from, Household into) {
            HouseholdBuilder builder = into.toBuilder();
            taker.accept(builder, new Household[] {from, into});
            return builder.build();
        }

        private static HouseholdPart part(
                String path,
                Function<Household, @Nullable Object> reader,
                BiConsumer<HouseholdBuilder, Household[]> taker) {
            return new HouseholdPart(path, reader, taker);
        }

        private static HouseholdPart asset(
                String path, Function<Assets, @Nullable Object> reader, BinaryOperator<Assets> merged) {
            return new HouseholdPart(
                    "assets/" + path,
                    h -> {
                        Assets known = h.assets();
                        return known == null ? null : reader.apply(known);
                    },
                    (b, h) -> b.assets(merged.apply(assets(h[FROM]), assets(h[INTO]))));
        }

        private static Assets assets(Household state) {
            Assets known = state.assets();
            return known == null ? new Assets(null, null, null, null) : known;
        }
    }

    /** A fact of a person listed on both sides. */
    record PersonPart(
            String id, String path, Function<Person, @Nullable Object> reader, BiConsumer<PersonBuilder, Person> taker)
            implements DifferingFact {
        private static final String EXTRAS = "extras";

        static List<PersonPart> in(String id, Person declared, Person verified) {
            return all(id).stream()
                    .filter(p -> differs(p.reader.apply(declared), p.reader.apply(verified)))
                    .toList();
        }

        static List<PersonPart> all(String id) {
            return List.of(
                    part(id, "relation", Person::relation, (b, p) -> b.relation(p.relation())),
                    part(id, "sex", Person::sex, (b, p) -> b.sex(p.sex())),
                    part(id, "birthDate", Person::birthDate, (b, p) -> b.birthDate(p.birthDate())),
                    part(id, "registeredAt", Person::registeredAt, (b, p) -> b.registeredAt(p.registeredAt())),
                    part(id, "studying", Person::studying, (b, p) -> b.studying(p.studying())),
                    part(id, "employment", Person::employment, (b, p) -> b.employment(p.employment())),
                    part(id, "labourCapacity", Person::labourCapacity, (b, p) -> b.labourCapacity(p.labourCapacity())),
                    part(id, "disability", Person::disability, (b, p) -> b.disability(p.disability())),
                    part(id, "seriousIllness", Person::seriousIllness, (b, p) -> b.seriousIllness(p.seriousIllness())),
                    part(id, "selfCare", Person::selfCare, (b, p) -> b.selfCare(p.selfCare())),
                    part(id, "income", Person::income, (b, p) -> b.income(p.income())),
                    part(id, "absence", Person::absence, (b, p) -> b.absence(p.absence())),
                    part(id, "care", Person::care, (b, p) -> b.care(p.care())),
                    part(id, "parents", Person::parents, (b, p) -> b.parents(p.parents())),
                    part(id, "maritalStatus", Person::maritalStatus, (b, p) -> b.maritalStatus(p.maritalStatus())),
                    part(id, "supportDuty", Person::supportDuty, (b, p) -> b.supportDuty(p.supportDuty())),
                    part(id, "ability", Person::ability, (b, p) -> b.ability(p.ability())),
                    part(id, "coma", Person::coma, (b, p) -> b.coma(p.coma())),
                    part(
                            id,
                            "dementiaOrMentalDisorder",
                            Person::dementiaOrMentalDisorder,
                            (b, p) -> b.dementiaOrMentalDisorder(p.dementiaOrMentalDisorder())),
                    part(
                            id,
                            "riskEventsIn30Days",
                            Person::riskEventsIn30Days,
                            (b, p) -> b.riskEventsIn30Days(p.riskEventsIn30Days())),
                    part(id, "hivInfected", Person::hivInfected, (b, p) -> b.hivInfected(p.hivInfected())),
                    part(id, "autism", Person::autism, (b, p) -> b.autism(p.autism())),
                    part(id, "residesAt", Person::residesAt, (b, p) -> b.residesAt(p.residesAt())),
                    part(id, "unemployment", Person::unemployment, (b, p) -> b.unemployment(p.unemployment())),
                    part(id, "guardianship", Person::guardianship, (b, p) -> b.guardianship(p.guardianship())),
                    part(id, "elder", Person::elder, (b, p) -> b.elder(p.elder())),
                    part(
                            id,
                            EXTRAS,
                            p -> p.extras().isEmpty() ? null : p.extras(),
                            (b, p) -> p.extras().forEach(b::extra)));
        }

        private static PersonPart part(
                String id,
                String path,
                Function<Person, @Nullable Object> reader,
                BiConsumer<PersonBuilder, Person> taker) {
            return new PersonPart(id, path, reader, taker);
        }

        @Override
        public String subject() {
            return "person:" + id;
        }

        @Override
        public @Nullable Object read(Household state) {
            Person person = find(state.persons(), id);
            return person == null ? null : reader.apply(person);
        }

        @Override
        public Household takenFrom(Household from, Household into) {
            Person source = find(from.persons(), id);
            if (source == null) {
                return into;
            }
            List<Person> changed = new ArrayList<>();
            for (Person person : persons(into)) {
                if (person.id().equals(id)) {
                    changed.add(changed(person, source));
                } else {
                    changed.add(person);
                }
            }
            return with(into, changed);
        }

        /** What a host added can only be added to a person, so one without it is put together from the other parts. */
        private Person changed(Person person, Person source) {
            if (!path.equals(EXTRAS)) {
                PersonBuilder builder = person.toBuilder();
                taker.accept(builder, source);
                return builder.build();
            }
            PersonBuilder builder = Person.builder(id);
            all(id).forEach(p -> p.taker.accept(builder, p.path.equals(EXTRAS) ? source : person));
            return builder.build();
        }
    }

    /** A person listed on one side only. */
    record Listed(String id) implements DifferingFact {
        @Override
        public String subject() {
            return "person:" + id;
        }

        @Override
        public String path() {
            return "members";
        }

        @Override
        public @Nullable Object read(Household state) {
            return find(state.persons(), id);
        }

        @Override
        public Household takenFrom(Household from, Household into) {
            Person source = find(from.persons(), id);
            List<Person> changed = new ArrayList<>(persons(into));
            changed.removeIf(p -> p.id().equals(id));
            if (source != null) {
                changed.add(source);
            }
            return with(into, changed);
        }
    }

    /** Whether everybody is listed. */
    record Completeness() implements DifferingFact {
        @Override
        public String subject() {
            return "household";
        }

        @Override
        public String path() {
            return "membersComplete";
        }

        @Override
        public Object read(Household state) {
            return isComplete(state);
        }

        @Override
        public Household takenFrom(Household from, Household into) {
            return into.toBuilder()
                    .members(new Roster<>(persons(into), isComplete(from)))
                    .build();
        }
    }

    /** The members, who were not declared at all. */
    record WholeRoster() implements DifferingFact {
        @Override
        public String subject() {
            return "household";
        }

        @Override
        public String path() {
            return "members";
        }

        @Override
        public @Nullable Object read(Household state) {
            return state.persons();
        }

        @Override
        public Household takenFrom(Household from, Household into) {
            return into.toBuilder().members(from.persons()).build();
        }
    }
}
