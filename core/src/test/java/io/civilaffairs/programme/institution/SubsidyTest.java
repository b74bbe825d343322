package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.day;
import static io.civilaffairs.programme.institution.Sample.needed;
import static io.civilaffairs.programme.institution.Sample.operating;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums are made up for the test. */
class SubsidyTest {
    private static Amount amount(Assessment answer) {
        return Objects.requireNonNull(((Assessment.Entitled) answer).amount());
    }

    private static CareInstitutionBuilder house() {
        return CareInstitution.builder("i1").kind(Kind.NON_PROFIT).registered(day("2025-03-03"));
    }

    @Nested
    class Construction {
        private static Assessment assess(StandardBook book, CareInstitution institution, String day) {
            return ConstructionSubsidy.PROGRAMME
                    .in(Sample.setting(book, Sample.EXAMPLE, day))
                    .assess(institution);
        }

        private static StandardBook perBed(String sum) {
            return Sample.with(InstitutionStandards.CONSTRUCTION, Money.parse(sum));
        }

        @ParameterizedTest(name = "{0} new beds at {1}: {2}")
        @CsvSource({
            "0,   5000.00, 0.00",
            "1,   5000.00, 5000.00",
            "59,  5000.00, 295000.00",
            "60,  5000.00, 300000.00",
            "61,  5000.00, 305000.00",
            "3,   3333.33, 9999.99",
            "7,   0.01,    0.07",
            "60,  4999.99, 299999.40",
            "60,  5000.01, 300000.60",
            "60,  0.00,    0.00",
            "1,   0.01,    0.01",
            "999, 9999.99, 9989990.01",
            "120, 1250.50, 150060.00"
        })
        void is_the_sum_for_a_bed_times_the_new_beds_once(int beds, String sum, String total) {
            Assessment answer = assess(perBed(sum), house().newBeds(beds).build(), "2025-08-01");

            assertThat(amount(answer)).isEqualTo(Amount.of(Money.parse(total), Per.ONCE));
        }

        @Test
        void has_no_sum_that_ships() {
            Assessment answer =
                    assess(CivilAffairs.standards(), house().newBeds(60).build(), "2025-08-01");

            assertThat(needed(answer)).containsExactly("institution-subsidy.construction");
        }

        @Test
        void needs_the_beds() {
            assertThat(needed(assess(perBed("5000.00"), house().build(), "2025-08-01")))
                    .containsExactly("institution.new-beds");
        }

        @ParameterizedTest(name = "kind {0}, privately run {1}, registered {2}: {3}")
        @CsvSource({
            "NON_PROFIT, false, 2025-08-01, Entitled",
            "NON_PROFIT, true,  2025-08-01, Entitled",
            "COMMERCIAL, false, 2025-08-01, Entitled",
            "COMMERCIAL, true,  2025-08-01, Entitled",
            "COMMERCIAL,     ,  2025-08-01, Entitled",
            "GOVERNMENT, false, 2025-08-01, NotEntitled",
            "GOVERNMENT,     ,  2025-08-01, NotEntitled",
            "NON_PROFIT, false, 2025-08-02, NotEntitled",
            "NON_PROFIT, false, not-yet,    NotEntitled",
            "GOVERNMENT, true,  not-yet,    NotEntitled",
            "          , true,  not-yet,    NotEntitled",
            "          , true,  2025-08-01, Undetermined",
            "          ,     ,  2025-08-01, Undetermined",
            "NON_PROFIT, false,           , Undetermined",
            "GOVERNMENT, false,           , NotEntitled"
        })
        void is_for_a_registered_house_that_others_than_government_set_up(
                Kind kind, Boolean run, String registered, String answer) {
            CareInstitution institution = CareInstitution.builder("i1")
                    .kind(kind)
                    .privatelyRun(run)
                    .registered(registered == null ? null : day(registered))
                    .newBeds(60)
                    .build();

            assertThat(assess(perBed("5000.00"), institution, "2025-08-01")
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(answer);
        }

        @Test
        void shows_how_it_was_worked_out() {
            Assessment.Entitled answer = (Assessment.Entitled)
                    assess(perBed("5000.00"), house().newBeds(60).build(), "2025-08-01");

            assertThat(answer.working())
                    .extracting(step -> step.clause().id() + " " + step.value())
                    .containsExactly("new-beds-times-rate 300000.00");
        }

        @Test
        void of_no_new_bed_still_needs_the_sum_that_no_pack_gives() {
            assertThat(needed(
                            assess(CivilAffairs.standards(), house().newBeds(0).build(), "2025-08-01")))
                    .containsExactly("institution-subsidy.construction");
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"GOVERNMENT, false", "NON_PROFIT, true", "COMMERCIAL, true"})
        void is_for_those_whom_others_than_government_set_up(Kind kind, boolean entitled) {
            Assessment answer =
                    assess(perBed("5000.00"), house().kind(kind).newBeds(60).build(), "2025-08-01");

            assertThat(answer instanceof Assessment.Entitled).isEqualTo(entitled);
        }

        @Test
        void is_not_for_a_public_house_that_others_run() {
            Assessment answer = assess(
                    perBed("5000.00"),
                    house().kind(Kind.GOVERNMENT).privatelyRun(true).newBeds(60).build(),
                    "2025-08-01");

            assertThat(answer).isInstanceOf(Assessment.NotEntitled.class);
        }

        @ParameterizedTest(name = "registered on 2025-03-03, on {0}")
        @CsvSource({"2025-03-02, false", "2025-03-03, true", "2025-03-04, true"})
        void begins_with_the_registration(String day, boolean entitled) {
            Assessment answer = assess(perBed("5000.00"), house().newBeds(60).build(), day);

            assertThat(answer instanceof Assessment.Entitled).isEqualTo(entitled);
        }

        @Test
        void of_an_unknown_house_needs_registration_and_kind_but_no_sum_yet() {
            assertThat(needed(assess(
                            perBed("5000.00"), CareInstitution.builder("i1").build(), "2025-08-01")))
                    .containsExactly("institution.registered", "institution.kind");
        }
    }

    @Nested
    class Operating {
        private final StandardBook sums = operating(
                List.of("50.00", "80.00", "120.00", "200.00", "300.00"),
                Map.of(1, "10.00", 2, "20.00", 3, "30.00", 4, "40.00", 5, "50.50"));

        private static Assessment assess(StandardBook book, CareInstitution institution) {
            return OperatingSubsidy.PROGRAMME
                    .in(Sample.setting(book, Sample.EXAMPLE, "2025-08-01"))
                    .assess(institution);
        }

        @ParameterizedTest(name = "{0}/{1}/{2}/{3}/{4} residents, {5}: {6}")
        @CsvSource({
            "0,  0, 0, 0, 0, FIFTH,    0.00",
            "1,  0, 0, 0, 0, UNGRADED, 50.00",
            "0,  1, 0, 0, 0, UNGRADED, 80.00",
            "0,  0, 1, 0, 0, UNGRADED, 120.00",
            "0,  0, 0, 1, 0, UNGRADED, 200.00",
            "0,  0, 0, 0, 1, UNGRADED, 300.00",
            // 500 + 400 + 480 + 600 + 600
            "10, 5, 4, 3, 2, UNGRADED, 2580.00",
            // and 24 beds at 10, 20, 30, 40 and 50.50
            "10, 5, 4, 3, 2, FIRST,    2820.00",
            "10, 5, 4, 3, 2, SECOND,   3060.00",
            "10, 5, 4, 3, 2, THIRD,    3300.00",
            "10, 5, 4, 3, 2, FOURTH,   3540.00",
            "10, 5, 4, 3, 2, FIFTH,    3792.00",
            "10, 5, 4, 3, 3, FIFTH,    4142.50",
            "1,  0, 0, 0, 0, FIRST,    60.00",
            "0,  1, 0, 0, 0, SECOND,   100.00",
            "0,  0, 1, 0, 0, THIRD,    150.00",
            "0,  0, 0, 1, 0, FOURTH,   240.00",
            "0,  0, 0, 0, 1, FIFTH,    350.50",
            "0,  0, 0, 0, 0, UNGRADED, 0.00",
            "2,  2, 2, 2, 2, UNGRADED, 1500.00",
            // 1500 and 10 beds at 50.50
            "2,  2, 2, 2, 2, FIFTH,    2005.00",
            "99, 0, 0, 0, 1, UNGRADED, 5250.00",
            // 5250 and 100 beds at 10
            "99, 0, 0, 0, 1, FIRST,    6250.00"
        })
        void is_the_sum_over_the_occupied_beds_by_level_and_grade(
                int intact, int mild, int moderate, int severe, int complete, Grade grade, String total) {
            Assessment answer = assess(
                    sums,
                    house().occupancy(Occupancy.of(intact, mild, moderate, severe, complete))
                            .grade(grade)
                            .build());

            assertThat(amount(answer)).isEqualTo(Amount.of(Money.parse(total), Per.MONTH));
        }

        @Test
        void shows_each_part() {
            Assessment.Entitled answer = (Assessment.Entitled) assess(
                    sums,
                    house().occupancy(Occupancy.of(10, 0, 4, 0, 0))
                            .grade(Grade.THIRD)
                            .build());

            assertThat(answer.working())
                    .extracting(step -> step.value().toString())
                    .containsExactly("500.00", "480.00", "420.00", "1400.00");
        }

        @Test
        void needs_only_the_sums_of_levels_that_live_there() {
            Assessment answer = assess(
                    operating(List.of("50.00"), Map.of()),
                    house().occupancy(Occupancy.of(10, 0, 0, 3, 0))
                            .grade(Grade.THIRD)
                            .build());

            assertThat(needed(answer))
                    .containsExactly("institution-subsidy.operating-level-3", "institution-subsidy.operating-grade-3");
        }

        @Test
        void of_an_empty_house_is_nothing_and_needs_no_sum() {
            assertThat(amount(assess(
                                    CivilAffairs.standards(),
                                    house().occupancy(Occupancy.of(0, 0, 0, 0, 0))
                                            .build()))
                            .money())
                    .isEqualTo(Money.ZERO);
        }

        @Test
        void needs_the_level_of_every_resident() {
            Assessment answer = assess(
                    sums,
                    house().occupancy(Occupancy.of(10, 5, 4, 3, 2).withNotAssessed(1))
                            .grade(Grade.UNGRADED)
                            .build());

            assertThat(needed(answer)).containsExactly("institution.residents-levels");
        }

        @Test
        void needs_the_grade() {
            assertThat(needed(assess(
                            sums,
                            house().occupancy(Occupancy.of(10, 5, 4, 3, 2)).build())))
                    .containsExactly("institution.grade");
        }

        @Test
        void needs_the_occupancy() {
            assertThat(needed(assess(sums, house().grade(Grade.FIRST).build())))
                    .containsExactly("institution.occupancy");
        }

        @ParameterizedTest(name = "registered {0}: {1}")
        @CsvSource({"2025-07-31, Entitled", "2025-08-01, Entitled", "2025-08-02, NotEntitled", "not-yet, NotEntitled"})
        void is_for_houses_registered_by_the_day(String registered, String answer) {
            assertThat(assess(
                                    sums,
                                    house().registered(day(registered))
                                            .grade(Grade.FIRST)
                                            .occupancy(Occupancy.of(1, 0, 0, 0, 0))
                                            .build())
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(answer);
        }

        @Test
        void has_no_sum_that_ships() {
            assertThat(needed(assess(
                            CivilAffairs.standards(),
                            house().grade(Grade.SECOND)
                                    .occupancy(Occupancy.of(1, 0, 0, 0, 1))
                                    .build())))
                    .containsExactly(
                            "institution-subsidy.operating-level-0",
                            "institution-subsidy.operating-level-4",
                            "institution-subsidy.operating-grade-2");
        }

        @Test
        void of_a_house_without_a_grade_needs_no_addition() {
            assertThat(amount(assess(
                                    operating(List.of("50.00"), Map.of()),
                                    house().grade(Grade.UNGRADED)
                                            .occupancy(Occupancy.of(4, 0, 0, 0, 0))
                                            .build()))
                            .money())
                    .isEqualTo(Money.parse("200.00"));
        }

        @Test
        void does_not_depend_on_a_grade_by_leaves() {
            CareInstitutionBuilder house = house().grade(Grade.FIRST).occupancy(Occupancy.of(1, 0, 0, 0, 0));

            assertThat(amount(assess(sums, house.leafGrade(LeafGrade.of(5)).build())))
                    .isEqualTo(amount(assess(sums, house.leafGrade(null).build())));
        }

        @ParameterizedTest(name = "{0}, privately run {1}: {2}")
        @CsvSource({
            "GOVERNMENT, false, NotEntitled",
            "GOVERNMENT, true,  Entitled",
            "GOVERNMENT,      , Undetermined",
            "NON_PROFIT, false, Entitled",
            "NON_PROFIT, true,  Entitled",
            "NON_PROFIT,      , Entitled",
            "COMMERCIAL, false, Entitled",
            "COMMERCIAL, true,  Entitled",
            "COMMERCIAL,      , Entitled",
            "          , true,  Entitled",
            "          , false, Undetermined",
            "          ,      , Undetermined"
        })
        void is_for_those_whom_others_set_up_or_run(Kind kind, Boolean run, String answer) {
            assertThat(assess(
                                    sums,
                                    house().kind(kind)
                                            .privatelyRun(run)
                                            .grade(Grade.FIRST)
                                            .occupancy(Occupancy.of(1, 0, 0, 0, 0))
                                            .build())
                            .getClass()
                            .getSimpleName())
                    .isEqualTo(answer);
        }
    }
}
