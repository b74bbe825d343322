package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardBook.Declaration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstitutionStandardsTest {
    private final StandardBook book = CivilAffairs.standards();

    @Test
    void the_packs_declare_each_standard_as_the_rules_read_it() {
        assertThat(InstitutionStandards.all())
                .hasSize(31)
                .allSatisfy(id -> assertThat(book.declared().get(id.name()))
                        .isEqualTo(new Declaration(id.name(), id.label(), id.unit(), id.delegation())));
    }

    @Test
    void only_the_figures_that_a_source_gives_have_a_value() {
        Map<String, Provenance> given = new HashMap<>();
        InstitutionStandards.all()
                .forEach(id ->
                        book.values(id.name()).forEach(v -> given.put(v.standard() + " " + v.value(), v.provenance())));

        assertThat(given)
                .containsOnly(
                        Map.entry("deadline.institution-filing 10", Provenance.RECALLED),
                        Map.entry("deadline.institution-closing-notice 30", Provenance.RECALLED),
                        Map.entry("institution-grading.environment-points 120", Provenance.RECALLED),
                        Map.entry("institution-grading.facilities-points 130", Provenance.RECALLED),
                        Map.entry("institution-grading.management-points 150", Provenance.RECALLED),
                        Map.entry("institution-grading.service-points 600", Provenance.RECALLED),
                        Map.entry("institution-grading.total-points 1000", Provenance.RECALLED),
                        Map.entry("elderly-coverage.townships 40", Provenance.PRIMARY),
                        Map.entry("elderly-coverage.villages 535", Provenance.PRIMARY),
                        Map.entry("elderly-coverage.carers 2000", Provenance.PRIMARY),
                        Map.entry("elderly-coverage.target-date 2022-12-31", Provenance.PRIMARY));
    }
}
