package io.civilaffairs.people;

import io.civilaffairs.value.Amount;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A benefit already being paid (正在领取的待遇).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme id, or a benefit from outside
 * @param member the id of the person who draws it; null if the household does
 * @param amount how much; null if not known
 * @param since since which month; null if not known
 * @param cause the code of what it is paid for (救助事由), such as MAJOR_ILLNESS; null if not known
 */
public record BenefitInPayment(
        String programme,
        @Nullable String member,
        @Nullable Amount amount,
        @Nullable YearMonth since,
        @Nullable String cause) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "BenefitInPayment";
    }

    /**
     * A benefit of which is not known what it is paid for.
     *
     * @param programme the programme id, or a benefit from outside
     * @param member the id of the person who draws it; null if the household does
     * @param amount how much; null if not known
     * @param since since which month; null if not known
     */
    public BenefitInPayment(
            String programme, @Nullable String member, @Nullable Amount amount, @Nullable YearMonth since) {
        this(programme, member, amount, since, null);
    }
}
