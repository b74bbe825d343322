package io.civilaffairs.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExplainerTest {
    private static final Explainer ZH = Explainer.in(Language.ZH);

    private static CaseAssessment answer(Household household) {
        return Trial.BOOK.assess(household, Trial.setting());
    }

    private static Household entitled() {
        return Trial.household("p1", true, "9500.50");
    }

    private static Household refused() {
        return Trial.household("p1", true, "12000.00");
    }

    private static Household open() {
        return Trial.household("p1", null, "9500.50");
    }

    private static String golden(String name, Language language) throws IOException {
        Path file = Path.of(
                "src",
                "test",
                "resources",
                "golden",
                name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_finding_is_a_tree_with_one_line_an_item(Language language) throws IOException {
        String text =
                Explainer.in(language).text(answer(refused()).results().get(0).finding());

        assertThat(text).isEqualTo(golden("finding", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_answer_that_grants_starts_with_the_sum_and_shows_the_working(Language language) throws IOException {
        assertThat(Explainer.in(language).text(answer(entitled()))).isEqualTo(golden("granted", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_answer_that_refuses_gives_the_reason_first(Language language) throws IOException {
        assertThat(Explainer.in(language).text(answer(refused()))).isEqualTo(golden("refused", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_open_answer_says_what_is_still_needed(Language language) throws IOException {
        assertThat(Explainer.in(language).text(answer(open()))).isEqualTo(golden("open", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_rule_is_a_numbered_text_with_articles_and_figures(Language language) throws IOException {
        var bound = Trial.BOOK.in(Trial.setting());
        Explainer explainer = Explainer.in(language);
        String rules = explainer.rule(Trial.TOP_UP, bound) + explainer.rule(Trial.OTHER, bound);

        assertThat(rules).isEqualTo(golden("rule", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void standards_without_a_figure_are_listed_apart(Language language) throws IOException {
        assertThat(Explainer.in(language).standards(Trial.setting())).isEqualTo(golden("standards", language));
    }

    @Test
    void the_first_line_under_a_refusal_is_the_reason_with_both_figures() {
        List<String> lines = ZH.text(answer(refused())).lines().toList();

        assertThat(lines.get(lines.indexOf("不符合  试验补差") + 1))
                .isEqualTo("原因：财产低于试验线 —— 不符合（实际 12,000.00 元，试验线 12,000.00 元）。依据《试验办法》第三条");
    }

    @Test
    void what_is_needed_is_shown_at_the_place_the_host_names() {
        String text = ZH.locating(needed -> Optional.of("#" + needed.path())).text(answer(open()));

        assertThat(text).contains("还需核实\n  重大疾病（#seriousIllness）");
    }

    @Test
    void what_is_unknown_below_a_decided_condition_is_not_called_needed() {
        CaseAssessment answer = answer(Trial.household("p1", null, "12000.00"));

        assertThat(ZH.text(answer.results().get(0))).contains("未提供：").doesNotContain("需要：");
    }

    /** An elder with all points whom a diagnosis and two risk events make worse. */
    private static CaseAssessment elder(int riskEvents) {
        Map<String, Integer> points = new TreeMap<>();
        AssessmentScale.ABILITY.items().forEach(i -> points.put(i.id(), i.most()));
        Person person = Person.builder("p1")
                .birthDate(LocalDate.of(1940, 3, 2))
                .ability(points)
                .coma(false)
                .dementiaOrMentalDisorder(true)
                .riskEventsIn30Days(riskEvents)
                .build();
        return CivilAffairs.policyBook()
                .assess(
                        Household.builder("h1")
                                .members(Roster.complete(List.of(person)))
                                .build(),
                        CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    }

    private static String result(CaseAssessment answer, String programme) {
        return ZH.text(answer.results().stream()
                .filter(r -> r.programme().id().equals(programme))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_level_is_shown_with_its_points_and_the_reading_of_two_rises() {
        assertThat(result(elder(2), "elderly-ability"))
                .contains("\n计算\n", "\n  总分 = 90（", "\n  两项提高累加 = 2（", "\n  最终等级 = 2（");
    }

    @Test
    void a_refusal_on_a_level_shows_the_level_and_the_one_asked_for() {
        assertThat(result(elder(0), "elderly-service-voucher"))
                .startsWith("不符合")
                .contains("\n  总分 = 90（", "\n  最终等级 = 1（", "\n  要求的等级（该级及以上） = 2（");
    }

    @Test
    void how_far_a_place_was_checked_is_said_once() {
        assertThat(result(elder(2), "elderly-ability")).contains("（第三方转述）").doesNotContain("（第三方转述）（");
        assertThat(ZH.text(elder(2))).doesNotContain("第三方转述）（第三方转述）", "第三方转载）（第三方转述）", "未见原文）（待核实）", "据回忆）（待核实）");
    }

    @Test
    void one_result_reads_the_same_without_the_case_around_it() {
        Assessment result = answer(refused()).results().get(0);

        assertThat(ZH.text(result)).startsWith("不符合  试验补差\n原因：财产低于试验线 —— 不符合").contains("trial.line  12,000.00 元");
    }

    @Test
    void a_decision_about_a_person_names_the_person_so_that_two_need_two() {
        Person old = Person.builder("p1").birthDate(LocalDate.of(1940, 1, 1)).build();
        Household couple = Household.builder("h1")
                .members(Roster.complete(List.of(
                        old, Person.builder("p2").birthDate(old.birthDate()).build())))
                .build();
        CaseAssessment answer = CivilAffairs.policyBook()
                .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
                .assess(couple, List.of(ProgrammeId.EXTREME_HARDSHIP_SUPPORT));

        assertThat(ZH.locating(needed -> Optional.of("/household/findings")).text(answer))
                .contains("/household/findings，person:p1，PROPERTY_WITHIN_RULE")
                .contains("/household/findings，person:p2，PROPERTY_WITHIN_RULE");
        assertThat(ZH.text(answer)).contains("（person:p1，PROPERTY_WITHIN_RULE）").doesNotContain("person:p1，person:p1");
    }

    @Test
    void columns_stand_below_one_another_although_a_chinese_character_takes_two_cells() {
        String[] lines = ZH.text(answer(refused()).results().get(0).finding()).split("\n", -1);
        int expected = cellsBefore(lines[0], "《试验办法》");

        assertThat(Arrays.stream(lines).filter(l -> l.contains("第三条")).findFirst())
                .hasValueSatisfying(l -> assertThat(cellsBefore(l, "实际")).isEqualTo(expected));
        assertThat(Cells.width("甲a，（×├")).isEqualTo(2 + 1 + 2 + 2 + 1 + 1);
    }

    private static int cellsBefore(String line, String word) {
        return Cells.width(line.substring(0, line.indexOf(word)));
    }

    @Test
    void html_is_a_whole_document_without_script_and_escapes_what_it_shows() {
        String html = ZH.html(answer(Trial.household("<b>&\"'", true, "9500.50")));

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("<meta charset=\"UTF-8\">")
                .contains("person:&lt;b&gt;&amp;&quot;&#39;")
                .doesNotContain("<b>")
                .doesNotContain("<script")
                .endsWith("</html>\n");
        assertThat(Explainer.in(Language.EN).html(answer(entitled()))).contains("<html lang=\"en\">");
    }

    @Test
    void markdown_has_headings_lists_and_a_code_block_for_the_tree() {
        String markdown = ZH.markdown(answer(Trial.household("*p_1*", true, "9500.50")));

        assertThat(markdown)
                .startsWith("# 2025年8月，500154\n")
                .contains("\n## 符合  试验补差  2,499.50 元/月\n")
                .contains("\n- 试验补差：2,499.50 元/月\n")
                .contains("```text\n符合")
                .contains("person:*p_1*");
    }

    @Test
    void nothing_personal_but_the_pseudonym_is_shown() {
        String text = ZH.text(answer(entitled())) + ZH.html(answer(entitled())) + ZH.markdown(answer(entitled()));

        assertThat(text).contains("person:p1").doesNotContain("h1）");
    }
}
