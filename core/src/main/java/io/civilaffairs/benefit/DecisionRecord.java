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
    private static final Label BY = Label.of("认定机关", "decided by");
    private static final Label ON = Label.of("认定日期", "decided on");
    private static final Label BECAUSE = Label.of("认定理由", "reason of the decision");
    /** The name of the sum that was fixed. */
    static final Label AMOUNT = Label.of("经办机关认定的金额", "amount fixed by an official");

    private DecisionRecord() {}

    /** Every line a decision may leave on the worksheet, in order. */
    static List<Clause> clauses(Citation citation) {
        return List.of(by(citation), on(citation), because(citation), amount(citation));
    }

    private static Clause by(Citation citation) {
        return new Clause("decided-by", BY, citation);
    }

    private static Clause on(Citation citation) {
        return new Clause("decided-on", ON, citation);
    }

    private static Clause because(Citation citation) {
        return new Clause("decided-because", BECAUSE, citation);
    }

    /** The line of the sum that was fixed. */
    static Clause amount(Citation citation) {
        return new Clause("decided-amount", AMOUNT, citation);
    }

    static List<Step> lines(@Nullable OfficialFinding finding, Citation citation, String subject) {
        List<Step> lines = new ArrayList<>();
        if (finding != null) {
            line(by(citation), finding.by(), subject, lines);
            line(on(citation), finding.date(), subject, lines);
            line(because(citation), finding.reason(), subject, lines);
        }
        return lines;
    }

    private static void line(Clause clause, @Nullable Object value, String subject, List<Step> lines) {
        if (value != null) {
            lines.add(new Step(clause, subject, value));
        }
    }
}
