package io.civilaffairs.testkit;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Disaster;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Enrolment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.SelfCare;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.SupporterBuilder;
import io.civilaffairs.people.Unemployment;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every place of a household where a fact is known, or is not. */
final class Places {
    private static final int PARENTS = 2;

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
        List<Event> events = orNone(household.events());
        for (int i = 0; i < events.size(); i++) {
            note(Place.HOUSEHOLD, "events/" + i + "/date", events.get(i).date() != null);
            note(Place.HOUSEHOLD, "events/" + i + "/loss", events.get(i).loss() != null);
        }
        Disaster disaster = household.disaster();
        if (disaster != null && disaster.struck()) {
            DisasterValues.SLOTS.forEach(s -> note(Place.HOUSEHOLD, "disaster/" + s.path(), s.isKnown(disaster)));
        }
        records(household);
    }

    private void records(Household household) {
        List<BenefitInPayment> receiving = orNone(household.receiving());
        for (int i = 0; i < receiving.size(); i++) {
            BenefitInPayment benefit = receiving.get(i);
            note(Place.HOUSEHOLD, "receiving/" + i + "/amount", benefit.amount() != null);
            note(Place.HOUSEHOLD, "receiving/" + i + "/since", benefit.since() != null);
            note(Place.HOUSEHOLD, "receiving/" + i + "/cause", benefit.cause() != null);
        }
        List<Enrolment> enrolled = orNone(household.enrolled());
        for (int i = 0; i < enrolled.size(); i++) {
            note(Place.HOUSEHOLD, "enrolled/" + i + "/since", enrolled.get(i).since() != null);
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
        of(key, "disability/grade", person.disability());
        Studying studying = person.studying();
        if (studying != null) {
            note(key, "studying/fullTime", studying.fullTime() != null);
            if (studying.stage() != Studying.Stage.NONE) {
                note(key, "studying/continuousSince", studying.continuousSince() != null);
            }
        }
        Unemployment unemployment = person.unemployment();
        if (unemployment != null && unemployment.jobless()) {
            note(key, "unemployment/insured", unemployment.insured() != null);
            note(key, "unemployment/withoutIncomeSince", unemployment.withoutIncomeSince() != null);
        }
        SelfCare selfCare = person.selfCare();
        if (selfCare != null) {
            note(key, "selfCare/eating", selfCare.eating() != null);
            note(key, "selfCare/dressing", selfCare.dressing() != null);
            note(key, "selfCare/transferring", selfCare.transferring() != null);
            note(key, "selfCare/toileting", selfCare.toileting() != null);
            note(key, "selfCare/walking", selfCare.walking() != null);
            note(key, "selfCare/bathing", selfCare.bathing() != null);
        }
        of(key, Scale.ABILITY, person.ability());
        ofChild(key, person);
        ElderRecord elder = person.elder();
        if (elder != null) {
            of(key, elder);
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

    /** A child has two parents: one that is not listed is unknown, and may be learnt. */
    private void ofChild(String key, Person person) {
        List<Parent> parents = orNone(person.parents());
        if (person.parents() != null && parents.size() < PARENTS) {
            note(key, "parents", false);
        }
        for (int i = 0; i < parents.size(); i++) {
            Parent parent = parents.get(i);
            note(key, "parents/" + i + "/sex", parent.sex() != null);
            note(key, "parents/" + i + "/situation", parent.situation() != null);
            note(key, "parents/" + i + "/since", parent.since() != null);
            note(key, "parents/" + i + "/termMonths", parent.termMonths() != null);
            note(key, "parents/" + i + "/disability", parent.disability() != null);
            of(key, "parents/" + i + "/disability/grade", parent.disability());
        }
        Guardianship guardianship = person.guardianship();
        if (guardianship != null) {
            note(key, "guardianship/situations", guardianship.situations() != null);
            note(key, "guardianship/candidates", guardianship.candidates() != null);
            List<Guardianship.Candidate> candidates = orNone(guardianship.candidates());
            for (int i = 0; i < candidates.size(); i++) {
                String at = "guardianship/candidates/" + i;
                note(key, at + "/able", candidates.get(i).able() != null);
                note(key, at + "/willing", candidates.get(i).willing() != null);
                note(key, at + "/consented", candidates.get(i).consented() != null);
            }
        }
    }

    private void of(String key, ElderRecord elder) {
        ElderValues.SLOTS.forEach(s -> note(key, "elder/" + s.path(), s.isKnown(elder)));
        of(key, Scale.ABILITY_2013, elder.ability2013());
        of(key, Scale.BARTHEL, elder.barthel());
        of(key, Scale.LONG_TERM_CARE, elder.longTermCare());
        of(key, Scale.LONG_TERM_CARE_GATE, elder.longTermCareGate());
        List<ElderRecord.Assessor> assessors = orNone(elder.assessors());
        for (int i = 0; i < assessors.size(); i++) {
            note(
                    key,
                    "elder/assessors/" + i + "/medicalBackground",
                    assessors.get(i).medicalBackground() != null);
        }
        List<ElderRecord.ServiceUse> services = orNone(elder.services());
        for (int i = 0; i < services.size(); i++) {
            note(key, "elder/services/" + i + "/price", services.get(i).price() != null);
            note(key, "elder/services/" + i + "/days", services.get(i).days() != null);
        }
    }

    /** Each item that has no answer; of those that have one only the first, lest they crowd out every other fact. */
    private void of(String key, Scale scale, @Nullable Map<String, Integer> answers) {
        if (answers == null) {
            return;
        }
        for (String item : scale.items().keySet()) {
            if (!answers.containsKey(item)) {
                note(key, scale.path() + "/" + item, false);
            }
        }
        scale.items().keySet().stream()
                .filter(answers::containsKey)
                .findFirst()
                .ifPresent(item -> note(key, scale.path() + "/" + item, true));
    }

    private void of(String key, String path, @Nullable Disability disability) {
        if (disability != null && disability.kind() != Disability.Kind.NONE) {
            note(key, path, disability.grade() != null);
        }
    }

    /**
     * A rule of maintenance takes it that nothing was fixed for a supporter who is found unable to pay, or whose family was
     * examined; so nothing is learnt of them.
     */
    private void of(Supporter s) {
        String key = s.key();
        note(key, "of", s.of() != null);
        boolean examined = s.familyIncome() != null && s.familySize() != null && s.personsSupported() != null;
        boolean nothingFixed = s.maintenanceDue() == null && (examined || Boolean.FALSE.equals(s.ableToSupport()));
        for (Slot<Supporter, SupporterBuilder, ?> slot : SupporterValues.SLOTS) {
            if (!(nothingFixed && slot.path().equals("maintenanceDue"))) {
                note(key, slot.path(), slot.isKnown(s));
            }
        }
        of(key, "disability/grade", s.disability());
    }

    private static boolean isPerDay(@Nullable Amount amount) {
        return amount != null && amount.per() == Per.DAY;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
