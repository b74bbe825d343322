package io.civilaffairs.people;

import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an old person's assessments, care and services (老年人评估与服务情况). Null means not known; empty lists and
 * maps, zero and false are known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param abilityAssessedOn when the ability was assessed (能力评估日期); null if not known
 * @param abilityReason why the ability was assessed (评估原因); null if not known
 * @param assessors who assessed the ability (评估人员); null if not known
 * @param ability2013 scores of the ability standard of 2013 (MZ/T 039) by item id; null if not known
 * @param barthel scores of the Barthel index by item id; null if not known
 * @param longTermCare scores of the long-term care standard (长期护理失能等级评估) by item id; null if not known
 * @param longTermCareGate answers of the self-assessment before the long-term care assessment (失能等级自评) by item id; null if not known
 * @param longTermCareInsured whether covered by long-term care insurance (参加长期护理保险); null if not known
 * @param longTermCareInsuredSince since when covered by long-term care insurance (参保起始日期); null if not known
 * @param careDays the days of the month within the benefit, those in hospital included (待遇期内天数); null if not known
 * @param hospitalDays how many of these were in hospital at the expense of the medical insurance (其中由医保支付的住院天数);
 *     null if not known
 * @param services the services of elderly care used in the month (使用的养老服务); null if not known
 * @param living with whom the person lives (居住状况); null if not known
 * @param familySupport whether the family can look after the person (家庭照护能力); null if not known
 * @param childrenAway whether the children are away for long (子女长期外出); null if not known
 * @param voucherUsed what was used of the vouchers in the month (已使用消费券金额); null if not known
 */
public record ElderRecord(
        @Nullable LocalDate abilityAssessedOn,
        @Nullable AbilityReason abilityReason,
        @Nullable List<Assessor> assessors,
        @Nullable Map<String, Integer> ability2013,
        @Nullable Map<String, Integer> barthel,
        @Nullable Map<String, Integer> longTermCare,
        @Nullable Map<String, Integer> longTermCareGate,
        @Nullable Boolean longTermCareInsured,
        @Nullable LocalDate longTermCareInsuredSince,
        @Nullable Integer careDays,
        @Nullable Integer hospitalDays,
        @Nullable List<ServiceUse> services,
        @Nullable Living living,
        @Nullable FamilySupport familySupport,
        @Nullable Boolean childrenAway,
        @Nullable Money voucherUsed) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "ElderRecord";
    }

    /** Keeps its own copies, and refuses scores that are not on their scale. */
    public ElderRecord {
        assessors = assessors == null ? null : List.copyOf(assessors);
        ability2013 = AssessmentScale.ABILITY_2013.checked(ability2013);
        barthel = AssessmentScale.BARTHEL.checked(barthel);
        longTermCare = AssessmentScale.LONG_TERM_CARE.checked(longTermCare);
        longTermCareGate = AssessmentScale.LONG_TERM_CARE_GATE.checked(longTermCareGate);
        services = services == null ? null : List.copyOf(services);
    }

    /**
     * Starts a record in which nothing is known.
     *
     * @return a builder
     */
    public static ElderRecordBuilder builder() {
        return new ElderRecordBuilder();
    }

    /**
     * Starts from what is known.
     *
     * @return a builder
     */
    public ElderRecordBuilder toBuilder() {
        return new ElderRecordBuilder(this);
    }

    /** Why an ability is assessed, as GB/T 42195-2022 lists it. */
    public enum AbilityReason {
        /** First assessment (首次评估). */
        FIRST,
        /** Regular assessment (常规评估). */
        REGULAR,
        /** Immediate assessment, when the state has changed (即时评估). */
        IMMEDIATE,
        /** Review of a result that is in doubt (因对结果有疑问的复评). */
        REVIEW,
        /** Any other reason (其他). */
        OTHER
    }

    /** With whom an old person lives. */
    public enum Living {
        /** Alone (独居). */
        ALONE,
        /** With the spouse only (仅与配偶居住). */
        WITH_SPOUSE_ONLY,
        /** With family (与家人居住). */
        WITH_FAMILY,
        /** In an institution (机构居住). */
        INSTITUTION
    }

    /** Whether the family can look after an old person. */
    public enum FamilySupport {
        /** Able (有照护能力). */
        ABLE,
        /** Limited (照护能力不足). */
        LIMITED,
        /** None (无照护能力). */
        NONE
    }

    /**
     * Who assessed (评估人员).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param medicalBackground whether with a medical or nursing background (医护专业背景); null if not known
     */
    public record Assessor(@Nullable Boolean medicalBackground) {
        /** Shows no personal data. */
        @Override
        public String toString() {
            return "Assessor";
        }
    }

    /**
     * A service used (使用的养老服务).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param kind the kind
     * @param price what it cost in the month (价格); null if not known
     * @param days for how many days, a stay counted as a whole (天数); null if not known
     */
    public record ServiceUse(
            Kind kind, @Nullable Money price, @Nullable Integer days) {
        /** Shows no personal data. */
        @Override
        public String toString() {
            return "ServiceUse";
        }

        /** The kind of service. */
        public enum Kind {
            /** At home (居家服务). */
            HOME,
            /** In the community (社区服务). */
            COMMUNITY,
            /** Day care (日间托养). */
            DAY_CARE,
            /** Short stay in an institution (短期托养). */
            SHORT_STAY,
            /** Long stay in an institution (长期入住). */
            LONG_STAY
        }
    }
}
