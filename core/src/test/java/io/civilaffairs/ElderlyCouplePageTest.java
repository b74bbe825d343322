package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.json.Pack;
import io.civilaffairs.json.PackReader;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.programme.eldercare.VisitSchedule;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The Java of docs/elderly-couple.md is the Java of this class; the figures were worked out by hand on that page. */
class ElderlyCouplePageTest {
    private static final Path PAGE = Path.of("..", "docs", "elderly-couple.md");
    private static final Path CASE = Path.of("..", "docs", "elderly-couple", "case.json");
    private static final Path FIGURES = Path.of("..", "docs", "elderly-couple", "example-figures.json");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "io", "civilaffairs", "ElderlyCouplePageTest.java");

    private static final Pattern IN_PAGE =
            Pattern.compile("<!-- snippet: ([a-z-]+) -->\n```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern IN_SOURCE =
            Pattern.compile("// snippet: ([a-z-]+)\n(.*?) *// end of snippet", Pattern.DOTALL);

    private static List<String> codes(CaseAssessment answer, ProgrammeId programme, String subject) {
        Assessment found = answer.find(programme, subject).orElseThrow();
        assertThat(found).isInstanceOf(Assessment.Classified.class);
        return ((Assessment.Classified) found).codes();
    }

    @Test
    void the_couple_is_followed_from_assessment_to_monthly_support() throws IOException {
        String caseText = Files.readString(CASE);
        String figuresText = Files.readString(FIGURES);
        // snippet: shipped
        CaseDocument document = CaseReader.read(caseText);
        Household couple = document.household();
        List<ProgrammeId> wanted =
                document.programmes().stream().map(ProgrammeId::of).toList();
        BoundBook shipped = CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(2026, 1)));

        CaseAssessment open = shipped.assess(couple, wanted); // open.monthlyTotal() is empty: figures are missing
        // end of snippet
        assertThat(open.monthlyTotal()).isEmpty();
        assertThat(open.granted().stream()
                        .map(g -> g.programme() + " " + g.subject())
                        .toList())
                .containsExactly(
                        "minimum-living-guarantee household",
                        "key-group-supplement person:p1",
                        "key-group-supplement person:p2",
                        "elderly-service-voucher person:p1");
        assertThat(codes(open, ProgrammeId.ELDERLY_ABILITY, "person:p1")).containsExactly("MODERATE");
        assertThat(codes(open, ProgrammeId.ELDERLY_ABILITY, "person:p2")).containsExactly("INTACT");
        assertThat(codes(open, ProgrammeId.LONG_TERM_CARE_LEVEL, "person:p1")).containsExactly("moderate");
        assertThat(codes(open, ProgrammeId.LEFT_BEHIND_ELDER, "person:p2")).containsExactly("left-behind");

        // snippet: figures
        Pack figures = PackReader.read("example-figures", figuresText);
        Setting there =
                Setting.of(CivilAffairs.standardsWith(List.of(figures)), Region.of("500154"), YearMonth.of(2026, 1));
        BoundBook book = CivilAffairs.policyBook().in(there);

        Money total = book.assess(couple, wanted).monthlyTotal().orElseThrow(); // 1,380.00
        // end of snippet
        assertThat(total).isEqualTo(Money.parse("1380.00"));

        // snippet: care
        Household decided = couple.toBuilder()
                .findings(List.of(new OfficialFinding(
                        "INSTITUTIONAL_CARE", "care-plan-level", "p1", LocalDate.of(2026, 1, 12), false)))
                .build();
        CaseAssessment answer = book.assess(decided, wanted); // p1: community, p2: home
        // end of snippet
        assertThat(book.assess(couple, wanted).find(ProgrammeId.CARE_PLAN_LEVEL, "person:p1"))
                .containsInstanceOf(Assessment.Undetermined.class);
        assertThat(codes(answer, ProgrammeId.CARE_PLAN_LEVEL, "person:p1")).containsExactly("community");
        assertThat(codes(answer, ProgrammeId.CARE_PLAN_LEVEL, "person:p2")).containsExactly("home");
        assertThat(answer.monthlyTotal()).contains(total);

        // snippet: rights
        Assessment.Entitled rights = (Assessment.Entitled) book.assess(decided, List.of(ProgrammeId.ELDERLY_RIGHTS))
                .find(ProgrammeId.ELDERLY_RIGHTS, "person:p1")
                .orElseThrow();
        List<String> inKind =
                rights.inKind().stream().map(s -> s.clause().id()).toList(); // among them priority-admission
        // end of snippet
        assertThat(inKind)
                .contains(
                        "support-agreement",
                        "land-farmed",
                        "medical-premium-subsidy",
                        "priority-admission",
                        "court-fee-relief-and-legal-aid",
                        "no-labour-levy")
                .doesNotContain("institution-service-agreement", "equal-treatment-of-non-locals");

        // snippet: visits
        VisitSchedule visits = VisitSchedule.in(there);
        VisitSchedule.Visited p1 = new VisitSchedule.Visited("p1", VisitSchedule.Risk.MEDIUM, LocalDate.of(2026, 1, 5));
        boolean late =
                !visits.on(LocalDate.of(2026, 1, 21), List.of(p1)).overdue().isEmpty(); // due on 20 January
        // end of snippet
        assertThat(late).isTrue();
        assertThat(visits.nextDue(p1)).contains(LocalDate.of(2026, 1, 20));
    }

    @Test
    void every_java_block_of_the_page_is_compiled_here() throws IOException {
        Map<String, String> compiled = snippets(Files.readString(SOURCE), IN_SOURCE);
        String page = Files.readString(PAGE);

        assertThat(snippets(page, IN_PAGE)).isEqualTo(compiled).hasSize(5);
        assertThat(page.split("```java", -1)).hasSize(compiled.size() + 1);
    }

    private static Map<String, String> snippets(String text, Pattern form) {
        return form.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> found.group(2).stripTrailing().stripIndent()));
    }
}
