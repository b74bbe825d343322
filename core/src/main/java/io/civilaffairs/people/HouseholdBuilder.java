package io.civilaffairs.people;

import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about a {@link Household} (家庭信息的构建器). What is not set stays unknown, except the
 * administration's own records, which stay empty.
 *
 * <p>A builder is not thread-safe; the household it builds is.
 */
public final class HouseholdBuilder {
    final String id;

    @Nullable
    Roster<Person> members;

    @Nullable
    Settlement settlement;

    @Nullable
    Boolean registeredPoor;

    @Nullable
    List<Supporter> elsewhere;

    @Nullable
    Assets assets;

    @Nullable
    List<Spending> spending;

    @Nullable
    List<BenefitInPayment> receiving = List.of();

    @Nullable
    List<Enrolment> enrolled = List.of();

    @Nullable
    List<Event> events;

    @Nullable
    Disaster disaster;

    @Nullable
    List<OfficialFinding> findings = List.of();

    @Nullable
    List<Application> applications = List.of();

    HouseholdBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    HouseholdBuilder(Household household) {
        this.id = household.id();
        this.members = household.persons();
        this.settlement = household.settlement();
        this.registeredPoor = household.registeredPoor();
        this.elsewhere = household.elsewhere();
        this.assets = household.assets();
        this.spending = household.spending();
        this.receiving = household.receiving();
        this.enrolled = household.enrolled();
        this.events = household.events();
        this.disaster = household.disaster();
        this.findings = household.findings();
        this.applications = household.applications();
    }

    /**
     * Sets the persons listed, at home or away.
     *
     * @param members the persons, and whether they are all; or null if not known
     * @return this
     */
    public HouseholdBuilder members(@Nullable Roster<Person> members) {
        this.members = members;
        return this;
    }

    /**
     * Sets urban or rural.
     *
     * @param settlement the value, or null if not known
     * @return this
     */
    public HouseholdBuilder settlement(@Nullable Settlement settlement) {
        this.settlement = settlement;
        return this;
    }

    /**
     * Sets whether the household is registered as poor (建档立卡贫困户).
     *
     * @param registeredPoor the value, or null if not known
     * @return this
     */
    public HouseholdBuilder registeredPoor(@Nullable Boolean registeredPoor) {
        this.registeredPoor = registeredPoor;
        return this;
    }

    /**
     * Sets persons outside who may owe maintenance.
     *
     * @param elsewhere the value, or null if not known
     * @return this
     */
    public HouseholdBuilder elsewhere(@Nullable List<Supporter> elsewhere) {
        this.elsewhere = elsewhere;
        return this;
    }

    /**
     * Sets what the household owns.
     *
     * @param assets the value, or null if not known
     * @return this
     */
    public HouseholdBuilder assets(@Nullable Assets assets) {
        this.assets = assets;
        return this;
    }

    /**
     * Sets spending of the kinds the tests look at.
     *
     * @param spending the value, or null if not known
     * @return this
     */
    public HouseholdBuilder spending(@Nullable List<Spending> spending) {
        this.spending = spending;
        return this;
    }

    /**
     * Sets benefits being paid.
     *
     * @param receiving the value, or null if not known
     * @return this
     */
    public HouseholdBuilder receiving(@Nullable List<BenefitInPayment> receiving) {
        this.receiving = receiving;
        return this;
    }

    /**
     * Sets programmes somebody is in.
     *
     * @param enrolled the value, or null if not known
     * @return this
     */
    public HouseholdBuilder enrolled(@Nullable List<Enrolment> enrolled) {
        this.enrolled = enrolled;
        return this;
    }

    /**
     * Sets what happened to the household.
     *
     * @param events the value, or null if not known
     * @return this
     */
    public HouseholdBuilder events(@Nullable List<Event> events) {
        this.events = events;
        return this;
    }

    /**
     * Sets how a natural disaster struck the household.
     *
     * @param disaster the value, or null if not known
     * @return this
     */
    public HouseholdBuilder disaster(@Nullable Disaster disaster) {
        this.disaster = disaster;
        return this;
    }

    /**
     * Sets decisions of officials.
     *
     * @param findings the value, or null if not known
     * @return this
     */
    public HouseholdBuilder findings(@Nullable List<OfficialFinding> findings) {
        this.findings = findings;
        return this;
    }

    /**
     * Sets applications on file.
     *
     * @param applications the value, or null if not known
     * @return this
     */
    public HouseholdBuilder applications(@Nullable List<Application> applications) {
        this.applications = applications;
        return this;
    }

    /**
     * Builds the household.
     *
     * @return the household
     * @throws IllegalArgumentException if two persons have the same id
     */
    public Household build() {
        return new Household(this);
    }
}
