package io.civilaffairs;

import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.standard;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Assets;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.IncomeItem;
import io.civilaffairs.people.MaritalStatus;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.Relation;
import io.civilaffairs.people.Studying;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.socialassistance.Standards;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the README is the Java of this class: it compiles, it runs, and the text is the same. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCE = Path.of("src", "test", "java", "io", "civilaffairs", "ReadmeTest.java");
    private static final Path IDS = Path.of("src", "main", "java", "io", "civilaffairs", "benefit", "ProgrammeId.java");

    @Nested
    class Snippets {
        @Test
        void the_first_answer_asks_for_what_is_missing_and_then_pays_the_gap() {
            // snippet: first-answer
            Person mother = Person.builder("p1")
                    .relation(Relation.HEAD)
                    .birthDate(LocalDate.of(1980, 3, 2))
                    .registeredAt(Region.of("500154001"))
                    .maritalStatus(MaritalStatus.WIDOWED)
                    .absence(Absence.NONE)
                    .disability(new Disability(Disability.Kind.PHYSICAL, 3))
                    .studying(Studying.NONE)
                    .seriousIllness(false)
                    .income(List.of(
                            IncomeItem.of(IncomeItem.Kind.PENSION, Amount.of(Money.parse("460.00"), Per.MONTH))))
                    .build();
            Household household = Household.builder("h1")
                    .settlement(Settlement.URBAN)
                    .members(Roster.complete(List.of(mother)))
                    .elsewhere(List.of())
                    .spending(List.of())
                    .assets(new Assets(Money.parse("8000.00"), List.of(), List.of(), List.of()))
                    .build();

            Setting august = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
            CaseAssessment answer = CivilAffairs.policyBook().assess(household, august);

            Money total = answer.monthlyTotal().orElseThrow(); // 430.00 = 310.00 + 40.00 + 80.00
            // end of snippet
            assertThat(total).isEqualTo(Money.parse("430.00"));
            assertThat(answer.granted().stream().map(e -> e.programme() + " " + e.amount()))
                    .hasSize(3);

            // snippet: unknown
            Household withoutAssets = household.toBuilder().assets(null).build();
            Assessment open = CivilAffairs.policyBook()
                    .assess(withoutAssets, august)
                    .find(ProgrammeId.MINIMUM_LIVING_GUARANTEE, "household")
                    .orElseThrow();
            Set<FactRef> needed = open.finding().neededFacts(); // household.assets: unknown is not "none"
            // end of snippet
            assertThat(open).isInstanceOf(Assessment.Undetermined.class);
            assertThat(needed).extracting(FactRef::id).contains("household.assets");
        }

        @Test
        void many_households_are_assessed_with_one_binding() {
            List<Household> households = List.of(Household.builder("h1").build());
            Setting august = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
            // snippet: many
            BoundBook bound = CivilAffairs.policyBook().in(august);
            List<CaseAssessment> answers =
                    households.parallelStream().map(bound::assess).toList();
            // end of snippet
            assertThat(answers).hasSize(1);
        }

        @Test
        void a_host_brings_its_own_figures_and_its_own_programme() {
            // snippet: own-pack
            Pack mine = PackReader.read("my-county", """
                    {"format": "civil-affairs/pack/1", "region": "990101",
                     "title": {"zh": "示例县", "en": "Example County"},
                     "instruments": [{"id": "example-notice", "title": "示例通知", "number": "例〔2025〕1号"}],
                     "standards": [
                      {"id": "minimum-living.urban", "unit": "YUAN_PER_PERSON_MONTH",
                       "values": [{"region": "990101", "from": "2025-01-01", "value": "700.00",
                                   "citation": {"instrument": "example-notice", "article": "一"},
                                   "provenance": "RECALLED"}]},
                      {"id": "example.winter-help", "unit": "YUAN_PER_HOUSEHOLD_MONTH", "delegation": "COUNTY",
                       "label": {"zh": "冬季补助标准", "en": "winter help"},
                       "values": [{"region": "990101", "from": "2025-01-01", "value": "50.00",
                                   "citation": {"instrument": "example-notice", "article": "二"},
                                   "provenance": "RECALLED"}]}]}
                    """);
            StandardBook standards = CivilAffairs.standardsWith(List.of(mine));
            Setting there = Setting.of(standards, Region.of("990101"), YearMonth.of(2025, 8));
            // end of snippet
            assertThat(there.get(Standards.URBAN).value()).isEqualTo(Money.parse("700.00"));

            // snippet: own-programme
            Citation article = Citation.of("示例通知", "例〔2025〕1号", "二", Provenance.RECALLED);
            StandardId<Money> rate = StandardId.money(
                    "example.winter-help",
                    Label.of("冬季补助标准", "winter help"),
                    Unit.YUAN_PER_HOUSEHOLD_MONTH,
                    Delegation.COUNTY);
            Programme<Household> winterHelp = Programme.builder(
                            ProgrammeId.of("cn.example.winter-help"), Scope.HOUSEHOLD)
                    .label(Label.of("冬季补助", "winter help"))
                    .citation(article)
                    .when(holds(
                            Clause.of("registered-poor", "建档立卡贫困户", "registered poor household", article),
                            HouseholdFacts.REGISTERED_POOR))
                    .pays(standard(rate), Per.MONTH)
                    .build();
            PolicyBook book = CivilAffairs.policyBook().with(winterHelp);
            // end of snippet
            Household poor = Household.builder("h1")
                    .members(Roster.complete(List.of()))
                    .registeredPoor(true)
                    .build();
            assertThat(book.assess(poor, there).monthlyTotal()).contains(Money.parse("50.00"));
            assertThat(book.assess(poor.toBuilder().registeredPoor(false).build(), there)
                            .monthlyTotal())
                    .contains(Money.ZERO);
        }
    }

    @Nested
    class Text {
        private static final Pattern IN_README =
                Pattern.compile("<!-- snippet: ([a-z-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
        private static final Pattern IN_SOURCE =
                Pattern.compile("// snippet: ([a-z-]+)\n(.*?) *// end of snippet", Pattern.DOTALL);

        private record Snippet(String name, String text) {
            @Override
            public String toString() {
                return name;
            }
        }

        private static List<Snippet> snippets(Path file, Pattern form) throws IOException {
            return form.matcher(Files.readString(file))
                    .results()
                    .map(found -> new Snippet(
                            found.group(1), found.group(2).stripTrailing().stripIndent()))
                    .toList();
        }

        static List<Snippet> inReadme() throws IOException {
            return snippets(README, IN_README);
        }

        @ParameterizedTest
        @MethodSource("inReadme")
        void a_snippet_of_the_readme_is_compiled_here(Snippet snippet) throws IOException {
            assertThat(snippets(SOURCE, IN_SOURCE).stream()
                            .filter(compiled -> compiled.name().equals(snippet.name()))
                            .map(Snippet::text))
                    .containsExactly(snippet.text());
        }

        @Test
        void every_java_block_of_the_readme_is_such_a_snippet() throws IOException {
            assertThat(inReadme()).hasSize(5);
            assertThat(Files.readString(README).split("```java", -1))
                    .hasSize(inReadme().size() + 1);
        }

        @Test
        void the_table_of_programmes_is_the_one_of_the_code() throws IOException {
            Matcher table = Pattern.compile("<!-- programmes -->\n(.*?)<!-- end of programmes -->", Pattern.DOTALL)
                    .matcher(Files.readString(README));

            assertThat(table.find()).isTrue();
            assertThat(table.group(1)).isEqualTo(ProgrammeTable.text(CivilAffairs.policyBook(), Files.readString(IDS)));
        }

        @Test
        void the_name_of_a_shipped_programme_is_the_one_beside_its_id() throws IOException {
            String ids = Files.readString(IDS);

            assertThat(CivilAffairs.policyBook().programmes())
                    .allSatisfy(p -> assertThat(ProgrammeTable.names(ids))
                            .containsEntry(p.id().id(), p.label().in(Language.ZH)));
        }
    }

    /** The table of the README. */
    private static final class ProgrammeTable {
        private static final Pattern ID = Pattern.compile(
                "\\((\\p{IsHan}[^)]*)\\)\\. \\*/\\s+public static final ProgrammeId \\w+ = of\\(\"([a-z-]+)\"\\);");

        private ProgrammeTable() {}

        /** Chinese name by id, in the order of the source. */
        static Map<String, String> names(String source) {
            Map<String, String> names = new LinkedHashMap<>();
            ID.matcher(source).results().forEach(found -> names.put(found.group(2), found.group(1)));
            return names;
        }

        static String text(PolicyBook book, String source) {
            return "| id | 中文 | subject | pays | article | status |\n|---|---|---|---|---|---|\n"
                    + names(source).entrySet().stream()
                            .map(name -> book.programmes().stream()
                                    .filter(p -> p.id().id().equals(name.getKey()))
                                    .findFirst()
                                    .map(ProgrammeTable::shipped)
                                    .orElse("| `" + name.getKey() + "` | " + name.getValue() + " | | | | planned |"))
                            .collect(joining("\n"))
                    + "\n";
        }

        private static String shipped(Programme<?> programme) {
            return "| [`" + programme.id() + "`](docs/programmes/" + programme.id() + ".md) | "
                    + programme.label().in(Language.ZH) + " | " + programme.scope()
                    + " | "
                    + (programme.paysMoney()
                            ? "money, per " + programme.per().name().toLowerCase(Locale.ROOT)
                            : programme.isClassification() ? "a classification" : "a status")
                    + " | " + programme.citation().text(Language.ZH) + " | shipped |";
        }
    }
}
