package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message shows of a document, and what never. */
class CasePrivacyTest {
    private static final String ID_NUMBER = "11010519491231002X";

    private static List<Problem> problems(String json) {
        return Samples.problems(() -> CaseReader.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "\"0123456789012345678901234567890123456789012345678901234567890123x\""})
    void an_id_has_1_to_64_characters(String id) {
        assertThat(problems(Samples.household("\"members\": [{\"id\": " + id + "}]")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.at()).isEqualTo("/household/members/0/id");
                    assertThat(p.message()).endsWith("characters, expected an id of 1 to 64, not only blanks");
                });
    }

    @Test
    void a_citizen_id_number_is_refused_as_an_id_wherever_one_is_given_and_not_shown() {
        String json = Samples.household("\"id\": \"" + ID_NUMBER + "\", \"members\": [{\"id\": \"" + ID_NUMBER
                + "\"}], \"elsewhere\": [{\"id\": \" " + ID_NUMBER + "\", \"of\": \"" + ID_NUMBER + "\"}]");

        List<Problem> problems = problems(json);

        String message = "is a valid citizen ID number, expected a pseudonym of your own";
        assertThat(problems)
                .extracting(Problem::at, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("/household/id", message),
                        tuple("/household/members/0/id", message),
                        tuple("/household/elsewhere/0/id", message));
    }

    @Test
    void a_citizen_id_number_in_full_width_digits_is_refused_too() {
        String fullWidth =
                ID_NUMBER.chars().mapToObj(c -> Character.toString(c + 0xFEE0)).collect(Collectors.joining());

        assertThat(problems(Samples.household("\"id\": \"" + fullWidth + "\"")))
                .containsExactly(
                        new Problem("/household/id", "is a valid citizen ID number, expected a pseudonym of your own"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\nb", "a\\u001bb", "a\\u0085b", "a\\u2028b", "a\\u202eb", "a\\u2066b"})
    void an_id_that_could_forge_a_line_is_refused_wherever_one_is_given(String id) {
        String json = Samples.household("\"id\": \"" + id + "\", \"members\": [{\"id\": \"" + id
                + "\"}], \"elsewhere\": [{\"id\": \"" + id + "\"}]");

        String message = "holds a control character, such as a line break; expected a name of one line";
        assertThat(problems(json))
                .extracting(Problem::at, Problem::message)
                .containsExactlyInAnyOrder(
                        tuple("/household/id", message),
                        tuple("/household/members/0/id", message),
                        tuple("/household/elsewhere/0/id", message));
        assertThat(Schemas.errors("case", json).stream().filter(e -> e.contains("regex pattern")))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sex\": \"" + ID_NUMBER + "\"",
                "\"birthDate\": \"" + ID_NUMBER + "\"",
                "\"registeredAt\": \"" + ID_NUMBER + "\"",
                "\"" + ID_NUMBER + "\": 1",
                "\"sex\": 110105194912310021",
                "\"extras\": {\"" + ID_NUMBER + "\": []}",
                "\"employment\": \"no. " + ID_NUMBER + " works\""
            })
    void no_message_shows_an_id_number(String fields) {
        assertThat(problems(Samples.member(fields)).toString()).doesNotContain("19491231");
    }

    @Test
    void no_message_shows_the_id_of_a_person() {
        List<Problem> problems = problems(
                Samples.household(
                        "\"members\": [{\"id\": \"secret\"}, {\"id\": \"secret\"}], \"events\": [{\"kind\": \"FIRE\", \"member\": \"secret2\"}],"
                                + " \"enrolled\": [{\"programme\": \"a\", \"subject\": \"person:secret3\"}, {\"programme\": \"a\", \"subject\": \"secret\"}]"));

        assertThat(problems).isNotEmpty();
        assertThat(problems.toString()).doesNotContain("secret");
    }

    @Test
    void a_long_value_is_shown_shortened_to_40_characters() {
        assertThat(problems(Samples.member("\"sex\": \"" + "x".repeat(500) + "\"")))
                .containsExactly(new Problem(
                        "/household/members/0/sex", "\"" + "x".repeat(40) + "...\" is not one of MALE, FEMALE"));
        assertThat(problems(Samples.member("\"" + "x".repeat(500) + "\": 1"))
                        .get(0)
                        .at())
                .isEqualTo("/household/members/0/" + "x".repeat(40) + "...");
    }

    @Test
    void a_message_stays_on_its_line() {
        assertThat(problems(Samples.member("\"sex\": \"a\\nb\\u0000c\\u2028d\"")))
                .containsExactly(new Problem("/household/members/0/sex", "\"a?b?c?d\" is not one of MALE, FEMALE"));
    }

    @Test
    void a_value_of_40_characters_is_shown_whole() {
        assertThat(problems(Samples.member("\"sex\": \"" + "x".repeat(40) + "\""))
                        .get(0)
                        .message())
                .startsWith("\"" + "x".repeat(40) + "\" is not");
    }

    @Test
    void an_id_that_is_no_text_is_refused_without_being_shown() {
        String json = Samples.household("\"members\": [{\"id\": 4711}],"
                + " \"enrolled\": [{\"programme\": \"a\", \"subject\": 4711}],"
                + " \"events\": [{\"kind\": \"FIRE\", \"member\": 4711}]");

        assertThat(problems(json))
                .containsExactlyInAnyOrder(
                        new Problem("/household/members/0/id", "expected an id, which is a text"),
                        new Problem("/household/enrolled/0/subject", "expected an id, which is a text"),
                        new Problem("/household/events/0/member", "expected an id, which is a text"));
    }
}
