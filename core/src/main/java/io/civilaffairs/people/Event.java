package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the household (突发事件).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param date when; null if not known
 * @param member the id of the person it happened to; null if the household
 * @param loss the loss; null if not known
 */
public record Event(
        Kind kind,
        @Nullable LocalDate date,
        @Nullable String member,
        @Nullable Money loss) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Event";
    }

    /** The kind of event. */
    public enum Kind {
        /** Accident (意外事故). */
        ACCIDENT,
        /** Traffic accident (交通事故). */
        TRAFFIC_ACCIDENT,
        /** Fire (火灾). */
        FIRE,
        /** Natural disaster (自然灾害). */
        NATURAL_DISASTER,
        /** Sudden serious illness (突发重大疾病). */
        SUDDEN_ILLNESS,
        /** Acute, critical illness or injury that needs emergency treatment (急重危伤病，需要急救). */
        MEDICAL_EMERGENCY,
        /** Death of a member (家庭成员死亡). */
        DEATH,
        /** Loss of work (失业). */
        JOB_LOSS,
        /** A member is admitted to full-time higher education (考入全日制普通高校). */
        HIGHER_EDUCATION_ADMISSION,
        /** Left without care (无人照料). */
        NO_CARE,
        /** Anything else (其他). */
        OTHER
    }
}
