package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision an official has recorded (经办机关认定).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind, such as PROPERTY_WITHIN_RULE
 * @param programme the programme it decides; null if all
 * @param member the id of the person it is about; null if the household
 * @param date when it was made; null if not stated
 * @param value what was decided
 * @param amount what was decided in money; null if nothing was
 * @param by the office that decided (认定机关), or a pseudonym of the official, never a name; null if not stated
 * @param reason why (认定理由), without personal data; null if not stated
 */
public record OfficialFinding(
        String kind,
        @Nullable String programme,
        @Nullable String member,
        @Nullable LocalDate date,
        boolean value,
        @Nullable Money amount,
        @Nullable String by,
        @Nullable String reason) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "OfficialFinding";
    }

    /**
     * A decision that fixes no amount.
     *
     * @param kind the kind, such as PROPERTY_WITHIN_RULE
     * @param programme the programme it decides; null if all
     * @param member the id of the person it is about; null if the household
     * @param date when it was made; null if not stated
     * @param value what was decided
     */
    public OfficialFinding(
            String kind, @Nullable String programme, @Nullable String member, @Nullable LocalDate date, boolean value) {
        this(kind, programme, member, date, value, null, null, null);
    }

    /**
     * A decision of which is not stated who made it and why.
     *
     * @param kind the kind, such as PROPERTY_WITHIN_RULE
     * @param programme the programme it decides; null if all
     * @param member the id of the person it is about; null if the household
     * @param date when it was made; null if not stated
     * @param value what was decided
     * @param amount what was decided in money; null if nothing was
     */
    public OfficialFinding(
            String kind,
            @Nullable String programme,
            @Nullable String member,
            @Nullable LocalDate date,
            boolean value,
            @Nullable Money amount) {
        this(kind, programme, member, date, value, amount, null, null);
    }
}
