package io.civilaffairs.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Step;
import io.civilaffairs.value.Language;
import java.io.IOException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The working that the page of a programme tells beforehand beside the working that answers show: what the calculation of any
 * case of {@code src/test/resources/conformance} writes stands on the page.
 */
class WorkingOnThePageTest {
    /** What only a decision of an official can add, whether or not a case has one. */
    private static final Set<String> OF_A_DECISION =
            Set.of("decided-by", "decided-on", "decided-because", "decided-amount");

    private static final BoundBook BOOK =
            CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));
    private static final Map<String, Set<Clause>> WRITTEN = new HashMap<>();

    static List<Programme<?>> paying() {
        return CivilAffairs.policyBook().programmes().stream()
                .filter(Programme::paysMoney)
                .toList();
    }

    @BeforeAll
    static void run_every_case() throws IOException {
        WRITTEN.clear();
        for (JsonNode file : ConformanceTest.files()) {
            for (JsonNode c : file.path("cases")) {
                for (Assessment answer : ConformanceTest.answer(file, c).results()) {
                    answer.reasons().working().stream()
                            .map(Step::clause)
                            .forEach(
                                    WRITTEN.computeIfAbsent(answer.programme().id(), id -> new LinkedHashSet<>())::add);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paying")
    void what_a_case_writes_is_among_the_lines_the_programme_tells(Programme<?> programme) {
        check(programme.working(), WRITTEN.getOrDefault(programme.id().id(), Set.of()));
    }

    private static void check(List<Clause> told, Set<Clause> written) {
        assertThat(written).as("lines that some case writes").isNotEmpty();
        assertThat(told).containsAll(written).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("paying")
    void no_line_is_told_that_no_case_writes(Programme<?> programme) {
        assertThat(programme.working().stream().filter(c -> !OF_A_DECISION.contains(c.id())))
                .as(programme.id().id())
                .isSubsetOf(WRITTEN.getOrDefault(programme.id().id(), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("paying")
    void the_page_and_the_rule_list_every_line_with_its_article(Programme<?> programme) {
        String page = Explainer.in(Language.ZH).page(programme, BOOK);
        String rule = Explainer.in(Language.ZH).rule(programme, BOOK);
        programme.working().forEach(clause -> {
            String line = clause.label().zh() + " [" + clause.id() + "]";
            assertThat(page).contains(line + "（" + clause.citation().text(Language.ZH));
            assertThat(rule).contains(line);
        });
    }

    @Test
    void a_line_that_is_written_and_not_told_is_found() {
        List<Clause> told = paying().get(0).working();
        Clause other = Clause.of("not-told", "未列明", "not told", told.get(0).citation());
        assertThatThrownBy(() -> check(told, Set.of(told.get(0), other))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(told, Set.of())).isInstanceOf(AssertionError.class);
    }
}
