package io.civilaffairs.programme.guardianship;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.programme.guardianship.ReportingDuty.Authority;
import io.civilaffairs.programme.guardianship.ReportingDuty.Force;
import io.civilaffairs.programme.guardianship.ReportingDuty.Observation;
import io.civilaffairs.programme.guardianship.ReportingDuty.Promptness;
import io.civilaffairs.programme.guardianship.ReportingDuty.Reporter;
import io.civilaffairs.programme.guardianship.ReportingDuty.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportingDutyTest {
    private static List<String> duties(Reporter reporter, Sign sign, boolean grave, boolean leftBehind) {
        return ReportingDuty.of(reporter, new Observation(sign, grave, leftBehind)).stream()
                .map(d -> d.clause().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_ORGAN, HARM",
        "COMMITTEE, SUSPECTED_HARM",
        "SCHOOL, OTHER_DANGER",
        "MEDICAL_INSTITUTION, HARM",
        "PLACEMENT_INSTITUTION, SUSPECTED_HARM",
        "SOCIAL_WORK_AGENCY, HARM",
        "OTHER_CLOSE_CONTACT_UNIT, OTHER_DANGER",
        "STATE_ORGAN, MISSING",
        "COMMITTEE, LIVING_ALONE",
        "SCHOOL, LIVING_ALONE",
        "MEDICAL_INSTITUTION, GUARDIAN_INCAPABLE",
        "SOCIAL_WORK_AGENCY, MISSING"
    })
    void those_whom_article_11_binds_must_report_at_once_to_three_departments(Reporter reporter, Sign sign) {
        List<ReportingDuty> duties = ReportingDuty.of(reporter, new Observation(sign, false, false));

        assertThat(duties).singleElement().satisfies(d -> {
            assertThat(d.force()).isEqualTo(Force.MUST);
            assertThat(d.promptness()).isEqualTo(Promptness.IMMEDIATELY);
            assertThat(d.to()).containsExactly(Authority.PUBLIC_SECURITY, Authority.CIVIL_AFFAIRS, Authority.EDUCATION);
            assertThat(d.clause().citation().article()).isEqualTo("第十一条第二款");
        });
    }

    @ParameterizedTest
    @EnumSource(Sign.class)
    void anybody_has_the_right_and_no_duty(Sign sign) {
        assertThat(ReportingDuty.of(Reporter.ANYBODY, new Observation(sign, true, true)))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.force()).isEqualTo(Force.MAY);
                    assertThat(d.promptness()).isEqualTo(Promptness.NOT_LAID_DOWN);
                });
    }

    @Test
    void a_guardian_must_report_grave_harm_only() {
        assertThat(duties(Reporter.GUARDIAN, Sign.HARM, true, false)).containsExactly("report-by-guardian");
        assertThat(duties(Reporter.GUARDIAN, Sign.SUSPECTED_HARM, true, false)).containsExactly("report-by-guardian");
        assertThat(duties(Reporter.GUARDIAN, Sign.HARM, false, false)).containsExactly("right-to-report");
        assertThat(duties(Reporter.GUARDIAN, Sign.OTHER_DANGER, true, false)).containsExactly("right-to-report");
    }

    @Test
    void a_committee_reports_a_guardian_who_gravely_fails_to_the_police_in_good_time() {
        assertThat(ReportingDuty.of(Reporter.COMMITTEE, new Observation(Sign.GUARDIAN_FAILS, true, false)))
                .hasSize(2)
                .last()
                .satisfies(d -> {
                    assertThat(d.clause().id()).isEqualTo("report-of-failing-guardian");
                    assertThat(d.to()).containsExactly(Authority.PUBLIC_SECURITY);
                    assertThat(d.promptness()).isEqualTo(Promptness.IN_GOOD_TIME);
                });
        assertThat(duties(Reporter.COMMITTEE, Sign.GUARDIAN_FAILS, false, false))
                .containsExactly("right-to-report");
    }

    @Test
    void a_child_whose_guardian_gravely_fails_is_in_danger() {
        assertThat(duties(Reporter.COMMITTEE, Sign.GUARDIAN_FAILS, true, false))
                .containsExactly("mandatory-report", "report-of-failing-guardian");
        assertThat(duties(Reporter.SCHOOL, Sign.GUARDIAN_FAILS, true, false)).containsExactly("mandatory-report");
        assertThat(duties(Reporter.SCHOOL, Sign.GUARDIAN_FAILS, false, false)).containsExactly("right-to-report");
    }

    @Test
    void of_a_child_in_difficulty_for_want_of_guardianship_the_committee_reports_under_the_opinion_too() {
        Observation seen = new Observation(Sign.GUARDIAN_FAILS, false, false, true);

        assertThat(ReportingDuty.of(Reporter.COMMITTEE, seen))
                .extracting(d -> d.clause().id())
                .containsExactly("mandatory-report", "report-of-child-in-difficulty");
        assertThat(ReportingDuty.of(Reporter.COMMITTEE, seen)).last().satisfies(d -> {
            assertThat(d.to()).containsExactly(Authority.PUBLIC_SECURITY);
            assertThat(d.promptness()).isEqualTo(Promptness.AT_THE_FIRST_MOMENT);
            assertThat(d.clause().citation().article()).isEqualTo("三（一）");
        });
        assertThat(ReportingDuty.of(Reporter.SCHOOL, seen))
                .extracting(d -> d.clause().id())
                .containsExactly("mandatory-report");
        assertThat(ReportingDuty.of(Reporter.ANYBODY, seen))
                .extracting(d -> d.clause().id())
                .containsExactly("right-to-report");
    }

    @Test
    void of_a_left_behind_child_harm_is_reported_under_both_texts() {
        List<ReportingDuty> duties =
                ReportingDuty.of(Reporter.SCHOOL, new Observation(Sign.SUSPECTED_HARM, false, true));

        assertThat(duties)
                .extracting(d -> d.clause().id())
                .containsExactly("mandatory-report", "report-of-left-behind-child");
        assertThat(duties)
                .extracting(ReportingDuty::promptness)
                .containsExactly(Promptness.IMMEDIATELY, Promptness.AT_THE_FIRST_MOMENT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Sign.class,
            names = {"LIVING_ALONE", "MISSING", "GUARDIAN_INCAPABLE"})
    void of_a_left_behind_child_lack_of_care_is_reported_under_both_texts_too(Sign sign) {
        assertThat(duties(Reporter.MEDICAL_INSTITUTION, sign, false, true))
                .containsExactly("mandatory-report", "report-of-left-behind-child");
        assertThat(duties(Reporter.MEDICAL_INSTITUTION, sign, false, false)).containsExactly("mandatory-report");
    }

    @Test
    void of_a_left_behind_child_any_failing_of_the_guardian_is_reported() {
        assertThat(duties(Reporter.MEDICAL_INSTITUTION, Sign.GUARDIAN_FAILS, false, true))
                .containsExactly("report-of-left-behind-child");
        assertThat(duties(Reporter.MEDICAL_INSTITUTION, Sign.GUARDIAN_FAILS, false, false))
                .containsExactly("right-to-report");
    }

    @Test
    void the_opinion_binds_social_work_agencies_and_not_state_organs() {
        assertThat(duties(Reporter.SOCIAL_WORK_AGENCY, Sign.MISSING, false, true))
                .containsExactly("mandatory-report", "report-of-left-behind-child");
        assertThat(duties(Reporter.STATE_ORGAN, Sign.MISSING, false, true)).containsExactly("mandatory-report");
        assertThat(duties(Reporter.OTHER_CLOSE_CONTACT_UNIT, Sign.MISSING, false, true))
                .containsExactly("mandatory-report");
    }

    @Test
    void not_reporting_is_sanctioned_under_article_117() {
        assertThat(ReportingDuty.SANCTION.citation().article()).isEqualTo("第一百一十七条");
    }
}
