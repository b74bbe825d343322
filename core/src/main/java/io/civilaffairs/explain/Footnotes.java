package io.civilaffairs.explain;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.standard.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What several results rest on, said once at the end: the options, and the notes that more than one of them has. */
final class Footnotes {
    private final Words words;
    private final @Nullable Setting setting;
    private final Map<String, String> options = new TreeMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    /**
     * The footnotes of an answer.
     *
     * @param full the results that are shown in full, so that a note of one alone stays with it
     * @param brief the results of one line, whose notes all go to the end
     */
    Footnotes(List<Assessment> full, List<Assessment> brief, Words words, @Nullable Setting setting) {
        this.words = words;
        this.setting = setting;
        full.forEach(r -> note(r, 1));
        brief.forEach(r -> note(r, 2));
    }

    private void note(Assessment result, int times) {
        options.putAll(result.basis().options());
        notes(result).forEach(n -> notes.merge(n, times, Integer::sum));
    }

    private List<String> notes(Assessment result) {
        return result.basis().caveats().stream()
                .map(Caveat::label)
                .map(words::of)
                .distinct()
                .toList();
    }

    /** The notes of one result that no other has. */
    List<Block> own(Assessment result) {
        return items(
                words.of("提示", "Note"),
                notes(result).stream()
                        .filter(n -> notes.getOrDefault(n, 0) == 1)
                        .toList());
    }

    /** What is said at the end. */
    List<Block> shared() {
        List<Block> blocks = new ArrayList<>(items(
                words.of("适用口径", "Options used"),
                options.entrySet().stream()
                        .map(o -> o.getKey() + " = " + o.getValue() + source(o.getKey()))
                        .toList()));
        blocks.addAll(items(
                words.of("提示", "Note"),
                notes.entrySet().stream()
                        .filter(n -> n.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList()));
        return blocks;
    }

    private String source(String option) {
        return setting == null
                ? ""
                : words.bracketed(words.citation(setting.choice(option).citation()));
    }

    private static List<Block> items(String name, List<String> lines) {
        return lines.isEmpty() ? List.of() : List.of(new Block.Items(name, lines));
    }
}
