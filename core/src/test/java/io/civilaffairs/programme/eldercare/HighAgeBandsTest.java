package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.AgeBands;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighAgeBandsTest {
    /** A setting with a pack of made-up figures, each an id behind {@code high-age-allowance.} and its value. */
    private static Setting with(String... figures) {
        StringBuilder standards = new StringBuilder();
        for (int i = 0; i < figures.length; i += 2) {
            standards
                    .append(i == 0 ? "" : ", ")
                    .append(
                            "{\"id\": \"high-age-allowance.%s\", \"values\": [{\"region\": \"500154\", \"from\": \"2020-01-01\","
                                    .formatted(figures[i]))
                    .append(
                            " \"value\": \"%s\", \"citation\": {\"instrument\": \"example\"}, \"provenance\": \"RECALLED\"}]}"
                                    .formatted(figures[i + 1]));
        }
        String pack = """
                {"format": "civil-affairs/pack/1", "region": "500154", "title": {"zh": "测试", "en": "test"},
                 "instruments": [{"id": "example", "title": "测试"}], "standards": [%s]}
                """.formatted(standards);
        return Setting.of(
                CivilAffairs.standardsWith(List.of(PackReader.read("pack", pack))),
                Region.of("500154"),
                YearMonth.of(2025, 8));
    }

    @Test
    void a_table_in_a_pack_is_a_figure_with_its_source() {
        assertThat(with("bands", "80: 50.00, 95: 200.00").find(AllowanceStandards.BANDS))
                .hasValueSatisfying(table -> {
                    assertThat(table.value()).isEqualTo(AgeBands.parse("80: 50.00, 95: 200.00"));
                    assertThat(table.citation().instrument()).isEqualTo("测试");
                });
    }

    @Test
    void a_table_whose_ages_do_not_rise_is_a_problem_of_the_pack() {
        assertThatExceptionOfType(BadDocumentException.class)
                .isThrownBy(() -> with("bands", "80: 50.00, 95: 200.00, 90: 300.00"))
                .withMessageContaining("expected ages that rise");
    }

    @ParameterizedTest
    @CsvSource({
        "second-band-from, 80, first-band-from",
        "second-band-from, 79, first-band-from",
        "third-band-from, 80, first-band-from"
    })
    void a_single_band_that_begins_no_later_than_the_one_before_is_refused(String id, String age, String before) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilAffairs.policyBook().in(with(id, age)))
                .withMessage("high-age-allowance." + id + " is " + age + ", expected more than high-age-allowance."
                        + before + ", which is 80");
    }

    @Test
    void a_third_band_must_begin_after_the_second() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CivilAffairs.policyBook().in(with("second-band-from", "95", "third-band-from", "90")))
                .withMessageContaining("expected more than high-age-allowance.second-band-from, which is 95");
        assertThat(CivilAffairs.policyBook().in(with("second-band-from", "81", "third-band-from", "82")))
                .isNotNull();
    }
}
