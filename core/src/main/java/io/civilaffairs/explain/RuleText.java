package io.civilaffairs.explain;

import static java.util.stream.Collectors.joining;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.Provision;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.law.Citation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Assumptions;
import io.civilaffairs.rule.AtLeast;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Compare;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Discretion;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Holds;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.IsOneOf;
import io.civilaffairs.rule.StandardInput;
import io.civilaffairs.rule.StatusOf;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as a numbered text with its articles and the figures in force. */
final class RuleText {
    /** Fewer lines than these are rather told again than referred to. */
    private static final int FEW_LINES = 3;

    private final Words words;
    private final Setting setting;
    private final List<String> lines = new ArrayList<>();
    private final Map<Clause, String> numbers = new HashMap<>();
    private final Map<String, String> wordings = new HashMap<>();
    private final Set<Clause> worked = new HashSet<>();
    private int trees;

    RuleText(Words words, Setting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** A binding of one programme, which takes the conditions of others from a book. */
    static Binding binding(BoundBook book) {
        return Binding.to(book.setting(), Assumptions.NONE, id -> condition(id, book));
    }

    /** The next condition as numbered lines; what an earlier one has told is referred to by its number. */
    List<String> condition(Criterion<?> condition) {
        int from = lines.size();
        tree(condition);
        return List.copyOf(lines.subList(from, lines.size()));
    }

    private void tree(Criterion<?> condition) {
        trees++;
        node(condition, String.valueOf(trees), null);
    }

    static String of(Programme<?> programme, BoundBook book, Words words) {
        Binding binding = binding(book);
        RuleText text = new RuleText(words, book.setting());
        text.programme(programme.in(binding), programme.standardsOfAmount(binding(book)));
        text.figures(binding.figuresFound());
        return String.join("\n", text.lines) + "\n";
    }

    private static Criterion<?> condition(String programme, BoundBook book) {
        return book.programmes().stream()
                .filter(p -> p.programme().id().id().equals(programme))
                .findFirst()
                .<Criterion<?>>map(ResolvedProgramme::condition)
                .orElseThrow(
                        () -> new IllegalArgumentException("programme: the book does not hold \"" + programme + "\""));
    }

    private void figures(List<StandardValue<?>> found) {
        if (!found.isEmpty()) {
            lines.add(words.of("数值", "Figures"));
            found.stream().distinct().forEach(f -> lines.add("  " + words.figure(f, setting.standards())));
        }
    }

    private void programme(ResolvedProgramme<?> bound, List<String> ofAmount) {
        Programme<?> programme = bound.programme();
        String region = setting.standards().divisions().name(setting.region(), words.language());
        lines.add(words.of(programme.label()) + " [" + programme.id() + "]");
        lines.add(words.named(words.of("依据", "Law"), words.citation(programme.citation())));
        lines.add(words.named(
                words.of("适用", "For"),
                region
                        + words.comma()
                        + words.month(setting.month())
                        + words.comma()
                        + words.of("按", "asked of each ")
                        + words.of(programme.scope().label())
                        + words.of("判断", "")));
        bound.caveats().forEach(c -> lines.add(words.named(words.of("注意", "Note"), words.of(c.label()))));
        lines.add("");
        lines.add(words.of("条件", "Conditions"));
        tree(bound.condition());
        lines.add("");
        if (programme.paysMoney()) {
            lines.add(words.named(
                    words.of("支付", "Pays"),
                    words.of("现金，每", "money per ") + words.of(programme.per().label())));
            amount(programme, ofAmount);
        } else {
            lines.add(words.of("不直接发放现金", "Pays no money by itself"));
        }
        bound.provisions().forEach(this::provision);
        if (!bound.options().isEmpty()) {
            lines.add(words.of("口径", "Options"));
            new TreeMap<>(bound.options())
                    .forEach((option, choice) -> lines.add("  " + option + " = " + choice
                            + words.bracketed(
                                    words.citation(setting.choice(option).citation()))));
        }
    }

    private void amount(Programme<?> programme, List<String> standards) {
        List<Clause> working = programme.working();
        if (!working.isEmpty()) {
            lines.add(words.of("计算", "Working"));
        }
        for (int i = 0; i < working.size(); i++) {
            lines.add("  " + (i + 1) + "  " + line(working.get(i), null));
        }
        if (!standards.isEmpty()) {
            lines.add("  " + words.named(words.of("所用标准", "From"), String.join(words.of("、", ", "), standards)));
        }
    }

    private void provision(Provision<?> provision) {
        Clause clause = provision.service().clause();
        Criterion<?> when = provision.when();
        lines.add(words.named(
                words.of("服务", "In kind"),
                words.of(clause.label())
                        + words.bracketed(words.citation(clause.citation()))
                        + (when == null ? "" : words.of("，限于", ", only where"))));
        if (when != null) {
            tree(when);
        }
    }

    /** A line of a working, as far as it is known beforehand. */
    private String line(Clause clause, @Nullable Citation above) {
        String place = words.shortCitation(clause.citation(), above);
        return words.of(clause.label()) + " [" + clause.id() + "]" + (place.isEmpty() ? "" : "  " + place);
    }

    private void node(Criterion<?> node, String number, @Nullable Citation above) {
        List<Criterion<?>> behind = behind(node);
        if (node instanceof Holds<?>
                && behind.size() == 1
                && behind.get(0).clause().equals(node.clause())) {
            once(behind.get(0), number, above);
            return;
        }
        int from = lines.size();
        head(node, number, relation(node), above);
        if (!(node instanceof StatusOf<?, ?>)) {
            below(node, behind, number);
            refer(node, from, number, above);
        }
    }

    private void below(Criterion<?> node, List<Criterion<?>> behind, String number) {
        Citation here = node.clause().citation();
        workings(node, number, here);
        List<Criterion<?>> parts = behind.isEmpty() ? node.children() : behind;
        for (int i = 0; i < parts.size(); i++) {
            String own = number + "." + (i + 1);
            if (behind.isEmpty()) {
                node(parts.get(i), own, here);
            } else {
                once(parts.get(i), own, here);
            }
        }
    }

    /** In the condition of a right, parts that were told before with the same words are referred to by their number. */
    private void refer(Criterion<?> node, int from, String number, @Nullable Citation above) {
        List<String> parts = lines.subList(from + 1, lines.size());
        if (parts.size() < FEW_LINES) {
            return;
        }
        String wording = node.clause()
                + parts.stream()
                        .map(String::strip)
                        .map(l -> l.startsWith(number + ".") ? l.substring(number.length()) : l)
                        .collect(joining("\n"));
        String told = wordings.putIfAbsent(wording, number);
        if (told != null && trees > 1) {
            lines.subList(from, lines.size()).clear();
            head(node, number, words.of("见 ", "see ") + told, above);
        }
    }

    /** What stands behind a value is told once, and then referred to. */
    private void once(Criterion<?> behind, String number, @Nullable Citation above) {
        String told = numbers.putIfAbsent(behind.clause(), number);
        if (told == null) {
            node(behind, number, above);
        } else {
            head(behind, number, words.of("见 ", "see ") + told, above);
        }
    }

    private void head(Criterion<?> node, String number, String relation, @Nullable Citation above) {
        String place = words.shortCitation(node.clause().citation(), above);
        lines.add("  ".repeat(depth(number)) + number + "  "
                + words.of(node.clause().label()) + " [" + node.id() + "]"
                + (relation.isEmpty() ? "" : words.colon() + relation)
                + (place.isEmpty() ? "" : "  " + place));
    }

    /** The lines by which the values of a comparison are worked out, each told once. */
    private void workings(Criterion<?> node, String number, Citation above) {
        if (node instanceof Compare<?> compare) {
            String indent = "  ".repeat(depth(number) + 1);
            Stream.of(compare.actual(), compare.limit())
                    .flatMap(RuleText::derived)
                    .flatMap(derived -> derived.lines().stream())
                    .filter(worked::add)
                    .forEach(clause -> lines.add(indent + "= " + line(clause, above)));
        }
    }

    /** The conditions that stand behind the values of a leaf; of a comparison only those that were not told yet. */
    private List<Criterion<?>> behind(Criterion<?> node) {
        if (node instanceof Holds<?> test) {
            return test.behind();
        }
        if (node instanceof Compare<?> compare) {
            return Stream.of(compare.actual(), compare.limit())
                    .flatMap(RuleText::derived)
                    .<Criterion<?>>flatMap(derived -> derived.conditions().stream())
                    .filter(c -> !numbers.containsKey(c.clause()))
                    .limit(1)
                    .toList();
        }
        return List.of();
    }

    private static Stream<Derived<?, ?>> derived(Input<?, ?> input) {
        return input instanceof Derived<?, ?> derived ? Stream.of(derived) : Stream.empty();
    }

    private static int depth(String number) {
        return (int) number.chars().filter(c -> c == '.').count();
    }

    private String relation(Criterion<?> node) {
        if (node instanceof AtLeast<?> some) {
            return words.of("至少符合下列 " + some.number() + " 项", "at least " + some.number() + " of");
        }
        if (node instanceof Compare<?> compare) {
            return words.of(compare.actual().label()) + " " + relation(compare.relation()) + " "
                    + limit(compare.limit());
        }
        if (node instanceof IsOneOf<?, ?> list) {
            return words.of("属于 ", "one of ") + String.join(words.of("、", ", "), values(list));
        }
        if (node instanceof StatusOf<?, ?> status) {
            return words.of("参见 ", "see ") + status.programme();
        }
        if (node instanceof Discretion<?>) {
            return words.of("由经办机关认定", "for an official to decide");
        }
        return node instanceof Holds<?> test && !test.behind().isEmpty()
                ? words.of("按下列规定判断", "by what follows")
                : combination(node.form());
    }

    /** Constants in Chinese in their own order, anything else in that of its text. */
    private List<String> values(IsOneOf<?, ?> list) {
        boolean named = words.chinese() && list.values().stream().allMatch(Enum.class::isInstance);
        return named
                ? list.values().stream().map(ValueNames::chinese).toList()
                : list.values().stream().map(Object::toString).sorted().toList();
    }

    private String combination(Finding.Form form) {
        return switch (form) {
            case ALL -> words.of("同时符合下列条件", "all of");
            case ANY -> words.of("具有下列情形之一", "one of");
            case CATEGORIES -> words.of("属于下列类别", "which of these");
            case WITHIN -> words.of("首项所述对象属于下列哪些类别", "which of these, for those whom the first part names");
            case NOT -> words.of("不属于下列情形", "none of");
            case UNLESS -> words.of("符合前项，但有后项情形的除外", "the first, unless the second");
            case SOME -> words.of("至少一名成员同时符合", "some member fulfils");
            case EVERY -> words.of("每名成员都符合", "every member fulfils");
            case STATUS, LEAF -> "";
        };
    }

    private String relation(Compare.Relation relation) {
        return switch (relation) {
            case BELOW -> words.of("低于", "below");
            case AT_MOST -> words.of("不超过", "at most");
            case AT_LEAST -> words.of("不低于", "at least");
            case ABOVE -> words.of("超过", "above");
        };
    }

    private String limit(Input<?, ?> limit) {
        String label = words.of(limit.label());
        if (!(limit instanceof StandardInput<?, ?>)) {
            return label;
        }
        StandardBook.Declaration declared = setting.standards().declared().get(limit.id());
        Optional<StandardValue<?>> figure = declared == null
                ? Optional.empty()
                : setting.standards().find(declared, setting.region(), setting.standardsDate(), setting.options());
        Unit unit = limit.unit();
        return label
                + words.bracketed(figure.map(f -> words.value(f.value(), unit) + words.comma() + words.source(f))
                        .orElse(words.of("没有可用的数值", "no figure in force")));
    }
}
