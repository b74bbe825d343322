package io.civilaffairs.explain;

import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Step;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finding saw, and reasons in words. */
record Comparisons(Words words, @Nullable StandardBook book) {
    /** The two values compared, each under the name of the step that gave it; codes of a list are left to the data. */
    List<String> seen(Finding finding) {
        return seen(finding, false);
    }

    /** The same, and each figure with its source. */
    List<String> seenWithSources(Finding finding) {
        return seen(finding, true);
    }

    private List<String> seen(Finding finding, boolean sources) {
        List<String> seen = new ArrayList<>();
        Object actual = finding.actual();
        Object limit = finding.limit();
        Step from = step(finding, actual, null);
        if (actual != null && !(actual instanceof Enum)) {
            seen.add(name(from, words.of("实际", "actual")) + " " + words.value(actual));
        }
        if (limit != null) {
            String text = name(step(finding, limit, from), limitName(finding, limit)) + " " + words.value(limit);
            seen.add(text + (sources ? source(finding, limit) : ""));
        }
        if (sources) {
            finding.standards().stream()
                    .filter(s -> !s.value().equals(limit))
                    .forEach(s -> seen.add(words.standard(s.standard(), book) + " " + words.value(s.value())
                            + words.bracketed(words.source(s))));
        }
        return seen;
    }

    private String source(Finding finding, Object limit) {
        return finding.standards().stream()
                .filter(s -> s.value().equals(limit))
                .findFirst()
                .map(s -> words.bracketed(words.source(s)))
                .orElse("");
    }

    private String name(@Nullable Step step, String otherwise) {
        return step == null ? otherwise : words.of(step.clause().label());
    }

    private String limitName(Finding finding, Object limit) {
        return finding.standards().stream()
                .filter(s -> s.value().equals(limit))
                .map(StandardValue::standard)
                .findFirst()
                .filter(s -> book != null)
                .map(s -> words.standard(s, book))
                .orElse(words.of("标准", "standard"));
    }

    /** The last step of the working that gave a value, apart from another step. */
    private static @Nullable Step step(Finding finding, @Nullable Object value, @Nullable Step other) {
        Step found = null;
        for (Step step : finding.working()) {
            if (step.value().equals(value) && step.subject().equals(finding.subject()) && !step.equals(other)) {
                found = step;
            }
        }
        return found;
    }

    /** Why a programme refuses: the condition, its outcome and the values that decided it. */
    String reason(Finding finding, String household) {
        List<String> seen = new ArrayList<>(seen(finding));
        Finding part = finding.children().isEmpty() ? null : finding.children().get(0);
        if (finding.form() == Finding.Form.STATUS && part != null) {
            seen.add(words.of("参见", "see ") + words.of(part.label()));
        }
        if (finding.form() == Finding.Form.NOT && part != null) {
            seen.add(words.of(part.label()) + words.colon() + words.outcome(part.outcome()));
        }
        StringBuilder reason = new StringBuilder(words.of(finding.label()));
        if (!finding.subject().equals(household)) {
            reason.append(words.bracketed(finding.subject()));
        }
        reason.append(words.of(" —— ", " - ")).append(words.outcome(finding.outcome()));
        if (finding.outcome() == Outcome.MET) {
            reason.append(words.of("，属于除外情形", ", which is an exception"));
        }
        if (!seen.isEmpty()) {
            reason.append(words.bracketed(String.join(words.comma(), seen)));
        }
        return reason + words.of("。依据", ". Under ") + words.shortCitation(finding.citation(), null);
    }
}
