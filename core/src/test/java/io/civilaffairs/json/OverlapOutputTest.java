package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the document and the text tell what a family gets in all. An old person may have the guarantee or more. */
class OverlapOutputTest {
    private static final String CASE = """
            {"format": "civil-affairs/case/1", "month": "2025-08", "region": "500154",
             "programmes": ["minimum-living-guarantee", "key-group-supplement", "extreme-hardship-support"],
             "household": {"settlement": "URBAN", "membersComplete": true, "elsewhere": [], "spending": [],
              "assets": {"financial": "0.00", "vehicles": [], "dwellings": [], "other": []},
              "findings": [%s],
              "members": [{"id": "p1", "relation": "HEAD", "birthDate": "1950-03-02", "registeredAt": "500154001",
               "maritalStatus": "WIDOWED", "studying": "NONE", "employment": "NOT_WORKING", "labourCapacity": "NONE",
               "disability": "NONE", "seriousIllness": false, "absence": "NONE", "care": "DISPERSED", "income": [],
               "selfCare": {"eating": true, "dressing": true, "transferring": true, "toileting": true,
                "walking": true, "bathing": true}}]}}
            """;
    private static final String WITHIN =
            "{\"kind\": \"PROPERTY_WITHIN_RULE\", \"programme\": \"extreme-hardship-support\", \"value\": true}";

    private static CaseDocument document(String findings) {
        return CaseReader.read(CASE.formatted(findings));
    }

    private static CaseAssessment answer(CaseDocument document) {
        Setting setting = CivilAffairs.setting(document.region().code(), document.assessedMonth());
        return CivilAffairs.policyBook()
                .in(setting)
                .assess(
                        document.household(),
                        document.programmes().stream().map(ProgrammeId::of).toList());
    }

    private static JsonNode written(String findings) {
        CaseDocument document = document(findings);
        String json = AssessmentWriter.write(answer(document), document);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schemas.text("assessment"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void the_document_names_what_is_granted_withheld_and_to_be_chosen() {
        JsonNode document = written(WITHIN);

        assertThat(document.path("granted").toString())
                .isEqualTo("[{\"programme\":\"extreme-hardship-support\",\"subject\":\"person:p1\","
                        + "\"amount\":\"1101.00\",\"per\":\"MONTH\"}]");
        assertThat(document.path("withheld").path(0).path("rule").asString())
                .isEqualTo("extreme-hardship-or-minimum-living");
        assertThat(document.path("withheld")
                        .path(0)
                        .path("citation")
                        .path("provenance")
                        .asString())
                .isEqualTo("RECALLED");
        assertThat(document.path("alternatives")
                        .path(0)
                        .path("choosing")
                        .path("programme")
                        .asString())
                .isEqualTo("minimum-living-guarantee");
        assertThat(document.path("alternatives").path(0).path("monthlyTotal").asString())
                .isEqualTo("830.00");
        assertThat(document.path("monthlyTotal").asString()).isEqualTo("1101.00");
        assertThat(document.path("provisionalOn").isEmpty()).isTrue();
    }

    @Test
    void the_document_has_no_total_while_something_is_open_and_says_what() {
        JsonNode document = written("");

        assertThat(document.has("monthlyTotal")).isFalse();
        assertThat(document.path("provisionalOn").path(0).path("fact").asString())
                .isEqualTo("/household/findings");
    }

    @Test
    void the_text_begins_with_what_the_family_gets_in_all_and_why() {
        String text = Explainer.in(Language.ZH).text(answer(document(WITHIN)));

        assertThat(text.lines().skip(1).limit(8))
                .containsExactly(
                        "每月合计：1,101.00 元",
                        "可领取",
                        "  特困人员（person:p1）：1,101.00 元/月",
                        "不予发放",
                        "  最低生活保障（特困供养与最低生活保障不同时享受，《特困人员认定办法》（民发〔2021〕43号）第二十七条（待核实））",
                        "  分类重点救助（person:p1）（分类重点救助随最低生活保障发放，《关于提高城乡低保标准和特困人员救助供养标准的通知》分类重点救助（第三方转述））",
                        "也可选择",
                        "  最低生活保障、分类重点救助（person:p1）；每月合计 830.00 元");
    }

    @Test
    void the_text_says_on_what_the_sum_still_depends() {
        String text = Explainer.in(Language.EN).text(answer(document("")));

        assertThat(text.lines().skip(1).limit(7))
                .contains("In all per month: cannot be said yet", "Benefits, provisional", "This still depends on");
    }
}
