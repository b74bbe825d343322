package io.civilaffairs.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packs of {@code examples/jurisdictions} give the figures that no source gives; the answers are worked out by hand. */
class JurisdictionsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path FOLDER = Path.of("..", "jurisdictions");

    private static String file(String county, String name) {
        return FOLDER.resolve(county).resolve(name).toString();
    }

    private static JsonNode assessed(String county, boolean withPack) {
        Ran ran = withPack
                ? Ran.with("assess", "--format", "json", "--pack", file(county, "pack.json"), file(county, "case.json"))
                : Ran.with("assess", "--format", "json", file(county, "case.json"));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(Schemas.errors("assessment", ran.out())).isEmpty();
        return JSON.readTree(ran.out());
    }

    private static List<String> granted(JsonNode assessment) {
        return assessment
                .get("granted")
                .valueStream()
                .map(g -> g.get("programme").asString() + " " + g.get("subject").asString() + " "
                        + g.get("amount").asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-a", "county-b"})
    void packs_and_cases_follow_their_schemas(String county) throws IOException {
        assertThat(Schemas.errors("pack", Files.readString(Path.of(file(county, "pack.json")))))
                .isEmpty();
        assertThat(Schemas.errors("case", Files.readString(Path.of(file(county, "case.json")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-a", "county-b"})
    void every_pack_says_that_its_figures_are_examples(String county) throws IOException {
        JsonNode pack = JSON.readTree(Files.readString(Path.of(file(county, "pack.json"))));

        assertThat(pack.get("title").get("zh").asString()).contains("示例");
        assertThat(pack.get("instruments")
                        .valueStream()
                        .map(i -> i.get("issuer").asString()))
                .containsOnly("示例");
        assertThat(pack.get("standards")
                        .valueStream()
                        .flatMap(s -> s.get("values").valueStream())
                        .map(v -> v.get("provenance").asString() + " "
                                + v.get("note").asString().startsWith("示例数值")))
                .isNotEmpty()
                .containsOnly("RECALLED true");
    }

    @Test
    void county_a_pays_a_couple_by_its_bands_its_subsidy_and_its_share() {
        JsonNode assessment = assessed("county-a", true);

        assertThat(granted(assessment))
                .containsExactlyInAnyOrder(
                        "minimum-living-guarantee household 1540.00",
                        "key-group-supplement person:p1 60.00",
                        "key-group-supplement person:p2 60.00",
                        "high-age-allowance person:p1 100.00",
                        "high-age-allowance person:p2 50.00",
                        "elderly-service-subsidy person:p1 200.00",
                        "elderly-service-subsidy person:p2 200.00",
                        "elderly-service-voucher person:p1 540.00");
        assertThat(assessment.get("monthlyTotal").asString()).isEqualTo("2750.00");
    }

    @Test
    void county_b_pays_everybody_of_the_age_and_caps_the_vouchers() {
        JsonNode assessment = assessed("county-b", true);

        assertThat(granted(assessment))
                .containsExactlyInAnyOrder(
                        "high-age-allowance person:p1 30.00",
                        "elderly-service-subsidy person:p1 150.00",
                        "elderly-service-voucher person:p1 600.00");
        assertThat(assessment.get("monthlyTotal").asString()).isEqualTo("780.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-a", "county-b"})
    void without_the_pack_the_answer_names_the_standards_that_are_missing(String county) {
        JsonNode allowance = assessed(county, false)
                .get("results")
                .valueStream()
                .filter(r -> r.get("programme").asString().equals("high-age-allowance"))
                .findFirst()
                .orElseThrow();

        assertThat(allowance.get("status").asString()).isEqualTo("UNDETERMINED");
        assertThat(allowance
                        .get("needed")
                        .valueStream()
                        .map(n -> n.get("standard").asString()))
                .containsExactly(
                        "high-age-allowance.second-band-from",
                        "high-age-allowance.third-band-from",
                        "high-age-allowance.first-band",
                        "high-age-allowance.second-band",
                        "high-age-allowance.third-band");
    }
}
