package io.civilaffairs.explain;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a family gets in all: the sum, the benefits, what is withheld and why, the alternatives, what is still open. */
final class Summary {
    private static final String HOUSEHOLD = "household";

    private final CaseAssessment answer;
    private final Words words;
    private final Function<FactRef, String> needed;
    private final List<Block> blocks = new ArrayList<>();

    private Summary(CaseAssessment answer, Words words, Function<FactRef, String> needed) {
        this.answer = answer;
        this.words = words;
        this.needed = needed;
    }

    static List<Block> of(CaseAssessment answer, Words words, Function<FactRef, String> needed) {
        Summary summary = new Summary(answer, words, needed);
        summary.total();
        summary.granted();
        summary.withheld();
        summary.alternatives();
        summary.open();
        return summary.blocks;
    }

    private void total() {
        Optional<Money> total = answer.monthlyTotal();
        blocks.add(new Block.Line(words.named(
                words.of("每月合计", "In all per month"),
                total.isPresent() ? words.value(total.get()) : words.of("暂不能确定", "cannot be said yet"))));
    }

    private void granted() {
        boolean provisional = !answer.resolution().provisionalOn().isEmpty();
        items(
                provisional ? words.of("可领取（暂定）", "Benefits, provisional") : words.of("可领取", "Benefits"),
                answer.granted().stream().map(this::granted).toList());
    }

    private String granted(Resolution.Granted granted) {
        Amount amount = granted.amount();
        AmountRange range = granted.range();
        String money = amount != null ? words.amount(amount) : words.within(Objects.requireNonNull(range));
        String why = granted.reducedBy().stream().map(this::rule).collect(Collectors.joining());
        return words.named(name(granted.programme(), granted.subject()), money) + why;
    }

    private void withheld() {
        items(
                words.of("不予发放", "Withheld"),
                answer.resolution().withheld().stream()
                        .map(w -> name(w.programme(), w.subject()) + rule(w.rule()))
                        .toList());
    }

    private String rule(OverlapRule rule) {
        return words.bracketed(words.of(rule.label()) + words.of("，", "; ") + words.citation(rule.citation()));
    }

    private void alternatives() {
        List<String> lines = new ArrayList<>();
        for (Resolution.Alternative other : answer.resolution().alternatives()) {
            String benefits = other.granted().stream()
                    .map(g -> name(g.programme(), g.subject()))
                    .collect(Collectors.joining(words.of("、", ", ")));
            String total = other.monthlyTotal()
                    .map(t -> words.of("；每月合计 ", "; in all per month ") + words.value(t))
                    .orElse("");
            lines.add(benefits + total);
        }
        items(words.of("也可选择", "The applicant may choose instead"), lines);
    }

    private void open() {
        items(
                words.of("以上取决于", "This still depends on"),
                answer.resolution().provisionalOn().stream()
                        .map(needed)
                        .distinct()
                        .toList());
        long open = answer.results().stream()
                .filter(Assessment.Undetermined.class::isInstance)
                .count();
        if (open > 0) {
            blocks.add(new Block.Line(words.of(
                    "另有 " + open + " 项待核实，未计入合计", open + " result(s) cannot be decided yet and are not in the sum")));
        }
    }

    /** The name of a programme, and whom it is about unless that is the household; its id if it is from outside. */
    private String name(ProgrammeId programme, String subject) {
        String label = answer.find(programme, subject)
                .map(a -> words.of(a.finding().label()))
                .orElse(programme.id());
        return subject.equals(HOUSEHOLD) ? label : label + words.bracketed(subject);
    }

    private void items(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(name, lines));
        }
    }
}
