package io.civilaffairs.programme.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointHandlingTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2025, 9, 26);
    private static final Setting SETTING = CivilAffairs.setting("500154", YearMonth.of(2025, 9));
    private static final Set<ProgrammeId> ASKED = Set.of(
            ProgrammeId.MINIMUM_LIVING_GUARANTEE,
            ProgrammeId.KEY_GROUP_SUPPLEMENT,
            ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD);

    private static CaseAssessment assessed(String income) {
        CaseDocument document = CaseReader.read("""
                {"format": "civil-affairs/case/1", "month": "2025-09", "region": "500154",
                 "household": {"id": "h1", "settlement": "URBAN",
                  "members": [{"id": "p1", "relation": "HEAD", "birthDate": "1980-03-02", "registeredAt": "500154",
                    "studying": "NONE", "employment": "NOT_WORKING", "labourCapacity": "NONE", "disability": "NONE",
                    "seriousIllness": false, "absence": "NONE", "maritalStatus": "UNMARRIED", "income": %s}],
                  "membersComplete": true, "elsewhere": [], "spending": [],
                  "assets": {"financial": "0.00", "vehicles": [], "dwellings": [], "other": []}}}
                """.formatted(income));
        return CivilAffairs.policyBook().in(SETTING).assess(document.household(), ASKED);
    }

    private static List<Referral> routed(String income) {
        return JointHandling.with(CivilAffairs.workdays()).route(assessed(income), ACCEPTED);
    }

    @Test
    void what_a_household_is_entitled_to_goes_to_its_department_with_its_days() {
        List<Referral> referrals = routed("[]");
        assertThat(referrals).singleElement().satisfies(r -> {
            assertThat(r.programme()).isEqualTo(ProgrammeId.MINIMUM_LIVING_GUARANTEE);
            assertThat(r.subject()).isEqualTo("household");
            assertThat(r.department()).isEqualTo(Department.CIVIL_AFFAIRS);
            assertThat(r.outcome()).isEqualTo(Outcome.MET);
            assertThat(r.needed()).isEmpty();
            Timetable days = r.timetable();
            assertThat(days).isNotNull();
            assertThat(days.nextDue(ACCEPTED).orElseThrow().due()).isEqualTo(LocalDate.of(2025, 9, 30));
        });
    }

    @Test
    void what_is_undetermined_is_referred_with_what_is_needed() {
        List<Referral> referrals = routed("null");
        assertThat(referrals)
                .extracting(Referral::programme)
                .containsExactly(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD);
        assertThat(referrals).extracting(Referral::outcome).containsOnly(Outcome.UNKNOWN);
        assertThat(referrals.get(0).needed()).extracting(n -> n.path()).containsExactly("income");
    }

    @Test
    void what_the_household_is_not_entitled_to_is_not_referred() {
        assertThat(routed("[{\"kind\": \"WAGE\", \"amount\": \"9000.00\", \"per\": \"MONTH\"}]"))
                .isEmpty();
        assertThat(routed("[{\"kind\": \"WAGE\", \"amount\": \"769.99\", \"per\": \"MONTH\"}]"))
                .extracting(Referral::programme)
                .containsExactly(ProgrammeId.MINIMUM_LIVING_GUARANTEE);
    }

    @Test
    void a_household_near_the_threshold_is_referred_for_its_recognition() {
        assertThat(routed("[{\"kind\": \"WAGE\", \"amount\": \"770.00\", \"per\": \"MONTH\"}]"))
                .extracting(Referral::programme)
                .containsExactly(ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD);
    }

    @Test
    void what_another_benefit_takes_away_is_referred_with_the_rule_that_does_so() {
        List<Referral> referrals = JointHandling.with(CivilAffairs.workdays()).route(aloneAndDisabled(), ACCEPTED);
        assertThat(referrals)
                .filteredOn(r -> r.programme().equals(ProgrammeId.DISABILITY_NURSING_SUBSIDY))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.outcome()).isEqualTo(Outcome.MET);
                    assertThat(r.withheldBy()).isNotNull();
                });
        assertThat(referrals)
                .filteredOn(r -> r.programme().equals(ProgrammeId.EXTREME_HARDSHIP_SUPPORT))
                .singleElement()
                .satisfies(r -> assertThat(r.withheldBy()).isNull());
    }

    @Test
    void the_rights_of_disabled_persons_go_to_the_federation_only_for_the_rehabilitation_of_a_child() {
        assertThat(JointHandling.with(CivilAffairs.workdays()).route(aloneAndDisabled(), ACCEPTED))
                .extracting(Referral::programme)
                .doesNotContain(ProgrammeId.DISABILITY_RIGHTS);
        assertThat(JointHandling.with(CivilAffairs.workdays()).route(disabledChild(), ACCEPTED))
                .filteredOn(r -> r.programme().equals(ProgrammeId.DISABILITY_RIGHTS))
                .extracting(Referral::department)
                .containsExactly(Department.DISABLED_PERSONS_FEDERATION);
    }

    private static CaseAssessment aloneAndDisabled() {
        return assessedAlone("""
                "birthDate": "1950-03-02", "maritalStatus": "WIDOWED", "disability": {"kind": "PHYSICAL", "grade": 1}""");
    }

    private static CaseAssessment disabledChild() {
        return assessedAlone("""
                "birthDate": "2021-03-02", "maritalStatus": "UNMARRIED", "disability": {"kind": "PHYSICAL", "grade": 1},
                "parents": [{"situation": ["DEAD"]}, {"situation": ["DEAD"]}]""");
    }

    private static CaseAssessment assessedAlone(String person) {
        CaseDocument document = CaseReader.read("""
                {"format": "civil-affairs/case/1", "month": "2025-09", "region": "500154",
                 "household": {"id": "h1", "settlement": "URBAN",
                  "members": [{"id": "p1", "relation": "HEAD", "registeredAt": "500154",
                    "studying": "NONE", "employment": "NOT_WORKING", "labourCapacity": "NONE",
                    "seriousIllness": false, "absence": "NONE", "income": [], "care": "DISPERSED",
                    "selfCare": {"eating": true, "dressing": true, "transferring": true, "toileting": true,
                      "walking": true, "bathing": true}, %s}],
                  "membersComplete": true, "elsewhere": [], "spending": [], "events": [], "disaster": "NONE",
                  "assets": {"financial": "0.00", "vehicles": [], "dwellings": [], "other": []},
                  "findings": [{"kind": "PROPERTY_WITHIN_RULE", "value": true}]}}
                """.formatted(person));
        return CivilAffairs.policyBook().in(SETTING).assess(document.household());
    }

    @ParameterizedTest
    @CsvSource({
        "medical-assistance, MEDICAL_INSURANCE, 第三十条",
        "education-assistance, EDUCATION, 第三十六条",
        "housing-assistance, HOUSING, 第四十条",
        "employment-assistance, HUMAN_RESOURCES, 第四十四条",
        "disaster-relief, EMERGENCY_MANAGEMENT, 第二十五条",
        "temporary-assistance, CIVIL_AFFAIRS, 第四十八条",
        "extreme-hardship-support, CIVIL_AFFAIRS, 第十六条",
        "rigid-expenditure-household, CIVIL_AFFAIRS, 第八条",
        "emergency-medical-aid, HEALTH, 五（二）",
        "near-threshold-household, CIVIL_AFFAIRS, 二",
        "orphan-allowance, CIVIL_AFFAIRS, 一",
        "disability-rights, DISABLED_PERSONS_FEDERATION, 二（三）"
    })
    void each_kind_of_assistance_has_its_department(String programme, Department department, String article) {
        JointHandling.Route route = JointHandling.with(CivilAffairs.workdays())
                .routeOf(ProgrammeId.of(programme))
                .orElseThrow();
        assertThat(route.department()).isEqualTo(department);
        assertThat(route.how().citation().article()).isEqualTo(article);
    }

    @Test
    void housing_takes_two_departments_and_the_disability_subsidies_take_the_federation() {
        JointHandling handling = JointHandling.with(CivilAffairs.workdays());
        assertThat(handling.routeOf(ProgrammeId.HOUSING_ASSISTANCE)
                        .orElseThrow()
                        .with())
                .containsExactly(Department.CIVIL_AFFAIRS);
        assertThat(handling.routeOf(ProgrammeId.DISABILITY_NURSING_SUBSIDY)
                        .orElseThrow()
                        .with())
                .containsExactly(Department.DISABLED_PERSONS_FEDERATION);
    }

    @Test
    void nobody_applies_for_the_price_linked_subsidy() {
        assertThat(JointHandling.with(CivilAffairs.workdays()).routeOf(ProgrammeId.PRICE_LINKED_SUBSIDY))
                .isEmpty();
    }

    @Test
    void a_host_routes_a_programme_of_its_own_or_another_way() {
        Citation source = Citation.of("测试标准", "", "第一条", Provenance.RECALLED);
        JointHandling.Route route = new JointHandling.Route(
                Department.HUMAN_RESOURCES, List.of(), Clause.of("elsewhere", "另行办理", "dealt with elsewhere", source));
        JointHandling shipped = JointHandling.with(CivilAffairs.workdays());
        JointHandling own = shipped.routing(ProgrammeId.MINIMUM_LIVING_GUARANTEE, route);
        assertThat(own.route(assessed("[]"), ACCEPTED))
                .singleElement()
                .satisfies(r -> assertThat(r.department()).isEqualTo(Department.HUMAN_RESOURCES));
        assertThat(shipped.routeOf(ProgrammeId.MINIMUM_LIVING_GUARANTEE))
                .isNotEqualTo(own.routeOf(ProgrammeId.MINIMUM_LIVING_GUARANTEE));
    }
}
