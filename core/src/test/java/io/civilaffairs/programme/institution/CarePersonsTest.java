package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.codes;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.possible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.region.Division;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicators that count persons. */
class CarePersonsTest {
    private static final LocalDate EARLY = LocalDate.of(2021, 1, 1);
    private static final List<Region> TOWNSHIPS = CivilAffairs.divisions().children(Sample.KAIZHOU).stream()
            .map(Division::region)
            .toList();

    @Nested
    class Carers {
        private Assessment assess(Roster<Training> trainings, String day) {
            return CareCoverage.CARERS
                    .in(Sample.inKaizhou(day))
                    .assess(new CareDistrict(Sample.KAIZHOU, CivilAffairs.divisions(), null, trainings, null, null));
        }

        @ParameterizedTest(name = "1500 and {0}: {1}")
        @CsvSource({"499, not-reached", "500, reached", "501, reached"})
        void are_to_be_two_thousand(int more, String code) {
            Roster<Training> trainings = Roster.complete(
                    List.of(new Training(Milestone.of(EARLY), 1500), new Training(Milestone.of(EARLY), more)));

            assertThat(codes(assess(trainings, "2021-06-30"))).containsExactly(code);
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2021-09-29, not-reached", "2021-09-30, reached", "2021-10-01, reached"})
        void count_from_the_day_they_completed_the_training(String day, String code) {
            Roster<Training> trainings =
                    Roster.complete(List.of(new Training(Milestone.of(LocalDate.of(2021, 9, 30)), 2000)));

            assertThat(codes(assess(trainings, day))).containsExactly(code);
        }

        @Test
        void in_training_do_not_count_yet() {
            Roster<Training> trainings = Roster.complete(List.of(new Training(Milestone.NOT_YET, 2000)));

            assertThat(codes(assess(trainings, "2022-12-31"))).containsExactly("not-reached");
        }

        @Test
        void of_a_list_that_is_not_complete_leave_it_open_unless_they_suffice() {
            Training some = new Training(Milestone.of(EARLY), 1999);

            assertThat(needed(assess(Roster.incomplete(List.of(some)), "2022-12-31")))
                    .containsExactly("district.trainings");
            assertThat(codes(assess(
                            Roster.incomplete(List.of(some, new Training(Milestone.of(EARLY), 1))), "2022-12-31")))
                    .containsExactly("reached");
        }

        @Test
        void are_reported_by_township_with_those_of_no_township_apart() {
            Region hanfeng = TOWNSHIPS.get(0);
            Roster<Training> trainings = Roster.incomplete(List.of(
                    new Training(Milestone.of(EARLY), 30, hanfeng),
                    new Training(Milestone.of(EARLY.plusDays(1)), 12, hanfeng),
                    new Training(Milestone.of(EARLY.plusDays(2)), 7, hanfeng),
                    new Training(Milestone.NOT_YET, 5, hanfeng),
                    new Training(Milestone.of(EARLY), 20, TOWNSHIPS.get(1)),
                    new Training(Milestone.of(EARLY), 100)));

            CoverageReport report = CoverageReport.of(district(trainings), EARLY.plusDays(1));

            assertThat(report.townships())
                    .extracting(CoverageReport.Township::carersTrained)
                    .startsWith(42, 20, 0);
            assertThat(report.carers()).isEqualTo(new CoverageReport.Carers(162, 100, false));
        }

        @Test
        void of_whom_nothing_is_known_are_none_certain_and_the_list_is_not_complete() {
            assertThat(CoverageReport.of(district(null), EARLY).carers())
                    .isEqualTo(new CoverageReport.Carers(0, 0, false));
        }

        @Test
        void count_for_the_district_whether_or_not_their_township_is_told() {
            Roster<Training> trainings = Roster.complete(List.of(
                    new Training(Milestone.of(EARLY), 1500, TOWNSHIPS.get(0)), new Training(Milestone.of(EARLY), 500)));

            assertThat(codes(assess(trainings, "2021-06-30"))).containsExactly("reached");
        }

        @ParameterizedTest
        @ValueSource(strings = {"500101001", "500154", "500154001001"})
        void are_of_a_township_of_the_district(String place) {
            Roster<Training> trainings =
                    Roster.complete(List.of(new Training(Milestone.of(EARLY), 1, Region.of(place))));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> district(trainings))
                    .withMessageStartingWith("trainings: not a township of 500154 in the register: " + place);
        }

        private CareDistrict district(@Nullable Roster<Training> trainings) {
            return new CareDistrict(Sample.KAIZHOU, CivilAffairs.divisions(), null, trainings, null, null);
        }

        @Test
        void are_a_number_that_is_not_negative() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Training(Milestone.NOT_YET, -1));
        }
    }

    @Nested
    class Share_in_institutions {
        private CareDistrict district(@Nullable Integer all, @Nullable Integer in) {
            return new CareDistrict(Sample.KAIZHOU, CivilAffairs.divisions(), null, null, all, in);
        }

        private Assessment assess(@Nullable Integer all, @Nullable Integer in) {
            StandardBook book = Sample.with(
                    CivilAffairs.standards(), Sample.KAIZHOU, InstitutionStandards.INSTITUTION_SHARE, Ratio.of(3, 5));
            return CareCoverage.INSTITUTION_SHARE
                    .in(Sample.setting(book, Sample.KAIZHOU, "2022-12-31"))
                    .assess(district(all, in));
        }

        /** The 60 % are made up for the test. */
        @ParameterizedTest(name = "{1} of {0}: {2}")
        @CsvSource({
            "100, 59, not-reached",
            "100, 60, reached",
            "100, 61, reached",
            "3,   1,  not-reached",
            "3,   2,  reached",
            "1,   0,  not-reached",
            "0,   0,  nobody-concerned"
        })
        void is_compared_exactly_with_a_target_of_the_host(int all, int in, String code) {
            assertThat(codes(assess(all, in))).containsExactly(code);
        }

        @Test
        void has_no_target_that_ships() {
            Assessment answer = CareCoverage.INSTITUTION_SHARE
                    .in(Sample.inKaizhou("2022-12-31"))
                    .assess(district(100, 60));

            assertThat(needed(answer)).containsExactly("elderly-coverage.institution-share");
            assertThat(possible(answer)).containsExactly("reached", "not-reached");
        }

        @Test
        void needs_both_numbers() {
            assertThat(needed(assess(100, null))).containsExactly("district.in-institutions");
            assertThat(needed(assess(null, 60))).containsExactly("district.without-self-care");
        }

        @Test
        void is_exact_in_the_report_and_empty_where_it_cannot_be_told() {
            assertThat(CoverageReport.of(district(120, 78), EARLY).institutionShare())
                    .contains(Ratio.of(13, 20));
            assertThat(CoverageReport.of(district(0, 0), EARLY).institutionShare())
                    .isEmpty();
            assertThat(CoverageReport.of(district(120, null), EARLY).institutionShare())
                    .isEmpty();
        }

        @Test
        void is_at_most_all_of_them() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> district(2, 3))
                    .withMessage("inInstitutions: found 3, but there are only 2 persons without self-care");
            assertThatIllegalArgumentException().isThrownBy(() -> district(-1, null));
            assertThatIllegalArgumentException().isThrownBy(() -> district(null, -1));
        }
    }
}
