package io.civilaffairs.json;

import static io.civilaffairs.json.PackText.FULL;
import static io.civilaffairs.json.PackText.TWO_CHOICES;
import static io.civilaffairs.json.PackText.pack;
import static io.civilaffairs.json.PackText.standard;
import static io.civilaffairs.json.PackText.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PackReaderTest {
    private static final Divisions NOWHERE = Divisions.of(List.of());

    private static Pack read(String json) {
        return PackReader.read("my", json);
    }

    private static List<Problem> problems(String json) {
        return Samples.problems(() -> read(json));
    }

    @Test
    void a_pack_is_read_completely() {
        Citation first = Citation.of("关于标准的通知", "文〔2025〕1号", "第一条", Provenance.SECONDARY);

        assertThat(PackReader.read("kaizhou", Samples.stream(Samples.PACK)))
                .isEqualTo(new Pack(
                        "kaizhou",
                        Region.of("500154"),
                        Label.of("开州区", "Kaizhou"),
                        List.of(new Pack.Standard(
                                "minimum-living.urban",
                                Unit.YUAN_PER_PERSON_MONTH,
                                Label.of("城市低保标准", "urban standard"),
                                Delegation.COUNTY_NOT_LOWER,
                                List.of(new Pack.Value(
                                        "770.00",
                                        Region.of("500154"),
                                        DateRange.from(LocalDate.of(2025, 7, 1)),
                                        LocalDate.of(2025, 6, 30),
                                        first,
                                        LocalDate.of(2025, 11, 5),
                                        null)))),
                        List.of(new Option(
                                "first-month",
                                "next",
                                List.of(
                                        new Option.Choice(
                                                "same", Citation.of("关于标准的通知", "文〔2025〕1号", "第二条", Provenance.PRIMARY)),
                                        new Option.Choice(
                                                "next",
                                                Citation.of("关于标准的通知", "文〔2025〕1号", "", Provenance.PRIMARY)))))));
    }

    @Test
    void a_month_of_publication_counts_from_its_last_day() {
        String json = pack(standard("a", FULL, value("\"1\"", ", \"publishedOn\": \"2024-02\"")), "");

        assertThat(read(json).standards().get(0).values().get(0).publishedOn()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void an_instrument_without_provenance_is_unconfirmed_where_only_it_is_cited() {
        Pack pack = read(pack("", TWO_CHOICES));

        assertThat(pack.options().get(0).choices().get(0).citation().provenance())
                .isEqualTo(Provenance.RECALLED);
    }

    static Stream<Arguments> values_in_their_unit() {
        return Stream.of(
                arguments("YUAN", "\"770.5\"", Money.parse("770.50")),
                arguments("YUAN_PER_ROOM", "770", Money.ofYuan(770)),
                arguments("YUAN", "7.7e2", Money.ofYuan(770)),
                arguments("RATIO", "\"1/3\"", Ratio.of(1, 3)),
                arguments("RATIO", "0.5", Ratio.of(1, 2)),
                arguments("RATIO", "\"70%\"", Ratio.of(7, 10)),
                arguments("MULTIPLE", "\"12\"", Ratio.of(12)),
                arguments("PERCENT", "\"30\"", Ratio.of(3, 10)),
                arguments("PERCENT", "\"3.5%\"", Ratio.of(35, 1000)),
                arguments("MONTHS", "\"6\"", 6),
                arguments("WORKING_DAYS", "3", 3),
                arguments("DATE", "\"2025-01-01\"", LocalDate.of(2025, 1, 1)),
                arguments("FLAG", "\"true\"", true),
                arguments("FLAG", "false", false),
                arguments("CODE", "\"month-of-application\"", "month-of-application"));
    }

    @ParameterizedTest
    @MethodSource
    void values_in_their_unit(String unit, String json, Object expected) {
        Pack pack = read(pack(standard("a", FULL.replace("YUAN_PER_PERSON_MONTH", unit), value(json, "")), ""));

        StandardBook book = PackReader.book(NOWHERE, List.of(pack));

        assertThat(book.values("a"))
                .singleElement()
                .extracting(StandardValue::value)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "YUAN, '\"1.234\"', '\"1.234\" is not a value in YUAN, expected yuan with at most two decimals, such as \"770.00\"'",
        "YUAN, '\"770元\"', '\"770元\" is not a value in YUAN, expected yuan with at most two decimals, such as \"770.00\". Maybe \"770.00\"'",
        "YUAN, -1, '\"-1\" is not a value in YUAN, expected an amount of 0 or more'",
        "RATIO, '\"half\"', '\"half\" is not a value in RATIO, expected a decimal or a fraction, such as \"1.5\" or \"1/3\"'",
        "RATIO, '\"1/0\"', '\"1/0\" is not a value in RATIO, expected a decimal or a fraction, such as \"1.5\" or \"1/3\"'",
        "PERCENT, '\"1/3\"', '\"1/3\" is not a value in PERCENT, expected a percentage, such as \"30\"'",
        "MONTHS, '\"1.5\"', '\"1.5\" is not a value in MONTHS, expected a whole number of 0 or more'",
        "MONTHS, true, '\"true\" is not a value in MONTHS, expected a whole number of 0 or more'",
        "DATE, '\"2025-02-30\"', '\"2025-02-30\" is not a value in DATE, expected a date (YYYY-MM-DD)'",
        "DATE, '\"soon\"', '\"soon\" is not a value in DATE, expected a date (YYYY-MM-DD)'",
        "FLAG, '\"yes\"', '\"yes\" is not a value in FLAG, expected true or false'",
        "CODE, '\" \"', '\" \" is not a value in CODE, expected a text that is not blank'",
        "CODE, [], 'expected a text, a number, true or false, found a list'"
    })
    void a_value_that_does_not_fit_its_unit_is_a_problem(String unit, String json, String message) {
        String pack = pack(standard("a", FULL.replace("YUAN_PER_PERSON_MONTH", unit), value(json, "")), "");

        assertThat(problems(pack)).containsExactly(new Problem("/standards/0/values/0/value", message));
    }

    static Stream<Arguments> mistakes() {
        String at = "/standards/0";
        return Stream.of(
                arguments(
                        pack(standard("a", ", \"unit\": \"YUAN_A_MONTH\""), ""),
                        at + "/unit",
                        "\"YUAN_A_MONTH\" is not one of "
                                + String.join(
                                        ", ",
                                        Stream.of(Unit.values()).map(Unit::name).toList())
                                + ". Maybe \"YUAN_PER_MONTH\" is meant"),
                arguments(
                        pack(standard("A", ""), ""),
                        at + "/id",
                        "\"A\" is not an id (lower case words joined by \"-\")"),
                arguments(
                        pack(standard("a", FULL) + "," + standard("a", FULL), ""),
                        "/standards/1/id",
                        "\"a\" stands earlier in this list"),
                arguments(
                        pack(standard("a", FULL.replace("COUNTY", "TOWN")), ""),
                        at + "/delegation",
                        "\"TOWN\" is not one of NATIONAL, PROVINCE, COUNTY, COUNTY_NOT_LOWER"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", ", \"to\": \"2025-01-01\"")), ""),
                        at + "/values/0/to",
                        "2025-01-01 is not after from 2025-01-01; \"to\" is the day after the last one"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", "").replace("notice", "notic")), ""),
                        at + "/values/0/citation/instrument",
                        "\"notic\" is not the id of an instrument of this pack. Maybe \"notice\" is meant"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", "").replace("PRIMARY", "OFFICIAL")), ""),
                        at + "/values/0/provenance",
                        "\"OFFICIAL\" is not one of PRIMARY, SECONDARY, RECALLED"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", ", \"publishedOn\": \"2024\"")), ""),
                        at + "/values/0/publishedOn",
                        "\"2024\" is not a date (YYYY-MM-DD)"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", ", \"publishedOn\": \"2024-13\"")), ""),
                        at + "/values/0/publishedOn",
                        "\"2024-13\" is not a date or a month (YYYY-MM-DD, YYYY-MM)"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", ", \"option\": {}")), ""),
                        at + "/values/0/option",
                        "expected one option with its choice, found 0"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", ", \"zzzzzz\": true")), ""),
                        at + "/values/0/zzzzzz",
                        "unknown key, expected one of value, region, from, to, publishedOn, verifiedThrough, provenance, citation, option, note"),
                arguments(
                        pack(standard("a", FULL, value("\"1\"", "").replace("\"value\": \"1\",", "")), ""),
                        at + "/values/0/value",
                        "is missing"),
                arguments(
                        pack("", TWO_CHOICES.replace("\"default\": \"x\"", "\"default\": \"z\"")),
                        "/options/0/default",
                        "\"z\" is not one of the choices x, y. Maybe \"x\" is meant"),
                arguments(
                        pack("", TWO_CHOICES.replace("{\"id\": \"y\"", "{\"id\": \"x\"")),
                        "/options/0/choices/1/id",
                        "\"x\" stands earlier in this list"),
                arguments(
                        pack("", TWO_CHOICES + "," + TWO_CHOICES),
                        "/options/1/id",
                        "\"o\" stands earlier in this list"),
                arguments(
                        pack("", "").replace("\"title\": \"通知\"", "\"title\": \" \""),
                        "/instruments/0/title",
                        "expected a text that is not blank"),
                arguments(
                        pack("", "").replace("civil-affairs/pack/1", "civil-affairs/case/1"),
                        "/format",
                        "expected \"civil-affairs/pack/1\", found the text \"civil-affairs/case/1\""));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(String json, String at, String message) {
        assertThat(problems(json)).containsExactly(new Problem(at, message));
    }

    @Test
    void all_problems_of_a_pack_are_reported_together() {
        String json = pack(
                standard(
                        "a",
                        FULL,
                        value("\"x\"", ", \"to\": \"1\""),
                        value("\"1\"", "").replace("notice", "other")),
                "{}");

        assertThat(problems(json))
                .extracting(Problem::at)
                .containsExactlyInAnyOrder(
                        "/standards/0/values/0/value",
                        "/standards/0/values/0/to",
                        "/standards/0/values/1/citation/instrument",
                        "/options/0/id",
                        "/options/0/choices",
                        "/options/0/default");
    }

    @Test
    void a_pack_is_bounded_like_a_case_but_wider() {
        assertThat(problems("[".repeat(100)).get(0).message()).isEqualTo("nested more than 50 levels deep");
        assertThat(problems(" ".repeat((16 << 20) + 1)).get(0).message())
                .isEqualTo("the document is longer than 16 MiB");
        String many = "\"x\",".repeat(200_000) + "\"x\"";
        assertThat(problems(pack("", many)).get(0).message()).contains("more than 200000 elements");
    }
}
