package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.civilaffairs.CivilAffairs;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentWriterTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The sample case for the programmes that ship, with texts of it replaced. */
    private static CaseDocument document(String... replaced) {
        String json = Samples.CASE;
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(json).contains(replaced[i]);
            json = json.replace(replaced[i], replaced[i + 1]);
        }
        return CaseReader.read(json);
    }

    private static List<String> errors(String schema, String document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(schema))
                .validate(document, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static CaseAssessment answer(CaseDocument document) {
        Setting setting = new Setting(
                CivilAffairs.standards(),
                CivilAffairs.divisions()
                        .current(document.region(), document.assessedMonth().atDay(1)),
                document.assessedMonth(),
                document.asOf(),
                document.knownOn(),
                Options.of(document.options()));
        return CivilAffairs.policyBook().assess(document.household(), setting);
    }

    private static JsonNode written(String... replaced) {
        CaseDocument document = document(replaced);
        String json = AssessmentWriter.write(answer(document), document);
        assertThat(errors("assessment", json)).isEmpty();
        return JSON.readTree(json);
    }

    private static JsonNode result(JsonNode document, String programme) {
        return document.get("results")
                .valueStream()
                .filter(r -> r.get("programme").asString().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode child(JsonNode finding, String id) {
        return finding.get("children")
                .valueStream()
                .filter(c -> text(c, "id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String key : path) {
            at = at.get(key);
        }
        return at.asString();
    }

    @Test
    void an_entitlement_has_amount_working_standards_and_review() {
        JsonNode document = written();
        JsonNode result = result(document, "minimum-living-guarantee");

        assertThat(text(document, "format")).isEqualTo("civil-affairs/assessment/1");
        assertThat(text(document, "knownOn")).isEqualTo("2025-08-20");
        assertThat(text(result, "status")).isEqualTo("ENTITLED");
        assertThat(text(result, "amount")).isEqualTo("310.00");
        assertThat(text(result, "per")).isEqualTo("MONTH");
        assertThat(result.get("working").valueStream().map(s -> text(s, "id") + " " + text(s, "value")))
                .contains("household-top-up 310.00");
        assertThat(result.get("standards").valueStream().map(s -> text(s, "id") + " " + text(s, "value")))
                .contains("minimum-living.urban 770.00");
        assertThat(text(result, "options", "maintenance-formula")).isEqualTo("none");
        assertThat(result.get("review").get("months").asInt()).isEqualTo(12);
        assertThat(text(result, "finding", "outcome")).isEqualTo("MET");
    }

    @Test
    void what_is_granted_is_listed_and_summed() {
        JsonNode document = written();

        assertThat(document.get("granted")
                        .valueStream()
                        .filter(g -> g.has("amount"))
                        .map(g -> text(g, "programme") + " " + text(g, "amount")))
                .contains("minimum-living-guarantee 310.00", "key-group-supplement 100.00");
        assertThat(document.has("monthlyTotal"))
                .as("a total while it is open whether extreme hardship support takes the place of the guarantee")
                .isFalse();
        assertThat(document.get("provisionalOn").isEmpty()).isFalse();
        assertThat(document.get("alternatives").isArray()).isTrue();
    }

    @Test
    void a_refusal_names_the_findings_that_decided_it() {
        JsonNode result = result(written("\"460.00\"", "\"770.00\""), "minimum-living-guarantee");

        assertThat(text(result, "status")).isEqualTo("NOT_ENTITLED");
        assertThat(result.get("because").valueStream().map(JsonNode::asString))
                .containsExactly("income-below-standard");
        assertThat(result.has("amount")).isFalse();
    }

    @Test
    void the_finding_of_a_comparison_holds_both_values() {
        JsonNode result = result(written("\"460.00\"", "\"770.00\""), "minimum-living-guarantee");
        JsonNode income = child(result.get("finding"), "income-below-standard");

        assertThat(text(income, "outcome")).isEqualTo("NOT_MET");
        assertThat(text(income, "actual")).isEqualTo("770.00");
        assertThat(text(income, "limit")).isEqualTo("770.00");
    }

    /** An elder with all points, a diagnosis and two risk events, at home; other facts replaced. */
    private static JsonNode elder(String month, String... replaced) {
        StringBuilder items = new StringBuilder();
        for (AssessmentScale.Item item : AssessmentScale.ABILITY.items()) {
            items.append(items.isEmpty() ? "" : ", ").append("\"" + item.id() + "\": " + item.most());
        }
        String json = "{\"format\": \"civil-affairs/case/1\", \"month\": \"" + month + "\", \"region\": \"500154\","
                + " \"household\": {\"settlement\": \"URBAN\", \"members\": [{\"id\": \"p1\", \"relation\": \"HEAD\","
                + " \"birthDate\": \"1940-03-02\", \"ability\": {" + items + "}, \"coma\": false,"
                + " \"dementiaOrMentalDisorder\": true, \"riskEventsIn30Days\": 2, \"elder\": {\"longTermCareInsured\": true}}],"
                + " \"membersComplete\": true}}";
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(json).contains(replaced[i]);
            json = json.replace(replaced[i], replaced[i + 1]);
        }
        CaseDocument document = CaseReader.read(json);
        String written = AssessmentWriter.write(answer(document), document);
        assertThat(errors("assessment", written)).isEmpty();
        return JSON.readTree(written);
    }

    private static List<String> working(JsonNode finding) {
        return finding.get("working")
                .valueStream()
                .map(s -> text(s, "id") + " " + s.get("value").asString())
                .toList();
    }

    @Test
    void the_finding_of_a_level_holds_how_it_came_about() {
        JsonNode result = result(elder("2025-08"), "elderly-ability");

        assertThat(text(result, "status")).isEqualTo("CLASSIFIED");
        assertThat(working(child(result.get("finding"), "level-2")))
                .contains("points-in-all 90", "initial-level 0", "upgrades-added 2", "final-level 2");
        assertThat(child(result.get("finding"), "level-1").has("working")).isFalse();
    }

    @Test
    void a_refusal_on_a_level_says_which_level_and_which_is_asked_for() {
        JsonNode result = result(
                elder("2025-08", "\"riskEventsIn30Days\": 2", "\"riskEventsIn30Days\": 0"), "elderly-service-voucher");

        assertThat(text(result, "status")).isEqualTo("NOT_ENTITLED");
        assertThat(working(child(result.get("finding"), "moderately-disabled-or-worse")))
                .contains("points-in-all 90", "final-level 1")
                .endsWith("level-asked-for 2");
    }

    @Test
    void a_refusal_while_several_levels_are_possible_names_the_best_and_the_worst() {
        JsonNode result = result(
                elder(
                        "2025-08",
                        "\"riskEventsIn30Days\": 2",
                        "\"riskEventsIn30Days\": 0",
                        "\"dementiaOrMentalDisorder\": true",
                        "\"dementiaOrMentalDisorder\": null"),
                "elderly-service-voucher");

        assertThat(working(child(result.get("finding"), "moderately-disabled-or-worse")))
                .contains("initial-level 0")
                .endsWith("best-level-left 0", "worst-level-left 1", "level-asked-for 2");
    }

    @Test
    void a_fact_that_is_needed_is_a_pointer_into_the_case() {
        JsonNode result = result(
                written(
                        "\"income\": [{\"kind\": \"PENSION\", \"amount\": \"460.00\", \"per\": \"MONTH\"}]",
                        "\"income\": null"),
                "minimum-living-guarantee");

        assertThat(text(result, "status")).isEqualTo("UNDETERMINED");
        assertThat(result.get("needed").valueStream().map(n -> text(n, "fact")))
                .containsExactly("/household/members/0/income");
    }

    @Test
    void a_decision_that_is_needed_names_its_kind_and_programme() {
        JsonNode result = result(written("\"460.00\"", "\"900.00\""), "near-threshold-household");

        assertThat(result.get("needed").get(0).toString())
                .startsWith("{\"fact\":\"/household/findings\",\"finding\":{\"kind\":\"PROPERTY_WITHIN_RULE\","
                        + "\"programme\":\"near-threshold-household\"},\"label\":{");
    }

    @Test
    void a_decision_that_is_needed_about_a_person_names_the_member() {
        JsonNode result = result(written(), "extreme-hardship-support");

        assertThat(result.get("needed")
                        .valueStream()
                        .filter(n -> n.has("finding"))
                        .map(n -> n.get("finding").toString()))
                .contains("{\"kind\":\"PROPERTY_WITHIN_RULE\",\"programme\":\"extreme-hardship-support\","
                        + "\"member\":\"p1\"}");
    }

    @Test
    void a_figure_that_is_needed_names_the_standard_and_the_region() {
        JsonNode result = result(
                written("\"PENSION\", \"amount\": \"460.00\"", "\"WAGE\", \"gross\": \"460.00\""),
                "minimum-living-guarantee");

        assertThat(text(result.get("needed").get(0), "standard")).isEqualTo("employment-cost.ratio");
        assertThat(text(result.get("needed").get(0), "region")).isEqualTo("500154");
    }

    @Test
    void the_finding_of_another_programme_is_not_repeated() {
        JsonNode finding = result(written(), "key-group-supplement").get("finding");
        JsonNode status =
                child(child(child(finding, "guaranteed"), "guaranteed-with-household"), "in-guaranteed-household");

        assertThat(text(status, "see")).isEqualTo("minimum-living-guarantee");
        assertThat(status.has("children")).isFalse();
    }

    @Test
    void what_reading_assumed_and_a_former_region_are_caveats() {
        JsonNode result =
                result(written("\"region\": \"500154\"", "\"region\": \"500234\""), "minimum-living-guarantee");

        assertThat(result.get("caveats").valueStream().map(c -> text(c, "id")))
                .contains("head-lives-at-home", "former-region-code");
    }

    @Test
    void caveats_are_not_added_twice() {
        CaseDocument document = document();
        CaseAssessment once = CaseNotes.added(answer(document), document);

        assertThat(CaseNotes.added(once, document)).isEqualTo(once);
        assertThat(AssessmentWriter.write(once, document))
                .isEqualTo(AssessmentWriter.write(answer(document), document));
    }

    @Test
    void a_document_without_assumptions_adds_no_caveat() {
        CaseDocument document =
                document("\"seriousIllness\": false", "\"seriousIllness\": false, \"absence\": \"NONE\"");
        CaseAssessment answer = answer(document);

        assertThat(CaseNotes.added(answer, document)).isSameAs(answer);
    }

    @Test
    void the_pretty_form_is_the_same_document_on_many_lines() {
        CaseDocument document = document();
        String line = AssessmentWriter.write(answer(document), document);
        String pretty = AssessmentWriter.writePretty(answer(document), document);

        assertThat(line).doesNotContain("\n");
        assertThat(pretty.lines().count()).isGreaterThan(100);
        assertThat(JSON.readTree(pretty)).isEqualTo(JSON.readTree(line));
    }

    @Test
    void standards_in_force_fit_their_schema() {
        Setting setting = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
        JsonNode document = JSON.readTree(StandardsWriter.writePretty(setting));

        assertThat(errors("standards", StandardsWriter.write(setting))).isEmpty();
        assertThat(Region.of(text(document, "region"))).isEqualTo(setting.region());
        assertThat(document.get("withoutValue").valueStream().map(s -> text(s, "id")))
                .contains("employment-cost.ratio");
    }

    @Test
    void the_problems_of_a_line_are_one_object() {
        assertThat(ProblemWriter.write(3, List.of(new Problem("/month", "is missing"))))
                .isEqualTo("{\"line\":3,\"error\":[{\"at\":\"/month\",\"message\":\"is missing\"}]}");
    }
}
