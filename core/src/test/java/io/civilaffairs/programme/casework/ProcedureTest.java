package io.civilaffairs.programme.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureTest {
    private static final ProgrammeId GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE;
    private static final ProgrammeId HARDSHIP = ProgrammeId.EXTREME_HARDSHIP_SUPPORT;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Setting setting(String decisionDeadline) {
        return CivilAffairs.setting("500154", YearMonth.of(2025, 9))
                .withOptions(Options.of(Map.of("decision-deadline", decisionDeadline)));
    }

    private static Timetable table(
            ProgrammeId programme, Procedure.Course course, String option, Map<CaseEvent, LocalDate> events) {
        return Procedure.of(programme)
                .orElseThrow()
                .timetable(setting(option), CivilAffairs.workdays(), events, course);
    }

    private static Timetable table(ProgrammeId programme, Map<CaseEvent, LocalDate> events) {
        return table(programme, Procedure.Course.ORDINARY, "national-2021", events);
    }

    private static Deadline find(Timetable table, String id) {
        return table.find(id).orElseThrow();
    }

    @Nested
    class The_guarantee {
        @Test
        void the_investigation_starts_within_three_working_days_of_acceptance_across_the_national_holiday() {
            // 2025-09-28 is a Sunday worked in exchange: 28, 29, 30 September.
            Timetable table = table(GUARANTEE, Map.of(CaseEvent.ACCEPTED, day("2025-09-26")));
            assertThat(find(table, "start-investigation").due()).isEqualTo(day("2025-09-30"));
        }

        @Test
        void a_step_that_has_not_begun_has_no_last_day() {
            Deadline county = find(table(GUARANTEE, Map.of(CaseEvent.ACCEPTED, day("2025-09-26"))), "decide-at-county");
            assertThat(county.begins()).isNull();
            assertThat(county.due()).isNull();
            assertThat(county.isOpen()).isFalse();
            assertThat(county.isOverdueOn(day("2029-01-01"))).isFalse();
        }

        @Test
        void the_county_decides_within_ten_working_days_of_receiving_the_papers() {
            // Mon 3 to Fri 14 March 2025 after Fri 28 February.
            Timetable table = table(GUARANTEE, Map.of(CaseEvent.RECEIVED_BY_COUNTY, day("2025-02-28")));
            assertThat(find(table, "decide-at-county").due()).isEqualTo(day("2025-03-14"));
        }

        @ParameterizedTest
        @CsvSource({
            "ORDINARY, national-2021, complete-all, 2025-04-15",
            "ORDINARY, chongqing-2023, complete-all, 2025-04-08",
            "DELEGATED, national-2021, complete-all, 2025-03-31",
            "EXTENDED, national-2021, complete-all, 2025-05-08",
            "EXTENDED, chongqing-2023, complete-all, 2025-04-28",
            "ORDINARY, regulation-2016, complete-all-in-calendar-days, 2025-04-02"
        })
        void the_total_time_follows_the_course_and_the_option(
                Procedure.Course course, String option, String step, String due) {
            // From Mon 2025-03-03; 4 April is a holiday, 27 April is worked, 1 to 5 May are holidays.
            Timetable table = table(GUARANTEE, course, option, Map.of(CaseEvent.ACCEPTED, day("2025-03-03")));
            assertThat(table.deadlines().stream()
                            .map(d -> d.step().clause().id())
                            .filter(id -> id.startsWith("complete-all")))
                    .containsExactly(step);
            assertThat(find(table, step).due()).isEqualTo(day(due));
        }

        @Test
        void the_thirty_calendar_days_leave_out_the_appraisal_and_the_notices() {
            // 30 days from 3 March end on 2 April; 2 days of appraisal, 7 and 3 days of notice are left out.
            Map<CaseEvent, LocalDate> events = Map.of(
                    CaseEvent.ACCEPTED, day("2025-03-03"),
                    CaseEvent.APPRAISAL_STARTED, day("2025-03-10"),
                    CaseEvent.APPRAISAL_ENDED, day("2025-03-11"),
                    CaseEvent.NOTICE_POSTED, day("2025-03-12"),
                    CaseEvent.NOTICE_REPEATED, day("2025-03-24"));
            Timetable table = table(GUARANTEE, Procedure.Course.ORDINARY, "regulation-2016", events);
            assertThat(find(table, "complete-all-in-calendar-days").due()).isEqualTo(day("2025-04-14"));
        }

        @Test
        void before_july_2021_the_regulation_alone_sets_the_total_time() {
            Map<CaseEvent, LocalDate> before = Map.of(CaseEvent.ACCEPTED, day("2021-06-30"));
            Map<CaseEvent, LocalDate> after = Map.of(CaseEvent.ACCEPTED, day("2021-07-01"));
            assertThat(find(table(GUARANTEE, before), "complete-all-in-calendar-days")
                            .due())
                    .isEqualTo(day("2021-07-30"));
            assertThat(table(GUARANTEE, after).find("complete-all-in-calendar-days"))
                    .isEmpty();
            assertThat(find(table(GUARANTEE, after), "complete-all").due()).isEqualTo(day("2021-08-12"));
        }

        @Test
        void a_time_that_no_text_gives_for_the_day_is_named_and_not_invented() {
            Deadline start =
                    find(table(GUARANTEE, Map.of(CaseEvent.ACCEPTED, day("2021-06-30"))), "start-investigation");
            assertThat(start.due()).isNull();
            FactRef needed = start.needed();
            assertThat(needed).isNotNull();
            assertThat(needed.kind()).isEqualTo(FactRef.Kind.STANDARD);
            assertThat(needed.id()).isEqualTo("deadline.minimum-living.investigation-start");
            assertThat(needed.path()).isEqualTo("2021-06-30");
        }

        @Test
        void a_refusal_is_notified_within_three_working_days_and_ends_the_time_for_the_decision() {
            Timetable table = table(
                    GUARANTEE,
                    Map.of(CaseEvent.RECEIVED_BY_COUNTY, day("2025-09-15"), CaseEvent.REFUSED, day("2025-09-30")));
            assertThat(find(table, "notify-refusal").due()).isEqualTo(day("2025-10-11"));
            assertThat(find(table, "decide-at-county").due()).isEqualTo(day("2025-09-28"));
            assertThat(find(table, "decide-at-county").done()).isEqualTo(day("2025-09-30"));
            assertThat(find(table, "decide-at-county").isViolated()).isTrue();
        }

        @Test
        void papers_go_to_the_county_only_after_seven_days_of_notice() {
            Map<CaseEvent, LocalDate> onTheLastDay =
                    Map.of(CaseEvent.NOTICE_POSTED, day("2025-09-26"), CaseEvent.RECEIVED_BY_COUNTY, day("2025-10-03"));
            Map<CaseEvent, LocalDate> theDayAfter =
                    Map.of(CaseEvent.NOTICE_POSTED, day("2025-09-26"), CaseEvent.RECEIVED_BY_COUNTY, day("2025-10-04"));
            assertThat(find(table(GUARANTEE, onTheLastDay), "public-notice").due())
                    .isEqualTo(day("2025-10-03"));
            assertThat(find(table(GUARANTEE, onTheLastDay), "public-notice").isViolated())
                    .isTrue();
            assertThat(find(table(GUARANTEE, theDayAfter), "public-notice").isViolated())
                    .isFalse();
        }

        @Test
        void a_notice_that_has_run_its_time_is_not_overdue() {
            Timetable table = table(GUARANTEE, Map.of(CaseEvent.NOTICE_POSTED, day("2025-09-26")));
            assertThat(table.overdueOn(day("2025-12-01"))).isEmpty();
        }

        @Test
        void three_months_after_a_death_on_the_last_of_november_end_on_the_last_of_february() {
            Timetable table = table(GUARANTEE, Map.of(CaseEvent.MEMBER_DIED, day("2025-11-30")));
            assertThat(find(table, "review-after-death").due()).isEqualTo(day("2026-02-28"));
        }
    }

    @Nested
    class What_is_due {
        private final Timetable table = table(
                GUARANTEE,
                Map.of(CaseEvent.ACCEPTED, day("2025-09-26"), CaseEvent.DATA_CHECK_REQUESTED, day("2025-09-29")));

        @Test
        void next_is_the_open_step_whose_last_day_comes_first() {
            // investigation 30 September; data check 30 September, 9 and 10 October; everything later
            assertThat(table.nextDue(day("2025-09-30"))
                            .orElseThrow()
                            .step()
                            .clause()
                            .id())
                    .isEqualTo("start-investigation");
            assertThat(table.nextDue(day("2025-10-01"))
                            .orElseThrow()
                            .step()
                            .clause()
                            .id())
                    .isEqualTo("start-data-check");
            assertThat(table.nextDue(day("2025-10-11"))
                            .orElseThrow()
                            .step()
                            .clause()
                            .id())
                    .isEqualTo("complete-all");
        }

        @Test
        void overdue_is_what_is_open_after_its_last_day() {
            assertThat(table.overdueOn(day("2025-09-30"))).isEmpty();
            assertThat(table.overdueOn(day("2025-10-09")))
                    .extracting(d -> d.step().clause().id())
                    .containsExactly("start-investigation");
            assertThat(table.overdueOn(day("2025-10-11")))
                    .extracting(d -> d.step().clause().id())
                    .containsExactly("start-investigation", "start-data-check");
        }

        @Test
        void a_step_done_late_was_overdue_until_it_was_done() {
            Timetable late = table(
                    GUARANTEE,
                    Map.of(
                            CaseEvent.ACCEPTED, day("2025-09-26"),
                            CaseEvent.INVESTIGATION_STARTED, day("2025-10-09")));
            Deadline start = find(late, "start-investigation");
            assertThat(start.isOverdueOn(day("2025-10-08"))).isTrue();
            assertThat(start.isOverdueOn(day("2025-10-09"))).isFalse();
            assertThat(start.isViolated()).isTrue();
        }
    }

    @Nested
    class Other_procedures {
        @Test
        void extreme_hardship_gives_the_township_fifteen_working_days() {
            // Mon 24 February to Fri 14 March 2025 are fifteen.
            Timetable table = table(HARDSHIP, Map.of(CaseEvent.ACCEPTED, day("2025-02-21")));
            assertThat(find(table, "township-opinion").due()).isEqualTo(day("2025-03-14"));
        }

        @Test
        void self_care_is_assessed_again_within_ten_working_days_across_the_spring_festival() {
            // 14 February 2026 is worked, 15 to 23 are off: 12, 13, 14, 24, 25, 26, 27, 28 February (worked), 2, 3
            // March.
            Timetable table = table(HARDSHIP, Map.of(CaseEvent.SELF_CARE_CHANGE_REPORTED, day("2026-02-11")));
            assertThat(find(table, "reassess-self-care").due()).isEqualTo(day("2026-03-03"));
        }

        @Test
        void support_ends_only_after_the_notice_of_seven_days() {
            Map<CaseEvent, LocalDate> events = Map.of(
                    CaseEvent.TERMINATION_POSTED, day("2025-02-22"),
                    CaseEvent.TERMINATION_DECIDED, day("2025-03-01"));
            assertThat(find(table(HARDSHIP, events), "termination-notice").due())
                    .isEqualTo(day("2025-03-01"));
            assertThat(find(table(HARDSHIP, events), "termination-notice").isViolated())
                    .isTrue();
        }

        @Test
        void after_an_objection_the_end_may_be_decided_before_the_seven_days_are_over_and_is_put_up_again() {
            Map<CaseEvent, LocalDate> events = Map.of(
                    CaseEvent.TERMINATION_POSTED, day("2025-02-22"),
                    CaseEvent.TERMINATION_OBJECTED, day("2025-02-24"),
                    CaseEvent.TERMINATION_DECIDED, day("2025-02-27"),
                    CaseEvent.TERMINATION_REPOSTED, day("2025-02-28"),
                    CaseEvent.TERMINATION_NOTICE_ENDED, day("2025-03-07"));
            Timetable table = table(HARDSHIP, events);
            assertThat(table.find("termination-notice")).isEmpty();
            assertThat(find(table, "decide-on-termination").isViolated()).isFalse();
            assertThat(find(table, "second-termination-notice").due()).isEqualTo(day("2025-03-07"));
            assertThat(find(table, "second-termination-notice").isViolated()).isTrue();
        }

        @Test
        void the_price_linked_subsidy_is_paid_within_twenty_working_days_of_the_index() {
            Map<CaseEvent, LocalDate> events = Map.of(CaseEvent.INDEX_PUBLISHED, day("2025-03-03"));
            Deadline payment = find(table(ProgrammeId.PRICE_LINKED_SUBSIDY, events), "pay-after-index");
            assertThat(payment.due()).isEqualTo(day("2025-03-31"));
            assertThat(payment.isOverdueOn(day("2025-03-31"))).isFalse();
            assertThat(payment.isOverdueOn(day("2025-04-01"))).isTrue();
        }

        @Test
        void unavoidable_expenditure_is_recognised_within_thirty_or_forty_five_working_days() {
            Map<CaseEvent, LocalDate> events = Map.of(CaseEvent.ACCEPTED, day("2025-03-03"));
            ProgrammeId programme = ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD;
            assertThat(find(table(programme, events), "complete-all").due()).isEqualTo(day("2025-04-15"));
            assertThat(find(table(programme, Procedure.Course.EXTENDED, "national-2021", events), "complete-all")
                            .due())
                    .isEqualTo(day("2025-05-08"));
        }

        @Test
        void an_unattended_child_is_decided_without_a_public_notice() {
            Procedure procedure =
                    Procedure.of(ProgrammeId.UNATTENDED_CHILD_ALLOWANCE).orElseThrow();
            assertThat(procedure.steps(Procedure.Course.ORDINARY))
                    .extracting(s -> s.clause().id())
                    .containsExactly("township-conclusion", "decide-at-county");
        }

        @Test
        void a_programme_whose_steps_no_text_limits_has_no_procedure() {
            assertThat(Procedure.of(ProgrammeId.HIGH_AGE_ALLOWANCE)).isEmpty();
        }
    }

    @Test
    void five_working_days_from_the_worked_examples() {
        assertThat(CivilAffairs.workdays().plus(day("2025-09-26"), 5)).isEqualTo(day("2025-10-10"));
        assertThat(CivilAffairs.workdays().plus(day("2026-02-11"), 5)).isEqualTo(day("2026-02-25"));
    }
}
