package io.civilaffairs.explain;

import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is in force somewhere on a day, and what no pack gives a figure for. */
final class StandardsText {
    private StandardsText() {}

    static String of(Setting setting, Words words) {
        StandardBook book = setting.standards();
        List<String> given = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (StandardBook.Declaration declared : book.declared().values()) {
            Optional<StandardValue<?>> found =
                    book.find(declared, setting.region(), setting.standardsDate(), setting.options());
            if (found.isPresent()) {
                given.add("  " + declared.name() + "  "
                        + words.value(found.get().value(), declared.unit()) + "  "
                        + words.of(declared.label()) + words.bracketed(words.source(found.get())));
            } else {
                open.add("  " + declared.name() + "  " + words.of(declared.label())
                        + words.bracketed(words.of(declared.unit().label())));
            }
        }
        String region = book.divisions().name(setting.region(), words.language());
        List<String> lines = new ArrayList<>();
        lines.add(region + words.comma() + setting.standardsDate());
        lines.add("");
        lines.add(words.of("现行标准（" + given.size() + " 项）", "In force (" + given.size() + ")"));
        lines.addAll(given);
        lines.add("");
        lines.add(words.of(
                "没有可用数值（" + open.size() + " 项），须由当地标准包提供",
                "Without a figure (" + open.size() + "), for a host's own pack to give"));
        lines.addAll(open);
        return String.join("\n", lines) + "\n";
    }
}
