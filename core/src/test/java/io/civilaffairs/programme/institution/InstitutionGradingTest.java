package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.codes;
import static io.civilaffairs.programme.institution.Sample.grades;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.possible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.StandardBook;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lowest totals are made up for the test: 400, 550, 700, 800 and 900 of 1,000. */
class InstitutionGradingTest {
    private static final StandardBook BANDS = grades(400, 550, 700, 800, 900);

    private static CareInstitution scored(
            @Nullable Integer environment,
            @Nullable Integer facilities,
            @Nullable Integer management,
            @Nullable Integer service) {
        return CareInstitution.builder("i1")
                .scores(new GradingScores(environment, facilities, management, service))
                .build();
    }

    private static Assessment assess(StandardBook book, CareInstitution institution) {
        return InstitutionGrading.PROGRAMME
                .in(Sample.setting(book, Sample.EXAMPLE, "2025-08-01"))
                .assess(institution);
    }

    @Nested
    class The_grade {
        /** 100 + 100 + 100 + service. */
        @ParameterizedTest(name = "a total of 300 + {0}: {1}")
        @CsvSource({
            "0,   none,    0",
            "99,  none,    0",
            "100, grade-1, 1",
            "101, grade-1, 1",
            "249, grade-1, 1",
            "250, grade-2, 2",
            "251, grade-2, 2",
            "399, grade-2, 2",
            "400, grade-3, 3",
            "401, grade-3, 3",
            "499, grade-3, 3",
            "500, grade-4, 4",
            "501, grade-4, 4",
            "599, grade-4, 4",
            "600, grade-5, 5"
        })
        void follows_from_the_total(int service, String code, int level) {
            Assessment.Classified answer = (Assessment.Classified) assess(BANDS, scored(100, 100, 100, service));

            assertThat(answer.codes()).containsExactly(code);
            assertThat(answer.level()).isEqualTo(level == 0 ? null : Integer.valueOf(level));
        }

        @Test
        void full_points_are_the_highest() {
            assertThat(codes(assess(BANDS, scored(120, 130, 150, 600)))).containsExactly("grade-5");
        }

        @Test
        void the_finding_shows_the_points() {
            Assessment answer = assess(BANDS, scored(100, 110, 120, 400));

            assertThat(answer.finding().children().get(2).children().get(0).working())
                    .extracting(step -> step.value())
                    .containsExactly(730);
        }
    }

    @Nested
    class Parts_not_scored {
        @Test
        void leave_open_the_grades_they_can_still_decide() {
            // 300 certain, 900 possible
            Assessment answer = assess(BANDS, scored(100, 100, 100, null));

            assertThat(possible(answer)).containsExactly("grade-1", "grade-2", "grade-3", "grade-4", "grade-5", "none");
            assertThat(needed(answer)).containsExactly("institution.score-service");
        }

        @ParameterizedTest(name = "a small part is open, service {0}: {1}")
        @CsvSource({
            "0,   none;grade-1",
            "1,   none;grade-1",
            "119, none;grade-1",
            "120, grade-1",
            "149, grade-1",
            "150, grade-1;grade-2",
            "269, grade-1;grade-2",
            "270, grade-2",
            "299, grade-2",
            "300, grade-2;grade-3",
            "399, grade-2;grade-3",
            "400, grade-2;grade-3;grade-4",
            "420, grade-3;grade-4",
            "499, grade-3;grade-4",
            "500, grade-3;grade-4;grade-5",
            "520, grade-4;grade-5"
        })
        void decide_only_near_a_limit(int service, String expected) {
            // 130 + 150 + service is certain, 120 more are possible
            Assessment answer = assess(BANDS, scored(null, 130, 150, service));

            List<String> codes = answer instanceof Assessment.Classified c ? c.codes() : possible(answer);
            assertThat(codes).containsExactlyInAnyOrder(expected.split(";"));
        }

        @Test
        void are_all_needed_where_nothing_is_scored() {
            assertThat(needed(assess(BANDS, CareInstitution.builder("i1").build())))
                    .containsExactly(
                            "institution.score-environment",
                            "institution.score-facilities",
                            "institution.score-management",
                            "institution.score-service");
        }

        @Test
        void need_the_points_of_the_part_where_recalled_figures_are_refused() {
            Assessment answer = InstitutionGrading.PROGRAMME
                    .in(Sample.setting(
                            Sample.with(
                                            CivilAffairs.standards(),
                                            Region.of("990000"),
                                            InstitutionStandards.GRADE_FROM.get(0),
                                            400)
                                    .requiring(Provenance.SECONDARY),
                            Sample.EXAMPLE,
                            "2025-08-01"))
                    .assess(scored(null, 130, 150, 300));

            assertThat(needed(answer)).contains("institution-grading.grade-1-from");
        }
    }

    @Nested
    class Bands {
        @Test
        void have_no_source_so_that_nothing_that_ships_gives_a_grade() {
            Assessment answer = assess(CivilAffairs.standards(), scored(100, 110, 120, 400));

            assertThat(needed(answer))
                    .containsExactlyInAnyOrder(
                            "institution-grading.grade-1-from",
                            "institution-grading.grade-2-from",
                            "institution-grading.grade-3-from",
                            "institution-grading.grade-4-from",
                            "institution-grading.grade-5-from");
        }

        @Test
        void that_are_given_in_part_decide_what_they_can() {
            StandardBook book = CivilAffairs.standards();
            book = Sample.with(book, Region.of("990000"), InstitutionStandards.GRADE_FROM.get(4), 900);

            assertThat(codes(assess(book, scored(120, 130, 150, 500)))).containsExactly("grade-5");
            assertThat(possible(assess(book, scored(120, 130, 150, 499))))
                    .containsExactly("grade-1", "grade-2", "grade-3", "grade-4", "none");
        }

        @ParameterizedTest(name = "grade 2 from {0}")
        @CsvSource({"399", "400"})
        void that_do_not_rise_are_an_error(int second) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assess(grades(400, second), scored(1, 1, 1, 1)))
                    .withMessageContaining("institution-grading.grade-2-from is " + second)
                    .withMessageContaining("institution-grading.grade-1-from, which is 400");
        }

        @Test
        void may_rise_by_a_single_point() {
            assertThat(codes(assess(grades(400, 401, 402, 403, 404), scored(100, 100, 100, 100))))
                    .containsExactly("grade-1");
        }
    }

    @Nested
    class Points {
        @ParameterizedTest(name = "{0}, {1}, {2}, {3}")
        @CsvSource({"121, 0, 0, 0", "0, 131, 0, 0", "0, 0, 151, 0", "0, 0, 0, 601"})
        void above_those_of_the_part_are_an_error(int environment, int facilities, int management, int service) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> assess(BANDS, scored(environment, facilities, management, service)))
                    .withMessageContaining("institution:i1: scores/");
        }

        @Test
        void below_nought_are_an_error() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new GradingScores(0, -1, 0, 0))
                    .withMessage("facilities: a score is not negative, found -1");
        }

        @Test
        void of_the_parts_make_up_the_total_of_the_standard() {
            var setting = Sample.on("2019-07-01");

            assertThat(setting.get(InstitutionStandards.ENVIRONMENT_POINTS).value()
                            + setting.get(InstitutionStandards.FACILITIES_POINTS)
                                    .value()
                            + setting.get(InstitutionStandards.MANAGEMENT_POINTS)
                                    .value()
                            + setting.get(InstitutionStandards.SERVICE_POINTS).value())
                    .isEqualTo(setting.get(InstitutionStandards.TOTAL_POINTS).value())
                    .isEqualTo(1000);
            assertThat(Sample.on("2019-06-30").find(InstitutionStandards.TOTAL_POINTS))
                    .isEmpty();
        }
    }

    @Nested
    class Stars {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"FIRST, 一星级", "FOURTH, 四星级", "FIFTH, 五星级"})
        void of_chongqing_are_the_grades_of_the_national_standard_at_second_hand(Grade grade, String stars) {
            assertThat(grade.chongqingStars()).hasValueSatisfying(clause -> {
                assertThat(clause.label().zh()).isEqualTo(stars);
                assertThat(clause.citation().number()).isEqualTo("渝民〔2019〕70号");
                assertThat(clause.citation().provenance()).isEqualTo(Provenance.SECONDARY);
            });
        }

        @Test
        void are_not_given_without_a_grade() {
            assertThat(Grade.UNGRADED.chongqingStars()).isEmpty();
        }
    }
}
