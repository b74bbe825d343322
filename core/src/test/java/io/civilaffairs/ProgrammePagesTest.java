package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages of {@code docs/programmes}: a hand-written introduction above the line {@link #GENERATED}, below it the rule as
 * the code has it. A page that is not what the code says fails; the right page is then left in {@code target/programmes}.
 */
class ProgrammePagesTest {
    static final String GENERATED = "<!-- generated from the code; ProgrammePagesTest fails when it is stale -->";

    private static final Path PAGES = Path.of("..", "docs", "programmes");
    private static final Path RIGHT = Path.of("target", "programmes");
    private static final BoundBook BOOK =
            CivilAffairs.policyBook().in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)));

    static List<Programme<?>> programmes() {
        return CivilAffairs.policyBook().programmes();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void the_page_of_a_programme_says_what_the_code_says(Programme<?> programme) throws IOException {
        Path file = PAGES.resolve(programme.id() + ".md");
        String page = Files.exists(file) ? Files.readString(file) : "";
        int line = page.indexOf(GENERATED);
        String introduction = line < 0 ? "" : page.substring(0, line);
        String right =
                introduction + GENERATED + "\n\n" + Explainer.in(Language.EN).page(programme, BOOK);
        Files.createDirectories(RIGHT);
        Files.writeString(RIGHT.resolve(programme.id() + ".md"), right);
        assertThat(page).as("docs/programmes/%s.md", programme.id()).isEqualTo(right);
        assertThat(introduction)
                .as("the introduction of docs/programmes/%s.md", programme.id())
                .startsWith("# " + programme.label().zh())
                .hasSizeGreaterThan(200);
    }

    @Test
    void no_page_is_left_of_a_programme_that_is_gone() throws IOException {
        TreeSet<String> ids = new TreeSet<>();
        programmes().forEach(p -> ids.add(p.id() + ".md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(p -> p.getFileName().toString())).containsExactlyInAnyOrderElementsOf(ids);
        }
    }
}
