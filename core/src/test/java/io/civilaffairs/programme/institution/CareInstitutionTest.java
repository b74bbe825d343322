package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.programme.institution.CareInstitution.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareInstitutionTest {
    private static CareInstitutionBuilder house() {
        return CareInstitution.builder("i1");
    }

    @Test
    void as_many_occupied_as_beds_is_full_and_one_more_is_an_error() {
        assertThatCode(() ->
                        house().beds(24).occupancy(Occupancy.of(10, 5, 4, 3, 2)).build())
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        house().beds(23).occupancy(Occupancy.of(10, 5, 4, 3, 2)).build())
                .withMessage("institution:i1: occupancy is 24, but there are only 23 beds");
    }

    @Test
    void all_beds_may_be_new_and_not_more() {
        assertThatCode(() -> house().beds(60).newBeds(60).build()).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house().beds(60).newBeds(61).build())
                .withMessageContaining("newBeds is 61");
    }

    @Test
    void no_more_agreements_than_residents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house().occupancy(Occupancy.of(1, 0, 0, 0, 0))
                        .agreements(2)
                        .build())
                .withMessageContaining("agreements is 2, but there are only 1 residents");
    }

    @Test
    void no_more_to_resettle_than_residents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house().occupancy(Occupancy.of(1, 0, 0, 0, 0))
                        .notResettled(2)
                        .build())
                .withMessageContaining("notResettled is 2");
    }

    @ParameterizedTest
    @CsvSource({"beds", "newBeds", "agreements", "notResettled"})
    void a_negative_number_is_an_error_that_names_it(String number) {
        CareInstitutionBuilder builder = house();
        switch (number) {
            case "beds" -> builder.beds(-1);
            case "newBeds" -> builder.newBeds(-1);
            case "agreements" -> builder.agreements(-1);
            default -> builder.notResettled(-1);
        }

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(number + " is negative");
    }

    @Test
    void an_occupancy_has_five_levels_and_no_negative_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occupancy(List.of(1, 2, 3, 4), 0))
                .withMessageContaining("five levels, found 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Occupancy.of(0, 0, -1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occupancy.of(0, 0, 0, 0, 0).withNotAssessed(-1));
    }

    @Test
    void an_id_is_not_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareInstitution.builder(" ").build());
    }

    @Test
    void a_builder_of_an_institution_makes_the_same_one() {
        CareInstitution house = house().kind(Kind.GOVERNMENT)
                .privatelyRun(true)
                .registered(Sample.day("2020-01-02"))
                .firstResident(Sample.day("2020-02-03"))
                .filed(Sample.day("2020-03-04"))
                .closing(Sample.day("2025-04-05"))
                .closingNotice(Sample.day("2025-03-06"))
                .notResettled(7)
                .beds(80)
                .newBeds(9)
                .occupancy(Occupancy.of(10, 11, 12, 13, 14))
                .agreements(15)
                .grade(Grade.THIRD)
                .scores(new GradingScores(1, 2, 3, 4))
                .build();

        assertThat(house.toBuilder().build()).isEqualTo(house);
        assertThat(house).hasToString("institution:i1");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-05-14, false", "2025-05-15, true", "2025-05-16, true"})
    void a_milestone_is_reached_from_its_day_on(LocalDate day, boolean reached) {
        assertThat(Milestone.of(LocalDate.of(2025, 5, 15)).reachedBy(day)).isEqualTo(reached);
        assertThat(Milestone.NOT_YET.reachedBy(day)).isFalse();
    }
}
