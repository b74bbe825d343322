package io.civilaffairs.explain;

import io.civilaffairs.explain.Block.Row;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as rows, one a statutory item; the finding of another programme is one row. */
final class FindingTree {
    private static final String HOUSEHOLD = "household";

    /** What the row above says: its subject, its place in the law, and whether it is decided. */
    private record Above(String subject, @Nullable Citation citation, boolean decided) {}

    private final Words words;
    private final Comparisons comparisons;
    private final boolean sources;
    private final List<Row> rows = new ArrayList<>();

    private FindingTree(Words words, Comparisons comparisons, boolean sources) {
        this.words = words;
        this.comparisons = comparisons;
        this.sources = sources;
    }

    /**
     * The rows of a finding.
     *
     * @param sources whether each row says where its figures come from
     */
    static Block.Tree of(Finding finding, Words words, Comparisons comparisons, boolean sources) {
        FindingTree tree = new FindingTree(words, comparisons, sources);
        tree.add(finding, new Above(HOUSEHOLD, null, false), "", "", 0);
        return new Block.Tree(tree.rows);
    }

    private void add(Finding finding, Above above, String branch, String below, int depth) {
        rows.add(new Row(
                branch,
                depth,
                finding.outcome(),
                words.outcome(finding.outcome()),
                words.of(finding.label()),
                details(finding, above)));
        if (finding.form() == Finding.Form.STATUS) {
            return;
        }
        boolean decided = above.decided() || finding.outcome() != Outcome.UNKNOWN;
        Above here = new Above(finding.subject(), finding.citation(), decided);
        List<Finding> children = finding.children();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(children.get(i), here, below + (last ? "└ " : "├ "), below + (last ? "  " : "│ "), depth + 1);
        }
    }

    private List<String> details(Finding finding, Above above) {
        List<String> details = new ArrayList<>();
        if (!finding.subject().equals(above.subject())) {
            details.add(finding.subject());
        }
        details.addAll(sources ? comparisons.seenWithSources(finding) : comparisons.seen(finding));
        if (finding.assumed()) {
            details.add(words.of("按假定判断", "assumed"));
        }
        if (finding.outcome() == Outcome.UNKNOWN && !finding.missing().isEmpty()) {
            List<String> missing = finding.missing().stream()
                    .map(FactRef::label)
                    .map(words::of)
                    .distinct()
                    .toList();
            String word = above.decided() ? words.of("未提供", "not given") : words.of("需要", "needs");
            details.add(words.named(word, String.join(words.of("、", "; "), missing)));
        }
        String form = form(finding);
        if (!form.isEmpty()) {
            details.add(form);
        }
        String place = words.shortCitation(finding.citation(), above.citation());
        if (!place.isEmpty()) {
            details.add(place);
        }
        return details;
    }

    private String form(Finding finding) {
        return switch (finding.form()) {
            case ANY -> finding.children().size() > 1 ? words.of("[符合其一即可]", "[one suffices]") : "";
            case CATEGORIES -> words.of("[属于哪些类别]", "[which of these]");
            case WITHIN -> words.of("[属于哪些类别，首项为适用对象]", "[which of these; the first part: for whom]");
            case SOME -> words.of("[有一名成员符合即可]", "[one member suffices]");
            case EVERY -> words.of("[每名成员都须符合]", "[every member]");
            case NOT -> words.of("[不得具有下列情形]", "[must not hold]");
            case UNLESS ->
                finding.children().size() > 1 ? words.of("[末项为除外情形]", "[the last part is the exception]") : "";
            case STATUS ->
                finding.children().isEmpty()
                        ? ""
                        : words.of("参见 ", "see ")
                                + words.of(finding.children().get(0).label());
            case ALL, LEAF -> "";
        };
    }
}
