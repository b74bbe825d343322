package io.civilaffairs.explain;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Finding;
import java.util.List;

/** Results that one line tells in full: a classification that names no category, and a refusal by age. */
record BriefResults(Words words, Names names, Comparisons comparisons) {
    /** Whether one line is enough. */
    boolean contains(Assessment result) {
        return result instanceof Assessment.Classified classified
                ? isNone(classified)
                : result instanceof Assessment.NotEntitled refused
                        && !byAge(refused).isEmpty();
    }

    static boolean isNone(Assessment.Classified classified) {
        return classified.codes().equals(List.of(Category.NONE));
    }

    private List<Finding> byAge(Assessment.NotEntitled refused) {
        return refused.because().stream().filter(comparisons::isOfAge).toList();
    }

    /** The line. */
    String line(Assessment result) {
        if (result instanceof Assessment.NotEntitled refused) {
            return words.named(names.of(result), why(byAge(refused), result));
        }
        List<Finding> why = result.finding().decisive();
        String none = words.of("不属于任何一类", "none of the categories");
        return words.named(
                names.of(result),
                why.contains(result.finding()) ? none : none + words.of("；", "; ") + why(why, result));
    }

    private String why(List<Finding> findings, Assessment result) {
        return String.join(
                words.of("；", "; "),
                findings.stream()
                        .map(f -> comparisons.briefly(f, result.subject()))
                        .toList());
    }
}
