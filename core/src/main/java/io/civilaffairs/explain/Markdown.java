package io.civilaffairs.explain;

import java.util.List;
import java.util.regex.Pattern;

/** Blocks as Markdown; a tree is a code block, so that its columns stay aligned. */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    private Markdown() {}

    static String of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append('\n');
            }
            if (block instanceof Block.Heading heading) {
                text.append("#".repeat(heading.level()))
                        .append(' ')
                        .append(escaped(heading.text()))
                        .append('\n');
            } else if (block instanceof Block.Line line) {
                text.append(escaped(line.text())).append('\n');
            } else if (block instanceof Block.Items items) {
                text.append("**").append(escaped(items.name())).append("**\n\n");
                items.lines().forEach(l -> text.append("- ").append(escaped(l)).append('\n'));
            } else if (block instanceof Block.Tree tree) {
                text.append("```text\n");
                PlainText.tree(tree)
                        .forEach(l -> text.append(l.replace('`', '\'')).append('\n'));
                text.append("```\n");
            }
        }
        return text.toString();
    }

    private static String escaped(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
