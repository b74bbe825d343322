package io.civilaffairs.explain;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Review;
import io.civilaffairs.benefit.Service;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers as blocks, in the order a family asks: how much, which benefits, why, how it was worked out. */
final class Report {
    private final Words words;
    private final Names names;
    private final Function<FactRef, Optional<String>> places;
    private final Comparisons comparisons;
    private final BriefResults brief;
    private final Footnotes footnotes;
    private final List<Assessment> full = new ArrayList<>();
    private final List<Assessment> inOneLine = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    private Report(Names names, Function<FactRef, Optional<String>> places, @Nullable CaseAssessment answer) {
        Setting setting = answer == null ? null : answer.setting();
        this.words = names.words();
        this.names = names;
        this.places = places;
        this.comparisons = new Comparisons(words, setting == null ? null : setting.standards());
        this.brief = new BriefResults(words, names, comparisons);
        if (answer != null) {
            answer.results().forEach(r -> (brief.contains(r) ? inOneLine : full).add(r));
        }
        this.footnotes = new Footnotes(full, inOneLine, words, setting);
    }

    static List<Block> of(Assessment assessment, Names names, Function<FactRef, Optional<String>> places) {
        Report report = new Report(names, places, null);
        report.result(assessment);
        report.blocks.addAll(new Footnotes(List.of(), List.of(assessment), report.words, null).shared());
        return report.blocks;
    }

    static List<Block> of(CaseAssessment answer, Names names, Function<FactRef, Optional<String>> places) {
        Report report = new Report(names, places, answer);
        report.summary(answer);
        report.full.stream().sorted(Comparator.comparing(Report::place)).forEach(report::result);
        report.ending();
        return report.blocks;
    }

    /** What is granted comes first, then what the household is refused, what is open, and what persons are refused. */
    private static int place(Assessment result) {
        if (result instanceof Assessment.Entitled) {
            return 0;
        }
        if (result instanceof Assessment.Classified) {
            return 1;
        }
        boolean refused = result instanceof Assessment.NotEntitled;
        return !refused ? 3 : result.subject().equals(Names.HOUSEHOLD) ? 2 : 4;
    }

    /** The results of one line, and what all results rest on. */
    private void ending() {
        if (!inOneLine.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("其他结果", "Other results")));
            items(
                    words.of("年龄不符，或者不属于任何一类", "Not by age, or none of the categories"),
                    inOneLine.stream().map(brief::line).toList());
        }
        List<Block> shared = footnotes.shared();
        if (!shared.isEmpty()) {
            blocks.add(new Block.Heading(2, words.of("以上各项的共同说明", "For all results")));
            blocks.addAll(shared);
        }
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
        blocks.addAll(Summary.of(answer, names, comparisons, this::needed));
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
            open(open);
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
        if (range != null && Words.isLimited(range)) {
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
        String found = words.categories(classified.finding(), Outcome.MET);
        blocks.add(new Block.Heading(2, words.of("分类", "classified") + "  " + names.of(classified) + "  " + found));
        tree(classified);
        working(classified);
        services(classified.inKind());
    }

    private void open(Assessment.Undetermined open) {
        if (open.finding().outcome() == Outcome.MET) {
            blocks.add(new Block.Heading(
                    2, words.of("符合条件，金额待核实", "entitled, amount still open") + "  " + names.of(open)));
        } else {
            heading(Outcome.UNKNOWN, open, "");
        }
        if (!open.possible().isEmpty()) {
            blocks.add(new Block.Line(words.named(words.of("可能的类别", "Possible"), words.possible(open))));
        }
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
                2, status(outcome) + "  " + names.of(assessment) + (amount.isEmpty() ? "" : "  " + amount)));
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
        boolean said =
                decision.subject().equals(Names.HOUSEHOLD) || place(decision).equals(decision.subject());
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
        blocks.addAll(footnotes.own(assessment));
    }

    private void items(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(name, lines));
        }
    }
}
