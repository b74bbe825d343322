package io.civilaffairs.people;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A household as it stands on a day and as it was known on another (某日的家庭情况): what begins later does not hold yet, and
 * a record that was made after the day of knowledge is not there yet. What has no date is said to hold.
 *
 * <p>Who is away only later lives at home. Of a parent whose situation begins later, the situation before is not known.
 */
final class Standing {
    private final Household household;
    private final LocalDate day;
    private final @Nullable LocalDate knownOn;

    /** The last day of which anything that happened can count. */
    private final LocalDate lastHappened;

    private final List<FactRef> notYet = new ArrayList<>();
    private final Household standing;

    Standing(Household household, LocalDate day, @Nullable LocalDate knownOn) {
        this.household = household;
        this.day = day;
        this.knownOn = knownOn;
        this.lastHappened = knownOn != null && knownOn.isBefore(day) ? knownOn : day;
        this.standing = household.toBuilder()
                .members(members())
                .disaster(disaster())
                .events(kept(HouseholdFacts.EVENTS, e -> isLater(e.date())))
                .receiving(kept(HouseholdFacts.RECEIVING, b -> isLater(b.since())))
                .enrolled(kept(HouseholdFacts.ENROLLED, e -> isLater(e.since())))
                .findings(kept(HouseholdFacts.FINDINGS, f -> isRecordedLater(f.date())))
                .applications(applications())
                .build();
    }

    /** The household without what does not count yet. */
    Household household() {
        return standing;
    }

    /** What does not count yet, by its place in the household as it was given. */
    List<FactRef> notYet() {
        return List.copyOf(notYet);
    }

    /** The latest day since which something holds; null if none is given. Most households end here. */
    static @Nullable LocalDate latest(Household household) {
        LocalDate latest = null;
        Roster<Member> members = household.members();
        if (members != null) {
            for (Member member : members.list()) {
                Absence absence = member.person().absence();
                latest = later(latest, absence == null ? null : absence.since());
                for (Parent parent : orNone(member.person().parents())) {
                    latest = later(latest, parent.since());
                }
            }
        }
        Disaster disaster = household.disaster();
        latest = later(latest, disaster == null ? null : disaster.date());
        for (Event event : orNone(household.events())) {
            latest = later(latest, event.date());
        }
        for (BenefitInPayment benefit : orNone(household.receiving())) {
            latest = later(latest, firstDay(benefit.since()));
        }
        for (Enrolment enrolment : orNone(household.enrolled())) {
            latest = later(latest, firstDay(enrolment.since()));
        }
        return latest;
    }

    /** The latest day on which something was recorded; null if none is given. */
    static @Nullable LocalDate latestRecord(Household household) {
        LocalDate latest = null;
        for (OfficialFinding finding : orNone(household.findings())) {
            latest = later(latest, finding.date());
        }
        for (Application application : orNone(household.applications())) {
            latest = later(later(latest, application.appliedOn()), application.confirmedOn());
        }
        return latest;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private boolean isLater(@Nullable LocalDate happened) {
        return happened != null && happened.isAfter(lastHappened);
    }

    private boolean isLater(@Nullable YearMonth since) {
        return since != null && since.isAfter(YearMonth.from(day));
    }

    private boolean isRecordedLater(@Nullable LocalDate recorded) {
        return recorded != null && knownOn != null && recorded.isAfter(knownOn);
    }

    private @Nullable Roster<Person> members() {
        Roster<Member> members = household.members();
        return members == null
                ? null
                : new Roster<>(members.list().stream().map(this::person).toList(), members.complete());
    }

    private Person person(Member member) {
        Person person = member.person();
        int before = notYet.size();
        Absence absence = person.absence();
        if (absence != null && isLater(absence.since())) {
            notYet.add(PersonFacts.ABSENCE.at(member));
            absence = Absence.NONE;
        }
        List<Parent> parents = parents(member);
        return notYet.size() == before
                ? person
                : person.toBuilder().absence(absence).parents(parents).build();
    }

    private @Nullable List<Parent> parents(Member child) {
        List<Parent> parents = child.person().parents();
        if (parents == null) {
            return null;
        }
        List<Parent> standing = new ArrayList<>();
        for (Parent parent : parents) {
            boolean later = isLater(parent.since());
            if (later) {
                FactRef all = ChildFacts.PARENTS.at(child);
                notYet.add(new FactRef(
                        all.kind(), all.id(), all.subject(), all.path() + "/" + standing.size(), all.label()));
            }
            standing.add(
                    later ? new Parent(parent.sex(), null, null, null, parent.disability(), parent.member()) : parent);
        }
        return standing;
    }

    private @Nullable Disaster disaster() {
        Disaster disaster = household.disaster();
        if (disaster == null || !isLater(disaster.date())) {
            return disaster;
        }
        notYet.add(HouseholdFacts.DISASTER.at(household));
        return Disaster.NONE;
    }

    private @Nullable List<Application> applications() {
        List<Application> kept = new ArrayList<>();
        List<Application> all = household.applications();
        for (int i = 0; all != null && i < all.size(); i++) {
            Application a = all.get(i);
            if (isRecordedLater(a.appliedOn())) {
                notYet.add(element(HouseholdFacts.APPLICATIONS, i, ""));
            } else if (isRecordedLater(a.confirmedOn())) {
                notYet.add(element(HouseholdFacts.APPLICATIONS, i, "/confirmedOn"));
                kept.add(new Application(a.programme(), a.subject(), a.appliedOn(), null));
            } else {
                kept.add(a);
            }
        }
        return all == null ? null : kept;
    }

    private <T> @Nullable List<T> kept(Fact<Household, List<T>> fact, Predicate<T> isLater) {
        List<T> all = fact.read(household);
        if (all == null) {
            return null;
        }
        List<T> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (isLater.test(all.get(i))) {
                notYet.add(element(fact, i, ""));
            } else {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private FactRef element(Fact<Household, ?> list, int index, String part) {
        FactRef all = list.at(household);
        return new FactRef(all.kind(), all.id(), all.subject(), all.path() + "/" + index + part, all.label());
    }
}
