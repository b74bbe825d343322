package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Roster;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CaseRoundTripLaws {
    @Provide
    Arbitrary<CaseDocument> documents() {
        return Arbitraries.randomValue(random -> new RandomCase(random).document());
    }

    @Property(tries = 500)
    void what_is_written_is_read_back_as_the_same_case(@ForAll("documents") CaseDocument document) {
        assertThat(CaseReader.read(CaseWriter.write(document))).isEqualTo(document);
    }

    @Property(tries = 200)
    void writing_what_was_read_changes_nothing_more(@ForAll("documents") CaseDocument document) {
        String written = CaseWriter.write(document);

        assertThat(CaseWriter.write(CaseReader.read(written))).isEqualTo(written);
        assertThat(CaseReader.read(Samples.stream(written))).isEqualTo(document);
    }

    @Property(tries = 200)
    void what_is_written_fits_the_schema(@ForAll("documents") CaseDocument document) {
        assertThat(Schemas.errors("case", CaseWriter.write(document))).isEmpty();
    }

    @Property(tries = 2_000)
    void a_damaged_document_is_read_or_refused_but_nothing_else(
            @ForAll @IntRange(max = 10_000) int position, @ForAll @IntRange(max = 255) int damage) {
        byte[] bytes = Samples.FULL_CASE.getBytes(StandardCharsets.UTF_8);
        bytes[position % bytes.length] = (byte) damage;
        try {
            CaseReader.read(new java.io.ByteArrayInputStream(bytes));
        } catch (BadDocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 1_000)
    void any_text_is_read_or_refused_but_nothing_else(@ForAll String text) {
        assertThatThrownBy(() -> CaseReader.read(text)).isInstanceOf(BadDocumentException.class);
    }

    @Example
    void the_samples_are_stable() {
        for (String sample : List.of(Samples.CASE, Samples.FULL_CASE)) {
            CaseDocument document = CaseReader.read(sample);
            assertThat(CaseReader.read(CaseWriter.write(document))).isEqualTo(document);
        }
    }

    @Example
    void what_is_unknown_is_not_written_and_what_is_empty_is() {
        Household household = Household.builder("h1")
                .members(Roster.incomplete(
                        List.of(Person.builder("p1").income(List.of()).build())))
                .receiving(null)
                .build();

        assertThat(CaseWriter.write(document(household, List.of())))
                .isEqualTo("{\"format\":\"civil-affairs/case/1\",\"month\":\"2025-08\",\"region\":\"500154\","
                        + "\"household\":{\"id\":\"h1\",\"members\":[{\"id\":\"p1\",\"income\":[]}],\"membersComplete\":false,"
                        + "\"receiving\":null,\"enrolled\":[],\"findings\":[],\"application\":[]}}");
    }

    @Example
    void what_the_reader_assumed_is_not_written_as_a_fact() {
        Person head = Person.builder("p1")
                .relation(Relation.HEAD)
                .absence(Absence.NONE)
                .build();
        Household household =
                Household.builder("h1").members(Roster.complete(List.of(head))).build();

        assertThat(CaseWriter.write(document(household, List.of("head-lives-at-home"))))
                .doesNotContain("absence");
        assertThat(CaseWriter.write(document(household, List.of()))).contains("\"absence\":\"NONE\"");
    }

    @Example
    void a_fact_of_the_host_that_json_cannot_hold_is_refused() {
        Person person = Person.builder("p1").extra("rent", 120L).build();
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build();

        assertThatThrownBy(() -> CaseWriter.write(document(household, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extras: \"rent\" is a Long, expected a String, a Boolean or an Integer");
    }

    private static CaseDocument document(Household household, List<String> assumptions) {
        return new CaseDocument(
                YearMonth.of(2025, 8), null, null, Region.of("500154"), List.of(), Map.of(), household, assumptions);
    }
}
