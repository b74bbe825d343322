package io.civilaffairs.json;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.law.Citation;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Step;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes findings and what they hold: labels, citations, values, figures and what is needed. */
final class FindingWriter {
    private final Out out;
    private final Pointers pointers;
    private final @Nullable CaseAssessment answer;

    FindingWriter(Out out, Pointers pointers, @Nullable CaseAssessment answer) {
        this.out = out;
        this.pointers = pointers;
        this.answer = answer;
    }

    /** A finding whose subject is left out if it is the one spoken of. */
    void finding(Finding finding, String spokenOf) {
        out.text("id", finding.id());
        label(finding.label());
        out.text("subject", finding.subject().equals(spokenOf) ? null : finding.subject());
        out.text("outcome", finding.outcome());
        citation(finding.citation());
        value("actual", finding.actual());
        value("limit", finding.limit());
        out.flag("assumed", finding.assumed() ? Boolean.TRUE : null);
        if (!finding.working().isEmpty()) {
            working(finding.working(), finding.subject());
        }
        if (!finding.missing().isEmpty()) {
            out.objects("missing", finding.missing(), this::needed);
        }
        if (finding.form() == Finding.Form.STATUS) {
            out.text("see", see(finding));
        } else {
            out.objects("children", finding.children(), child -> finding(child, finding.subject()));
        }
    }

    /** The programme whose finding this is; if it was not asked for, the id of its condition. */
    private @Nullable String see(Finding status) {
        if (status.children().isEmpty()) {
            return null;
        }
        Finding other = status.children().get(0);
        List<Assessment> results = answer == null ? List.of() : answer.results();
        return results.stream()
                .filter(r -> r.finding().equals(other))
                .map(r -> r.programme().id())
                .findFirst()
                .orElse(other.id());
    }

    /** The lines of a working; the subject of a line is left out if it is the one spoken of. */
    void working(List<Step> steps, String spokenOf) {
        out.objects("working", steps, step -> {
            out.text("id", step.clause().id());
            label(step.clause().label());
            out.text("subject", step.subject().equals(spokenOf) ? null : step.subject());
            value("value", step.value());
            citation(step.clause().citation());
        });
    }

    void needed(FactRef needed) {
        switch (needed.kind()) {
            case FACT ->
                out.text("fact", pointers.find(needed).orElseGet(() -> needed.subject() + "/" + needed.path()));
            case DECISION -> {
                out.text("fact", pointers.find(needed).orElse("/household/findings"));
                out.object("finding", needed, n -> {
                    out.text("kind", n.id());
                    out.text("programme", n.path());
                    out.text("member", member(n));
                });
            }
            case STANDARD -> {
                out.text("standard", needed.id());
                out.text("region", needed.subject());
            }
        }
        label(needed.label());
    }

    /** The member a decision is about, as the case names it; null if it is about the household. */
    private static @Nullable String member(FactRef decision) {
        String person = "person:";
        return decision.subject().startsWith(person) ? decision.subject().substring(person.length()) : null;
    }

    void label(Label label) {
        out.object("label", label, l -> {
            out.text("zh", l.zh());
            out.text("en", l.en());
        });
    }

    void citation(Citation citation) {
        out.object("citation", citation, c -> {
            out.text("instrument", c.instrument());
            out.text("number", c.number());
            out.text("article", c.article());
            out.text("provenance", c.provenance());
        });
    }

    void figure(StandardValue<?> value) {
        LocalDate from = value.when().from();
        out.text("id", value.standard());
        value("value", value.value());
        out.text("setBy", value.setBy());
        if (from.equals(LocalDate.MIN)) {
            out.nothing("from");
        } else {
            out.text("from", from);
        }
        if (value.when().to() == null) {
            out.nothing("to");
        } else {
            out.text("to", value.when().to());
        }
        out.text("provenance", value.provenance());
        citation(value.citation());
    }

    /** Money, ratios, dates and codes as texts; whole numbers and flags as they are. */
    void value(String key, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            out.flag(key, flag);
        } else if (value instanceof Integer whole) {
            out.whole(key, whole);
        } else {
            out.text(key, value);
        }
    }
}
