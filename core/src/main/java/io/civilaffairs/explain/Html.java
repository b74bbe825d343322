package io.civilaffairs.explain;

import io.civilaffairs.explain.Block.Row;
import io.civilaffairs.rule.Outcome;
import java.util.List;

/** Blocks as a small UTF-8 document that prints well and holds no script. */
final class Html {
    private static final String STYLE = "body{font-family:sans-serif;max-width:60em;margin:2em auto;line-height:1.5}"
            + "h2{border-top:1px solid;padding-top:.5em;break-after:avoid}"
            + "table{border-collapse:collapse}td{padding:.1em .6em;vertical-align:top}tr{break-inside:avoid}"
            + ".not-met{font-weight:bold}.unknown{font-style:italic}.detail{font-size:.9em}";

    private Html() {}

    static String of(List<Block> blocks, Words words) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(words.of("zh-CN", "en"))
                .append("\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(words.of("核算说明", "Assessment"))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        blocks.forEach(b -> block(b, html));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void block(Block block, StringBuilder html) {
        if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), heading.text(), html);
        } else if (block instanceof Block.Line line) {
            element("p", line.text(), html);
        } else if (block instanceof Block.Items items) {
            element("h3", items.name(), html);
            html.append("<ul>\n");
            items.lines().forEach(l -> element("li", l, html));
            html.append("</ul>\n");
        } else if (block instanceof Block.Tree tree) {
            html.append("<table>\n");
            tree.rows().forEach(r -> row(r, html));
            html.append("</table>\n");
        }
    }

    private static void row(Row row, StringBuilder html) {
        html.append("<tr class=\"")
                .append(style(row.outcome()))
                .append("\"><td>")
                .append(escaped(row.word()))
                .append("</td><td style=\"padding-left:")
                .append(row.depth() + 1)
                .append("em\">")
                .append(escaped(row.label()))
                .append("</td><td class=\"detail\">")
                .append(escaped(String.join("  ", row.details())))
                .append("</td></tr>\n");
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case NOT_MET -> "not-met";
            case UNKNOWN -> "unknown";
        };
    }

    private static void element(String name, String text, StringBuilder html) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
