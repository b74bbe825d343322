package io.civilaffairs.people;

import io.civilaffairs.rule.Subject;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Per;
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
 */
public record Supporter(
        String id,
        @Nullable Relation relation,
        @Nullable String of,
        @Nullable Boolean ableToSupport,
        @Nullable Amount maintenanceDue,
        @Nullable Amount familyIncome,
        @Nullable Integer familySize,
        @Nullable Integer personsSupported)
        implements Subject {
    /** Checks that amounts come regularly and that numbers of persons are at least one. */
    public Supporter {
        requireRegular("maintenanceDue", maintenanceDue);
        requireRegular("familyIncome", familyIncome);
        if ((familySize != null && familySize < 1) || (personsSupported != null && personsSupported < 1)) {
            throw new IllegalArgumentException("familySize, personsSupported: must be 1 or more");
        }
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
