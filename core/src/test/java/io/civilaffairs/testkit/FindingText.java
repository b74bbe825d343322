package io.civilaffairs.testkit;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;

/** A finding as an indented list, for failure messages. */
final class FindingText {
    private FindingText() {}

    /** The answer with everything below it. */
    static String of(Assessment assessment) {
        StringBuilder text = new StringBuilder(assessment.programme().id())
                .append(" for ")
                .append(assessment.subject())
                .append(": ")
                .append(assessment.getClass().getSimpleName());
        if (assessment instanceof Assessment.Entitled entitled) {
            text.append(", pays ").append(entitled.amount() == null ? "no money" : entitled.amount());
            entitled.working()
                    .forEach(step -> text.append("\n  = ")
                            .append(step.clause().id())
                            .append(" [")
                            .append(step.subject())
                            .append("] ")
                            .append(step.value()));
        } else if (assessment instanceof Assessment.Undetermined undetermined) {
            undetermined.needed().forEach(n -> text.append("\n  needs ").append(of(n)));
        }
        append(assessment.finding(), 1, text);
        return text.toString();
    }

    /** What is needed, and of whom. */
    static String of(FactRef needed) {
        return switch (needed.kind()) {
            case FACT -> needed.subject() + " " + needed.path();
            case DECISION -> "decision " + needed.id() + " about " + needed.subject();
            case STANDARD -> "standard " + needed.id() + " of region " + needed.subject();
        };
    }

    private static void append(Finding finding, int depth, StringBuilder text) {
        text.append('\n')
                .append("  ".repeat(depth))
                .append("- ")
                .append(finding.outcome())
                .append(' ')
                .append(finding.id());
        text.append(" [").append(finding.subject()).append(']');
        if (finding.actual() != null || finding.limit() != null) {
            text.append(" actual ").append(finding.actual() == null ? "unknown" : finding.actual());
            text.append(finding.limit() == null ? "" : ", limit " + finding.limit());
        }
        text.append(finding.assumed() ? " (assumed)" : "");
        finding.missing().forEach(n -> text.append("; needs ").append(of(n)));
        finding.children().forEach(child -> append(child, depth + 1, text));
    }
}
