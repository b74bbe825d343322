package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.codes;
import static io.civilaffairs.programme.institution.Sample.day;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.on;
import static io.civilaffairs.programme.institution.Sample.possible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days are those of the published calendars of 2020 and 2025, counted by hand. */
class InstitutionFilingTest {
    private static Assessment assess(CareInstitution institution, String day) {
        return InstitutionFiling.programme(CivilAffairs.workdays()).in(on(day)).assess(institution);
    }

    private static CareInstitution house(String firstResident, String filed) {
        return CareInstitution.builder("i1")
                .firstResident(day(firstResident))
                .filed(day(filed))
                .build();
    }

    @Nested
    class The_last_day {
        @ParameterizedTest(name = "the first resident moved in on {0}: the last day is {1}")
        @CsvSource({
            // 7, 8, 9, 12 to 16, 19 and 20 May
            "2025-05-06, 2025-05-20",
            // Sunday 28 September is worked, 1 to 8 October is a holiday, Saturday 11 October is worked
            "2025-09-26, 2025-10-16",
            // a Sunday, the first day of the measures: 2 to 6 and 9 to 13 November
            "2020-11-01, 2020-11-13"
        })
        void is_the_tenth_working_day_after_the_first_resident(String first, String last) {
            assertThat(InstitutionFiling.lastDay(house(first, "not-yet"), on(last), CivilAffairs.workdays()))
                    .contains(LocalDate.parse(last));
        }

        @Test
        void is_not_known_before_a_resident_moved_in() {
            assertThat(InstitutionFiling.lastDay(
                            house("not-yet", "not-yet"), on("2025-05-20"), CivilAffairs.workdays()))
                    .isEmpty();
        }

        @Test
        void is_not_known_for_a_resident_of_the_day_before_the_measures() {
            assertThat(InstitutionFiling.lastDay(
                            house("2020-10-31", "not-yet"), on("2020-11-13"), CivilAffairs.workdays()))
                    .isEmpty();
        }

        @Test
        void outside_the_calendar_is_an_error_that_names_the_range() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assess(house("2026-12-31", "not-yet"), "2027-01-31"))
                    .withMessageContaining("outside the covered range");
        }
    }

    @Nested
    class On_the_day_assessed {
        @ParameterizedTest(name = "first resident {0}, filed {1}, on {2}: {3}")
        @CsvSource({
            "2025-05-06, not-yet,    2025-05-05, no-duty-yet",
            "2025-05-06, not-yet,    2025-05-06, period-running",
            "2025-05-06, not-yet,    2025-05-19, period-running",
            "2025-05-06, not-yet,    2025-05-20, period-running",
            "2025-05-06, not-yet,    2025-05-21, overdue",
            "2025-05-06, 2025-05-19, 2025-06-30, filed-in-time",
            "2025-05-06, 2025-05-20, 2025-06-30, filed-in-time",
            "2025-05-06, 2025-05-21, 2025-06-30, filed-late",
            "2025-05-06, 2025-05-21, 2025-05-21, filed-late",
            "2025-05-06, 2025-05-21, 2025-05-20, period-running",
            "2025-05-06, 2025-05-30, 2025-05-29, overdue",
            "2025-05-06, 2025-05-05, 2025-06-30, filed-in-time",
            "2025-05-06, 2025-05-06, 2025-06-30, filed-in-time",
            "not-yet,    not-yet,    2025-05-20, no-duty-yet",
            "not-yet,    2025-05-05, 2025-05-20, filed-in-time",
            "not-yet,    2025-05-21, 2025-05-20, no-duty-yet",
            "2025-09-26, not-yet,    2025-10-16, period-running",
            "2025-09-26, not-yet,    2025-10-17, overdue"
        })
        void the_duty_stands_as_the_days_say(String first, String filed, String day, String code) {
            assertThat(codes(assess(house(first, filed), day))).containsExactly(code);
        }

        @Test
        void before_the_measures_it_is_open_whether_a_filing_was_in_time() {
            Assessment answer = assess(house("2020-10-31", "2020-12-31"), "2021-01-31");

            assertThat(needed(answer)).containsExactly("deadline.institution-filing");
            assertThat(possible(answer)).containsExactly("filed-in-time", "filed-late");
        }

        @Test
        void a_filing_before_the_first_resident_needs_no_length() {
            assertThat(codes(assess(house("2020-10-31", "2020-10-30"), "2021-01-31")))
                    .containsExactly("filed-in-time");
        }
    }

    @Nested
    class What_is_not_known {
        @Test
        void of_an_unknown_institution_both_days_are_needed() {
            Assessment answer = assess(CareInstitution.builder("i1").build(), "2025-05-20");

            assertThat(needed(answer)).containsExactlyInAnyOrder("institution.first-resident", "institution.filed");
            assertThat(possible(answer)).hasSize(5).doesNotContain("none");
        }

        @Test
        void only_the_first_resident_is_needed_where_nothing_is_on_file() {
            Assessment answer = assess(
                    CareInstitution.builder("i1").filed(Milestone.NOT_YET).build(), "2025-05-20");

            assertThat(needed(answer)).containsExactly("institution.first-resident");
        }

        @Test
        void only_the_filing_is_needed_where_the_first_resident_is_known() {
            Assessment answer = assess(
                    CareInstitution.builder("i1")
                            .firstResident(day("2025-05-06"))
                            .build(),
                    "2025-05-21");

            assertThat(needed(answer)).containsExactly("institution.filed");
        }
    }

    @Nested
    class Registration {
        private List<String> duties(CareInstitution institution, String day) {
            return ((Assessment.Classified) assess(institution, day))
                    .inKind().stream().map(s -> s.clause().id()).toList();
        }

        @ParameterizedTest(name = "registered on 2025-03-03, on {0}: may serve is {1}")
        @CsvSource({"2025-03-02, false", "2025-03-03, true", "2025-03-04, true"})
        void an_institution_may_serve_from_the_day_it_is_registered(String day, boolean may) {
            CareInstitution house = house("not-yet", "not-yet").toBuilder()
                    .registered(day("2025-03-03"))
                    .kind(Kind.COMMERCIAL)
                    .build();

            assertThat(duties(house, day).contains("may-serve-once-registered")).isEqualTo(may);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "GOVERNMENT, registers-as-public-benefit",
            "NON_PROFIT, registers-as-public-benefit",
            "COMMERCIAL, registers-with-market-supervision"
        })
        void where_it_registers_follows_from_its_kind(Kind kind, String duty) {
            CareInstitution house = house("not-yet", "not-yet").toBuilder()
                    .registered(Milestone.NOT_YET)
                    .kind(kind)
                    .build();

            assertThat(duties(house, "2025-03-03")).containsExactly(duty);
        }

        @Test
        void an_unknown_registration_is_named_and_not_taken_for_none() {
            Assessment answer = assess(house("not-yet", "not-yet"), "2025-03-03");

            assertThat(answer.basis().caveats())
                    .anySatisfy(c -> assertThat(c.label().en()).contains("may serve", "day of registration"));
        }
    }

    @Test
    void the_length_is_recalled_and_says_so() {
        Assessment answer = assess(house("2025-05-06", "2025-05-21"), "2025-06-30");

        assertThat(answer.basis().standards())
                .extracting(StandardValue::standard, StandardValue::provenance)
                .containsExactly(Tuple.tuple("deadline.institution-filing", Provenance.RECALLED));
    }

    @Test
    void a_host_that_refuses_recalled_figures_gets_no_deadline() {
        Assessment answer = InstitutionFiling.programme(CivilAffairs.workdays())
                .in(Sample.setting(
                        CivilAffairs.standards().requiring(Provenance.SECONDARY), Sample.EXAMPLE, "2025-06-30"))
                .assess(house("2025-05-06", "2025-05-21"));

        assertThat(needed(answer)).containsExactly("deadline.institution-filing");
    }
}
