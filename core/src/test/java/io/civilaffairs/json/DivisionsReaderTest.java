package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.civilaffairs.region.Division;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DivisionsReaderTest {
    private static final String COUNTRY =
            "{\"code\": \"000000\", \"name\": \"中国\", \"nameEn\": \"China\", \"type\": \"国家\"}";
    private static final String NEW =
            "{\"code\": \"500154\", \"name\": \"开州区\", \"type\": \"市辖区\", \"validFrom\": \"2016-07-22\"}";
    private static final String OLD =
            "{\"code\": \"500234\", \"name\": \"开县\", \"type\": \"县\", \"validTo\": \"2016-07-22\", \"successor\": \"500154\"}";

    private static String register(String... divisions) {
        return "{\"format\": \"civil-affairs/divisions/1\", \"divisions\": [" + String.join(",", divisions) + "]}";
    }

    @Test
    void a_register_is_read_completely() {
        Divisions divisions = DivisionsReader.read(register(COUNTRY, NEW, OLD));
        LocalDate change = LocalDate.of(2016, 7, 22);

        assertThat(divisions.size()).isEqualTo(3);
        assertThat(divisions.name(Region.COUNTRY, Language.EN)).isEqualTo("China");
        assertThat(divisions.find(Region.of("500154")))
                .contains(new Division(
                        Region.of("500154"), Label.of("开州区", "500154"), "市辖区", DateRange.from(change), null));
        assertThat(divisions.find(Region.of("500234")))
                .contains(new Division(
                        Region.of("500234"),
                        Label.of("开县", "500234"),
                        "县",
                        DateRange.until(change),
                        Region.of("500154")));
        assertThat(Schemas.errors("divisions", register(COUNTRY, NEW, OLD))).isEmpty();
    }

    @Test
    void the_shipped_register_knows_kaizhou_and_its_villages() {
        Divisions divisions = Samples.shippedDivisions();

        assertThat(divisions.name(Region.of("500154"), Language.ZH)).isEqualTo("开州区");
        assertThat(divisions.children(Region.of("500154"))).hasSize(40);
        assertThat(divisions.current(Region.of("500234"), LocalDate.of(2025, 8, 1)))
                .isEqualTo(Region.of("500154"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(register(NEW, NEW), "/divisions/1/code", "\"500154\" stands earlier in this list"),
                arguments(
                        register(OLD),
                        "/divisions",
                        "Divisions: found 1 problem(s): 500234 with successor 500154: the successor is not in the register"),
                arguments(
                        register(NEW.replace("}", ", \"validTo\": \"2016-07-22\"}")),
                        "/divisions/0/validTo",
                        "2016-07-22 is not after validFrom 2016-07-22; it is the day after the last one"),
                arguments(
                        register(NEW.replace("\"开州区\"", "\" \"")),
                        "/divisions/0/name",
                        "expected a text that is not blank"),
                arguments(
                        register(NEW.replace("type", "typ")),
                        "/divisions/0/typ",
                        "unknown key. Maybe \"type\" is meant"),
                arguments(
                        register().replace("divisions/1", "divisions/2"),
                        "/format",
                        "expected \"civil-affairs/divisions/1\", found the text \"civil-affairs/divisions/2\""),
                arguments("{\"format\": \"civil-affairs/divisions/1\"}", "/divisions", "is missing"),
                arguments(
                        register().replace("\"divisions\":", "\"source\": {\"title\": \"x\"}, \"divisions\":"),
                        "/source/provenance",
                        "is missing"));
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(String json, String at, String message) {
        List<Problem> problems = Samples.problems(() -> DivisionsReader.read(Samples.stream(json)));

        assertThat(problems).contains(new Problem(at, message));
    }
}
