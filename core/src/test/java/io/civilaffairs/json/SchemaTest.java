package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Event;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.Parent;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Sex;
import io.civilaffairs.people.Spending;
import io.civilaffairs.people.Studying;
import io.civilaffairs.people.Supporter;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    @ParameterizedTest
    @CsvSource({
        "pack, packs/cn.json",
        "pack, packs/cn-50.json",
        "pack, packs/cn-500154.json",
        "divisions, codes/divisions-50.json",
        "workdays, codes/workdays.json"
    })
    void every_shipped_document_fits_its_schema(String schema, String document) throws IOException {
        try (InputStream in = Samples.resource(document)) {
            assertThat(Schemas.errors(schema, new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void the_samples_fit_their_schemas() {
        assertThat(Schemas.errors("case", Samples.CASE)).isEmpty();
        assertThat(Schemas.errors("case", Samples.FULL_CASE)).isEmpty();
        assertThat(Schemas.errors("pack", Samples.PACK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"birthday\": \"1950-03-02\"",
                "\"birthDate\": \"1950/03/02\"",
                "\"relation\": \"HEADD\"",
                "\"registeredAt\": \"50015\"",
                "\"seriousIllness\": \"false\"",
                "\"studying\": {}",
                "\"disability\": {\"kind\": \"NONE\"}",
                "\"disability\": {\"kind\": \"VISUAL\", \"grade\": 5}",
                "\"income\": [null]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"12.345\", \"per\": \"MONTH\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": 0.005, \"per\": \"MONTH\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"-1\", \"per\": \"MONTH\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"gross\": \"1\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\", \"gross\": \"2\", \"per\": \"MONTH\"}]",
                "\"income\": [{\"kind\": \"WAGE\", \"amount\": \"1\", \"unproved\": true, \"per\": \"MONTH\"}]",
                "\"parents\": [{}, {}, {}]",
                "\"ability\": {\"B1.1\": 5}",
                "\"studying\": {\"stage\": \"COLLEGE\", \"continuousSince\": \"2024\"}",
                "\"parents\": [{\"disability\": {\"grade\": 1}}]",
                "\"unemployment\": \"none\"",
                "\"unemployment\": {\"withoutIncomeSince\": \"2025-04-01\"}",
                "\"guardianship\": \"NONE\"",
                "\"guardianship\": {\"situations\": [\"UNABLE\", \"UNABLE\"]}",
                "\"guardianship\": {\"candidates\": [{\"able\": true}]}",
                "\"elder\": {\"barthel\": {\"a b\": 1}}",
                "\"elder\": {\"barthel\": {\"stairs\": -1}}",
                "\"elder\": {\"longTermCare\": {\"stairs\": 2.5}}",
                "\"elder\": {\"careDays\": 32}",
                "\"elder\": {\"services\": [{\"price\": \"1.00\"}]}",
                "\"extras\": {\"a\": 1.5}"
            })
    void what_the_reader_refuses_by_form_the_schema_refuses_too(String fields) {
        String json = Samples.member(fields);

        assertThat(Samples.problems(() -> CaseReader.read(json))).isNotEmpty();
        assertThat(Schemas.errors("case", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"disaster\": {\"deaths\": -1}",
                "\"disaster\": {\"died\": 1}",
                "\"disaster\": true",
                "\"receiving\": [{\"programme\": \"temporary-assistance\", \"cause\": \"major illness\"}]",
                "\"findings\": [{\"kind\": \"K\", \"value\": true, \"amount\": \"-1\"}]",
                "\"elsewhere\": [{\"id\": \"s1\", \"incomePerHead\": {\"amount\": \"1\", \"per\": \"ONCE\"}}]",
                "\"elsewhere\": [{\"id\": \"s1\", \"disability\": \"VISUAL\"}]"
            })
    void what_the_reader_refuses_of_a_household_by_form_the_schema_refuses_too(String fields) {
        String json = Samples.household(fields);

        assertThat(Samples.problems(() -> CaseReader.read(json))).isNotEmpty();
        assertThat(Schemas.errors("case", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"month\": \"2025-08\", \"asOf\": \"2025-08-01\",", "\"month\": null, \"asOf\": null,"})
    void exactly_one_of_month_and_day_is_asked_for(String time) {
        String json = "{\"format\": \"civil-affairs/case/1\"," + time + " \"region\": \"500154\", \"household\": {}}";

        assertThat(Schemas.errors("case", json)).isNotEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("case", "per", Per.class),
                arguments("case", "relation", Relation.class),
                arguments("case", "household/properties/settlement", Settlement.class),
                arguments("case", "member/properties/sex", Sex.class),
                arguments("case", "parent/properties/sex", Sex.class),
                arguments("case", "member/properties/maritalStatus", MaritalStatus.class),
                arguments("case", "member/properties/employment", Employment.class),
                arguments("case", "member/properties/labourCapacity", LabourCapacity.class),
                arguments("case", "member/properties/care", Care.class),
                arguments("case", "member/properties/studying/anyOf/0/anyOf/1/properties/stage", Studying.Stage.class),
                arguments("case", "disability/anyOf/1/properties/kind", Disability.Kind.class),
                arguments("case", "guardianship/properties/situations/items", Guardianship.Situation.class),
                arguments(
                        "case",
                        "guardianship/properties/candidates/items/properties/kind",
                        Guardianship.Candidate.Kind.class),
                arguments("case", "elder/properties/abilityReason", ElderRecord.AbilityReason.class),
                arguments("case", "elder/properties/services/items/properties/kind", ElderRecord.ServiceUse.Kind.class),
                arguments("case", "elder/properties/living", ElderRecord.Living.class),
                arguments("case", "elder/properties/familySupport", ElderRecord.FamilySupport.class),
                arguments("case", "supporter/properties/aid", Supporter.Aid.class),
                arguments("case", "supporter/properties/situation", Supporter.Situation.class),
                arguments("case", "member/properties/absence/anyOf/0/anyOf/1/properties/kind", Absence.Kind.class),
                arguments("case", "income/properties/kind", IncomeItem.Kind.class),
                arguments("case", "parent/properties/situation/items", Parent.Situation.class),
                arguments("case", "spending/properties/kind", Spending.Kind.class),
                arguments("case", "event/properties/kind", Event.Kind.class),
                arguments("case", "assets/properties/vehicles/items/properties/kind", Vehicle.Kind.class),
                arguments("case", "assets/properties/other/items/properties/kind", OtherAsset.Kind.class),
                arguments(
                        "case", "assets/properties/dwellings/items/properties/dangerGrade", Dwelling.DangerGrade.class),
                arguments("pack", "provenance", Provenance.class),
                arguments("pack", "standard/properties/unit", Unit.class),
                arguments("pack", "standard/properties/delegation", Delegation.class));
    }

    @ParameterizedTest
    @MethodSource
    void words(String schema, String path, Class<? extends Enum<?>> type) {
        JsonNode listed = JsonMapper.shared().readTree(Schemas.text(schema)).at("/$defs/" + path + "/enum");
        List<String> words = new ArrayList<>();
        listed.forEach(word -> {
            if (!word.isNull()) {
                words.add(word.stringValue());
            }
        });
        boolean noneIsWrittenInPlaceOfTheObject = path.contains("anyOf");

        assertThat(words)
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .filter(name -> !(noneIsWrittenInPlaceOfTheObject && name.equals("NONE")))
                        .toList());
    }
}
