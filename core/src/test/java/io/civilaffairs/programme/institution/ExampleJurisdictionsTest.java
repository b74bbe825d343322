package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packs of examples/jurisdictions set what a place pays institutions; the sums are worked out by hand. */
class ExampleJurisdictionsTest {
    private static final Path FOLDER = Path.of("..", "examples", "jurisdictions");

    private static final CareInstitution HOUSE = CareInstitution.builder("i1")
            .kind(CareInstitution.Kind.COMMERCIAL)
            .registered(Sample.day("2025-03-03"))
            .occupancy(Occupancy.of(10, 5, 4, 3, 2))
            .grade(Grade.THIRD)
            .beds(60)
            .newBeds(60)
            .build();

    private static Assessment.Entitled assess(Programme<CareInstitution> programme, String county) throws IOException {
        Pack pack =
                PackReader.read(county, Files.readString(FOLDER.resolve(county).resolve("pack.json")));
        Setting setting = Sample.setting(CivilAffairs.standardsWith(List.of(pack)), pack.region(), "2026-03-01");
        return (Assessment.Entitled) programme.in(setting).assess(HOUSE);
    }

    @ParameterizedTest(name = "{0}: {1} once, {2} a month")
    @CsvSource({
        // 60 x 5,000; 500 + 400 + 480 + 600 + 600 and 24 x 30
        "county-a, 300000.00, 3300.00",
        // 60 x 3,000; 400 + 450 + 400
        "county-b, 180000.00, 1250.00"
    })
    void a_place_sets_what_it_pays_for_new_and_occupied_beds(String county, String once, String month)
            throws IOException {
        assertThat(assess(ConstructionSubsidy.PROGRAMME, county).amount())
                .isEqualTo(Amount.of(Money.parse(once), Per.ONCE));
        assertThat(assess(OperatingSubsidy.PROGRAMME, county).amount())
                .isEqualTo(Amount.of(Money.parse(month), Per.MONTH));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "county-a, water-as-household;power-as-household;gas-as-household",
        "county-b, water-as-household;power-as-household"
    })
    void a_place_says_what_is_charged_as_for_households(String county, String rights) throws IOException {
        Stream<String> given = Sample.inKind(assess(InstitutionRights.PROGRAMME, county)).stream()
                .filter(id -> id.endsWith("-as-household"));

        assertThat(given).containsExactly(rights.split(";"));
    }
}
