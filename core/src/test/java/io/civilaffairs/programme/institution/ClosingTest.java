package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.codes;
import static io.civilaffairs.programme.institution.Sample.day;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.on;
import static io.civilaffairs.programme.institution.Sample.possible;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.region.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingTest {
    private static CareInstitution closing(String closing, String notice) {
        return CareInstitution.builder("i1")
                .closing(day(closing))
                .closingNotice(day(notice))
                .build();
    }

    @Nested
    class Notice {
        private static Assessment assess(CareInstitution institution, String day) {
            return ClosingNotice.PROGRAMME.in(on(day)).assess(institution);
        }

        @ParameterizedTest(name = "closing on {0}: the last day for the notice is {1}")
        @CsvSource({
            "2025-08-31, 2025-08-01",
            "2025-03-31, 2025-03-01",
            "2025-03-30, 2025-02-28",
            "2024-03-30, 2024-02-29"
        })
        void the_last_day_is_thirty_days_before_closing(String closing, String last) {
            assertThat(ClosingNotice.lastDay(closing(closing, "not-yet"), on("2025-01-01")))
                    .contains(LocalDate.parse(last));
        }

        @ParameterizedTest(name = "closing {0}, notice {1}, on {2}: {3}")
        @CsvSource({
            "not-yet,    not-yet,    2025-08-01, not-closing",
            "2025-08-31, not-yet,    2025-07-31, notice-period-running",
            "2025-08-31, not-yet,    2025-08-01, notice-period-running",
            "2025-08-31, not-yet,    2025-08-02, notice-missing",
            "2025-08-31, 2025-07-31, 2025-09-30, notice-in-time",
            "2025-08-31, 2025-08-01, 2025-09-30, notice-in-time",
            "2025-08-31, 2025-08-02, 2025-09-30, notice-late",
            "2025-08-31, 2025-08-02, 2025-08-01, notice-period-running",
            "2025-08-31, 2025-08-10, 2025-08-09, notice-missing"
        })
        void the_duty_stands_as_the_days_say(String closing, String notice, String day, String code) {
            assertThat(codes(assess(closing(closing, notice), day))).containsExactly(code);
        }

        @Test
        void closing_on_the_first_day_of_the_measures_has_a_length() {
            assertThat(codes(assess(closing("2020-11-01", "2020-10-02"), "2020-11-01")))
                    .containsExactly("notice-in-time");
            assertThat(codes(assess(closing("2020-11-01", "2020-10-03"), "2020-11-01")))
                    .containsExactly("notice-late");
        }

        @Test
        void closing_on_the_day_before_the_measures_has_none() {
            Assessment answer = assess(closing("2020-10-31", "2020-10-01"), "2020-11-01");

            assertThat(needed(answer)).containsExactly("deadline.institution-closing-notice");
            assertThat(possible(answer)).containsExactly("notice-in-time", "notice-late");
        }

        @Test
        void a_province_may_set_a_longer_notice() {
            Assessment answer = ClosingNotice.PROGRAMME
                    .in(Sample.setting(
                            Sample.with(
                                    CivilAffairs.standards(),
                                    Region.of("990000"),
                                    InstitutionStandards.CLOSING_NOTICE,
                                    60),
                            Sample.EXAMPLE,
                            "2025-09-30"))
                    .assess(closing("2025-08-31", "2025-07-03"));

            // 60 days before 31 August is 2 July
            assertThat(codes(answer)).containsExactly("notice-late");
        }

        @Test
        void whether_it_closes_is_needed_first() {
            Assessment answer = assess(CareInstitution.builder("i1").build(), "2025-08-01");

            assertThat(needed(answer)).contains("institution.closing");
        }

        @Test
        void an_unknown_notice_is_needed_where_it_closes() {
            Assessment answer = assess(
                    CareInstitution.builder("i1").closing(day("2025-08-31")).build(), "2025-08-15");

            assertThat(needed(answer)).containsExactly("institution.closing-notice");
        }
    }

    @Nested
    class Residents {
        private static Assessment assess(CareInstitution institution, String day) {
            return Resettlement.PROGRAMME.in(on(day)).assess(institution);
        }

        @ParameterizedTest(name = "closing {0}, {1} not resettled, on {2}: {3}")
        @CsvSource({
            "2025-08-31, 1, 2025-08-30, under-way",
            "2025-08-31, 1, 2025-08-31, residents-left",
            "2025-08-31, 1, 2025-09-01, residents-left",
            "2025-08-31, 0, 2025-08-30, all-resettled",
            "2025-08-31, 0, 2025-08-31, all-resettled",
            "not-yet,    5, 2025-08-31, not-closing"
        })
        void nobody_is_left_when_the_service_ends(String closing, int left, String day, String code) {
            CareInstitution house = CareInstitution.builder("i1")
                    .closing(day(closing))
                    .notResettled(left)
                    .build();

            assertThat(codes(assess(house, day))).containsExactly(code);
        }

        @Test
        void the_departments_help_where_it_closes() {
            CareInstitution house = CareInstitution.builder("i1")
                    .closing(day("2025-08-31"))
                    .notResettled(3)
                    .build();

            assertThat(((Assessment.Classified) assess(house, "2025-08-01")).inKind())
                    .extracting(s -> s.clause().id())
                    .containsExactly("departments-help-to-resettle");
        }

        @Test
        void how_many_are_left_is_asked_for_only_where_it_closes() {
            assertThat(needed(assess(
                            CareInstitution.builder("i1")
                                    .closing(day("2025-08-31"))
                                    .build(),
                            "2025-09-01")))
                    .containsExactly("institution.not-resettled");
            assertThat(codes(assess(
                            CareInstitution.builder("i1")
                                    .closing(Milestone.NOT_YET)
                                    .build(),
                            "2025-09-01")))
                    .containsExactly("not-closing");
        }
    }

    @Nested
    class Agreements {
        private static Assessment assess(CareInstitution institution) {
            return ServiceAgreements.PROGRAMME.in(on("2025-08-01")).assess(institution);
        }

        @ParameterizedTest(name = "24 residents, {0} agreements: {1}")
        @CsvSource({"0, some-missing", "23, some-missing", "24, all-signed"})
        void every_resident_has_one(int agreements, String code) {
            CareInstitution house = CareInstitution.builder("i1")
                    .occupancy(Occupancy.of(10, 5, 4, 3, 2))
                    .agreements(agreements)
                    .build();

            assertThat(codes(assess(house))).containsExactly(code);
        }

        @Test
        void a_house_without_residents_lacks_none() {
            CareInstitution house = CareInstitution.builder("i1")
                    .occupancy(Occupancy.of(0, 0, 0, 0, 0))
                    .agreements(0)
                    .build();

            assertThat(codes(assess(house))).containsExactly("all-signed");
        }

        @Test
        void residents_who_are_not_assessed_need_one_too() {
            CareInstitution house = CareInstitution.builder("i1")
                    .occupancy(Occupancy.of(10, 5, 4, 3, 2).withNotAssessed(1))
                    .agreements(24)
                    .build();

            assertThat(codes(assess(house))).containsExactly("some-missing");
        }

        @Test
        void both_numbers_are_needed_and_the_residents_are_asked_for_as_occupancy() {
            assertThat(needed(assess(CareInstitution.builder("i1").build())))
                    .containsExactly("institution.agreements", "institution.occupancy");
        }
    }
}
