package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every place of a household where a fact is known, or is not. */
final class Places {
    private final List<Place> known = new ArrayList<>();
    private final List<Place> unknown = new ArrayList<>();

    /** Looks through a household. */
    Places(Household household, HouseholdValues values) {
        for (Slot<Household, HouseholdBuilder, ?> slot : values.slots()) {
            note(Place.HOUSEHOLD, slot.path(), slot.isKnown(household));
        }
        Roster<Person> persons = household.persons();
        if (persons != null) {
            note(Place.HOUSEHOLD, "membersComplete", persons.complete());
            persons.list().forEach(this::of);
        }
        orNone(household.elsewhere()).forEach(this::of);
        Assets assets = household.assets();
        if (assets != null) {
            of(assets);
        }
        List<Spending> spending = orNone(household.spending());
        for (int i = 0; i < spending.size(); i++) {
            Spending item = spending.get(i);
            note(Place.HOUSEHOLD, "spending/" + i + "/amount", item.amount() != null);
            note(Place.HOUSEHOLD, "spending/" + i + "/date", item.date() != null);
            note(Place.HOUSEHOLD, "spending/" + i + "/excused", item.excused() != null);
        }
        List<Application> applications = orNone(household.applications());
        for (int i = 0; i < applications.size(); i++) {
            note(
                    Place.HOUSEHOLD,
                    "application/" + i + "/appliedOn",
                    applications.get(i).appliedOn() != null);
            note(
                    Place.HOUSEHOLD,
                    "application/" + i + "/confirmedOn",
                    applications.get(i).confirmedOn() != null);
        }
    }

    /** Facts that are known. */
    List<Place> known() {
        return known;
    }

    /** Facts that are not known and may be learnt without contradicting one that is. */
    List<Place> unknown() {
        return unknown;
    }

    private void note(String subject, String path, boolean isKnown) {
        (isKnown ? known : unknown).add(new Place(subject, path));
    }

    private void of(Assets assets) {
        note(Place.HOUSEHOLD, "assets/financial", assets.financial() != null);
        note(Place.HOUSEHOLD, "assets/vehicles", assets.vehicles() != null);
        note(Place.HOUSEHOLD, "assets/dwellings", assets.dwellings() != null);
        note(Place.HOUSEHOLD, "assets/other", assets.other() != null);
        var vehicles = orNone(assets.vehicles());
        for (int i = 0; i < vehicles.size(); i++) {
            note(
                    Place.HOUSEHOLD,
                    "assets/vehicles/" + i + "/value",
                    vehicles.get(i).value() != null);
        }
        var dwellings = orNone(assets.dwellings());
        for (int i = 0; i < dwellings.size(); i++) {
            note(
                    Place.HOUSEHOLD,
                    "assets/dwellings/" + i + "/areaSquareMetres",
                    dwellings.get(i).areaSquareMetres() != null);
        }
        var other = orNone(assets.other());
        for (int i = 0; i < other.size(); i++) {
            note(Place.HOUSEHOLD, "assets/other/" + i + "/value", other.get(i).value() != null);
        }
    }

    private void of(Person person) {
        String key = "person:" + person.id();
        for (Slot<Person, PersonBuilder, ?> slot : PersonValues.SLOTS) {
            note(key, slot.path(), slot.isKnown(person));
        }
        Absence absence = person.absence();
        if (absence != null && absence.kind() != Absence.Kind.NONE) {
            note(key, "absence/since", absence.since() != null);
        }
        Disability disability = person.disability();
        if (disability != null && disability.kind() != Disability.Kind.NONE) {
            note(key, "disability/grade", disability.grade() != null);
        }
        Studying studying = person.studying();
        if (studying != null) {
            note(key, "studying/fullTime", studying.fullTime() != null);
        }
        List<IncomeItem> income = orNone(person.income());
        for (int i = 0; i < income.size(); i++) {
            IncomeItem item = income.get(i);
            if (!item.unproved() && item.gross() == null) {
                note(key, "income/" + i + "/amount", item.amount() != null);
            }
            if (isPerDay(item.amount()) || isPerDay(item.gross())) {
                note(key, "income/" + i + "/days", item.days() != null);
            }
        }
    }

    /**
     * A rule of maintenance takes it that nothing was fixed for a supporter who is found unable to pay, or whose family was
     * examined; so nothing is learnt of them.
     */
    private void of(Supporter s) {
        String key = s.key();
        note(key, "relation", s.relation() != null);
        note(key, "of", s.of() != null);
        note(key, "ableToSupport", s.ableToSupport() != null);
        note(key, "familyIncome", s.familyIncome() != null);
        note(key, "familySize", s.familySize() != null);
        note(key, "personsSupported", s.personsSupported() != null);
        boolean examined = s.familyIncome() != null && s.familySize() != null && s.personsSupported() != null;
        if (s.maintenanceDue() != null || !(examined || Boolean.FALSE.equals(s.ableToSupport()))) {
            note(key, "maintenanceDue", s.maintenanceDue() != null);
        }
    }

    private static boolean isPerDay(@Nullable Amount amount) {
        return amount != null && amount.per() == Per.DAY;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
