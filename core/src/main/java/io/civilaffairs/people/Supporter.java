package io.civilaffairs.people;

import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the household who may owe maintenance to a member (不共同生活的法定赡养、抚养、扶养义务人).
 *
 * <p>Null means not known. This class is immutable and thread-safe; its text form shows no personal data.
 *
 * @param id the host's pseudonym
 * @param relation how the supporter is related to the member
 * @param of the id of the member
 * @param ableToSupport whether the supporter is able to pay
 * @param maintenanceDue what a court, a mediation or an agreement fixed, whether or not it is paid
 * @param familyIncome the income of the supporter's own family
 * @param familySize how many persons live in the supporter's own family
 * @param personsSupported how many persons the supporter owes maintenance to, the member included
 * @param birthDate the date of birth
 * @param disability the certified disability
 * @param aid which assistance the supporter draws
 * @param situation a situation that excludes support
 * @param incomePerHead the income per head of the supporter's own family
 * @param ownIncome the supporter's own income, without that of the family
 * @param propertyWithinRule whether the supporter's property is within the rule for low-income households
 */
public record Supporter(
        String id,
        @Nullable Relation relation,
        @Nullable String of,
        @Nullable Boolean ableToSupport,
        @Nullable Amount maintenanceDue,
        @Nullable Amount familyIncome,
        @Nullable Integer familySize,
        @Nullable Integer personsSupported,
        @Nullable LocalDate birthDate,
        @Nullable Disability disability,
        @Nullable Aid aid,
        @Nullable Situation situation,
        @Nullable Amount incomePerHead,
        @Nullable Amount ownIncome,
        @Nullable Boolean propertyWithinRule)
        implements Subject {
    /** Checks that amounts come regularly and that numbers of persons are at least one. */
    public Supporter {
        requireRegular("maintenanceDue", maintenanceDue);
        requireRegular("familyIncome", familyIncome);
        requireRegular("incomePerHead", incomePerHead);
        requireRegular("ownIncome", ownIncome);
        if ((familySize != null && familySize < 1) || (personsSupported != null && personsSupported < 1)) {
            throw new IllegalArgumentException("familySize, personsSupported: must be 1 or more");
        }
    }

    /**
     * A supporter of whom no more is known than this.
     *
     * @param id the host's pseudonym
     * @param relation how the supporter is related to the member
     * @param of the id of the member
     * @param ableToSupport whether the supporter is able to pay
     * @param maintenanceDue what a court, a mediation or an agreement fixed, whether or not it is paid
     * @param familyIncome the income of the supporter's own family
     * @param familySize how many persons live in the supporter's own family
     * @param personsSupported how many persons the supporter owes maintenance to, the member included
     */
    public Supporter(
            String id,
            @Nullable Relation relation,
            @Nullable String of,
            @Nullable Boolean ableToSupport,
            @Nullable Amount maintenanceDue,
            @Nullable Amount familyIncome,
            @Nullable Integer familySize,
            @Nullable Integer personsSupported) {
        this(
                id,
                relation,
                of,
                ableToSupport,
                maintenanceDue,
                familyIncome,
                familySize,
                personsSupported,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * Starts a supporter of whom only the pseudonym is known.
     *
     * @param id the host's pseudonym
     * @return a builder
     */
    public static SupporterBuilder builder(String id) {
        return new SupporterBuilder(id);
    }

    /**
     * Starts from what is known about this supporter.
     *
     * @return a builder
     */
    public SupporterBuilder toBuilder() {
        return new SupporterBuilder(this);
    }

    /** The assistance a supporter draws. */
    public enum Aid {
        /** None (无). */
        NONE,
        /** Minimum living guarantee (最低生活保障). */
        MINIMUM_LIVING,
        /** Extreme hardship support (特困人员救助供养). */
        EXTREME_HARDSHIP
    }

    /** A situation of a supporter. */
    public enum Situation {
        /** None of these (无). */
        NONE,
        /** Without capacity for civil conduct (无民事行为能力). */
        NO_CIVIL_CAPACITY,
        /** Declared missing by a court (被宣告失踪). */
        DECLARED_MISSING,
        /** Serves a sentence in prison (在监狱服刑). */
        IN_PRISON
    }

    private static void requireRegular(String name, @Nullable Amount amount) {
        if (amount != null && (amount.per() == Per.ONCE || amount.per() == Per.DAY)) {
            throw new IllegalArgumentException(
                    name + ": " + amount.per() + " has no amount per month, expected MONTH, QUARTER or YEAR");
        }
    }

    @Override
    public String key() {
        return "supporter:" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
