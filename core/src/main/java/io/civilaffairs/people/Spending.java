package io.civilaffairs.people;

import io.civilaffairs.value.Amount;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item of spending the tests look at (一项支出).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param amount how much; null if not known
 * @param member the id of the person it is for; null if for the household
 * @param date when; null if not known
 * @param excused true if an excuse of the rule applies (disaster, hazard removal, state relocation, calamity); null if not known
 */
public record Spending(
        Kind kind,
        @Nullable Amount amount,
        @Nullable String member,
        @Nullable LocalDate date,
        @Nullable Boolean excused) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Spending";
    }

    /** The kind of spending. */
    public enum Kind {
        /** Medical cost paid by oneself (自负医疗费用). */
        MEDICAL_SELF_PAID,
        /** Education (教育). */
        EDUCATION,
        /** Rehabilitation of a disabled person (残疾康复). */
        REHABILITATION,
        /** A home built, bought or luxuriously renovated (建房、购房、高档装修). */
        HOUSING_BUILT_OR_BOUGHT,
        /** Study abroad at own cost (自费出国留学). */
        STUDY_ABROAD,
        /** Private school fees in the compulsory stage (义务教育阶段民办学校费用). */
        PRIVATE_SCHOOL,
        /** Commercial insurance premium (商业保险费). */
        INSURANCE_PREMIUM,
        /** Utilities, telecommunication and property fees (水电气、通讯、物管费), for the test of consumption. */
        UTILITIES,
        /**
         * What the household needs to live (必要基本生活支出): clothing, food, home, transport and daily use. The fees of {@link
         * #UTILITIES} that are necessary are part of it.
         */
        NECESSARY_LIVING,
        /** Outpatient treatment over a long time (长期门诊治疗). */
        LONG_TERM_OUTPATIENT,
        /** Anything else (其他). */
        OTHER
    }
}
