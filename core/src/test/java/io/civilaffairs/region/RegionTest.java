package io.civilaffairs.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    @ParameterizedTest
    @CsvSource({
        "000000, COUNTRY",
        "500000, PROVINCE",
        "500100, PREFECTURE",
        "500154, COUNTY",
        "500110, COUNTY",
        "500154001, TOWNSHIP",
        "500154001002, VILLAGE",
        "441900003, TOWNSHIP"
    })
    void the_form_of_the_code_tells_the_level(String code, Level level) {
        assertThat(Region.of(code).level()).isEqualTo(level);
        assertThat(Region.of(code)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "500154000000, 500154",
        "500154000, 500154",
        "500154001000, 500154001",
        "500000000000, 500000",
        "000000000000, 000000"
    })
    void padding_zeros_are_dropped(String padded, String code) {
        assertThat(Region.of(padded)).isEqualTo(Region.of(code)).hasSameHashCodeAs(Region.of(code));
        assertThat(Region.of(padded).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "50015",
                "5001540",
                "50015400",
                "5001540010",
                "50015400100",
                "50015a",
                "５００１５４",
                "-50015",
                "500154 ",
                "500154\n"
            })
    void a_code_of_another_form_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(code))
                .withMessageStartingWith("Region: found \"" + code + "\", expected 6, 9 or 12 digits such as 500154");
    }

    @ParameterizedTest
    @CsvSource({"50, 500000", "5001, 500100", "' 500154 ', 500154"})
    void a_near_code_is_suggested(String text, String near) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(text))
                .withMessageEndingWith("\nMaybe \"" + near + "\"");
    }

    @Test
    void a_text_too_long_for_a_code_is_not_repeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of("500154" + "0".repeat(12)))
                .withMessageContaining("\"500154...\" (18 characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000100", "001234", "500001", "500154000001", "500000001", "000000001", "500000001001"})
    void a_code_that_skips_a_level_is_refused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(code))
                .withMessage("Region: \"" + code + "\" skips a level: the digits of a unit above are zero");
    }

    @Test
    void a_village_lies_in_every_wider_region_up_to_the_country() {
        assertThat(Region.of("500154001002").upwards())
                .extracting(Region::code)
                .containsExactly("500154001002", "500154001", "500154", "500100", "500000", "000000");
        assertThat(Region.COUNTRY.upwards()).containsExactly(Region.COUNTRY);
    }

    @Test
    void a_township_of_a_city_without_counties_lies_directly_in_the_city() {
        assertThat(Region.of("441900003").upwards())
                .extracting(Region::code)
                .containsExactly("441900003", "441900", "440000", "000000");
    }

    @Test
    void the_parent_of_the_country_is_empty() {
        assertThat(Region.COUNTRY.parent()).isEmpty();
        assertThat(Region.of("500000").parent()).contains(Region.COUNTRY);
        assertThat(Region.of("500100").parent()).contains(Region.of("500000"));
    }

    @ParameterizedTest
    @CsvSource({
        "500154, 500154, true",
        "500154, 500100, true",
        "500154, 500000, true",
        "500154, 000000, true",
        "500154001002, 500154001, true",
        "500154001002, 500154, true",
        "500154001, 500154001002, false",
        "500154, 500234, false",
        "500154, 500200, false",
        "500154, 510000, false",
        "000000, 500000, false",
        "441900003, 441900, true",
        "500154011, 500154001, false"
    })
    void a_region_is_within_itself_and_what_is_above_it(String inner, String outer, boolean within) {
        assertThat(Region.of(inner).isWithin(Region.of(outer))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"500154", "500154001", "500154001002"})
    void the_county_is_found_from_below(String code) {
        assertThat(Region.of(code).county()).isEqualTo(Region.of("500154"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500100", "500000", "000000", "441900003"})
    void above_the_county_there_is_no_single_county(String code) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Region.of(code).county())
                .withMessageContaining("Region " + code)
                .withMessageContaining("no single county");
    }

    @Test
    void settlements_and_levels_have_labels() {
        assertThat(Settlement.URBAN.label().zh()).isEqualTo("城镇");
        assertThat(Settlement.RURAL.label().zh()).isEqualTo("农村");
        assertThat(Level.values()).extracting(Level::label).doesNotHaveDuplicates();
    }
}
