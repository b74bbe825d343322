package io.civilaffairs.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * GB 11643. The numbers are not those of persons: {@code 11010519491231002X} is the sample of the standard itself, the
 * others are built from the place code 990000, which is no place, and the check-digit rule.
 */
class CitizenIdTest {
    private static final String SAMPLE_OF_THE_STANDARD = "11010519491231002X";

    /** The check character after the rule: sum of weight times digit, weights 2^(18-i) mod 11, remainder to character. */
    private static char checkOf(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 16; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += weight * (seventeen.charAt(i) - '0');
        }
        int check = (12 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    private static String withCheck(String seventeen) {
        return seventeen + checkOf(seventeen);
    }

    @Test
    void the_sample_of_the_standard_is_valid_with_either_form_of_x() {
        assertThat(CitizenId.isValid(SAMPLE_OF_THE_STANDARD)).isTrue();
        assertThat(CitizenId.isValid(SAMPLE_OF_THE_STANDARD.replace('X', 'x'))).isTrue();
        assertThat(withCheck(SAMPLE_OF_THE_STANDARD.substring(0, 17))).isEqualTo(SAMPLE_OF_THE_STANDARD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000020000101000", "99000020000101001", "99000020000101002", "99000019991231999"})
    void a_number_is_valid_with_its_own_check_character_and_no_other(String seventeen) {
        assertThat("0123456789X".chars().mapToObj(c -> seventeen + (char) c).filter(CitizenId::isValid))
                .containsExactly(withCheck(seventeen));
    }

    @Test
    void one_wrong_digit_is_noticed_at_every_place() {
        for (int i = 1; i < 17; i++) {
            char digit = SAMPLE_OF_THE_STANDARD.charAt(i);
            char other = digit == '9' ? '0' : (char) (digit + 1);
            String changed = SAMPLE_OF_THE_STANDARD.substring(0, i) + other + SAMPLE_OF_THE_STANDARD.substring(i + 1);

            assertThat(CitizenId.isValid(changed)).as("digit %d changed", i).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000020010229000", "99000020001301000", "99000020000132000", "99000020000001000"})
    void a_date_of_birth_that_does_not_exist_is_no_number(String seventeen) {
        assertThat(CitizenId.isValid(withCheck(seventeen))).isFalse();
    }

    @Test
    void the_29th_of_february_of_a_leap_year_is_a_date() {
        assertThat(CitizenId.isValid(withCheck("99000020000229000"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p1", "11010519491231002", "11010519491231002X0", "01010519491231002X", "1101051949123100ZX"
            })
    void another_text_is_no_number(String text) {
        assertThat(CitizenId.isValid(text)).isFalse();
    }

    @Test
    void such_a_number_is_refused_as_a_pseudonym_and_not_repeated_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.builder(SAMPLE_OF_THE_STANDARD).build())
                .withMessageContaining("pseudonym")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("19491231"));
    }
}
