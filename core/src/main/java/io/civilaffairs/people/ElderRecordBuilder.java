package io.civilaffairs.people;

import io.civilaffairs.people.ElderRecord.AbilityReason;
import io.civilaffairs.people.ElderRecord.Assessor;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.ElderRecord.ServiceUse;
import io.civilaffairs.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about an {@link ElderRecord} (老年人评估与服务情况的构建器). What is not set stays unknown.
 *
 * <p>A builder is not thread-safe; what it builds is.
 */
public final class ElderRecordBuilder {
    private @Nullable LocalDate abilityAssessedOn;
    private @Nullable AbilityReason abilityReason;
    private @Nullable List<Assessor> assessors;
    private @Nullable Map<String, Integer> ability2013;
    private @Nullable Map<String, Integer> barthel;
    private @Nullable Map<String, Integer> longTermCare;
    private @Nullable Map<String, Integer> longTermCareGate;
    private @Nullable Boolean longTermCareInsured;
    private @Nullable LocalDate longTermCareInsuredSince;
    private @Nullable Integer careDays;
    private @Nullable Integer hospitalDays;
    private @Nullable List<ServiceUse> services;
    private @Nullable Living living;
    private @Nullable FamilySupport familySupport;
    private @Nullable Boolean childrenAway;
    private @Nullable Money voucherUsed;

    ElderRecordBuilder() {}

    ElderRecordBuilder(ElderRecord from) {
        this.abilityAssessedOn = from.abilityAssessedOn();
        this.abilityReason = from.abilityReason();
        this.assessors = from.assessors();
        this.ability2013 = from.ability2013();
        this.barthel = from.barthel();
        this.longTermCare = from.longTermCare();
        this.longTermCareGate = from.longTermCareGate();
        this.longTermCareInsured = from.longTermCareInsured();
        this.longTermCareInsuredSince = from.longTermCareInsuredSince();
        this.careDays = from.careDays();
        this.hospitalDays = from.hospitalDays();
        this.services = from.services();
        this.living = from.living();
        this.familySupport = from.familySupport();
        this.childrenAway = from.childrenAway();
        this.voucherUsed = from.voucherUsed();
    }

    /**
     * Sets when the ability was assessed (能力评估日期).
     *
     * @param abilityAssessedOn the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder abilityAssessedOn(@Nullable LocalDate abilityAssessedOn) {
        this.abilityAssessedOn = abilityAssessedOn;
        return this;
    }

    /**
     * Sets why the ability was assessed (评估原因).
     *
     * @param abilityReason the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder abilityReason(@Nullable AbilityReason abilityReason) {
        this.abilityReason = abilityReason;
        return this;
    }

    /**
     * Sets who assessed the ability (评估人员).
     *
     * @param assessors the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder assessors(@Nullable List<Assessor> assessors) {
        this.assessors = assessors;
        return this;
    }

    /**
     * Sets scores of the ability standard of 2013 (MZ/T 039) by item id.
     *
     * @param ability2013 the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder ability2013(@Nullable Map<String, Integer> ability2013) {
        this.ability2013 = ability2013;
        return this;
    }

    /**
     * Sets scores of the Barthel index by item id.
     *
     * @param barthel the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder barthel(@Nullable Map<String, Integer> barthel) {
        this.barthel = barthel;
        return this;
    }

    /**
     * Sets scores of the long-term care standard (长期护理失能等级评估) by item id.
     *
     * @param longTermCare the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder longTermCare(@Nullable Map<String, Integer> longTermCare) {
        this.longTermCare = longTermCare;
        return this;
    }

    /**
     * Sets answers of the self-assessment before the long-term care assessment (失能等级自评) by item id.
     *
     * @param longTermCareGate the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder longTermCareGate(@Nullable Map<String, Integer> longTermCareGate) {
        this.longTermCareGate = longTermCareGate;
        return this;
    }

    /**
     * Sets whether covered by long-term care insurance (参加长期护理保险).
     *
     * @param longTermCareInsured the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder longTermCareInsured(@Nullable Boolean longTermCareInsured) {
        this.longTermCareInsured = longTermCareInsured;
        return this;
    }

    /**
     * Sets since when covered by long-term care insurance (参保起始日期).
     *
     * @param longTermCareInsuredSince the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder longTermCareInsuredSince(@Nullable LocalDate longTermCareInsuredSince) {
        this.longTermCareInsuredSince = longTermCareInsuredSince;
        return this;
    }

    /**
     * Sets the days of the month within the benefit, those in hospital included (待遇期内天数).
     *
     * @param careDays the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder careDays(@Nullable Integer careDays) {
        this.careDays = careDays;
        return this;
    }

    /**
     * Sets how many of the days within the benefit were in hospital at the expense of the medical insurance
     * (其中由医保支付的住院天数).
     *
     * @param hospitalDays the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder hospitalDays(@Nullable Integer hospitalDays) {
        this.hospitalDays = hospitalDays;
        return this;
    }

    /**
     * Sets the services of elderly care used in the month (使用的养老服务).
     *
     * @param services the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder services(@Nullable List<ServiceUse> services) {
        this.services = services;
        return this;
    }

    /**
     * Sets with whom the person lives (居住状况).
     *
     * @param living the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder living(@Nullable Living living) {
        this.living = living;
        return this;
    }

    /**
     * Sets whether the family can look after the person (家庭照护能力).
     *
     * @param familySupport the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder familySupport(@Nullable FamilySupport familySupport) {
        this.familySupport = familySupport;
        return this;
    }

    /**
     * Sets whether the children are away for long (子女长期外出).
     *
     * @param childrenAway the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder childrenAway(@Nullable Boolean childrenAway) {
        this.childrenAway = childrenAway;
        return this;
    }

    /**
     * Sets what was used of the vouchers in the month (已使用消费券金额).
     *
     * @param voucherUsed the value, or null if not known
     * @return this
     */
    public ElderRecordBuilder voucherUsed(@Nullable Money voucherUsed) {
        this.voucherUsed = voucherUsed;
        return this;
    }

    /**
     * Builds the record.
     *
     * @return what is known
     */
    public ElderRecord build() {
        return new ElderRecord(
                abilityAssessedOn,
                abilityReason,
                assessors,
                ability2013,
                barthel,
                longTermCare,
                longTermCareGate,
                longTermCareInsured,
                longTermCareInsuredSince,
                careDays,
                hospitalDays,
                services,
                living,
                familySupport,
                childrenAway,
                voucherUsed);
    }
}
