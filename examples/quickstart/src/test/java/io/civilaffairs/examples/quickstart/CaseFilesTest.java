package io.civilaffairs.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every household in {@code cases/} gets the answer that was worked out for it by hand. */
class CaseFilesTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** File, result, and what is expected: an amount, the reason of a no, or what is still needed. */
    private static final String EXPECTED = """
            urban-single-pensioner | minimum-living-guarantee household | ENTITLED 310.00
            rural-couple-farming-12-months | minimum-living-guarantee household | ENTITLED 360.00
            rural-couple-farming-12-months | key-group-supplement person:p1 | NOT_ENTITLED in-a-key-group
            rural-couple-farming-12-months | key-group-supplement person:p2 | NOT_ENTITLED in-a-key-group
            rural-couple-farming-12-months | near-threshold-household household | NOT_ENTITLED not-guaranteed
            urban-disabled-student | minimum-living-guarantee household | ENTITLED 1310.00
            urban-disabled-student | key-group-supplement person:p1 | NOT_ENTITLED in-a-key-group
            urban-disabled-student | key-group-supplement person:p2 | ENTITLED 140.00
            urban-disabled-student | key-group-supplement person:p3 | NOT_ENTITLED in-a-key-group
            urban-disabled-student | near-threshold-household household | NOT_ENTITLED not-guaranteed
            supporter-elsewhere | minimum-living-guarantee household | UNDETERMINED /household/elsewhere/0/maintenanceDue
            supporter-elsewhere | key-group-supplement person:p1 | UNDETERMINED /household/elsewhere/0/maintenanceDue
            supporter-elsewhere | near-threshold-household household | UNDETERMINED /household/elsewhere/0/maintenanceDue,/household/findings
            supporter-elsewhere-none | minimum-living-guarantee household | ENTITLED 470.00
            supporter-elsewhere-none | key-group-supplement person:p1 | ENTITLED 60.00
            supporter-elsewhere-none | near-threshold-household household | NOT_ENTITLED not-guaranteed
            car-within-exemption | minimum-living-guarantee household | ENTITLED 640.00
            car-within-exemption | key-group-supplement person:p1 | NOT_ENTITLED in-a-key-group
            car-within-exemption | key-group-supplement person:p2 | NOT_ENTITLED in-a-key-group
            car-within-exemption | near-threshold-household household | NOT_ENTITLED not-guaranteed
            car-over | minimum-living-guarantee household | NOT_ENTITLED no-vehicle-beyond-rule
            car-over | key-group-supplement person:p1 | NOT_ENTITLED guaranteed,in-a-key-group
            car-over | key-group-supplement person:p2 | NOT_ENTITLED guaranteed,in-a-key-group
            car-over | near-threshold-household household | UNDETERMINED /household/findings
            unknown-income | minimum-living-guarantee household | UNDETERMINED /household/members/0/income
            unknown-income | key-group-supplement person:p1 | UNDETERMINED /household/members/0/income
            unknown-income | near-threshold-household household | UNDETERMINED /household/members/0/income,/household/findings
            at-the-standard | minimum-living-guarantee household | NOT_ENTITLED income-below-standard
            one-fen-below | minimum-living-guarantee household | ENTITLED 0.01
            near-threshold | minimum-living-guarantee household | NOT_ENTITLED income-below-standard
            near-threshold | key-group-supplement person:p1 | NOT_ENTITLED guaranteed
            near-threshold | near-threshold-household household | UNDETERMINED /household/findings
            near-threshold-with-finding | minimum-living-guarantee household | NOT_ENTITLED income-below-standard
            near-threshold-with-finding | key-group-supplement person:p1 | NOT_ENTITLED guaranteed
            near-threshold-with-finding | near-threshold-household household | ENTITLED -
            refused-family-of-three | minimum-living-guarantee household | NOT_ENTITLED income-below-standard
            prisoner-not-counted | minimum-living-guarantee household | ENTITLED 440.00
            prisoner-not-counted | key-group-supplement person:p1 | NOT_ENTITLED in-a-key-group
            prisoner-not-counted | key-group-supplement person:p2 | NOT_ENTITLED guaranteed,in-a-key-group
            prisoner-not-counted | key-group-supplement person:p3 | ENTITLED 100.00
            prisoner-not-counted | near-threshold-household household | NOT_ENTITLED not-guaranteed
            former-kai-county | minimum-living-guarantee household | ENTITLED 245.00
            former-code-today | minimum-living-guarantee household | ENTITLED 650.00
            application-of-july | minimum-living-guarantee household | NOT_ENTITLED award-begun
            application-of-july-paid-at-once | minimum-living-guarantee household | ENTITLED 470.00
            periods/2015-01 | minimum-living-guarantee household | ENTITLED 215.00
            periods/2015-10 | minimum-living-guarantee household | ENTITLED 270.00
            periods/2017-03 | minimum-living-guarantee household | ENTITLED 310.00
            periods/2017-04 | minimum-living-guarantee household | ENTITLED 350.00
            periods/2018-01 | minimum-living-guarantee household | ENTITLED 396.00
            periods/2020-08 | minimum-living-guarantee household | ENTITLED 430.00
            periods/2020-09 | minimum-living-guarantee household | ENTITLED 470.00
            periods/2021-09 | minimum-living-guarantee household | ENTITLED 486.00
            periods/2022-09 | minimum-living-guarantee household | ENTITLED 567.00
            periods/2023-09 | minimum-living-guarantee household | ENTITLED 585.00
            periods/2024-09 | minimum-living-guarantee household | ENTITLED 600.00
            periods/2025-07 | minimum-living-guarantee household | ENTITLED 620.00
            """;

    static Stream<String> names() {
        return EXPECTED.lines().map(l -> l.split(" \\| ", -1)[0]).distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_case_gets_the_expected_answer(String name) {
        Ran ran = Ran.with("assess", "--format", "json", Ran.caseFile(name));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Schemas.errors("assessment", ran.out())).isEmpty();
        assertThat(answers(name, ran.out()))
                .containsExactlyElementsOf(
                        EXPECTED.lines().filter(l -> l.startsWith(name + " |")).toList());
    }

    private static List<String> answers(String name, String assessment) {
        return JSON.readTree(assessment)
                .get("results")
                .valueStream()
                .map(r -> name + " | " + text(r, "programme") + " " + text(r, "subject") + " | " + text(r, "status")
                        + " " + what(r))
                .toList();
    }

    private static String what(JsonNode result) {
        return switch (text(result, "status")) {
            case "ENTITLED" -> result.has("amount") ? text(result, "amount") : "-";
            case "NOT_ENTITLED" ->
                result.get("because").valueStream().map(JsonNode::asString).collect(Collectors.joining(","));
            default ->
                result.get("needed").valueStream().map(n -> text(n, "fact")).collect(Collectors.joining(","));
        };
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    @Test
    void each_case_fits_the_schema_except_the_bad_one() throws IOException {
        for (Path file : files()) {
            List<String> errors = Schemas.errors("case", Files.readString(file));
            if (file.endsWith("bad-document.json")) {
                assertThat(errors).isNotEmpty();
            } else {
                assertThat(errors).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void no_case_is_left_without_an_expected_answer() throws IOException {
        Set<String> files = files().stream()
                .map(f -> Ran.CASES.relativize(f).toString().replace('\\', '/').replace(".json", ""))
                .collect(Collectors.toSet());
        files.remove("bad-document");

        assertThat(names()).containsExactlyInAnyOrderElementsOf(files);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Ran.CASES)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"urban-disabled-student, 1450.00", "prisoner-not-counted, 540.00", "near-threshold, 0.00"})
    void the_monthly_total_is_what_the_family_gets_in_all(String name, String total) {
        Ran ran = Ran.with("assess", "--format", "json", Ran.caseFile(name));

        assertThat(JSON.readTree(ran.out()).get("monthlyTotal").asString()).isEqualTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "urban-disabled-student, zh", "urban-disabled-student, en",
        "refused-family-of-three, zh", "refused-family-of-three, en",
        "supporter-elsewhere, zh", "supporter-elsewhere, en"
    })
    void the_text_is_the_one_that_was_read_and_approved(String name, String language) throws IOException {
        Ran ran = Ran.with("assess", "--lang", language, Ran.caseFile(name));

        assertThat(ran.out()).isEqualTo(golden(name + "." + language + ".txt"));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "golden", name));
    }

    @Test
    void the_first_line_under_a_refusal_is_the_reason_with_both_figures() {
        List<String> lines = Ran.with("assess", Ran.caseFile("refused-family-of-three"))
                .out()
                .lines()
                .toList();

        assertThat(lines.get(lines.indexOf("不符合  最低生活保障") + 1))
                .startsWith("原因：家庭成员人均收入低于低保标准 —— 不符合（家庭月收入合计 2,400.00 元，低保标准 × 家庭成员数 2,310.00 元）");
    }

    @Test
    void a_former_code_is_followed_and_the_answer_says_so() {
        Ran ran = Ran.with("assess", "--format", "json", Ran.caseFile("former-code-today"));

        assertThat(JSON.readTree(ran.out()).get("region").asString()).isEqualTo("500154");
        assertThat(ran.out()).contains("former-region-code");
    }
}
