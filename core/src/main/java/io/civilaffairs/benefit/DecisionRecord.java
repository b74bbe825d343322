package io.civilaffairs.benefit;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.OfficialFinding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Step;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a decision on a single case (一事一议) is shown: who made it, when and why, as far as it is recorded. */
final class DecisionRecord {
    private DecisionRecord() {}

    static List<Step> lines(@Nullable OfficialFinding finding, Citation citation, String subject) {
        List<Step> lines = new ArrayList<>();
        if (finding != null) {
            line("decided-by", Label.of("认定机关", "decided by"), finding.by(), citation, subject, lines);
            line("decided-on", Label.of("认定日期", "decided on"), finding.date(), citation, subject, lines);
            line(
                    "decided-because",
                    Label.of("认定理由", "reason of the decision"),
                    finding.reason(),
                    citation,
                    subject,
                    lines);
        }
        return lines;
    }

    private static void line(
            String id, Label label, @Nullable Object value, Citation citation, String subject, List<Step> lines) {
        if (value != null) {
            lines.add(new Step(new Clause(id, label, citation), subject, value));
        }
    }
}
