package io.civilaffairs.explain;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.Review;
import io.civilaffairs.benefit.Service;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as blocks, in the order a family asks: how much, which benefits, why, how it was worked out. */
final class Report {
    private static final String HOUSEHOLD = "household";

    private final Words words;
    private final Function<FactRef, Optional<String>> places;
    private final @Nullable Setting setting;
    private final Comparisons comparisons;
    private final List<Block> blocks = new ArrayList<>();

    private Report(Words words, Function<FactRef, Optional<String>> places, @Nullable Setting setting) {
        this.words = words;
        this.places = places;
        this.setting = setting;
        this.comparisons = new Comparisons(words, setting == null ? null : setting.standards());
    }

    static List<Block> of(Assessment assessment, Words words, Function<FactRef, Optional<String>> places) {
        Report report = new Report(words, places, null);
        report.result(assessment);
        return report.blocks;
    }

    static List<Block> of(CaseAssessment answer, Words words, Function<FactRef, Optional<String>> places) {
        Report report = new Report(words, places, answer.setting());
        report.summary(answer);
        answer.results().forEach(report::result);
        return report.blocks;
    }

    private void summary(CaseAssessment answer) {
        Setting at = answer.setting();
        String region = at.standards().divisions().name(at.region(), words.language());
        blocks.add(new Block.Heading(
                1,
                words.month(at.month())
                        + words.comma()
                        + region
                        + (region.equals(at.region().code())
                                ? ""
                                : words.bracketed(at.region().code()))));
        blocks.addAll(Summary.of(answer, words, this::needed));
    }

    /** The name of a programme, and whom it is about unless that is the household. */
    private String name(Assessment assessment) {
        String label = words.of(assessment.finding().label());
        return assessment.subject().equals(HOUSEHOLD) ? label : label + words.bracketed(assessment.subject());
    }

    private void result(Assessment assessment) {
        if (assessment instanceof Assessment.Entitled entitled) {
            entitled(entitled);
        } else if (assessment instanceof Assessment.NotEntitled refused) {
            heading(Outcome.NOT_MET, refused, "");
            for (Finding because : refused.because()) {
                blocks.add(new Block.Line(
                        words.named(words.of("原因", "Reason"), comparisons.reason(because, refused.subject()))));
            }
            tree(refused);
            working(refused);
        } else if (assessment instanceof Assessment.Classified classified) {
            classified(classified);
        } else if (assessment instanceof Assessment.Undetermined open) {
            heading(Outcome.UNKNOWN, open, "");
            needed(open.needed());
            tree(open);
            working(open);
        }
        basis(assessment);
    }

    private void entitled(Assessment.Entitled entitled) {
        Amount amount = entitled.amount();
        AmountRange range = entitled.range();
        heading(
                Outcome.MET,
                entitled,
                amount != null ? words.amount(amount) : range == null ? "" : words.within(range));
        if (range != null) {
            blocks.add(new Block.Line(words.of(
                    "金额由经办机关在此幅度内认定，认定前不是最终数额",
                    "an official fixes the amount within these limits; until then it is not final")));
        }
        tree(entitled);
        blocks.addAll(Workings.block(entitled.working(), entitled.subject(), words));
        services(entitled.inKind());
        Review review = entitled.review();
        if (review != null) {
            blocks.add(new Block.Line(words.named(
                    words.of("核查", "Review"),
                    words.of("每 " + review.months() + " 个月", "every " + review.months() + " months")
                            + words.bracketed(words.citation(review.source().citation())))));
        }
    }

    private void classified(Assessment.Classified classified) {
        List<String> names = new ArrayList<>();
        Finding finding = classified.finding();
        int first = finding.form() == Finding.Form.WITHIN ? 1 : 0;
        for (Finding part : finding.children().subList(first, finding.children().size())) {
            if (finding.outcome() == Outcome.MET && part.outcome() == Outcome.MET) {
                names.add(words.of(part.label()));
            }
        }
        String found =
                names.isEmpty() ? words.of("不属于任何一类", "none of the categories") : String.join(words.comma(), names);
        blocks.add(new Block.Heading(2, words.of("分类", "classified") + "  " + name(classified) + "  " + found));
        tree(classified);
        working(classified);
        services(classified.inKind());
    }

    private void services(List<Service> services) {
        items(
                words.of("可享受的服务", "In kind"),
                services.stream()
                        .map(Service::clause)
                        .map(c -> words.of(c.label()) + words.bracketed(words.citation(c.citation())))
                        .toList());
    }

    private void heading(Outcome outcome, Assessment assessment, String amount) {
        blocks.add(new Block.Heading(
                2, status(outcome) + "  " + name(assessment) + (amount.isEmpty() ? "" : "  " + amount)));
    }

    private String status(Outcome outcome) {
        return switch (outcome) {
            case MET -> words.of("符合", "entitled");
            case NOT_MET -> words.of("不符合", "not entitled");
            case UNKNOWN -> words.of("待核实", "undetermined");
        };
    }

    private void tree(Assessment assessment) {
        blocks.add(FindingTree.of(assessment.finding(), words, comparisons, false));
    }

    private void working(Assessment assessment) {
        blocks.addAll(Workings.block(Workings.of(assessment.finding()), assessment.subject(), words));
    }

    private void needed(Set<FactRef> needed) {
        List<String> lines = needed.stream().map(this::needed).distinct().toList();
        items(words.of("还需核实", "Still needed"), lines);
    }

    private String needed(FactRef needed) {
        String label = words.of(needed.label());
        return switch (needed.kind()) {
            case STANDARD ->
                words.of("标准数值：", "a figure: ")
                        + label
                        + words.bracketed(needed.id() + words.comma() + needed.subject());
            case DECISION -> label + words.bracketed(place(needed) + whom(needed) + words.comma() + needed.id());
            case FACT -> label + words.bracketed(place(needed));
        };
    }

    /** The person a decision is about, so that two persons need two. */
    private String whom(FactRef decision) {
        boolean said = decision.subject().equals(HOUSEHOLD) || place(decision).equals(decision.subject());
        return said ? "" : words.comma() + decision.subject();
    }

    private String place(FactRef needed) {
        return places.apply(needed)
                .orElse(needed.kind() == FactRef.Kind.FACT ? needed.subject() + "/" + needed.path() : needed.subject());
    }

    private void basis(Assessment assessment) {
        items(
                words.of("适用标准", "Standards used"),
                assessment.basis().standards().stream()
                        .map(s -> words.figure(s, comparisons.book()))
                        .toList());
        Map<String, String> options = new TreeMap<>(assessment.basis().options());
        items(
                words.of("适用口径", "Options used"),
                options.entrySet().stream()
                        .map(o -> o.getKey() + " = " + o.getValue() + source(o.getKey()))
                        .toList());
        items(
                words.of("提示", "Note"),
                assessment.basis().caveats().stream()
                        .map(Caveat::label)
                        .map(words::of)
                        .distinct()
                        .toList());
    }

    private String source(String option) {
        return setting == null
                ? ""
                : words.bracketed(words.citation(setting.choice(option).citation()));
    }

    private void items(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(name, lines));
        }
    }
}
