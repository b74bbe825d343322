package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.AgeBands;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
