package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Changes one fact of a household: the only class that knows where every fact is kept. */
final class Edit {
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
            var slot = values.find(path[0]);
            return slot == null
                    ? null
                    : slot.change(household.toBuilder(), change).build();
        }
        return switch (path[0]) {
            case "assets" -> ofAssets(household, path);
            case "spending" -> {
                List<Spending> list = changed(household.spending(), path[1], item -> spending(item, path[2]));
                yield list == null ? null : household.toBuilder().spending(list).build();
            }
            case "application" -> {
                List<Application> list = changed(household.applications(), path[1], item -> application(item, path[2]));
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
                                        path[2],
                                        v -> new Vehicle(v.kind(), change.value(HouseholdValues.ASSET_VALUE)))
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
                                        path[2],
                                        d -> new Dwelling(change.value(HouseholdValues.AREA), d.dangerGrade()))
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
                                        path[2],
                                        o -> new OtherAsset(o.kind(), change.value(HouseholdValues.ASSET_VALUE)))
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

    private @Nullable Application application(Application a, String key) {
        LocalDate applied = a.appliedOn();
        LocalDate confirmed = a.confirmedOn();
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
        return switch (key) {
            case "appliedOn" ->
                new Application(
                        a.programme(),
                        a.subject(),
                        change.value(confirmed == null ? PersonValues.RECENT_DATE : days.map(confirmed::minusDays)),
                        confirmed);
            case "confirmedOn" ->
                new Application(
                        a.programme(),
                        a.subject(),
                        applied,
                        change.value(applied == null ? PersonValues.RECENT_DATE : days.map(applied::plusDays)));
            default -> null;
        };
    }

    private @Nullable Household ofPerson(Household household, String id, String[] path) {
        Roster<Person> persons = household.persons();
        if (persons == null) {
            return null;
        }
        List<Person> list = new ArrayList<>();
        for (Person person : persons.list()) {
            Person next = person.id().equals(id) ? person(person, path) : person;
            if (next == null) {
                return null;
            }
            list.add(next);
        }
        return household.toBuilder()
                .members(new Roster<>(list, persons.complete()))
                .build();
    }

    private @Nullable Person person(Person p, String[] path) {
        PersonBuilder next = p.toBuilder();
        if (path.length == 1) {
            var slot = PersonValues.find(path[0]);
            return slot == null ? null : slot.change(next, change).build();
        }
        String at = String.join("/", path);
        Absence absence = p.absence();
        Disability disability = p.disability();
        Studying studying = p.studying();
        if (at.equals("absence/since") && absence != null) {
            return next.absence(new Absence(absence.kind(), change.value(PersonValues.RECENT_DATE)))
                    .build();
        }
        if (at.equals("disability/grade") && disability != null) {
            Integer grade = change.value(Arbitraries.integers().between(1, 4));
            return next.disability(new Disability(
                            disability.kind(), disability.kind() == Disability.Kind.NONE ? Integer.valueOf(0) : grade))
                    .build();
        }
        if (at.equals("studying/fullTime") && studying != null) {
            return next.studying(new Studying(studying.stage(), change.value(PersonValues.YES_OR_NO)))
                    .build();
        }
        if (path[0].equals("income") && path.length == 3) {
            List<IncomeItem> income = changed(p.income(), path[1], item -> item(item, path[2]));
            return income == null ? null : next.income(income).build();
        }
        Arbitrary<?> extra = extras.get(path[1]);
        if (path[0].equals("extras") && extra != null) {
            Object value = change.value(extra);
            return value == null ? p : next.extra(path[1], value).build();
        }
        return null;
    }

    private @Nullable IncomeItem item(IncomeItem item, String key) {
        return switch (key) {
            case "amount" -> new IncomeItem(item.kind(), change.value(PersonValues.AMOUNT), null, false, item.days());
            case "days" ->
                new IncomeItem(
                        item.kind(), item.amount(), item.gross(), item.unproved(), change.value(PersonValues.DAYS));
            default -> null;
        };
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
        boolean relation = key.equals("relation");
        boolean of = key.equals("of");
        boolean able = key.equals("ableToSupport");
        boolean due = key.equals("maintenanceDue");
        boolean income = key.equals("familyIncome");
        boolean size = key.equals("familySize");
        boolean supported = key.equals("personsSupported");
        if (!(relation || of || able || due || income || size || supported)) {
            return null;
        }
        Arbitrary<Amount> amounts = PersonValues.REGULAR;
        return new Supporter(
                s.id(),
                relation ? change.value(Arbitraries.of(Relation.class)) : s.relation(),
                of ? change.value(Arbitraries.of(personIds(household))) : s.of(),
                able ? change.value(PersonValues.YES_OR_NO) : s.ableToSupport(),
                due ? change.value(amounts) : s.maintenanceDue(),
                income ? change.value(amounts) : s.familyIncome(),
                size ? change.value(Arbitraries.integers().between(1, 6)) : s.familySize(),
                supported ? change.value(Arbitraries.integers().between(1, 4)) : s.personsSupported());
    }

    private static List<String> personIds(Household household) {
        Roster<Person> persons = household.persons();
        return persons == null || persons.list().isEmpty()
                ? List.of("nobody-listed")
                : persons.list().stream().map(Person::id).toList();
    }

    /** The list with one element changed; null if there is no such element, or nothing of it to change. */
    private static <T> @Nullable List<T> changed(
            @Nullable List<T> list, String index, UnaryOperator<@Nullable T> with) {
        if (list == null || !index.matches("[0-9]{1,6}") || Integer.parseInt(index) >= list.size()) {
            return null;
        }
        List<T> next = new ArrayList<>(list);
        T element = with.apply(next.get(Integer.parseInt(index)));
        if (element == null) {
            return null;
        }
        next.set(Integer.parseInt(index), element);
        return next;
    }
}
