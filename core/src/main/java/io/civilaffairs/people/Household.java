package io.civilaffairs.people;

import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a family (家庭): the persons listed, who among them counts being a rule of each programme. Null means
 * not known; empty lists, zero and false are known. The administration's own records (payments, enrolments, findings,
 * applications) are empty unless they are said to be unknown.
 *
 * <pre>{@code
 * Household household = Household.builder("h1").settlement(Settlement.URBAN)
 *     .members(Roster.complete(List.of(mother, son))).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; its text form shows no personal data.
 */
public final class Household implements Subject {
    private final String id;
    private final @Nullable Settlement settlement;
    private final @Nullable Boolean registeredPoor;
    private final @Nullable Roster<Member> members;
    private final @Nullable List<Supporter> elsewhere;
    private final @Nullable Assets assets;
    private final @Nullable List<Spending> spending;
    private final @Nullable List<BenefitInPayment> receiving;
    private final @Nullable List<Enrolment> enrolled;
    private final @Nullable List<Event> events;
    private final @Nullable Disaster disaster;
    private final @Nullable List<OfficialFinding> findings;
    private final @Nullable List<Application> applications;
    private final @Nullable LocalDate latest;
    private final @Nullable LocalDate latestRecord;

    Household(HouseholdBuilder from) {
        this.id = from.id;
        this.settlement = from.settlement;
        this.registeredPoor = from.registeredPoor;
        this.elsewhere = copy(from.elsewhere);
        this.assets = from.assets;
        this.spending = copy(from.spending);
        this.receiving = copy(from.receiving);
        this.enrolled = copy(from.enrolled);
        this.events = copy(from.events);
        this.disaster = from.disaster;
        this.findings = copy(from.findings);
        this.applications = copy(from.applications);
        Roster<Person> persons = from.members;
        if (persons == null) {
            this.members = null;
        } else {
            List<Member> list = new ArrayList<>();
            for (Person person : persons.list()) {
                list.add(new Member(this, person, list.size()));
            }
            if (list.stream().map(Member::key).distinct().count() != list.size()) {
                throw new IllegalArgumentException("members: two persons have the same id");
            }
            this.members = new Roster<>(list, persons.complete());
        }
        this.latest = Standing.latest(this);
        this.latestRecord = Standing.latestRecord(this);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /**
     * Starts a household of which only the pseudonym is known.
     *
     * @param id the host's pseudonym
     * @return a builder
     */
    public static HouseholdBuilder builder(String id) {
        return new HouseholdBuilder(id);
    }

    /**
     * Starts from what is known about this household.
     *
     * @return a builder
     */
    public HouseholdBuilder toBuilder() {
        return new HouseholdBuilder(this);
    }

    @Override
    public String key() {
        return "household";
    }

    @Override
    public int place() {
        return 0;
    }

    /**
     * The pseudonym.
     *
     * @return the host's name for the household
     */
    public String id() {
        return id;
    }

    /**
     * Urban or rural.
     *
     * @return the settlement, or null if not known
     */
    public @Nullable Settlement settlement() {
        return settlement;
    }

    /**
     * Whether the household is registered as poor (建档立卡贫困户).
     *
     * @return yes or no, or null if not known
     */
    public @Nullable Boolean registeredPoor() {
        return registeredPoor;
    }

    /**
     * The persons listed, at home or away.
     *
     * @return the members, or null if nothing is known of them
     */
    public @Nullable Roster<Member> members() {
        return members;
    }

    /**
     * The persons listed, without their household.
     *
     * @return the persons, or null if nothing is known of them
     */
    public @Nullable Roster<Person> persons() {
        return members == null
                ? null
                : new Roster<>(members.list().stream().map(Member::person).toList(), members.complete());
    }

    /**
     * Persons outside who may owe maintenance.
     *
     * @return the supporters, or null if not known
     */
    public @Nullable List<Supporter> elsewhere() {
        return elsewhere;
    }

    /**
     * What the household owns.
     *
     * @return the assets, or null if not known
     */
    public @Nullable Assets assets() {
        return assets;
    }

    /**
     * Spending of the kinds the tests look at.
     *
     * @return the items, or null if not known
     */
    public @Nullable List<Spending> spending() {
        return spending;
    }

    /**
     * Benefits being paid.
     *
     * @return the payments on record, or null if the record is not known
     */
    public @Nullable List<BenefitInPayment> receiving() {
        return receiving;
    }

    /**
     * Programmes somebody is in.
     *
     * @return the enrolments on record, or null if the record is not known
     */
    public @Nullable List<Enrolment> enrolled() {
        return enrolled;
    }

    /**
     * What happened to the household.
     *
     * @return the events, or null if not known
     */
    public @Nullable List<Event> events() {
        return events;
    }

    /**
     * How a natural disaster struck the household.
     *
     * @return the disaster, {@link Disaster#NONE} if none did, or null if not known
     */
    public @Nullable Disaster disaster() {
        return disaster;
    }

    /**
     * Decisions of officials.
     *
     * @return the findings on record, or null if the record is not known
     */
    public @Nullable List<OfficialFinding> findings() {
        return findings;
    }

    /**
     * Applications on file.
     *
     * @return the applications, or null if the record is not known
     */
    public @Nullable List<Application> applications() {
        return applications;
    }

    /**
     * Finds a listed person.
     *
     * @param personId the pseudonym
     * @return the member, or empty
     */
    public Optional<Member> member(String personId) {
        List<Member> listed = members == null ? List.of() : members.list();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).person().id().equals(personId)) {
                return Optional.of(listed.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds what an official decided.
     *
     * @param kind the kind of decision
     * @param programme the programme it is needed for
     * @param personId the person it is about, or null if the household
     * @return the decision recorded last, or null if none is recorded
     */
    public @Nullable Boolean finding(String kind, String programme, @Nullable String personId) {
        OfficialFinding last = officialFinding(kind, programme, personId);
        return last == null ? null : last.value();
    }

    /**
     * Finds what an official decided in money.
     *
     * @param kind the kind of decision
     * @param programme the programme it is needed for
     * @param personId the person it is about, or null if the household
     * @return the amount of the decision recorded last, or null if none is recorded or it fixes no amount
     */
    public @Nullable Money findingAmount(String kind, String programme, @Nullable String personId) {
        OfficialFinding last = officialFinding(kind, programme, personId);
        return last == null ? null : last.amount();
    }

    /**
     * Finds the record of what an official decided.
     *
     * @param kind the kind of decision
     * @param programme the programme it is needed for
     * @param personId the person it is about, or null if the household
     * @return the decision recorded last, or null if none is recorded
     */
    public @Nullable OfficialFinding officialFinding(String kind, String programme, @Nullable String personId) {
        List<OfficialFinding> recorded = findings;
        if (recorded == null) {
            return null;
        }
        OfficialFinding last = null;
        for (int i = 0; i < recorded.size(); i++) {
            OfficialFinding f = recorded.get(i);
            if (f.kind().equals(kind)
                    && (f.programme() == null || programme.equals(f.programme()))
                    && Objects.equals(f.member(), personId)) {
                last = f;
            }
        }
        return last;
    }

    /**
     * Finds the application for a programme.
     *
     * @param programme the programme id
     * @param subject the key of the subject
     * @return the application on file, or null if none is
     */
    public @Nullable Application application(String programme, String subject) {
        return applications == null
                ? null
                : applications.stream()
                        .filter(a ->
                                a.programme().equals(programme) && a.subject().equals(subject))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * This household as it stands on a day (某日的家庭情况). What begins later does not hold yet: an absence, a parent's
     * situation, a payment, an enrolment, an event, a disaster. A finding, application or confirmation of a later day than
     * that of knowledge is not there yet, nor is anything that happened after it. What has no date is said to hold.
     *
     * @param day the day
     * @param knownOn only what was known by then counts; or null for everything known
     * @return the household; this one if nothing in it is later
     */
    public Household asOf(LocalDate day, @Nullable LocalDate knownOn) {
        return isBy(day, latest) && (knownOn == null || (isBy(knownOn, latest) && isBy(knownOn, latestRecord)))
                ? this
                : new Standing(this, day, knownOn).household();
    }

    /**
     * What is recorded of this household but does not count yet on a day.
     *
     * @param day the day
     * @param knownOn only what was known by then counts; or null for everything known
     * @return the facts, by their place in this household; empty if everything counts
     */
    public List<FactRef> notYet(LocalDate day, @Nullable LocalDate knownOn) {
        return new Standing(this, day, knownOn).notYet();
    }

    private static boolean isBy(LocalDate day, @Nullable LocalDate latest) {
        return latest == null || !latest.isAfter(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Household h
                && id.equals(h.id)
                && settlement == h.settlement
                && Objects.equals(registeredPoor, h.registeredPoor)
                && Objects.equals(persons(), h.persons())
                && Objects.equals(elsewhere, h.elsewhere)
                && Objects.equals(assets, h.assets)
                && Objects.equals(spending, h.spending)
                && Objects.equals(receiving, h.receiving)
                && Objects.equals(enrolled, h.enrolled)
                && Objects.equals(events, h.events)
                && Objects.equals(disaster, h.disaster)
                && Objects.equals(findings, h.findings)
                && Objects.equals(applications, h.applications);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, settlement, persons(), assets);
    }

    @Override
    public String toString() {
        return "household:" + id;
    }
}
