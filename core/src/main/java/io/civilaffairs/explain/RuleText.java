package io.civilaffairs.explain;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.law.Citation;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.rule.Assumptions;
import io.civilaffairs.rule.AtLeast;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Compare;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Discretion;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Input;
import io.civilaffairs.rule.IsOneOf;
import io.civilaffairs.rule.StandardInput;
import io.civilaffairs.rule.StatusOf;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule as a numbered text with its articles and the figures in force. */
final class RuleText {
    private final Words words;
    private final Setting setting;
    private final List<String> lines = new ArrayList<>();

    private RuleText(Words words, Setting setting) {
        this.words = words;
        this.setting = setting;
    }

    /** A binding of one programme, which takes the conditions of others from a book. */
    static Binding binding(BoundBook book) {
        return Binding.to(book.setting(), Assumptions.NONE, id -> condition(id, book));
    }

    /** The numbered conditions alone. */
    static List<String> conditions(ResolvedProgramme<?> bound, Words words, Setting setting) {
        RuleText text = new RuleText(words, setting);
        text.node(bound.condition(), "1", null);
        return text.lines;
    }

    static String of(Programme<?> programme, BoundBook book, Words words) {
        Binding binding = binding(book);
        RuleText text = new RuleText(words, book.setting());
        text.programme(programme.in(binding));
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

    private void programme(ResolvedProgramme<?> bound) {
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
        lines.add("");
        lines.add(words.of("条件", "Conditions"));
        node(bound.condition(), "1", null);
        lines.add("");
        if (programme.paysMoney()) {
            lines.add(words.named(
                    words.of("支付", "Pays"),
                    words.of("现金，每", "money per ") + words.of(programme.per().label())));
        } else {
            lines.add(words.of("不直接发放现金", "Pays no money by itself"));
        }
        programme
                .inKind()
                .forEach(s -> lines.add(words.named(
                        words.of("服务", "In kind"),
                        words.of(s.clause().label())
                                + words.bracketed(words.citation(s.clause().citation())))));
        if (!bound.options().isEmpty()) {
            lines.add(words.of("口径", "Options"));
            new TreeMap<>(bound.options())
                    .forEach((option, choice) -> lines.add("  " + option + " = " + choice
                            + words.bracketed(
                                    words.citation(setting.choice(option).citation()))));
        }
    }

    private void node(Criterion<?> node, String number, @Nullable Citation above) {
        StringBuilder line = new StringBuilder(
                        "  ".repeat((int) number.chars().filter(c -> c == '.').count()))
                .append(number)
                .append("  ")
                .append(words.of(node.clause().label()))
                .append(" [")
                .append(node.id())
                .append(']');
        String relation = relation(node);
        if (!relation.isEmpty()) {
            line.append(words.colon()).append(relation);
        }
        String place = words.shortCitation(node.clause().citation(), above);
        if (!place.isEmpty()) {
            line.append("  ").append(place);
        }
        lines.add(line.toString());
        if (node instanceof StatusOf<?, ?>) {
            return;
        }
        List<Criterion<?>> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            node(children.get(i), number + "." + (i + 1), node.clause().citation());
        }
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
            List<String> values =
                    list.values().stream().map(Object::toString).sorted().toList();
            return words.of("属于 ", "one of ") + String.join(words.of("、", ", "), values);
        }
        if (node instanceof StatusOf<?, ?> status) {
            return words.of("参见 ", "see ") + status.programme();
        }
        if (node instanceof Discretion<?>) {
            return words.of("由经办机关认定", "for an official to decide");
        }
        return combination(node.form());
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
