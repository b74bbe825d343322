package io.civilaffairs.people;

import io.civilaffairs.region.Region;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about a {@link Person} (人员信息的构建器). What is not set stays unknown.
 *
 * <p>A builder is not thread-safe; the person it builds is.
 */
public final class PersonBuilder {
    private final String id;
    private @Nullable Relation relation;
    private @Nullable Sex sex;
    private @Nullable LocalDate birthDate;
    private @Nullable Region registeredAt;
    private @Nullable Studying studying;
    private @Nullable Employment employment;
    private @Nullable LabourCapacity labourCapacity;
    private @Nullable Disability disability;
    private @Nullable Boolean seriousIllness;
    private @Nullable SelfCare selfCare;
    private @Nullable List<IncomeItem> income;
    private @Nullable Absence absence;
    private @Nullable Care care;
    private @Nullable List<Parent> parents;
    private @Nullable MaritalStatus maritalStatus;
    private @Nullable Boolean supportDuty;
    private @Nullable Map<String, Integer> ability;
    private @Nullable Boolean coma;
    private @Nullable Boolean dementiaOrMentalDisorder;
    private @Nullable Integer riskEventsIn30Days;
    private @Nullable Boolean hivInfected;
    private @Nullable Boolean autism;
    private @Nullable Region residesAt;
    private @Nullable Unemployment unemployment;
    private @Nullable Guardianship guardianship;
    private @Nullable ElderRecord elder;
    private final Map<String, Object> extras = new HashMap<>();

    PersonBuilder(String id) {
        this.id = id;
    }

    /**
     * Sets relation to the head.
     *
     * @param relation the value, or null if not known
     * @return this
     */
    public PersonBuilder relation(@Nullable Relation relation) {
        this.relation = relation;
        return this;
    }

    /**
     * Sets sex.
     *
     * @param sex the value, or null if not known
     * @return this
     */
    public PersonBuilder sex(@Nullable Sex sex) {
        this.sex = sex;
        return this;
    }

    /**
     * Sets date of birth.
     *
     * @param birthDate the value, or null if not known
     * @return this
     */
    public PersonBuilder birthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
        return this;
    }

    /**
     * Sets place of household registration (户籍地).
     *
     * @param registeredAt the value, or null if not known
     * @return this
     */
    public PersonBuilder registeredAt(@Nullable Region registeredAt) {
        this.registeredAt = registeredAt;
        return this;
    }

    /**
     * Sets where the person studies.
     *
     * @param studying the value, or null if not known
     * @return this
     */
    public PersonBuilder studying(@Nullable Studying studying) {
        this.studying = studying;
        return this;
    }

    /**
     * Sets what the person lives by.
     *
     * @param employment the value, or null if not known
     * @return this
     */
    public PersonBuilder employment(@Nullable Employment employment) {
        this.employment = employment;
        return this;
    }

    /**
     * Sets whether the person can work.
     *
     * @param labourCapacity the value, or null if not known
     * @return this
     */
    public PersonBuilder labourCapacity(@Nullable LabourCapacity labourCapacity) {
        this.labourCapacity = labourCapacity;
        return this;
    }

    /**
     * Sets certified disability.
     *
     * @param disability the value, or null if not known
     * @return this
     */
    public PersonBuilder disability(@Nullable Disability disability) {
        this.disability = disability;
        return this;
    }

    /**
     * Sets whether an officially recognised major illness (重大疾病) is present.
     *
     * @param seriousIllness the value, or null if not known
     * @return this
     */
    public PersonBuilder seriousIllness(@Nullable Boolean seriousIllness) {
        this.seriousIllness = seriousIllness;
        return this;
    }

    /**
     * Sets the six self-care items.
     *
     * @param selfCare the value, or null if not known
     * @return this
     */
    public PersonBuilder selfCare(@Nullable SelfCare selfCare) {
        this.selfCare = selfCare;
        return this;
    }

    /**
     * Sets all items of income; an empty list = none.
     *
     * @param income the value, or null if not known
     * @return this
     */
    public PersonBuilder income(@Nullable List<IncomeItem> income) {
        this.income = income;
        return this;
    }

    /**
     * Sets why the person does not live at home.
     *
     * @param absence the value, or null if not known
     * @return this
     */
    public PersonBuilder absence(@Nullable Absence absence) {
        this.absence = absence;
        return this;
    }

    /**
     * Sets who looks after the person.
     *
     * @param care the value, or null if not known
     * @return this
     */
    public PersonBuilder care(@Nullable Care care) {
        this.care = care;
        return this;
    }

    /**
     * Sets the parents of a child.
     *
     * @param parents the value, or null if not known
     * @return this
     */
    public PersonBuilder parents(@Nullable List<Parent> parents) {
        this.parents = parents;
        return this;
    }

    /**
     * Sets marital status.
     *
     * @param maritalStatus the value, or null if not known
     * @return this
     */
    public PersonBuilder maritalStatus(@Nullable MaritalStatus maritalStatus) {
        this.maritalStatus = maritalStatus;
        return this;
    }

    /**
     * Sets whether the law gives a duty of support between this person and another member, where the relation alone does not tell.
     *
     * @param supportDuty the value, or null if not known
     * @return this
     */
    public PersonBuilder supportDuty(@Nullable Boolean supportDuty) {
        this.supportDuty = supportDuty;
        return this;
    }

    /**
     * Sets scores of the ability standard by item id.
     *
     * @param ability the value, or null if not known
     * @return this
     */
    public PersonBuilder ability(@Nullable Map<String, Integer> ability) {
        this.ability = ability;
        return this;
    }

    /**
     * Sets whether the person is in a coma.
     *
     * @param coma the value, or null if not known
     * @return this
     */
    public PersonBuilder coma(@Nullable Boolean coma) {
        this.coma = coma;
        return this;
    }

    /**
     * Sets whether dementia or a mental disorder is diagnosed.
     *
     * @param dementiaOrMentalDisorder the value, or null if not known
     * @return this
     */
    public PersonBuilder dementiaOrMentalDisorder(@Nullable Boolean dementiaOrMentalDisorder) {
        this.dementiaOrMentalDisorder = dementiaOrMentalDisorder;
        return this;
    }

    /**
     * Sets number of risk events within 30 days.
     *
     * @param riskEventsIn30Days the value, or null if not known
     * @return this
     */
    public PersonBuilder riskEventsIn30Days(@Nullable Integer riskEventsIn30Days) {
        this.riskEventsIn30Days = riskEventsIn30Days;
        return this;
    }

    /**
     * Sets whether infected with HIV (感染艾滋病病毒).
     *
     * @param hivInfected the value, or null if not known
     * @return this
     */
    public PersonBuilder hivInfected(@Nullable Boolean hivInfected) {
        this.hivInfected = hivInfected;
        return this;
    }

    /**
     * Sets whether autistic (孤独症).
     *
     * @param autism the value, or null if not known
     * @return this
     */
    public PersonBuilder autism(@Nullable Boolean autism) {
        this.autism = autism;
        return this;
    }

    /**
     * Sets place of habitual residence (经常居住地).
     *
     * @param residesAt the value, or null if not known
     * @return this
     */
    public PersonBuilder residesAt(@Nullable Region residesAt) {
        this.residesAt = residesAt;
        return this;
    }

    /**
     * Sets how the person is out of work.
     *
     * @param unemployment the value, or null if not known
     * @return this
     */
    public PersonBuilder unemployment(@Nullable Unemployment unemployment) {
        this.unemployment = unemployment;
        return this;
    }

    /**
     * Sets what is known about the guardianship of a child beyond the parents.
     *
     * @param guardianship the value, or null if not known
     * @return this
     */
    public PersonBuilder guardianship(@Nullable Guardianship guardianship) {
        this.guardianship = guardianship;
        return this;
    }

    /**
     * Sets assessments, care and services of an old person.
     *
     * @param elder the value, or null if not known
     * @return this
     */
    public PersonBuilder elder(@Nullable ElderRecord elder) {
        this.elder = elder;
        return this;
    }

    /**
     * Sets a fact the host defines.
     *
     * @param factId the id of the fact
     * @param value the value
     * @return this
     */
    public PersonBuilder extra(String factId, Object value) {
        extras.put(factId, value);
        return this;
    }

    /**
     * Builds the person.
     *
     * @return the person
     * @throws IllegalArgumentException if the id is a citizen ID number, blank or too long
     */
    public Person build() {
        return new Person(
                id,
                relation,
                sex,
                birthDate,
                registeredAt,
                studying,
                employment,
                labourCapacity,
                disability,
                seriousIllness,
                selfCare,
                income,
                absence,
                care,
                parents,
                maritalStatus,
                supportDuty,
                ability,
                coma,
                dementiaOrMentalDisorder,
                riskEventsIn30Days,
                hivInfected,
                autism,
                residesAt,
                unemployment,
                guardianship,
                elder,
                extras);
    }
}
