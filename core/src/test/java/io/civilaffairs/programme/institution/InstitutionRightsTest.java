package io.civilaffairs.programme.institution;

import static io.civilaffairs.programme.institution.Sample.day;
import static io.civilaffairs.programme.institution.Sample.inKind;
import static io.civilaffairs.programme.institution.Sample.needed;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionRightsTest {
    private static final Map<String, StandardId<Boolean>> TARIFFS = Map.of(
            "water", InstitutionStandards.WATER, "power", InstitutionStandards.POWER, "gas", InstitutionStandards.GAS);

    private static CareInstitution house(Kind kind) {
        return CareInstitution.builder("i1")
                .kind(kind)
                .privatelyRun(false)
                .registered(day("2020-03-03"))
                .build();
    }

    private static Assessment.Entitled assess(StandardBook book, Region region, CareInstitution house) {
        return (Assessment.Entitled) InstitutionRights.PROGRAMME
                .in(Sample.setting(book, region, "2025-08-01"))
                .assess(house);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "GOVERNMENT, allocated-or-collective-land;land-keeps-its-use;priority-for-the-poor",
        "NON_PROFIT, support-in-finance-taxes-land-credit;allocated-or-collective-land;land-keeps-its-use",
        "COMMERCIAL, support-in-finance-taxes-land-credit;land-keeps-its-use"
    })
    void what_the_law_gives_follows_from_the_kind(Kind kind, String rights) {
        assertThat(inKind(assess(CivilAffairs.standards(), Sample.EXAMPLE, house(kind))))
                .containsExactly(rights.split(";"));
    }

    @Test
    void kaizhou_adds_what_its_plan_announces() {
        assertThat(inKind(assess(CivilAffairs.standards(), Sample.KAIZHOU, house(Kind.COMMERCIAL))))
                .contains("kaizhou-tax-relief", "kaizhou-land-subsidies-utilities");
    }

    @Test
    void its_plan_is_not_for_a_house_that_government_runs() {
        assertThat(inKind(assess(CivilAffairs.standards(), Sample.KAIZHOU, house(Kind.GOVERNMENT))))
                .doesNotContain("kaizhou-tax-relief", "kaizhou-land-subsidies-utilities");
    }

    @ParameterizedTest(name = "{0} as for households: {1}")
    @CsvSource({"water, true", "water, false", "power, true", "power, false", "gas, true", "gas, false"})
    void a_pack_says_whether_a_charge_is_that_of_households(String what, boolean yes) {
        StandardBook book = Sample.with(TARIFFS.get(what), yes);

        assertThat(inKind(assess(book, Sample.EXAMPLE, house(Kind.COMMERCIAL))).contains(what + "-as-household"))
                .isEqualTo(yes);
    }

    @Test
    void where_no_pack_says_so_it_is_open_and_named() {
        Assessment.Entitled answer = assess(CivilAffairs.standards(), Sample.KAIZHOU, house(Kind.COMMERCIAL));

        assertThat(inKind(answer)).doesNotContain("water-as-household", "power-as-household", "gas-as-household");
        assertThat(answer.basis().caveats())
                .filteredOn(c -> c.id().equals("service-open"))
                .extracting(c -> c.label().en())
                .anyMatch(t -> t.contains("water is charged"))
                .anyMatch(t -> t.contains("power is charged"))
                .anyMatch(t -> t.contains("gas is charged"));
    }

    @Test
    void a_house_that_is_not_registered_has_none() {
        Assessment answer =
                InstitutionRights.PROGRAMME.in(Sample.on("2020-03-02")).assess(house(Kind.COMMERCIAL));

        assertThat(answer).isInstanceOf(Assessment.NotEntitled.class);
    }

    @Test
    void an_unknown_registration_is_needed() {
        assertThat(needed(InstitutionRights.PROGRAMME
                        .in(Sample.on("2020-03-03"))
                        .assess(CareInstitution.builder("i1").build())))
                .containsExactly("institution.registered");
    }

    @Test
    void every_right_of_the_law_was_read_in_its_text() {
        assertThat(InstitutionRights.PROGRAMME.inKind())
                .allSatisfy(s -> assertThat(s.clause().citation().provenance()).isEqualTo(Provenance.PRIMARY));
    }
}
