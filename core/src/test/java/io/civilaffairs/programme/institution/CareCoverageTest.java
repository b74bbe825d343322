package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.codes;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.possible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.region.Division;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareCoverageTest {
    /** A made-up county of two townships, with two villages and one. */
    private static final Divisions SMALL =
            Divisions.of(Stream.of("990101", "990101001", "990101001001", "990101001002", "990101002", "990101002001")
                    .map(code -> new Division(Region.of(code), Label.of(code, code), "示例", null, null))
                    .toList());

    private static final LocalDate EARLY = LocalDate.of(2021, 1, 1);

    private static List<Region> places(boolean townships) {
        List<Region> all = CivilAffairs.divisions().children(Sample.KAIZHOU).stream()
                .map(Division::region)
                .toList();
        return townships
                ? all
                : all.stream()
                        .flatMap(t -> CivilAffairs.divisions().children(t).stream())
                        .map(Division::region)
                        .toList();
    }

    private static List<Facility> facilities(boolean townships, int count, LocalDate opened) {
        return places(townships).stream()
                .limit(count)
                .map(place -> Facility.open(place, opened))
                .toList();
    }

    private static CareDistrict kaizhou(@Nullable Roster<Facility> facilities) {
        return new CareDistrict(Sample.KAIZHOU, CivilAffairs.divisions(), facilities, null, null, null);
    }

    private static CareDistrict small(@Nullable Roster<Facility> facilities) {
        return new CareDistrict(Sample.EXAMPLE, SMALL, facilities, null, null, null);
    }

    private static Assessment assess(Programme<CareDistrict> indicator, CareDistrict district, String day) {
        return indicator.in(Sample.inKaizhou(day)).assess(district);
    }

    @Nested
    class Facilities_of_kaizhou {
        @Test
        void are_counted_over_forty_townships_and_535_villages() {
            CoverageReport report = CoverageReport.of(kaizhou(Roster.complete(List.of())), EARLY);
            Setting setting = Sample.inKaizhou("2021-01-01");

            assertThat(report.townshipShare().places())
                    .isEqualTo(setting.get(InstitutionStandards.TOWNSHIPS).value())
                    .isEqualTo(40);
            assertThat(report.villageShare().places())
                    .isEqualTo(setting.get(InstitutionStandards.VILLAGES).value())
                    .isEqualTo(535);
        }

        @ParameterizedTest(name = "{0} villages on {1}: {2}")
        @CsvSource({
            "535, 2022-12-30, reached-in-time",
            "535, 2022-12-31, reached-in-time",
            "535, 2023-01-01, reached-in-time",
            "534, 2022-12-30, under-way",
            "534, 2022-12-31, under-way",
            "534, 2023-01-01, behind",
            "0,   2021-01-01, under-way"
        })
        void of_the_villages_stand_against_the_end_of_2022(int villages, String day, String code) {
            CareDistrict district = kaizhou(Roster.complete(facilities(false, villages, EARLY)));

            assertThat(codes(assess(CareCoverage.VILLAGES, district, day))).containsExactly(code);
        }

        @ParameterizedTest(name = "{0} townships on {1}: {2}")
        @CsvSource({
            "40, 2022-12-31, reached-in-time",
            "39, 2022-12-31, under-way",
            "39, 2023-01-01, behind",
            "40, 2023-01-01, reached-in-time"
        })
        void of_the_townships_stand_against_the_end_of_2022(int townships, String day, String code) {
            CareDistrict district = kaizhou(Roster.complete(facilities(true, townships, EARLY)));

            assertThat(codes(assess(CareCoverage.TOWNSHIPS, district, day))).containsExactly(code);
        }

        @ParameterizedTest(name = "the last village on {0}, assessed on {1}: {2}")
        @CsvSource({
            "2022-12-31, 2023-06-30, reached-in-time",
            "2023-01-01, 2022-12-31, under-way",
            "2023-01-01, 2023-01-01, reached-late",
            "2023-01-02, 2023-01-01, behind",
            "2023-01-02, 2023-01-02, reached-late"
        })
        void reach_the_target_with_the_last_village(LocalDate last, String day, String code) {
            List<Facility> all = new ArrayList<>(facilities(false, 534, EARLY));
            all.add(Facility.open(places(false).get(534), last));

            assertThat(codes(assess(CareCoverage.VILLAGES, kaizhou(Roster.complete(all)), day)))
                    .containsExactly(code);
        }

        @Test
        void that_closed_after_the_last_day_do_not_undo_what_was_reached() {
            List<Facility> all = new ArrayList<>(facilities(true, 39, EARLY));
            all.add(new Facility(places(true).get(39), Milestone.of(EARLY), Milestone.of(LocalDate.of(2023, 1, 1))));

            assertThat(codes(assess(CareCoverage.TOWNSHIPS, kaizhou(Roster.complete(all)), "2023-06-30")))
                    .containsExactly("reached-in-time");
        }

        @Test
        void that_closed_on_the_last_day_do_not_count() {
            List<Facility> all = new ArrayList<>(facilities(true, 39, EARLY));
            all.add(new Facility(places(true).get(39), Milestone.of(EARLY), Milestone.of(LocalDate.of(2022, 12, 31))));

            assertThat(codes(assess(CareCoverage.TOWNSHIPS, kaizhou(Roster.complete(all)), "2023-06-30")))
                    .containsExactly("behind");
        }

        @Test
        void of_townships_are_none_of_their_villages() {
            CareDistrict district = kaizhou(Roster.complete(facilities(true, 40, EARLY)));

            assertThat(codes(assess(CareCoverage.VILLAGES, district, "2023-01-01")))
                    .containsExactly("behind");
        }

        @Test
        void two_in_one_place_count_once() {
            List<Facility> all = new ArrayList<>(facilities(true, 39, EARLY));
            all.addAll(facilities(true, 39, LocalDate.of(2021, 6, 1)));

            assertThat(CoverageReport.of(kaizhou(Roster.complete(all)), LocalDate.of(2022, 1, 1))
                            .townshipShare()
                            .covered())
                    .isEqualTo(39);
        }

        @Test
        void the_answer_cites_the_plan() {
            Assessment answer = assess(
                    CareCoverage.VILLAGES, kaizhou(Roster.complete(facilities(false, 534, EARLY))), "2023-01-01");

            assertThat(answer.finding().decisive())
                    .allSatisfy(f -> assertThat(f.citation().number()).isEqualTo("开州府发〔2020〕7号"));
            assertThat(answer.basis().standards()).extracting(v -> v.standard()).contains("elderly-coverage.villages");
        }
    }

    @Nested
    class Unknown_facilities {
        @Test
        void are_asked_for_where_none_is_listed() {
            Assessment answer = assess(CareCoverage.VILLAGES, kaizhou(null), "2023-01-01");

            assertThat(needed(answer)).containsExactly("district.facilities");
            assertThat(possible(answer)).containsExactly("reached-in-time", "reached-late", "behind");
        }

        @Test
        void of_a_list_that_is_not_complete_leave_it_open() {
            Roster<Facility> most = Roster.incomplete(facilities(false, 534, EARLY));

            assertThat(needed(assess(CareCoverage.VILLAGES, kaizhou(most), "2022-06-30")))
                    .containsExactly("district.facilities");
        }

        @Test
        void do_not_matter_where_those_listed_suffice() {
            Roster<Facility> all = Roster.incomplete(facilities(false, 535, EARLY));

            assertThat(codes(assess(CareCoverage.VILLAGES, kaizhou(all), "2022-06-30")))
                    .containsExactly("reached-in-time");
        }

        @Test
        void with_an_unknown_day_are_named_by_their_place() {
            List<Facility> all = new ArrayList<>(facilities(true, 39, EARLY));
            Region last = places(true).get(39);
            all.add(new Facility(last, null, Milestone.NOT_YET));
            Assessment answer = assess(CareCoverage.TOWNSHIPS, kaizhou(Roster.complete(all)), "2023-01-01");

            assertThat(((Assessment.Undetermined) answer).needed())
                    .extracting(n -> n.subject() + " " + n.path())
                    .containsExactly("facility:" + last.code() + " opened");
        }

        @Test
        void with_an_unknown_day_do_not_matter_where_another_is_missing() {
            List<Facility> all = new ArrayList<>(facilities(true, 38, EARLY));
            all.add(new Facility(places(true).get(38), null, Milestone.NOT_YET));

            assertThat(codes(assess(CareCoverage.TOWNSHIPS, kaizhou(Roster.complete(all)), "2023-01-01")))
                    .containsExactly("behind");
        }

        @Test
        void of_a_district_whose_villages_no_register_holds_cannot_be_counted() {
            CareDistrict other = new CareDistrict(
                    Region.of("500101"), CivilAffairs.divisions(), Roster.complete(List.of()), null, null, null);
            StandardBook book =
                    Sample.with(CivilAffairs.standards(), Region.of("500101"), InstitutionStandards.VILLAGES, 100);
            book = Sample.with(book, Region.of("500101"), InstitutionStandards.TARGET_DATE, LocalDate.of(2022, 12, 31));

            assertThat(needed(CareCoverage.VILLAGES
                            .in(Sample.setting(book, Region.of("500101"), "2023-01-01"))
                            .assess(other)))
                    .containsExactly("district.divisions");
            assertThat(CoverageReport.of(other, EARLY).villageShare().atLeast()).isEmpty();
        }
    }

    @Nested
    class Another_district {
        private final CareDistrict covered = small(Roster.complete(List.of(
                Facility.open(Region.of("990101001001"), EARLY),
                Facility.open(Region.of("990101001002"), EARLY),
                Facility.open(Region.of("990101002001"), EARLY))));

        @Test
        void has_its_own_target_and_register() {
            StandardBook book = Sample.with(InstitutionStandards.VILLAGES, 3);
            book = Sample.with(book, Sample.EXAMPLE, InstitutionStandards.TARGET_DATE, LocalDate.of(2025, 12, 31));

            assertThat(codes(CareCoverage.VILLAGES
                            .in(Sample.setting(book, Sample.EXAMPLE, "2025-06-30"))
                            .assess(covered)))
                    .containsExactly("reached-in-time");
        }

        @Test
        void has_no_target_of_kaizhou() {
            Assessment answer =
                    CareCoverage.VILLAGES.in(Sample.on("2023-01-01")).assess(covered);

            assertThat(needed(answer))
                    .containsExactlyInAnyOrder("elderly-coverage.villages", "elderly-coverage.target-date");
        }
    }

    @Nested
    class The_report {
        private final CareDistrict district = small(Roster.complete(List.of(
                Facility.open(Region.of("990101001"), EARLY),
                Facility.open(Region.of("990101001002"), EARLY),
                new Facility(Region.of("990101002001"), null, Milestone.NOT_YET))));

        @Test
        void lists_each_township_with_what_is_missing_and_what_is_not_known() {
            assertThat(CoverageReport.of(district, EARLY).townships())
                    .containsExactly(
                            new CoverageReport.Township(
                                    Region.of("990101001"),
                                    Outcome.MET,
                                    List.of(Region.of("990101001002")),
                                    List.of(Region.of("990101001001")),
                                    List.of(),
                                    0),
                            new CoverageReport.Township(
                                    Region.of("990101002"),
                                    Outcome.NOT_MET,
                                    List.of(),
                                    List.of(),
                                    List.of(Region.of("990101002001")),
                                    0));
        }

        @Test
        void gives_exact_shares_from_what_is_certain_to_what_is_possible() {
            CoverageReport report = CoverageReport.of(district, EARLY);

            assertThat(report.townshipShare()).isEqualTo(new CoverageReport.Share(1, 0, 2));
            assertThat(report.townshipShare().atLeast()).contains(Ratio.of(1, 2));
            assertThat(report.villageShare().atLeast()).contains(Ratio.of(1, 3));
            assertThat(report.villageShare().atMost()).contains(Ratio.of(2, 3));
            assertThat(report.townships().get(0).share().atLeast()).contains(Ratio.of(1, 2));
        }

        @ParameterizedTest(name = "on {0}: {1} of 3 villages")
        @CsvSource({"2020-12-31, 0", "2021-01-01, 1", "2021-01-02, 1"})
        void counts_a_facility_from_the_day_it_opened(LocalDate day, int covered) {
            CareDistrict one = small(Roster.complete(List.of(Facility.open(Region.of("990101001002"), EARLY))));

            assertThat(CoverageReport.of(one, day).villageShare().covered()).isEqualTo(covered);
        }

        @ParameterizedTest(name = "on {0}: {1} of 3 villages")
        @CsvSource({"2021-12-30, 1", "2021-12-31, 0", "2022-01-01, 0"})
        void counts_a_facility_up_to_the_day_before_it_closed(LocalDate day, int covered) {
            CareDistrict one = small(Roster.complete(List.of(new Facility(
                    Region.of("990101001002"), Milestone.of(EARLY), Milestone.of(LocalDate.of(2021, 12, 31))))));

            assertThat(CoverageReport.of(one, day).villageShare().covered()).isEqualTo(covered);
        }

        @Test
        void takes_nothing_for_missing_where_nothing_is_listed() {
            assertThat(CoverageReport.of(small(null), EARLY).villageShare())
                    .isEqualTo(new CoverageReport.Share(0, 3, 3));
        }
    }

    @Nested
    class Places {
        @ParameterizedTest(name = "{0}")
        @CsvSource({"990101", "990102001", "990101003", "990101001003"})
        void that_are_no_township_or_village_of_the_district_are_an_error(String code) {
            Roster<Facility> strange = Roster.complete(List.of(Facility.open(Region.of(code), EARLY)));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> small(strange))
                    .withMessageContaining("not a township or village of 990101 in the register: " + code);
        }

        @Test
        void do_not_close_before_they_open() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new Facility(Region.of("990101001"), Milestone.of(EARLY), Milestone.of(EARLY.minusDays(1))))
                    .withMessageContaining("facility:990101001");
        }
    }
}
