package io.civilaffairs.people;

import io.civilaffairs.people.Supporter.Aid;
import io.civilaffairs.people.Supporter.Situation;
import io.civilaffairs.value.Amount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about a {@link Supporter} (义务人信息的构建器). What is not set stays unknown.
 *
 * <p>A builder is not thread-safe; what it builds is.
 */
public final class SupporterBuilder {
    private final String id;
    private @Nullable Relation relation;
    private @Nullable String of;
    private @Nullable Boolean ableToSupport;
    private @Nullable Amount maintenanceDue;
    private @Nullable Amount familyIncome;
    private @Nullable Integer familySize;
    private @Nullable Integer personsSupported;
    private @Nullable LocalDate birthDate;
    private @Nullable Disability disability;
    private @Nullable Aid aid;
    private @Nullable Situation situation;
    private @Nullable Amount incomePerHead;
    private @Nullable Amount ownIncome;
    private @Nullable Boolean propertyWithinRule;

    SupporterBuilder(String id) {
        this.id = id;
    }

    SupporterBuilder(Supporter from) {
        this.id = from.id();
        this.relation = from.relation();
        this.of = from.of();
        this.ableToSupport = from.ableToSupport();
        this.maintenanceDue = from.maintenanceDue();
        this.familyIncome = from.familyIncome();
        this.familySize = from.familySize();
        this.personsSupported = from.personsSupported();
        this.birthDate = from.birthDate();
        this.disability = from.disability();
        this.aid = from.aid();
        this.situation = from.situation();
        this.incomePerHead = from.incomePerHead();
        this.ownIncome = from.ownIncome();
        this.propertyWithinRule = from.propertyWithinRule();
    }

    /**
     * Sets how the supporter is related to the member.
     *
     * @param relation the value, or null if not known
     * @return this
     */
    public SupporterBuilder relation(@Nullable Relation relation) {
        this.relation = relation;
        return this;
    }

    /**
     * Sets the id of the member.
     *
     * @param of the value, or null if not known
     * @return this
     */
    public SupporterBuilder of(@Nullable String of) {
        this.of = of;
        return this;
    }

    /**
     * Sets whether the supporter is able to pay.
     *
     * @param ableToSupport the value, or null if not known
     * @return this
     */
    public SupporterBuilder ableToSupport(@Nullable Boolean ableToSupport) {
        this.ableToSupport = ableToSupport;
        return this;
    }

    /**
     * Sets what a court, a mediation or an agreement fixed, whether or not it is paid.
     *
     * @param maintenanceDue the value, or null if not known
     * @return this
     */
    public SupporterBuilder maintenanceDue(@Nullable Amount maintenanceDue) {
        this.maintenanceDue = maintenanceDue;
        return this;
    }

    /**
     * Sets the income of the supporter's own family.
     *
     * @param familyIncome the value, or null if not known
     * @return this
     */
    public SupporterBuilder familyIncome(@Nullable Amount familyIncome) {
        this.familyIncome = familyIncome;
        return this;
    }

    /**
     * Sets how many persons live in the supporter's own family.
     *
     * @param familySize the value, or null if not known
     * @return this
     */
    public SupporterBuilder familySize(@Nullable Integer familySize) {
        this.familySize = familySize;
        return this;
    }

    /**
     * Sets how many persons the supporter owes maintenance to, the member included.
     *
     * @param personsSupported the value, or null if not known
     * @return this
     */
    public SupporterBuilder personsSupported(@Nullable Integer personsSupported) {
        this.personsSupported = personsSupported;
        return this;
    }

    /**
     * Sets the date of birth.
     *
     * @param birthDate the value, or null if not known
     * @return this
     */
    public SupporterBuilder birthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
        return this;
    }

    /**
     * Sets the certified disability.
     *
     * @param disability the value, or null if not known
     * @return this
     */
    public SupporterBuilder disability(@Nullable Disability disability) {
        this.disability = disability;
        return this;
    }

    /**
     * Sets which assistance the supporter draws.
     *
     * @param aid the value, or null if not known
     * @return this
     */
    public SupporterBuilder aid(@Nullable Aid aid) {
        this.aid = aid;
        return this;
    }

    /**
     * Sets a situation that excludes support.
     *
     * @param situation the value, or null if not known
     * @return this
     */
    public SupporterBuilder situation(@Nullable Situation situation) {
        this.situation = situation;
        return this;
    }

    /**
     * Sets the income per head of the supporter's own family.
     *
     * @param incomePerHead the value, or null if not known
     * @return this
     */
    public SupporterBuilder incomePerHead(@Nullable Amount incomePerHead) {
        this.incomePerHead = incomePerHead;
        return this;
    }

    /**
     * Sets the supporter's own income, without that of the family.
     *
     * @param ownIncome the value, or null if not known
     * @return this
     */
    public SupporterBuilder ownIncome(@Nullable Amount ownIncome) {
        this.ownIncome = ownIncome;
        return this;
    }

    /**
     * Sets whether the supporter's property is within the rule for low-income households.
     *
     * @param propertyWithinRule the value, or null if not known
     * @return this
     */
    public SupporterBuilder propertyWithinRule(@Nullable Boolean propertyWithinRule) {
        this.propertyWithinRule = propertyWithinRule;
        return this;
    }

    /**
     * Builds the record.
     *
     * @return what is known
     */
    public Supporter build() {
        return new Supporter(
                id,
                relation,
                of,
                ableToSupport,
                maintenanceDue,
                familyIncome,
                familySize,
                personsSupported,
                birthDate,
                disability,
                aid,
                situation,
                incomePerHead,
                ownIncome,
                propertyWithinRule);
    }
}
