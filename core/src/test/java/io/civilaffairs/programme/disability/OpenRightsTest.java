package io.civilaffairs.programme.disability;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdBuilder;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rights that are neither given nor refused until an official has found what the law leaves to be found. */
class OpenRightsTest {
    private static final String COMPANION = "一名陪护人员享受相同优惠";
    private static final String POST = "盲人读物邮件免费寄递";
    private static final String MEDICATION = "精神病患者服药救助";
    private static final String LEGAL_AID = "法律援助、司法救助";
    private static final String HOUSING = "优先提供公租房、廉租房，行动不便的在楼层分配上予以照顾";
    private static final String VOCATIONAL_GRANT = "国家助学金补助（中等职业教育）";
    private static final String VOCATIONAL_AID = "接受高等职业教育的补助";

    private static PersonBuilder disabled(Disability.Kind kind, int grade) {
        IncomeItem wage = IncomeItem.of(IncomeItem.Kind.WAGE, Amount.of(Money.ofYuan(3_000), Per.MONTH));
        return Person.builder("p1")
                .relation(Relation.HEAD)
                .birthDate(LocalDate.of(2007, 5, 20))
                .maritalStatus(MaritalStatus.UNMARRIED)
                .studying(Studying.NONE)
                .employment(Employment.NOT_WORKING)
                .labourCapacity(LabourCapacity.NONE)
                .seriousIllness(false)
                .absence(Absence.NONE)
                .income(List.of(wage))
                .disability(new Disability(kind, grade));
    }

    private static HouseholdBuilder poor(Person person) {
        return Household.builder("h1")
                .settlement(Settlement.RURAL)
                .registeredPoor(true)
                .members(new Roster<>(List.of(person), true))
                .elsewhere(List.of())
                .assets(new Assets(Money.ZERO, List.of(), List.of(), List.of()))
                .spending(List.of())
                .receiving(List.of())
                .enrolled(List.of())
                .findings(List.of());
    }

    private static List<String> open(HouseholdBuilder household) {
        Assessment answer = CivilAffairs.policyBook()
                .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
                .assess(household.build(), List.of(DisabilityRights.PROGRAMME.id()))
                .find(DisabilityRights.PROGRAMME.id(), "person:p1")
                .orElseThrow();
        assertThat(answer).isInstanceOf(Assessment.Entitled.class);
        return answer.basis().caveats().stream()
                .filter(c -> c.id().equals("service-open"))
                .map(c -> c.label().zh())
                .map(zh -> zh.substring(zh.indexOf('“') + 1, zh.lastIndexOf('”')))
                .toList();
    }

    private static OfficialFinding found(String kind, boolean value) {
        return new OfficialFinding(kind, DisabilityRights.PROGRAMME.id().id(), "p1", null, value);
    }

    @Test
    void which_kinds_a_multiple_disability_has_is_for_an_official_to_find() {
        assertThat(open(poor(disabled(Disability.Kind.MULTIPLE, 1).build())))
                .containsExactly(MEDICATION, POST, COMPANION);
        assertThat(open(poor(disabled(Disability.Kind.PHYSICAL, 1).build()))).isEmpty();
    }

    @Test
    void once_found_it_is_open_no_longer() {
        assertThat(open(poor(disabled(Disability.Kind.MULTIPLE, 1).build())
                        .findings(List.of(
                                found("MULTIPLE_DISABILITY_WITH_COMPANION", false),
                                found("MULTIPLE_DISABILITY_WITH_BLINDNESS", true)))))
                .containsExactly(MEDICATION);
    }

    @Test
    void whoever_is_not_poor_may_need_legal_aid_for_another_reason_and_may_meet_the_conditions_of_public_housing() {
        HouseholdBuilder household = poor(disabled(Disability.Kind.PHYSICAL, 3).build())
                .registeredPoor(false)
                .settlement(Settlement.URBAN);

        assertThat(open(household)).containsExactly(LEGAL_AID, HOUSING);
        assertThat(open(household.findings(List.of(found("NEEDS_LEGAL_AID", false)))))
                .containsExactly(HOUSING);
    }

    @Test
    void the_year_in_secondary_vocational_school_is_asked_there_only() {
        assertThat(open(poor(disabled(Disability.Kind.HEARING, 3)
                        .studying(new Studying(Studying.Stage.SECONDARY_VOCATIONAL, true))
                        .build())))
                .containsExactly(VOCATIONAL_GRANT);
        assertThat(open(poor(disabled(Disability.Kind.HEARING, 3)
                        .studying(new Studying(Studying.Stage.SENIOR_SECONDARY, true))
                        .build())))
                .isEmpty();
    }

    @Test
    void whether_a_college_is_vocational_is_asked_of_the_poor() {
        PersonBuilder student =
                disabled(Disability.Kind.HEARING, 3).studying(new Studying(Studying.Stage.COLLEGE, true));

        assertThat(open(poor(student.build()))).containsExactly(VOCATIONAL_AID);
    }
}
