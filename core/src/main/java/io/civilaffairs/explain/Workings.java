package io.civilaffairs.explain;

import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How values came about, line by line. */
final class Workings {
    private Workings() {}

    /** The lines of a finding and of its parts that bear on the outcome, each once. */
    static List<Step> of(Finding finding) {
        Set<Step> steps = new LinkedHashSet<>();
        collect(finding, steps);
        return new ArrayList<>(steps);
    }

    private static void collect(Finding finding, Set<Step> into) {
        into.addAll(finding.working());
        if (finding.form() != Finding.Form.STATUS) {
            finding.relevantChildren().forEach(part -> collect(part, into));
        }
    }

    /** The lines under their name; nothing if there are none. */
    static List<Block> block(Collection<Step> steps, String subject, Words words) {
        return steps.isEmpty()
                ? List.of()
                : List.of(new Block.Items(
                        words.of("计算", "Working"),
                        steps.stream().map(s -> line(s, subject, words)).toList()));
    }

    private static String line(Step step, String subject, Words words) {
        String whom = step.subject().equals(subject) ? "" : words.bracketed(step.subject());
        return words.of(step.clause().label()) + whom + " = " + words.value(step.value())
                + words.bracketed(words.shortCitation(step.clause().citation(), null));
    }
}
