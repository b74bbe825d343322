package io.civilaffairs.explain;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a family gets in all: the sum, the benefits, what is withheld and why, the alternatives, what it is entitled to
 * besides money, what is still open and what it needs first, and why benefits of the household are refused.
 */
final class Summary {
    private final CaseAssessment answer;
    private final Words words;
    private final Names names;
    private final Comparisons comparisons;
    private final Function<FactRef, String> needed;
    private final List<Block> blocks = new ArrayList<>();

    private Summary(CaseAssessment answer, Names names, Comparisons comparisons, Function<FactRef, String> needed) {
        this.answer = answer;
        this.words = names.words();
        this.names = names;
        this.comparisons = comparisons;
        this.needed = needed;
    }

    static List<Block> of(
            CaseAssessment answer, Names names, Comparisons comparisons, Function<FactRef, String> needed) {
        Summary summary = new Summary(answer, names, comparisons, needed);
        summary.total();
        summary.granted();
        summary.withheld();
        summary.alternatives();
        summary.provisional();
        summary.inKind();
        summary.open();
        summary.refused();
        return summary.blocks;
    }

    /** The sum; that nothing is decided yet if nothing is granted and something is open; nothing where none pays money. */
    private void total() {
        Optional<Money> total = answer.monthlyTotal();
        String name = words.of("每月合计", "In all per month");
        long open = all(Assessment.Undetermined.class).filter(names::isOfMoney).count();
        if (total.isEmpty()) {
            line(words.named(name, words.of("暂不能确定", "cannot be said yet")));
        } else if (!answer.granted().isEmpty()
                || !answer.resolution().withheld().isEmpty()) {
            String decided = words.of("已确定的每月合计", "In all per month, as far as decided");
            line(
                    open == 0
                            ? words.named(name, words.value(total.get()))
                            : words.named(decided, words.value(total.get()))
                                    + words.bracketed(
                                            words.of("另有 " + open + " 项待核实", open + " more cannot be decided yet")));
        } else if (open > 0) {
            line(words.of("尚无已确定的现金待遇", "No benefit in money is decided yet")
                    + words.bracketed(words.of(open + " 项待核实", open + " cannot be decided yet")));
        } else if (answer.results().stream().anyMatch(names::isOfMoney)) {
            line(words.named(name, words.value(total.get())));
        }
    }

    private <A extends Assessment> Stream<A> all(Class<A> kind) {
        return answer.results().stream().filter(kind::isInstance).map(kind::cast);
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

    private void provisional() {
        items(
                words.of("以上取决于", "This still depends on"),
                answer.resolution().provisionalOn().stream()
                        .map(needed)
                        .distinct()
                        .toList());
    }

    private void inKind() {
        items(
                words.of("可享受的救助资格与服务", "Entitled to, other than money"),
                all(Assessment.Entitled.class)
                        .filter(e -> e.amount() == null && e.range() == null)
                        .map(names::of)
                        .toList());
        items(
                words.of("分类结果", "Classified"),
                all(Assessment.Classified.class)
                        .filter(c -> !BriefResults.isNone(c))
                        .map(c -> words.named(names.of(c), words.categories(c.finding(), Outcome.MET)))
                        .toList());
    }

    private void open() {
        items(
                words.of("符合条件，金额待定", "Conditions met, amount still open"),
                all(Assessment.Undetermined.class)
                        .filter(Summary::isMet)
                        .map(this::open)
                        .toList());
        items(
                words.of("待核实（先核实所列事项）", "Cannot be decided yet; first needed"),
                all(Assessment.Undetermined.class)
                        .filter(u -> !isMet(u))
                        .map(this::open)
                        .toList());
    }

    private static boolean isMet(Assessment.Undetermined open) {
        return open.finding().outcome() == Outcome.MET;
    }

    private String open(Assessment.Undetermined open) {
        List<String> lines = open.needed().stream().map(needed).distinct().toList();
        int number = lines.size();
        String more = number == 1 ? "" : words.of(" 等 " + number + " 项", " and " + (number - 1) + " more");
        return words.named(names.of(open), lines.get(0) + more);
    }

    private void refused() {
        items(
                words.of("不符合（家庭申请的待遇）", "Refused to the household"),
                all(Assessment.NotEntitled.class)
                        .filter(r -> r.subject().equals(Names.HOUSEHOLD))
                        .flatMap(r -> r.because().stream()
                                .map(b -> words.named(names.of(r), comparisons.briefly(b, r.subject()))))
                        .toList());
    }

    private String name(ProgrammeId programme, String subject) {
        return names.of(programme, subject, answer);
    }

    private void line(String text) {
        blocks.add(new Block.Line(text));
    }

    private void items(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(name, lines));
        }
    }
}
