package io.civilaffairs.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static String pensioner() throws IOException {
        return Files.readString(Path.of(Ran.caseFile("urban-single-pensioner")));
    }

    @Nested
    class Assess {
        @Test
        void a_case_on_standard_input_gives_the_same_answer_as_in_a_file() throws IOException {
            Ran file = Ran.with("assess", "--format", "json", Ran.caseFile("urban-single-pensioner"));

            assertThat(Ran.withInput(pensioner(), "assess", "--format", "json", "-"))
                    .isEqualTo(file);
        }

        @Test
        void every_problem_of_a_bad_case_is_a_line_with_its_pointer_and_nothing_is_answered() {
            Ran ran = Ran.with("assess", Ran.caseFile("bad-document"));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines())
                    .contains("/household/members/0/birthDate: \"2025-13-01\" is not a date (YYYY-MM-DD)")
                    .contains("/household/settelment: unknown key. Maybe \"settlement\" is meant")
                    .allMatch(l -> l.startsWith("/household/"));
        }

        @Test
        void an_unknown_programme_is_named_with_the_nearest() throws IOException {
            Ran ran = Ran.withInput(
                    pensioner().replace("minimum-living-guarantee\"", "minimum-living-garantee\""), "assess", "-");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .startsWith("/programmes/0: there is no programme \"minimum-living-garantee\"")
                    .contains("Maybe \"minimum-living-guarantee\" is meant");
        }

        @Test
        void an_unknown_option_and_an_unknown_choice_are_named_with_the_nearest() throws IOException {
            Ran option =
                    Ran.withInput(pensioner().replace("maintenance-formula", "maintenance-formular"), "assess", "-");
            Ran choice = Ran.withInput(pensioner().replace("\"none\"", "\"nome\""), "assess", "-");

            assertThat(option.code()).isEqualTo(2);
            assertThat(option.err())
                    .startsWith("/options/maintenance-formular: ")
                    .contains("Maybe \"maintenance-formula\" is meant");
            assertThat(choice.err())
                    .startsWith("/options/maintenance-formula: ")
                    .contains("Maybe \"none\" is meant");
        }

        @Test
        void an_enrolment_and_an_application_under_an_unknown_name_are_named_with_the_nearest() throws IOException {
            Ran ran = Ran.withInput(
                    pensioner()
                            .replace(
                                    "\"enrolled\": []",
                                    "\"enrolled\": [{\"programme\": \"orphan-alowance\", \"subject\": \"household\"}],"
                                            + " \"application\": [{\"programme\": \"minimum-living-guarante\","
                                            + " \"subject\": \"household\"}]"),
                    "assess",
                    "-");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().lines())
                    .satisfiesExactly(
                            l -> assertThat(l)
                                    .startsWith("/household/application/0/programme: there is no programme"
                                            + " \"minimum-living-guarante\"")
                                    .endsWith("Maybe \"minimum-living-guarantee\" is meant"),
                            l -> assertThat(l)
                                    .startsWith("/household/enrolled/0/programme: there is no programme"
                                            + " \"orphan-alowance\"")
                                    .endsWith("Maybe \"orphan-allowance\" is meant"));
        }

        @Test
        void a_payment_under_an_unknown_name_is_a_note_in_the_answer() throws IOException {
            Ran ran = Ran.withInput(
                    pensioner().replace("disability-nursing-subsidy", "disability-nursing-subsidi"), "assess", "-");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("/household/receiving/0/programme：没有规则使用 \"disability-nursing-subsidi\"");
        }

        @Test
        void an_id_cannot_forge_a_line() throws IOException {
            Ran ran = Ran.withInput(pensioner().replace("\"p1\"", "\"p1\\n\\u001b[31m\""), "assess", "-");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).doesNotContain("\u001b").hasLineCount(1);
        }

        @Test
        void an_answer_that_cannot_be_written_ends_with_1_and_says_so() throws IOException {
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("no space left on device");
                }
            };
            for (String command : List.of("assess", "standards")) {
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                String[] args = command.equals("assess")
                        ? new String[] {"assess", Ran.caseFile("urban-single-pensioner")}
                        : new String[] {"standards", "--region", "500154", "--on", "2025-08-01"};

                assertThat(Main.run(args, InputStream.nullInputStream(), full, err))
                        .isEqualTo(1);
                assertThat(err.toString(StandardCharsets.UTF_8))
                        .isEqualTo("standard output: the answer could not be written, or not in full\n");
            }
        }

        @Test
        void an_amount_too_large_to_calculate_with_is_bad_input() throws IOException {
            String item = "{\"kind\": \"PENSION\", \"amount\": \"99999999999999.99\", \"per\": \"MONTH\"}";
            Ran ran = Ran.withInput(
                    pensioner().replace("\"income\": [", "\"income\": [" + (item + ", ").repeat(99)), "assess", "-");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("/household: an amount is too large to calculate with\n");
        }

        @Test
        void a_file_that_is_not_there_is_one_line() {
            Ran ran = Ran.with("assess", "nowhere.json");

            assertThat(ran).isEqualTo(new Ran(2, "", "nowhere.json: there is no such file\n"));
        }

        @Test
        void a_pack_of_the_host_comes_over_the_shipped_ones(@TempDir Path folder) throws IOException {
            Path pack = Files.writeString(folder.resolve("mine.json"), """
                    {"format": "civil-affairs/pack/1", "region": "500154", "title": {"zh": "试用", "en": "trial"},
                     "instruments": [{"id": "trial", "title": "试用标准", "number": ""}],
                     "standards": [{"id": "minimum-living.urban", "values": [
                       {"region": "500154", "from": "2025-07-01", "to": null, "value": "800.00",
                        "citation": {"instrument": "trial", "article": ""}, "provenance": "RECALLED"}]}]}
                    """);

            Ran ran = Ran.with(
                    "assess", "--format", "json", "--pack", pack.toString(), Ran.caseFile("urban-single-pensioner"));

            assertThat(ran.err()).isEmpty();
            assertThat(JSON.readTree(ran.out()).get("monthlyTotal").asString()).isEqualTo("340.00");
        }

        @Test
        void a_bad_pack_is_named_with_the_place(@TempDir Path folder) throws IOException {
            Path pack = Files.writeString(folder.resolve("mine.json"), """
                    {"format": "civil-affairs/pack/1", "region": "500154"}""");

            Ran ran = Ran.with("assess", "--pack", pack.toString(), Ran.caseFile("urban-single-pensioner"));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).isEqualTo(pack + "#/title: is missing\n");
        }
    }

    @Nested
    class LinesOfCasesIn {
        private String oneLine(String name) throws IOException {
            return Files.readString(Path.of(Ran.caseFile(name))).replace("\n", " ");
        }

        @Test
        void answers_come_in_order_and_a_bad_line_does_not_stop_the_rest() throws IOException {
            String lines = String.join(
                    "\n",
                    oneLine("urban-single-pensioner"),
                    "",
                    oneLine("bad-document"),
                    "{\"format\":",
                    oneLine("one-fen-below"));

            Ran ran = Ran.withInput(lines, "assess", "--ndjson", "-");

            List<JsonNode> answers = ran.out().lines().map(JSON::readTree).toList();
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEmpty();
            assertThat(answers).hasSize(4);
            assertThat(answers.get(0).get("monthlyTotal").asString()).isEqualTo("310.00");
            assertThat(answers.get(1).get("line").asInt()).isEqualTo(3);
            assertThat(answers.get(1).get("error").get(0).get("at").asString())
                    .isEqualTo("/household/members/0/birthDate");
            assertThat(answers.get(2).get("line").asInt()).isEqualTo(4);
            assertThat(answers.get(3).get("monthlyTotal").asString()).isEqualTo("0.01");
        }

        @Test
        void a_line_gets_the_same_answer_as_the_case_by_itself() throws IOException {
            Ran line = Ran.withInput(oneLine("urban-disabled-student"), "assess", "--ndjson", "-");
            Ran alone = Ran.with("assess", "--format", "json", Ran.caseFile("urban-disabled-student"));

            assertThat(line.code()).isZero();
            assertThat(JSON.readTree(line.out())).isEqualTo(JSON.readTree(alone.out()));
        }

        @Test
        void a_line_that_is_not_utf_8_is_refused_and_the_rest_go_on() throws IOException {
            String named = oneLine("urban-single-pensioner").replace("\"p1\"", "\"张三\"");
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            lines.write(named.getBytes(Charset.forName("GBK")));
            lines.write('\n');
            lines.write(named.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            int code = Main.run(
                    new String[] {"assess", "--ndjson", "-"},
                    new ByteArrayInputStream(lines.toByteArray()),
                    out,
                    OutputStream.nullOutputStream());

            List<JsonNode> answers = out.toString(StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .toList();
            assertThat(code).isEqualTo(2);
            assertThat(answers).hasSize(2);
            assertThat(answers.get(0).get("line").asInt()).isEqualTo(1);
            assertThat(answers.get(0).get("error").get(0).get("message").asString())
                    .startsWith("the document is not UTF-8: a wrong byte at offset");
            assertThat(answers.get(1).get("monthlyTotal").asString()).isEqualTo("310.00");
        }

        @Test
        void a_line_longer_than_any_case_is_refused_and_the_rest_go_on() throws IOException {
            String endless = "{\"format\": \"" + "x".repeat(9 << 20) + "\"}";
            Ran ran = Ran.withInput(
                    endless + "\r\n \t\n" + oneLine("urban-single-pensioner") + "\r\n", "assess", "--ndjson", "-");

            List<JsonNode> answers = ran.out().lines().map(JSON::readTree).toList();
            assertThat(ran.code()).isEqualTo(2);
            assertThat(answers).hasSize(2);
            assertThat(answers.get(0).get("error").get(0).get("message").asString())
                    .isEqualTo("the document is longer than 4 MiB");
            assertThat(answers.get(1).get("monthlyTotal").asString()).isEqualTo("310.00");
        }

        @Test
        void text_is_refused_for_many_cases() {
            assertThat(Ran.with("assess", "--ndjson", "--format", "text", "-").code())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Standards {
        @Test
        void list_the_figure_with_its_source_and_what_has_no_figure() {
            Ran ran = Ran.with("standards", "--region", "500154", "--on", "2025-08-01");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("minimum-living.urban  770.00 元/人·月  城市最低生活保障标准（500000，2025-07-01 起，渝民规〔2025〕6号）")
                    .containsSubsequence("没有可用数值", "employment-cost.ratio");
        }

        @Test
        void fit_their_schema_as_json() {
            Ran ran = Ran.with("standards", "--region", "500234", "--on", "2025-08-01", "--format", "json");

            assertThat(Schemas.errors("standards", ran.out())).isEmpty();
            assertThat(JSON.readTree(ran.out()).get("region").asString()).isEqualTo("500154");
        }

        @Test
        void refuse_a_day_that_is_none() {
            Ran ran = Ran.with("standards", "--region", "500154", "--on", "2025-8-1");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("--on", "\"2025-8-1\" is not a date (YYYY-MM-DD)")
                    .hasLineCount(1);
        }

        @Test
        void refuse_a_region_that_is_none() {
            Ran ran = Ran.with("standards", "--region", "50", "--on", "2025-08-01");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("--region: ").contains("500000").hasLineCount(1);
        }
    }

    @Nested
    class Explain {
        @Test
        void numbers_every_condition_with_its_article() {
            Ran ran = Ran.with("explain", "--programme", "minimum-living-guarantee", "--on", "2025-08-01");

            assertThat(ran.code()).isZero();
            assertThat(ran.out())
                    .contains("1  最低生活保障 [eligible]：同时符合下列条件  《重庆市城乡居民最低生活保障条例》第十条")
                    .contains("  1.3  家庭成员人均收入低于低保标准 [income-below-standard]：核定家庭月收入 低于 全家低保标准合计  第十条第一款");
        }

        @Test
        void refuses_an_unknown_programme_with_the_nearest() {
            Ran ran = Ran.with("explain", "--programme", "minimum-living-garantee");

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .contains("Maybe \"minimum-living-guarantee\" is meant")
                    .hasLineCount(1);
        }
    }

    @Nested
    class Arguments {
        @Test
        void a_missing_command_and_an_unknown_one_are_one_line() {
            assertThat(Ran.with().err()).contains("a command is missing").hasLineCount(1);
            assertThat(Ran.with("asess").err()).hasLineCount(1);
            assertThat(Ran.with("asess").code()).isEqualTo(2);
        }

        @Test
        void help_and_version_are_on_standard_output() {
            assertThat(Ran.with("--help").out()).contains("assess", "standards", "explain");
            assertThat(Ran.with("assess", "--help").out()).contains("--ndjson", "--pack");
            assertThat(Ran.with("--version").out()).matches("civil-affairs [0-9].*\\R");
            assertThat(Ran.with("--version").code()).isZero();
        }
    }

    @Test
    void a_process_under_the_posix_locale_writes_utf_8() throws Exception {
        Process process = process("assess", Ran.caseFile("urban-single-pensioner"));
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out)
                .isEqualTo(Ran.with("assess", Ran.caseFile("urban-single-pensioner"))
                        .out());
        assertThat(out).contains("每月合计：310.00 元");
    }

    @Test
    void a_process_reads_a_case_from_a_pipe() throws Exception {
        Process process = process("assess", "--format", "json", "-");
        try (OutputStream in = process.getOutputStream()) {
            in.write(pensioner().getBytes(StandardCharsets.UTF_8));
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(JSON.readTree(out).get("monthlyTotal").asString()).isEqualTo("310.00");
    }

    @Test
    void a_process_with_bad_input_ends_with_2_and_writes_nothing_on_standard_output() throws Exception {
        Process process = process("assess", Ran.caseFile("bad-document"));
        byte[] out = process.getInputStream().readAllBytes();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err)
                .isEqualTo(Ran.with("assess", Ran.caseFile("bad-document")).err());
    }

    private static Process process(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }
}
