package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Categories;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Language;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The Java of docs/institutions.md is the Java of this class, and its tables are those of the code. */
class InstitutionsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "institutions.md");
    private static final Path SOURCE = Path.of(
            "src", "test", "java", "io", "civilaffairs", "programme", "institution", "InstitutionsPageTest.java");

    @Nested
    class Snippets {
        @Test
        void a_house_is_asked_and_a_host_gives_the_figures() {
            // snippet: ask
            CareInstitution house = CareInstitution.builder("i1")
                    .kind(CareInstitution.Kind.NON_PROFIT)
                    .registered(Milestone.of(LocalDate.of(2025, 3, 3)))
                    .firstResident(Milestone.of(LocalDate.of(2025, 5, 6)))
                    .filed(Milestone.NOT_YET)
                    .build();
            Setting may21 =
                    CivilAffairs.setting("500154", YearMonth.of(2025, 5)).asOf(LocalDate.of(2025, 5, 21));

            Assessment filing = InstitutionFiling.programme(CivilAffairs.workdays())
                    .in(may21)
                    .assess(house); // overdue: the tenth working day was 20 May
            String why = Explainer.in(Language.ZH).text(filing);
            // end of snippet
            assertThat(Sample.codes(filing)).containsExactly("overdue");
            assertThat(why).contains("2025-05-20");

            // snippet: host-figures
            Pack mine = PackReader.read("example-institutions", """
                    {"format": "civil-affairs/pack/1", "region": "990000",
                     "title": {"zh": "示例省", "en": "Example Province"},
                     "instruments": [{"id": "example-notice", "title": "示例通知", "number": "例〔2025〕2号"}],
                     "standards": [
                      {"id": "institution-grading.grade-3-from", "unit": "POINTS",
                       "values": [{"region": "990000", "from": "2025-01-01", "value": "700",
                                   "citation": {"instrument": "example-notice", "article": "一"},
                                   "provenance": "RECALLED"}]},
                      {"id": "institution-grading.grade-4-from", "unit": "POINTS",
                       "values": [{"region": "990000", "from": "2025-01-01", "value": "800",
                                   "citation": {"instrument": "example-notice", "article": "一"},
                                   "provenance": "RECALLED"}]},
                      {"id": "institution-subsidy.operating-level-3", "unit": "YUAN_PER_BED_MONTH",
                       "values": [{"region": "990000", "from": "2025-01-01", "value": "200.00",
                                   "citation": {"instrument": "example-notice", "article": "二"},
                                   "provenance": "RECALLED"}]},
                      {"id": "institution-subsidy.operating-grade-3", "unit": "YUAN_PER_BED_MONTH",
                       "values": [{"region": "990000", "from": "2025-01-01", "value": "30.00",
                                   "citation": {"instrument": "example-notice", "article": "二"},
                                   "provenance": "RECALLED"}]}]}
                    """);
            Setting there =
                    Setting.of(CivilAffairs.standardsWith(List.of(mine)), Region.of("990101"), YearMonth.of(2025, 8));
            CareInstitution graded = house.toBuilder()
                    .scores(new GradingScores(110, 120, 130, 420)) // 780 of 1,000
                    .grade(Grade.THIRD)
                    .occupancy(Occupancy.of(0, 0, 0, 12, 0))
                    .build();

            Assessment grade = InstitutionGrading.PROGRAMME.in(there).assess(graded); // grade-3
            Assessment subsidy = OperatingSubsidy.PROGRAMME.in(there).assess(graded); // 12 x 200 + 12 x 30
            // end of snippet
            assertThat(Sample.codes(grade)).containsExactly("grade-3");
            assertThat(((Assessment.Entitled) subsidy).amount())
                    .isEqualTo(Amount.of(Money.parse("2760.00"), Per.MONTH));
        }

        @Test
        void a_district_is_held_against_its_plan() {
            // snippet: coverage
            CareDistrict kaizhou = new CareDistrict(
                    Region.of("500154"),
                    CivilAffairs.divisions(),
                    Roster.complete(List.of(Facility.open(Region.of("500154001"), LocalDate.of(2021, 5, 1)))),
                    Roster.complete(List.of(new Training(Milestone.of(LocalDate.of(2021, 9, 30)), 1200))),
                    120,
                    78);
            Assessment townships = CareCoverage.TOWNSHIPS
                    .in(CivilAffairs.setting("500154", YearMonth.of(2023, 1)))
                    .assess(kaizhou); // behind

            CoverageReport report = CoverageReport.of(kaizhou, LocalDate.of(2022, 12, 31));
            Ratio share = report.townshipShare().atLeast().orElseThrow(); // 1/40
            Ratio inInstitutions = report.institutionShare().orElseThrow(); // 13/20
            List<Region> missing = report.townships().get(0).missing(); // the villages of 500154001
            // end of snippet
            assertThat(Sample.codes(townships)).containsExactly("behind");
            assertThat(share).isEqualTo(Ratio.of(1, 40));
            assertThat(inInstitutions).isEqualTo(Ratio.of(13, 20));
            assertThat(missing).isNotEmpty().allMatch(v -> v.isWithin(Region.of("500154001")));
        }
    }

    @Nested
    class Text {
        private static List<String> snippets(Path file, String form) throws IOException {
            return Pattern.compile(form, Pattern.DOTALL)
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) + ":\n"
                            + found.group(2).stripTrailing().stripIndent())
                    .toList();
        }

        @Test
        void every_java_block_of_the_page_is_compiled_here() throws IOException {
            List<String> onPage = snippets(PAGE, "<!-- snippet: ([a-z-]+) -->\n```java\n(.*?)```");

            assertThat(onPage).hasSize(3);
            assertThat(snippets(SOURCE, "// snippet: ([a-z-]+)\n(.*?) *// end of snippet"))
                    .containsExactlyElementsOf(onPage);
            assertThat(Files.readString(PAGE).split("```java", -1)).hasSize(onPage.size() + 1);
        }

        @Test
        void the_page_names_every_programme_and_every_answer_of_its_classifications() throws IOException {
            String page = Files.readString(PAGE);
            List<Programme<?>> all = new ArrayList<>(Institutions.programmes(CivilAffairs.workdays()));
            all.addAll(CareCoverage.programmes());

            for (Programme<?> programme : all) {
                assertThat(page).contains("`" + programme.id() + "`");
                if (programme.condition() instanceof Categories<?> categories
                        && !programme.equals(InstitutionGrading.PROGRAMME)) {
                    assertThat(page)
                            .contains(categories.list().stream()
                                    .map(Category::code)
                                    .map(code -> "`" + code + "`")
                                    .toList());
                }
            }
        }
    }
}
