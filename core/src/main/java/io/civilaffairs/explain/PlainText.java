package io.civilaffairs.explain;

import io.civilaffairs.explain.Block.Row;
import java.util.ArrayList;
import java.util.List;

/** Blocks as plain text in aligned columns; a Chinese character takes two cells. */
final class PlainText {
    private static final int WIDEST_LABEL = 56;
    private static final String GAP = "    ";

    private PlainText() {}

    static String of(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(heading.text());
            } else if (block instanceof Block.Line line) {
                lines.add(line.text());
            } else if (block instanceof Block.Items items) {
                lines.add(items.name());
                items.lines().forEach(l -> lines.add("  " + l));
            } else if (block instanceof Block.Tree tree) {
                lines.addAll(tree(tree));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** One line a row: branch and outcome, label, details. */
    static List<String> tree(Block.Tree tree) {
        int word = width(tree.rows(), Row::word, Integer.MAX_VALUE);
        List<String> starts = tree.rows().stream()
                .map(r -> r.branch() + Cells.padded(r.word(), word) + "  " + r.label())
                .toList();
        int widest = starts.stream()
                .mapToInt(Cells::width)
                .filter(w -> w <= WIDEST_LABEL)
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            List<String> details = tree.rows().get(i).details();
            lines.add(
                    details.isEmpty()
                            ? starts.get(i)
                            : Cells.padded(starts.get(i), widest) + GAP + String.join("  ", details));
        }
        return lines;
    }

    private static int width(List<Row> rows, java.util.function.Function<Row, String> of, int most) {
        return Math.min(most, rows.stream().map(of).mapToInt(Cells::width).max().orElse(0));
    }
}
