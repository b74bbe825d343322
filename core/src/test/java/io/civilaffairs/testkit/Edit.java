package io.civilaffairs.testkit;

import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterBuilder;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.Roster;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Changes one fact of a household: with {@link PersonEdit} the only class that knows where every fact is kept. */
final class Edit {
    /** What is learnt to have begun has begun: without a month it was taken to. */
    private static final Arbitrary<YearMonth> LONG_AGO = PersonValues.LONG_AGO.map(YearMonth::from);

    private final HouseholdValues values;
    private final Map<String, Arbitrary<?>> extras;
    private final Change change;

    Edit(HouseholdValues values, Map<String, Arbitrary<?>> extras, Change change) {
        this.values = values;
        this.extras = extras;
        this.change = change;
    }

    /**
     * The household with the fact changed.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    Household at(Place place, Household household) {
        String subject = place.subject();
        Household changed = null;
        if (subject.equals(Place.HOUSEHOLD)) {
            changed = ofHousehold(household, place.parts());
        } else if (subject.startsWith("person:")) {
            changed = ofPerson(household, subject.substring("person:".length()), place.parts());
        } else if (subject.startsWith("supporter:")) {
            changed = ofSupporter(household, subject.substring("supporter:".length()), place.path());
        }
        if (changed == null) {
            throw new IllegalArgumentException("path: the test kit knows no fact \"" + place.path() + "\" of " + subject
                    + "\nMaybe give its values with Filling.withExtra, or fill it in a Filling of your own");
        }
        return changed;
    }

    private @Nullable Household ofHousehold(Household household, String[] path) {
        if (path.length == 1) {
            Roster<Person> persons = household.persons();
            if (path[0].equals("membersComplete") && persons != null) {
                return household.toBuilder().members(complete(persons)).build();
            }
            var slot = Slot.find(values.slots(), path[0]);
            return slot == null
                    ? null
                    : slot.change(household.toBuilder(), change).build();
        }
        return switch (path[0]) {
            case "assets" -> ofAssets(household, path);
            case "spending" -> {
                List<Spending> list = changed(household.spending(), path, 1, this::spending);
                yield list == null ? null : household.toBuilder().spending(list).build();
            }
            case "events" -> {
                List<Event> list = changed(household.events(), path, 1, this::event);
                yield list == null ? null : household.toBuilder().events(list).build();
            }
            case "disaster" -> disaster(household, path[1]);
            case "receiving" -> {
                List<BenefitInPayment> list = changed(household.receiving(), path, 1, this::benefit);
                yield list == null
                        ? null
                        : household.toBuilder().receiving(list).build();
            }
            case "enrolled" -> {
                List<Enrolment> list = changed(household.enrolled(), path, 1, this::enrolment);
                yield list == null ? null : household.toBuilder().enrolled(list).build();
            }
            case "application" -> {
                List<Application> list = changed(household.applications(), path, 1, this::application);
                yield list == null
                        ? null
                        : household.toBuilder().applications(list).build();
            }
            default -> null;
        };
    }

    /** Says that all are listed, perhaps after listing one more; or forgets that they are. */
    private Roster<Person> complete(Roster<Person> persons) {
        Function<String, Person> another = change.value(PersonValues.PERSON);
        if (another == null) {
            return Roster.incomplete(persons.list());
        }
        List<Person> list = new ArrayList<>(persons.list());
        if (Boolean.TRUE.equals(change.value(PersonValues.RARELY))) {
            String id = "p" + (list.size() + 1);
            boolean taken = list.stream().anyMatch(p -> p.id().equals(id));
            list.add(another.apply(taken ? id + "-more" : id));
        }
        return Roster.complete(list);
    }

    private @Nullable Household ofAssets(Household household, String[] path) {
        Assets had = household.assets();
        Assets a = had == null ? new Assets(null, null, null, null) : had;
        boolean single = path.length > 2;
        Assets next = switch (path[1]) {
            case "financial" ->
                new Assets(change.value(HouseholdValues.ASSET_VALUE), a.vehicles(), a.dwellings(), a.other());
            case "vehicles" ->
                new Assets(
                        a.financial(),
                        single
                                ? changed(
                                        a.vehicles(),
                                        path,
                                        2,
                                        (v, key) -> new Vehicle(v.kind(), change.value(HouseholdValues.ASSET_VALUE)))
                                : change.value(HouseholdValues.VEHICLES),
                        a.dwellings(),
                        a.other());
            case "dwellings" ->
                new Assets(
                        a.financial(),
                        a.vehicles(),
                        single
                                ? changed(
                                        a.dwellings(),
                                        path,
                                        2,
                                        (d, key) -> new Dwelling(change.value(HouseholdValues.AREA), d.dangerGrade()))
                                : change.value(HouseholdValues.DWELLINGS),
                        a.other());
            case "other" ->
                new Assets(
                        a.financial(),
                        a.vehicles(),
                        a.dwellings(),
                        single
                                ? changed(
                                        a.other(),
                                        path,
                                        2,
                                        (o, key) -> new OtherAsset(o.kind(), change.value(HouseholdValues.ASSET_VALUE)))
                                : change.value(HouseholdValues.OTHER_ASSETS));
            default -> null;
        };
        return next == null ? null : household.toBuilder().assets(next).build();
    }

    private @Nullable Spending spending(Spending s, String key) {
        return switch (key) {
            case "amount" ->
                new Spending(s.kind(), change.value(PersonValues.AMOUNT), s.member(), s.date(), s.excused());
            case "date" ->
                new Spending(s.kind(), s.amount(), s.member(), change.value(PersonValues.RECENT_DATE), s.excused());
            case "excused" ->
                new Spending(s.kind(), s.amount(), s.member(), s.date(), change.value(PersonValues.RARELY));
            default -> null;
        };
    }

    private @Nullable Event event(Event e, String key) {
        return switch (key) {
            case "date" -> new Event(e.kind(), change.value(PersonValues.LONG_AGO), e.member(), e.loss());
            case "loss" -> new Event(e.kind(), e.date(), e.member(), change.value(PersonValues.MONEY));
            default -> null;
        };
    }

    private @Nullable Household disaster(Household household, String key) {
        Disaster disaster = household.disaster();
        var slot = Slot.find(DisasterValues.SLOTS, key);
        if (disaster == null || slot == null) {
            return null;
        }
        if (key.equals("date") && disaster.struck()) {
            Disaster dated = disaster.toBuilder()
                    .date(change.value(PersonValues.LONG_AGO))
                    .build();
            return household.toBuilder().disaster(dated).build();
        }
        return !disaster.struck()
                ? household
                : household.toBuilder()
                        .disaster(slot.change(disaster.toBuilder(), change).build())
                        .build();
    }

    private @Nullable BenefitInPayment benefit(BenefitInPayment b, String key) {
        return switch (key) {
            case "amount" ->
                new BenefitInPayment(
                        b.programme(), b.member(), change.value(PersonValues.REGULAR), b.since(), b.cause());
            case "since" ->
                new BenefitInPayment(b.programme(), b.member(), b.amount(), change.value(LONG_AGO), b.cause());
            case "cause" ->
                new BenefitInPayment(
                        b.programme(), b.member(), b.amount(), b.since(), change.value(HouseholdValues.CAUSE));
            default -> null;
        };
    }

    private @Nullable Enrolment enrolment(Enrolment e, String key) {
        return key.equals("since") ? new Enrolment(e.programme(), e.subject(), change.value(LONG_AGO)) : null;
    }

    private @Nullable Application application(Application a, String key) {
        LocalDate applied = a.appliedOn();
        LocalDate confirmed = a.confirmedOn();
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 60)));
        return switch (key) {
            case "appliedOn" ->
                new Application(
                        a.programme(),
                        a.subject(),
                        change.value(
                                confirmed == null
                                        ? PersonValues.LONG_AGO
                                        : PersonValues.LONG_AGO.map(d -> d.isBefore(confirmed) ? d : confirmed)),
                        confirmed);
            case "confirmedOn" ->
                new Application(
                        a.programme(),
                        a.subject(),
                        applied,
                        change.value(applied == null ? PersonValues.LONG_AGO : days.map(applied::plusDays)));
            default -> null;
        };
    }

    private @Nullable Household ofPerson(Household household, String id, String[] path) {
        Roster<Person> persons = household.persons();
        if (persons == null) {
            return null;
        }
        PersonEdit of = new PersonEdit(extras, change);
        List<Person> list = new ArrayList<>();
        for (Person person : persons.list()) {
            Person next = person.id().equals(id) ? of.person(person, path) : person;
            if (next == null) {
                return null;
            }
            list.add(next);
        }
        return household.toBuilder()
                .members(new Roster<>(list, persons.complete()))
                .build();
    }

    private @Nullable Household ofSupporter(Household household, String id, String key) {
        List<Supporter> list = household.elsewhere();
        if (list == null) {
            return null;
        }
        List<Supporter> next = new ArrayList<>();
        for (Supporter s : list) {
            Supporter changed = s.id().equals(id) ? supporter(household, s, key) : s;
            if (changed == null) {
                return null;
            }
            next.add(changed);
        }
        return household.toBuilder().elsewhere(next).build();
    }

    private @Nullable Supporter supporter(Household household, Supporter s, String key) {
        SupporterBuilder next = s.toBuilder();
        if (key.equals("of")) {
            return next.of(change.value(Arbitraries.of(personIds(household)))).build();
        }
        Disability disability = s.disability();
        if (key.equals("disability/grade") && disability != null) {
            return next.disability(PersonEdit.grade(disability, change)).build();
        }
        var slot = Slot.find(SupporterValues.SLOTS, key);
        return slot == null ? null : slot.change(next, change).build();
    }

    private static List<String> personIds(Household household) {
        Roster<Person> persons = household.persons();
        return persons == null || persons.list().isEmpty()
                ? List.of("nobody-listed")
                : persons.list().stream().map(Person::id).toList();
    }

    /**
     * The list with one element changed; null if there is no such element, or nothing of it to change.
     *
     * @param list the list
     * @param path the path of the fact
     * @param index which part of the path is the position in the list
     * @param with changes what the rest of the path names
     */
    static <T> @Nullable List<T> changed(
            @Nullable List<T> list, String[] path, int index, BiFunction<T, String, @Nullable T> with) {
        if (list == null || path.length < index + 2 || !path[index].matches("[0-9]{1,6}")) {
            return null;
        }
        int position = Integer.parseInt(path[index]);
        if (position >= list.size()) {
            return null;
        }
        String rest = String.join("/", Arrays.asList(path).subList(index + 1, path.length));
        T element = with.apply(list.get(position), rest);
        if (element == null) {
            return null;
        }
        List<T> next = new ArrayList<>(list);
        next.set(position, element);
        return next;
    }
}
