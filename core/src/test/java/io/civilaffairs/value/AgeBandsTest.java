package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandsTest {
    private static final AgeBands BANDS = AgeBands.parse("80: 50.00, 90: 100.00, 95: 200.00, 100: 500.00");

    @ParameterizedTest
    @CsvSource({
        "80, 50.00",
        "89, 50.00",
        "90, 100.00",
        "94, 100.00",
        "95, 200.00",
        "99, 200.00",
        "100, 500.00",
        "115, 500.00"
    })
    void an_age_is_in_the_last_band_that_has_begun(int years, String amount) {
        assertThat(BANDS.at(years)).map(AgeBands.Band::amount).contains(Money.parse(amount));
    }

    @Test
    void below_the_first_band_there_is_none() {
        assertThat(BANDS.first()).isEqualTo(80);
        assertThat(BANDS.at(79)).isEmpty();
    }

    @Test
    void the_text_of_bands_gives_the_same_bands() {
        assertThat(BANDS).hasToString("80: 50.00, 90: 100.00, 95: 200.00, 100: 500.00");
        assertThat(AgeBands.parse(BANDS.toString())).isEqualTo(BANDS);
        assertThat(AgeBands.parse("80:50,90:100.00,95:200.00,100:500.00")).isEqualTo(BANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80: 50.00, 80: 60.00", "80: 50.00, 79: 60.00", "80: 50.00, 100: 60.00, 90: 70.00"})
    void ages_that_do_not_rise_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeBands.parse(text))
                .withMessageContaining("expected ages that rise");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "80", "80: ", "80: 50.00,", "80: 50.00; 90: 60.00", "-1: 50.00", "80: -50.00", "80: 50.001"})
    void what_is_no_list_of_bands_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AgeBands.parse(text));
    }

    @Test
    void no_band_is_no_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgeBands(List.of()))
                .withMessage("list: expected at least one band");
    }
}
