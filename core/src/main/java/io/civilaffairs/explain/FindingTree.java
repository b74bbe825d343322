package io.civilaffairs.explain;

import io.civilaffairs.explain.Block.Row;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding as rows, one a statutory item; the finding of another programme is one row. */
final class FindingTree {
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
     * @param sources whether each row says where its figures come from, and whether parts that change nothing are followed
     */
    static Block.Tree of(Finding finding, Words words, Comparisons comparisons, boolean sources) {
        FindingTree tree = new FindingTree(words, comparisons, sources);
        tree.add(finding, new Above(Names.HOUSEHOLD, null, false), "", "", 0, true);
        return new Block.Tree(tree.rows);
    }

    private void add(Finding finding, Above above, String branch, String below, int depth, boolean parts) {
        rows.add(new Row(
                branch,
                depth,
                finding.outcome(),
                words.outcome(finding.outcome()),
                words.of(finding.label()),
                details(finding, above, parts)));
        if (!parts || finding.form() == Finding.Form.STATUS) {
            return;
        }
        boolean decided = above.decided() || finding.outcome() != Outcome.UNKNOWN;
        Above here = new Above(finding.subject(), finding.citation(), decided);
        List<Finding> children = finding.children();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            add(
                    children.get(i),
                    here,
                    below + (last ? "└ " : "├ "),
                    below + (last ? "  " : "│ "),
                    depth + 1,
                    sources || bears(finding, children.get(i)));
        }
    }

    /**
     * Whether the parts of a part are worth reading: not where it is decided and the outcome above does not rest on it, and
     * not where all of them ask for one and the same fact, unless they say of whom or by what it is asked.
     */
    private static boolean bears(Finding above, Finding part) {
        if (above.outcome() != Outcome.UNKNOWN) {
            return above.isBornBy(part);
        }
        return part.outcome() == Outcome.UNKNOWN
                && switch (part.form()) {
                    case NOT, SOME, EVERY -> true;
                    case ALL, ANY, UNLESS, CATEGORIES, WITHIN, STATUS, LEAF ->
                        part.neededFacts().size() > 1;
                };
    }

    private List<String> details(Finding finding, Above above, boolean parts) {
        List<String> details = new ArrayList<>();
        if (!finding.subject().equals(above.subject())) {
            details.add(finding.subject());
        }
        details.addAll(sources ? comparisons.seenWithSources(finding) : comparisons.seen(finding));
        if (finding.assumed()) {
            details.add(words.of("按假定判断", "assumed"));
        }
        Collection<FactRef> wanting =
                parts || finding.form() == Finding.Form.STATUS ? finding.missing() : finding.neededFacts();
        if (finding.outcome() == Outcome.UNKNOWN && !wanting.isEmpty()) {
            List<String> missing = wanting.stream()
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
