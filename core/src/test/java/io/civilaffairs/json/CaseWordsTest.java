package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of every list is read as what it says. */
class CaseWordsTest {
    private static Household household(String json) {
        return CaseReader.read(json).household();
    }

    private static Person person(String fields) {
        return household(Samples.member(fields)).persons().list().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void every_relation_is_read(Relation relation) {
        assertThat(person("\"absence\": null, \"relation\": \"" + relation + "\"")
                        .relation())
                .isEqualTo(relation);
    }

    @ParameterizedTest
    @EnumSource
    void every_employment_is_read(Employment employment) {
        assertThat(person("\"employment\": \"" + employment + "\"").employment())
                .isEqualTo(employment);
    }

    @ParameterizedTest
    @EnumSource
    void every_labour_capacity_is_read(LabourCapacity capacity) {
        assertThat(person("\"labourCapacity\": \"" + capacity + "\"").labourCapacity())
                .isEqualTo(capacity);
    }

    @ParameterizedTest
    @EnumSource
    void every_marital_status_is_read(MaritalStatus status) {
        assertThat(person("\"maritalStatus\": \"" + status + "\"").maritalStatus())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_care_is_read(Care care) {
        assertThat(person("\"care\": \"" + care + "\"").care()).isEqualTo(care);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_income_is_read(IncomeItem.Kind kind) {
        assertThat(person("\"income\": [{\"kind\": \"" + kind + "\"}]").income())
                .containsExactly(new IncomeItem(kind, null, null, false, null));
    }

    @ParameterizedTest
    @EnumSource
    void every_period_is_read(Per per) {
        assertThat(person("\"income\": [{\"kind\": \"OTHER\", \"amount\": \"1\", \"per\": \"" + per + "\"}]")
                        .income())
                .containsExactly(IncomeItem.of(IncomeItem.Kind.OTHER, Amount.of(Money.ofYuan(1), per)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_kind_of_disability_is_read(Disability.Kind kind) {
        assertThat(person("\"disability\": {\"kind\": \"" + kind + "\", \"grade\": 4}")
                        .disability())
                .isEqualTo(new Disability(kind, 4));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_kind_of_absence_is_read(Absence.Kind kind) {
        assertThat(person("\"absence\": {\"kind\": \"" + kind + "\"}").absence())
                .isEqualTo(new Absence(kind, null));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void every_stage_of_education_is_read(Studying.Stage stage) {
        assertThat(person("\"studying\": {\"stage\": \"" + stage + "\", \"fullTime\": true}")
                        .studying())
                .isEqualTo(new Studying(stage, true));
    }

    @ParameterizedTest
    @EnumSource
    void every_situation_of_a_parent_is_read(Parent.Situation situation) {
        assertThat(person("\"parents\": [{\"situation\": [\"" + situation + "\"]}]")
                        .parents())
                .containsExactly(new Parent(null, Set.of(situation), null, null));
    }

    @ParameterizedTest
    @EnumSource
    void every_situation_of_a_guardianship_is_read(Guardianship.Situation situation) {
        assertThat(person("\"guardianship\": {\"situations\": [\"" + situation + "\"]}")
                        .guardianship())
                .isEqualTo(new Guardianship(Set.of(situation), null));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_candidate_is_read(Guardianship.Candidate.Kind kind) {
        assertThat(person("\"guardianship\": {\"candidates\": [{\"kind\": \"" + kind + "\"}]}")
                        .guardianship())
                .isEqualTo(new Guardianship(null, List.of(new Guardianship.Candidate(kind, null, null, null))));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_of_an_assessment_is_read(ElderRecord.AbilityReason reason) {
        assertThat(person("\"elder\": {\"abilityReason\": \"" + reason + "\"}").elder())
                .isEqualTo(ElderRecord.builder().abilityReason(reason).build());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_service_is_read(ElderRecord.ServiceUse.Kind kind) {
        assertThat(person("\"elder\": {\"services\": [{\"kind\": \"" + kind + "\"}]}")
                        .elder())
                .isEqualTo(ElderRecord.builder()
                        .services(List.of(new ElderRecord.ServiceUse(kind, null, null)))
                        .build());
    }

    @ParameterizedTest
    @EnumSource
    void every_way_of_living_is_read(ElderRecord.Living living) {
        assertThat(person("\"elder\": {\"living\": \"" + living + "\"}").elder())
                .isEqualTo(ElderRecord.builder().living(living).build());
    }

    @ParameterizedTest
    @EnumSource
    void every_support_of_a_family_is_read(ElderRecord.FamilySupport support) {
        assertThat(person("\"elder\": {\"familySupport\": \"" + support + "\"}").elder())
                .isEqualTo(ElderRecord.builder().familySupport(support).build());
    }

    @ParameterizedTest
    @EnumSource
    void every_aid_of_a_supporter_is_read(Supporter.Aid aid) {
        assertThat(household(Samples.household("\"elsewhere\": [{\"id\": \"s1\", \"aid\": \"" + aid + "\"}]"))
                        .elsewhere())
                .containsExactly(Supporter.builder("s1").aid(aid).build());
    }

    @ParameterizedTest
    @EnumSource
    void every_situation_of_a_supporter_is_read(Supporter.Situation situation) {
        assertThat(household(Samples.household(
                                "\"elsewhere\": [{\"id\": \"s1\", \"situation\": \"" + situation + "\"}]"))
                        .elsewhere())
                .containsExactly(Supporter.builder("s1").situation(situation).build());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_spending_is_read(Spending.Kind kind) {
        assertThat(household(Samples.household("\"spending\": [{\"kind\": \"" + kind + "\"}]"))
                        .spending())
                .containsExactly(new Spending(kind, null, null, null, null));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_event_is_read(Event.Kind kind) {
        assertThat(household(Samples.household("\"events\": [{\"kind\": \"" + kind + "\"}]"))
                        .events())
                .containsExactly(new Event(kind, null, null, null));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_vehicle_is_read(Vehicle.Kind kind) {
        assertThat(household(Samples.household("\"assets\": {\"vehicles\": [{\"kind\": \"" + kind + "\"}]}"))
                        .assets()
                        .vehicles())
                .containsExactly(new Vehicle(kind, null));
    }

    @ParameterizedTest
    @EnumSource
    void every_danger_grade_is_read(Dwelling.DangerGrade grade) {
        assertThat(household(Samples.household("\"assets\": {\"dwellings\": [{\"dangerGrade\": \"" + grade + "\"}]}"))
                        .assets()
                        .dwellings())
                .containsExactly(new Dwelling(null, grade));
    }
}
