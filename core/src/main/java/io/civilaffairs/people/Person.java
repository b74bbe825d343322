package io.civilaffairs.people;

import io.civilaffairs.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one person (人员). Null means not known; {@code NONE}, false and empty lists are known.
 *
 * <pre>{@code
 * Person mother = Person.builder("p1").relation(Relation.HEAD).birthDate(LocalDate.of(1950, 3, 2))
 *     .disability(new Disability(Disability.Kind.PHYSICAL, 1)).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; its text form shows the pseudonym only.
 *
 * @param id the host's pseudonym, never an ID number
 * @param relation relation to the head
 * @param sex sex
 * @param birthDate date of birth
 * @param registeredAt place of household registration (户籍地)
 * @param studying where the person studies
 * @param employment what the person lives by
 * @param labourCapacity whether the person can work
 * @param disability certified disability
 * @param seriousIllness whether an officially recognised major illness (重大疾病) is present
 * @param selfCare the six self-care items
 * @param income all items of income; an empty list = none
 * @param absence why the person does not live at home
 * @param care who looks after the person
 * @param parents the parents of a child
 * @param maritalStatus marital status
 * @param supportDuty whether the law gives a duty of support between this person and another member, where the relation
 *     alone does not tell
 * @param ability scores of the ability standard by item id
 * @param coma whether the person is in a coma
 * @param dementiaOrMentalDisorder whether dementia or a mental disorder is diagnosed
 * @param riskEventsIn30Days number of risk events within 30 days
 * @param hivInfected whether infected with HIV (感染艾滋病病毒)
 * @param autism whether autistic (孤独症)
 * @param residesAt place of habitual residence (经常居住地)
 * @param unemployment how the person is out of work
 * @param guardianship what is known about the guardianship of a child beyond the parents
 * @param elder assessments, care and services of an old person
 * @param extras facts a host defines, by fact id
 */
public record Person(
        String id,
        @Nullable Relation relation,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable Region registeredAt,
        @Nullable Studying studying,
        @Nullable Employment employment,
        @Nullable LabourCapacity labourCapacity,
        @Nullable Disability disability,
        @Nullable Boolean seriousIllness,
        @Nullable SelfCare selfCare,
        @Nullable List<IncomeItem> income,
        @Nullable Absence absence,
        @Nullable Care care,
        @Nullable List<Parent> parents,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Boolean supportDuty,
        @Nullable Map<String, Integer> ability,
        @Nullable Boolean coma,
        @Nullable Boolean dementiaOrMentalDisorder,
        @Nullable Integer riskEventsIn30Days,
        @Nullable Boolean hivInfected,
        @Nullable Boolean autism,
        @Nullable Region residesAt,
        @Nullable Unemployment unemployment,
        @Nullable Guardianship guardianship,
        @Nullable ElderRecord elder,
        Map<String, Object> extras) {

    /** Keeps its own copies and refuses an id that is a citizen ID number. */
    public Person {
        if (CitizenId.isValid(id)) {
            throw new IllegalArgumentException("id: is a valid citizen ID number; use a pseudonym of your own instead");
        }
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("id: must have 1 to 64 characters");
        }
        income = income == null ? null : List.copyOf(income);
        parents = parents == null ? null : List.copyOf(parents);
        ability = AssessmentScale.ABILITY.checked(ability);
        extras = Map.copyOf(extras);
    }

    /**
     * Starts a person of whom only the pseudonym is known.
     *
     * @param id the host's pseudonym
     * @return a builder
     */
    public static PersonBuilder builder(String id) {
        return new PersonBuilder(id);
    }

    /**
     * Starts from what is known about this person.
     *
     * @return a builder
     */
    public PersonBuilder toBuilder() {
        PersonBuilder builder = new PersonBuilder(id)
                .relation(relation)
                .sex(sex)
                .birthDate(birthDate)
                .registeredAt(registeredAt)
                .studying(studying)
                .employment(employment)
                .labourCapacity(labourCapacity)
                .disability(disability)
                .seriousIllness(seriousIllness)
                .selfCare(selfCare)
                .income(income)
                .absence(absence)
                .care(care)
                .parents(parents)
                .maritalStatus(maritalStatus)
                .supportDuty(supportDuty)
                .ability(ability)
                .coma(coma)
                .dementiaOrMentalDisorder(dementiaOrMentalDisorder)
                .riskEventsIn30Days(riskEventsIn30Days)
                .hivInfected(hivInfected)
                .autism(autism)
                .residesAt(residesAt)
                .unemployment(unemployment)
                .guardianship(guardianship)
                .elder(elder);
        extras.forEach(builder::extra);
        return builder;
    }

    @Override
    public String toString() {
        return "person:" + id;
    }
}
