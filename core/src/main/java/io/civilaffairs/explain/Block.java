package io.civilaffairs.explain;

import io.civilaffairs.rule.Outcome;
import java.util.List;

/** A part of an explanation before it becomes text, Markdown or HTML. */
sealed interface Block {
    /** A heading: level 1 for the case, 2 for a result. */
    record Heading(int level, String text) implements Block {}

    /** A sentence of its own. */
    record Line(String text) implements Block {}

    /** Lines under a name. */
    record Items(String name, List<String> lines) implements Block {
        public Items {
            lines = List.copyOf(lines);
        }
    }

    /** A finding, one line a statutory item. */
    record Tree(List<Row> rows) implements Block {
        public Tree {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One statutory item.
     *
     * @param branch box-drawing characters before it, empty for the root
     * @param depth how deep it stands, 0 for the root
     * @param outcome what was found
     * @param word the outcome in words
     * @param label the name of the item
     * @param details what was seen, what is missing and where it stands in the law
     */
    record Row(String branch, int depth, Outcome outcome, String word, String label, List<String> details) {
        public Row {
            details = List.copyOf(details);
        }
    }
}
