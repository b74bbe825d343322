package io.civilaffairs.explain;

import static java.util.stream.Collectors.joining;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Provision;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** A rule as a page of a handbook, in Markdown. */
final class RulePage {
    private final Words words;
    private final Setting setting;
    private final StandardBook standards;
    private final RuleText text;
    private final List<String> lines = new ArrayList<>();

    private RulePage(Words words, Setting setting) {
        this.words = words;
        this.text = new RuleText(words, setting);
        this.setting = setting;
        this.standards = setting.standards();
    }

    static String of(Programme<?> programme, BoundBook book, Words words) {
        Binding binding = RuleText.binding(book);
        ResolvedProgramme<?> bound = programme.in(binding);
        RulePage page = new RulePage(words, book.setting());
        page.conditions(bound);
        page.grants(bound);
        page.working(programme, programme.standardsOfAmount(RuleText.binding(book)));
        page.figures(binding.standardsAsked());
        page.options(bound);
        page.overlaps(programme.id(), book.overlaps());
        page.open(programme, binding.standardsAsked());
        return String.join("\n", page.lines) + "\n";
    }

    private void heading(String zh, String en) {
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add("## " + words.of(zh, en));
        lines.add("");
    }

    private void conditions(ResolvedProgramme<?> bound) {
        Programme<?> programme = bound.programme();
        lines.add(words.named(words.of("依据", "Law"), words.citation(programme.citation())) + "  ");
        lines.add(words.named(
                words.of("适用", "As in force"),
                standards.divisions().name(setting.region(), words.language())
                        + words.comma()
                        + words.month(setting.month())));
        bound.caveats().forEach(c -> {
            lines.add("");
            lines.add(words.named(words.of("注意", "Note"), words.of(c.label())));
        });
        heading("条件", "Conditions");
        lines.add("```text");
        lines.addAll(text.condition(bound.condition()));
        lines.add("```");
    }

    private void grants(ResolvedProgramme<?> bound) {
        Programme<?> programme = bound.programme();
        heading("待遇", "What follows");
        if (programme.paysMoney()) {
            lines.add("- " + words.of("现金，每", "money per ")
                    + words.of(programme.per().label())
                    + programme
                            .amountLabel()
                            .map(l -> words.colon() + words.of(l))
                            .orElse(""));
        } else if (programme.isClassification()) {
            lines.add("- " + words.of("分类，本身不发放待遇", "a classification, which grants nothing by itself"));
        } else {
            lines.add("- " + words.of("不直接发放现金", "no money by itself"));
        }
        bound.provisions().forEach(this::provision);
    }

    private void provision(Provision<?> provision) {
        Clause clause = provision.service().clause();
        Criterion<?> when = provision.when();
        String what = "- " + words.of(clause.label()) + words.bracketed(words.citation(clause.citation()));
        if (when == null) {
            lines.add(what);
            return;
        }
        lines.add(what + words.of("，限于：", ", only where:"));
        lines.add("");
        lines.add("  ```text");
        text.condition(when).forEach(line -> lines.add("  " + line));
        lines.add("  ```");
        lines.add("");
    }

    private void working(Programme<?> programme, List<String> ofAmount) {
        List<Clause> working = programme.working();
        if (working.isEmpty()) {
            return;
        }
        heading("计算", "How the amount comes about");
        for (int i = 0; i < working.size(); i++) {
            Clause clause = working.get(i);
            lines.add((i + 1) + ". " + words.of(clause.label()) + " [" + clause.id() + "]"
                    + words.bracketed(words.citation(clause.citation())));
        }
        if (!ofAmount.isEmpty()) {
            lines.add("");
            lines.add(words.named(
                    words.of("所用标准", "Standards it is worked out from"),
                    ofAmount.stream().map(name -> "`" + name + "`").collect(joining(words.of("、", ", ")))));
        }
    }

    private void figures(List<String> asked) {
        List<String> rows = new ArrayList<>();
        for (String name : asked) {
            standards.values(name).stream()
                    .filter(v -> setting.region().upwards().contains(v.setBy()))
                    .sorted(Comparator.comparing(
                                    (StandardValue<?> v) -> v.when().from())
                            .reversed())
                    .map(this::row)
                    .forEach(rows::add);
        }
        if (rows.isEmpty()) {
            return;
        }
        heading("标准", "Standards");
        lines.add(words.of(
                "| 标准 | 数值 | 制定 | 自 | 至（不含） | 来源等级 | 依据 | 口径 |",
                "| standard | value | set by | from | to (exclusive) | provenance | source | option |"));
        lines.add("|---|---|---|---|---|---|---|---|");
        lines.addAll(rows);
    }

    private String row(StandardValue<?> value) {
        StandardBook.Declaration declared = standards.declared().get(value.standard());
        LocalDate from = value.when().from();
        LocalDate to = value.when().to();
        StandardValue.Condition condition = value.condition();
        return String.join(
                " | ",
                "| `" + value.standard() + "`",
                declared == null ? words.value(value.value()) : words.value(value.value(), declared.unit()),
                value.setBy().code(),
                from.equals(LocalDate.MIN) ? "" : from.toString(),
                to == null ? "" : to.toString(),
                value.provenance().toString(),
                words.citation(value.citation()).replace("|", "\\|"),
                (condition == null ? "" : "`" + condition.option() + "` = `" + condition.choice() + "`") + " |");
    }

    private void options(ResolvedProgramme<?> bound) {
        if (bound.options().isEmpty()) {
            return;
        }
        heading("口径", "Options");
        new TreeMap<>(bound.options()).forEach((id, chosen) -> {
            Option option = standards.options().get(id);
            if (option != null) {
                lines.add("- `" + id + "`");
                option.choices()
                        .forEach(choice -> lines.add("  - `" + choice.id() + "`"
                                + (choice.id().equals(option.defaultChoice()) ? words.of("（默认）", " (default)") : "")
                                + words.colon() + words.citation(choice.citation())));
            }
        });
    }

    private void overlaps(ProgrammeId id, List<OverlapRule> rules) {
        List<OverlapRule> own =
                rules.stream().filter(r -> r.programmes().contains(id)).toList();
        if (own.isEmpty()) {
            return;
        }
        heading("与其他待遇的关系", "Overlaps");
        for (OverlapRule rule : own) {
            lines.add("- `" + rule.id() + "` " + words.of(rule.label()) + words.colon() + relation(rule) + place(rule)
                    + words.bracketed(words.citation(rule.clause().citation())));
        }
    }

    private String place(OverlapRule rule) {
        Region within = rule.within();
        return within == null
                ? ""
                : words.of("，限于", ", in ")
                        + standards.divisions().name(within, words.language())
                        + words.of("", " only");
    }

    private String relation(OverlapRule rule) {
        if (rule instanceof OverlapRule.CannotCombine not) {
            return words.of("只能择一，由申请人选择：", "one of them, the applicant chooses: ") + ids(not.among());
        }
        if (rule instanceof OverlapRule.TakeHigher higher) {
            return words.of("取其高者：", "the higher of ") + ids(higher.among());
        }
        if (rule instanceof OverlapRule.TakesPrecedence first) {
            return ids(List.of(first.winner())) + words.of(" 优先于 ", " goes before ") + ids(first.losers());
        }
        if (rule instanceof OverlapRule.Offsets offsets) {
            return ids(List.of(offsets.topUp())) + words.of(" 补足至标准，抵减 ", " tops up over ") + ids(offsets.over());
        }
        OverlapRule.Accompanies with = (OverlapRule.Accompanies) rule;
        return ids(List.of(with.dependent())) + words.of(" 随 ", " only beside ") + ids(with.bases());
    }

    private String ids(List<ProgrammeId> programmes) {
        return programmes.stream().map(p -> "`" + p + "`").collect(joining(words.of("、", ", ")));
    }

    private void open(Programme<?> programme, List<String> asked) {
        List<String> open = asked.stream()
                .filter(name -> standards.values(name).stream()
                        .noneMatch(v -> setting.region().upwards().contains(v.setBy())))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        heading("未有数值的标准", "Standards no source gives");
        List<String> ifGiven = programme.appliedOnlyIfGiven().stream()
                .map(StandardId::name)
                .filter(open::contains)
                .toList();
        list(
                open.stream().filter(name -> !ifGiven.contains(name)).toList(),
                words.of(
                        "依赖下列标准的结论为待核实，须由当地标准包提供：",
                        "An answer that depends on one of these is undetermined until a host's pack gives it:"));
        list(
                ifGiven,
                words.of(
                        "下列标准由当地标准包提供后才适用，此前不适用，结论中注明：",
                        "These are applied once a host's pack gives them; until then they are not, and the answer says so:"));
    }

    private void list(List<String> names, String what) {
        if (names.isEmpty()) {
            return;
        }
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        lines.add(what);
        lines.add("");
        names.forEach(name -> lines.add("- `" + name + "` " + words.standard(name, standards)));
    }
}
