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
    private static final int MOST_LIMITS = 2;

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
        boolean age = comparesAge(finding);
        Step from = step(finding, actual, null);
        if (actual != null && !(actual instanceof Enum) && !isNoGrade(finding)) {
            seen.add(name(from, words.of("实际", "actual")) + " " + value(actual, age));
        }
        if (limit != null) {
            String text = name(step(finding, limit, from), limitName(finding, limit)) + " " + value(limit, age);
            seen.add(text + (sources ? source(finding, limit) : ""));
        }
        if (isBareLimit(finding) && !sources) {
            finding.standards().stream().map(this::figure).forEach(seen::add);
        }
        if (sources) {
            finding.standards().stream()
                    .filter(s -> !s.value().equals(limit))
                    .forEach(s -> seen.add(words.standard(s.standard(), book) + " " + words.value(s.value())
                            + words.bracketed(words.source(s))));
        }
        return seen;
    }

    /** Whether a condition read a limit without giving the values it compared; a whole table would say too much. */
    private static boolean isBareLimit(Finding finding) {
        return finding.form() == Finding.Form.LEAF
                && finding.actual() == null
                && finding.limit() == null
                && finding.standards().size() <= MOST_LIMITS;
    }

    /** Whether a code of a list says that there is none, as the grade of a person without a disability does. */
    private static boolean isNoGrade(Finding finding) {
        return finding.limit() == null
                && finding.outcome() != Outcome.UNKNOWN
                && Integer.valueOf(0).equals(finding.actual());
    }

    private String value(Object value, boolean age) {
        return age ? words.yearsOfAge(value) : words.value(value);
    }

    private String figure(StandardValue<?> figure) {
        StandardBook.Declaration declared =
                book == null ? null : book.declared().get(figure.standard());
        return words.standard(figure.standard(), book) + " " + words.value(figure.value(), declared);
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

    /** Whether a condition is one of age, or of age or else of something that takes its place. */
    boolean isOfAge(Finding finding) {
        List<Finding> parts = finding.children();
        boolean orElse = finding.form() == Finding.Form.ANY && parts.size() == 2;
        return comparesAge(orElse ? parts.get(0) : finding);
    }

    private boolean comparesAge(Finding finding) {
        return finding.form() == Finding.Form.LEAF
                && finding.actual() instanceof Integer
                && finding.standards().stream().anyMatch(s -> s.value().equals(finding.limit()) && isAge(s));
    }

    private boolean isAge(StandardValue<?> figure) {
        return book != null && Words.isAge(book.declared().get(figure.standard()));
    }

    /** Why a programme refuses: the condition, its outcome and the values that decided it. */
    String reason(Finding finding, String household) {
        return why(finding, household) + words.of("。依据", ". Under ") + words.shortCitation(finding.citation(), null);
    }

    /** The same with the place in brackets. */
    String briefly(Finding finding, String household) {
        return why(finding, household) + words.bracketed(words.shortCitation(finding.citation(), null));
    }

    private String why(Finding finding, String household) {
        Finding part = finding.children().isEmpty() ? null : finding.children().get(0);
        if (finding.form() == Finding.Form.NOT && part != null) {
            return excluded(part, household);
        }
        List<String> seen = new ArrayList<>(seen(finding));
        if (finding.form() == Finding.Form.STATUS && part != null) {
            seen.add(words.of("参见", "see ") + words.of(part.label()));
        }
        if (finding.form() == Finding.Form.ANY && finding.outcome() == Outcome.NOT_MET) {
            seen.addAll(alternatives(finding));
        }
        String reason = subject(finding, household) + words.of(" —— ", " - ") + words.outcome(finding.outcome());
        if (finding.outcome() == Outcome.MET) {
            reason += words.of("，属于除外情形", ", which is an exception");
        }
        return seen.isEmpty() ? reason : reason + words.bracketed(String.join(words.comma(), seen));
    }

    /** What holds although it must not, and by which of its alternatives. */
    private String excluded(Finding part, String household) {
        Finding held = part.decisive().get(0);
        List<String> by = new ArrayList<>(seen(held));
        if (!held.label().equals(part.label())) {
            by.add(0, words.of(held.label()));
        }
        return subject(part, household)
                + (by.isEmpty() ? "" : words.bracketed(String.join(words.comma(), by)))
                + words.of("，属于排除情形", ", which rules it out");
    }

    /** The alternatives of which none holds, with their values; of a single one the values alone. */
    private List<String> alternatives(Finding finding) {
        List<Finding> parts = finding.children();
        if (parts.size() == 1) {
            return seen(parts.get(0));
        }
        List<String> names = new ArrayList<>();
        for (Finding part : parts) {
            List<String> seen = seen(part);
            names.add(
                    words.of(part.label()) + (seen.isEmpty() ? "" : words.bracketed(String.join(words.comma(), seen))));
        }
        return List.of(words.named(words.of("均不符合", "none holds"), String.join(words.of("；", "; "), names)));
    }

    private String subject(Finding finding, String household) {
        String label = words.of(finding.label());
        return finding.subject().equals(household) ? label : label + words.bracketed(finding.subject());
    }
}
