package io.civilaffairs.json;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Review;
import io.civilaffairs.benefit.Service;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardValue;
import java.util.List;
import java.util.Objects;

/**
 * Writes the answer to a case (写出核算结果), format {@code civil-affairs/assessment/1}: status, amount with its working and
 * standards, the finding tree, and what is still needed as JSON pointers into the case. Amounts are in yuan.
 *
 * <pre>{@code
 * CaseAssessment answer = CivilAffairs.policyBook().assess(document.household(), setting);
 * String json = AssessmentWriter.write(answer, document);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AssessmentWriter {
    static final String FORMAT = "civil-affairs/assessment/1";

    private final Out out;
    private final FindingWriter findings;

    private AssessmentWriter(Out out, FindingWriter findings) {
        this.out = out;
        this.findings = findings;
    }

    /**
     * Writes an answer on one line.
     *
     * @param answer the answer
     * @param document the case it answers
     * @return the assessment document
     */
    public static String write(CaseAssessment answer, CaseDocument document) {
        CaseAssessment noted =
                CaseNotes.added(Objects.requireNonNull(answer, "answer"), Objects.requireNonNull(document, "document"));
        Pointers pointers = Pointers.in(document.household(), answer.setting());
        return Out.object(out -> new AssessmentWriter(out, new FindingWriter(out, pointers, noted)).document(noted));
    }

    /**
     * Writes an answer on many lines, for people.
     *
     * @param answer the answer
     * @param document the case it answers
     * @return the same document as {@link #write}, indented
     */
    public static String writePretty(CaseAssessment answer, CaseDocument document) {
        return Indented.of(write(answer, document));
    }

    private void document(CaseAssessment answer) {
        Setting setting = answer.setting();
        out.text("format", FORMAT);
        out.text("month", setting.month());
        out.text("asOf", setting.asOf());
        out.text("knownOn", setting.knownOn());
        out.text("region", setting.region());
        out.objects("results", answer.results(), this::result);
        out.objects("granted", answer.granted(), this::granted);
        out.objects("withheld", answer.resolution().withheld(), this::withheld);
        out.objects("alternatives", answer.resolution().alternatives(), this::alternative);
        out.text("monthlyTotal", answer.monthlyTotal().orElse(null));
        out.objects("provisionalOn", List.copyOf(answer.resolution().provisionalOn()), findings::needed);
    }

    private void granted(Resolution.Granted granted) {
        out.text("programme", granted.programme());
        out.text("subject", granted.subject());
        out.amount("amount", granted.amount());
        AmountRange range = granted.range();
        if (range != null) {
            out.moneyRange("amountRange", range.within());
            out.text("per", range.per());
        }
        if (!granted.reducedBy().isEmpty()) {
            out.texts(
                    "reducedBy",
                    granted.reducedBy().stream().map(OverlapRule::id).toList());
        }
    }

    private void withheld(Resolution.Withheld withheld) {
        out.text("programme", withheld.programme());
        out.text("subject", withheld.subject());
        out.text("rule", withheld.rule().id());
        findings.label(withheld.rule().label());
        findings.citation(withheld.rule().citation());
    }

    private void alternative(Resolution.Alternative other) {
        out.object("choosing", other.choosing(), choosing -> {
            out.text("programme", choosing.programme());
            out.text("subject", choosing.subject());
        });
        out.objects("granted", other.granted(), this::granted);
        out.text("monthlyTotal", other.monthlyTotal().orElse(null));
    }

    private void result(Assessment result) {
        out.text("programme", result.programme());
        out.text("subject", result.subject());
        if (result instanceof Assessment.Entitled entitled) {
            entitled(entitled);
        } else if (result instanceof Assessment.NotEntitled refused) {
            out.text("status", "NOT_ENTITLED");
            out.texts(
                    "because",
                    refused.because().stream().map(Finding::id).distinct().toList());
        } else if (result instanceof Assessment.Classified classified) {
            out.text("status", "CLASSIFIED");
            out.object("classification", classified, c -> {
                out.whole("level", c.level());
                out.text("code", c.codes().get(0));
                out.texts("codes", c.codes());
            });
            inKind(classified.inKind());
        } else if (result instanceof Assessment.Undetermined open) {
            out.text("status", "UNDETERMINED");
            out.objects("needed", List.copyOf(open.needed()), findings::needed);
            out.texts("possible", open.possible().isEmpty() ? null : open.possible());
        }
        out.objects("standards", result.basis().standards(), this::standard);
        out.object("options", result.basis().options(), options -> options.forEach(out::text));
        out.objects("caveats", result.basis().caveats(), caveat -> {
            out.text("id", caveat.id());
            findings.label(caveat.label());
        });
        out.object("finding", result.finding(), f -> findings.finding(f, result.subject()));
    }

    private void entitled(Assessment.Entitled entitled) {
        out.text("status", "ENTITLED");
        out.amount("amount", entitled.amount());
        AmountRange range = entitled.range();
        if (range != null) {
            out.moneyRange("amountRange", range.within());
            out.text("per", range.per());
            out.text("decision", range.decision().id());
        }
        findings.working(entitled.working(), entitled.subject());
        inKind(entitled.inKind());
        out.object("review", entitled.review(), this::review);
    }

    private void inKind(List<Service> services) {
        if (!services.isEmpty()) {
            out.objects("inKind", services, service -> {
                out.text("id", service.clause().id());
                findings.label(service.clause().label());
                findings.citation(service.clause().citation());
            });
        }
    }

    private void review(Review review) {
        out.whole("months", review.months());
        findings.citation(review.source().citation());
    }

    private void standard(StandardValue<?> value) {
        findings.figure(value);
    }
}
