package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static List<Problem> problems(String json) {
        return Samples.problems(() -> CaseReader.read(json));
    }

    private static List<Problem> problems(byte[] json) {
        return Samples.problems(() -> CaseReader.read(new ByteArrayInputStream(json)));
    }

    private static String extras(String value) {
        return Samples.member("\"extras\": {\"a\": " + value + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void endless_nesting_is_refused(String open) {
        assertThat(problems(open.repeat(200_000)))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo("nested more than 50 levels deep");
    }

    @Test
    void nesting_of_50_levels_is_read_and_51_are_not() {
        String deep = "[".repeat(45) + "]".repeat(45);

        assertThat(problems(extras(deep)).get(0).message()).startsWith("expected a text");
        assertThat(problems(extras("[" + deep + "]")).get(0).message()).isEqualTo("nested more than 50 levels deep");
    }

    @Test
    void a_document_longer_than_4_mib_is_refused() {
        String small = Samples.household("");
        String most = small + " ".repeat((4 << 20) - small.length());

        assertThatCode(() -> CaseReader.read(most)).doesNotThrowAnyException();
        assertThatCode(() -> CaseReader.read(Samples.stream(most))).doesNotThrowAnyException();
        Problem problem = new Problem("", "the document is longer than 4 MiB");
        assertThat(problems(most + " ")).containsExactly(problem);
        assertThat(problems((most + " ").getBytes(StandardCharsets.UTF_8))).containsExactly(problem);
        assertThat(problems("民".repeat((4 << 20) / 3 + 1))).containsExactly(problem);
    }

    @Test
    void an_endless_stream_is_read_no_further_than_the_limit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(Samples.problems(() -> CaseReader.read(endless)))
                .containsExactly(new Problem("", "the document is longer than 4 MiB"));
    }

    @Test
    void a_text_may_have_10_000_characters() {
        assertThatCode(() -> CaseReader.read(extras("\"" + "x".repeat(10_000) + "\"")))
                .doesNotThrowAnyException();
        assertThat(problems(extras("\"" + "x".repeat(10_001) + "\"")))
                .containsExactly(
                        new Problem("/household/members/0/extras/a", "has 10001 characters, expected at most 10000"));
    }

    @Test
    void a_key_may_not_be_longer_than_a_text() {
        assertThat(problems(Samples.household("\"" + "x".repeat(10_001) + "\": 1")))
                .containsExactly(new Problem(
                        "/household/" + "x".repeat(40) + "...", "has 10001 characters, expected at most 10000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e-999999999",
                "1e31",
                "1E-31",
                "1e99999999999999999999",
                "1234567890123456789012345678901",
                "0.00000000000000000000000000000001"
            })
    void a_number_out_of_bounds_is_refused(String number) {
        String money = Samples.household("\"assets\": {\"financial\": " + number + "}");

        Problem problem = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> problems(money))
                .get(0);

        assertThat(problem)
                .isEqualTo(new Problem(
                        "/household/assets/financial",
                        "the number is too long, expected at most 30 characters and powers of ten"));
    }

    @Test
    void a_number_of_30_characters_is_read() {
        String most = "460.00000000000000000000000000";
        String money = Samples.household("\"assets\": {\"financial\": " + most + "}");

        assertThat(most).hasSize(30);
        assertThat(CaseReader.read(money).household().assets().financial()).hasToString("460.00");
        assertThat(problems(money.replace("460.", "460.0")).get(0).message()).startsWith("the number is too long");
    }

    @Test
    void lists_may_have_10_000_elements_together() {
        String items =
                IntStream.range(0, 9_998).mapToObj(i -> "{\"kind\":\"OTHER\"}").collect(Collectors.joining(","));
        String rest = "\"members\": [{\"id\": \"p1\"}], \"spending\": [{\"kind\": \"OTHER\"}";

        assertThatCode(() -> CaseReader.read(Samples.household("\"events\": [" + items + "], " + rest + "]")))
                .doesNotThrowAnyException();
        assertThat(problems(Samples.household("\"events\": [" + items + "], " + rest + ", {}]")))
                .containsExactly(
                        new Problem("/household/spending", "the lists of the document have more than 10000 elements"));
    }

    @Test
    void a_document_may_have_200_000_values() {
        String many =
                IntStream.range(0, 200_001).mapToObj(i -> "\"" + i + "\":0").collect(Collectors.joining(","));

        assertThat(problems("{" + many + "}"))
                .containsExactly(new Problem("/199999", "the document has more than 200000 values"));
    }

    @Test
    void a_thousand_problems_are_enough() {
        String wrong = IntStream.range(0, 50_000)
                .mapToObj(i -> "\"membersComplet" + i + "\":0")
                .collect(Collectors.joining(","));

        List<Problem> problems =
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> problems(Samples.household(wrong)));

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(1_000))
                .isEqualTo(new Problem("", "there may be more problems; the first 1000 are listed"));
    }

    @Test
    void long_keys_at_great_depth_cost_no_memory() {
        String key = "\"" + "x".repeat(10_000) + "\"";
        String deep = ("{" + key + ":").repeat(49);
        String json = deep + "{"
                + IntStream.range(0, 100_000)
                        .mapToObj(i -> "\"" + i + "\":0,\"" + i + "\":0")
                        .collect(Collectors.joining(","))
                + "}" + "}".repeat(49);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> problems(json)))
                .hasSize(1_001);
    }

    @Test
    void what_is_not_utf_8_is_refused_with_its_place() {
        byte[] bytes = Samples.household("\"id\": \"x\"").getBytes(StandardCharsets.UTF_8);
        bytes[10] = (byte) 0xFF;

        assertThat(problems(bytes))
                .containsExactly(new Problem("", "the document is not UTF-8: a wrong byte at offset 10"));
        assertThat(problems(Arrays.copyOf("\"民".getBytes(StandardCharsets.UTF_8), 3)))
                .containsExactly(new Problem("", "the document is not UTF-8: a wrong byte at offset 1"));
        assertThat(problems(new byte[] {(byte) 0xC0, (byte) 0xAF}).get(0).message())
                .contains("not UTF-8");
        assertThat(problems(Samples.CASE.getBytes(StandardCharsets.UTF_16))
                        .get(0)
                        .message())
                .contains("not UTF-8");
        assertThat(problems(Samples.CASE.getBytes(StandardCharsets.UTF_16LE))
                        .get(0)
                        .message())
                .startsWith("not valid JSON at line 1, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\udfffb\""})
    void half_a_surrogate_pair_is_refused(String text) {
        Problem problem =
                new Problem("/household/members/0/extras/a", "holds half of a surrogate pair, which is no character");

        assertThat(problems(extras(text))).containsExactly(problem);
    }

    @Test
    void half_a_surrogate_pair_is_refused_unescaped_and_in_keys() {
        assertThat(problems(extras("\"\ud800\""))).hasSize(1);
        assertThat(problems(Samples.member("\"extras\": {\"\ud800\": 1}"))).hasSize(1);
        assertThat(problems(Samples.member("\"extras\": {\"\\ud800\": 1}"))).hasSize(1);
    }

    @Test
    void a_whole_surrogate_pair_is_read() {
        assertThat(CaseReader.read(extras("\"\\ud840\\udc00 𠀀\""))
                        .household()
                        .persons()
                        .list()
                        .get(0)
                        .extras())
                .containsEntry("a", "𠀀 𠀀");
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(CaseReader.read("\uFEFF" + Samples.CASE)).isEqualTo(CaseReader.read(Samples.CASE));
        assertThat(CaseReader.read(Samples.stream("\uFEFF" + Samples.CASE))).isEqualTo(CaseReader.read(Samples.CASE));
        assertThat(problems("\uFEFF\uFEFF{}").get(0).message()).startsWith("not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " 1", "null", "[]"})
    void nothing_may_follow_the_document(String more) {
        assertThat(problems(Samples.household("") + more).get(0).message())
                .startsWith("something follows the end of the document at line 1, column");
    }

    @Test
    void garbage_after_the_document_is_a_problem() {
        assertThat(problems(Samples.household("") + "}").get(0).message()).startsWith("not valid JSON");
        assertThat(problems(Samples.household("") + "x").get(0).message()).startsWith("not valid JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void an_empty_document_is_a_problem(String json) {
        assertThat(problems(json)).containsExactly(new Problem("", "the document is empty, expected a JSON object"));
    }

    @Test
    void a_syntax_error_says_where_and_shows_no_more_than_one_character() {
        assertThat(problems("{\n  \"format\" \"x\"}"))
                .singleElement()
                .satisfies(p -> assertThat(p.message())
                        .startsWith("not valid JSON at line 2, column 12: Unexpected character ('\"' (code 34))"));
        assertThat(problems(Samples.member("\"sex\": Secretname")))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.at()).isEqualTo("/household/members/0/sex");
                    assertThat(p.message())
                            .endsWith("found a word without quotes that is not true, false or null")
                            .doesNotContain("Secretname");
                });
        assertThat(problems("{\"format\": [")).singleElement().satisfies(p -> {
            assertThat(p.at()).isEqualTo("/format");
            assertThat(p.message()).endsWith("the document ends too early");
        });
        assertThat(problems("{\"format\": [1}").get(0).message()).contains("Unexpected close marker '}'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format': 1}",
                "{format: 1}",
                "{\"a\": 01}",
                "{\"a\": +1}",
                "{\"a\": .5}",
                "{\"a\": 1.}",
                "{\"a\": NaN}",
                "{\"a\": 1,}",
                "{\"a\": [1,]}",
                "{\"a\": \"\n\"}",
                "{\"a\": \"\\x\"}",
                "// c\n{}",
                "{\"a\": 0x1}"
            })
    void what_is_not_json_is_refused(String json) {
        assertThat(problems(json).get(0).message()).startsWith("not valid JSON at line");
    }

    @Test
    void a_document_cut_off_anywhere_is_refused() {
        String whole = Samples.CASE.strip();
        for (int length = 0; length < whole.length(); length++) {
            assertThat(problems(whole.substring(0, length))).isNotEmpty();
        }
    }

    @Test
    void a_stream_that_fails_is_not_a_problem_of_the_document() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatCode(() -> CaseReader.read(broken)).isInstanceOf(UncheckedIOException.class);
    }
}
