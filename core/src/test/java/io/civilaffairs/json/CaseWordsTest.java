package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
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
