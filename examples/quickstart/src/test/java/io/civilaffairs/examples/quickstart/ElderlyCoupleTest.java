package io.civilaffairs.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The commands of docs/elderly-couple.md print what the page says: the summary, up to the first empty line. */
class ElderlyCoupleTest {
    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Pattern COMMAND = Pattern.compile(
            "```sh\njava -jar examples/quickstart/target/civil-affairs.jar ([^\n]+)\n```\n\n```text\n(.*?)```",
            Pattern.DOTALL);

    @Test
    void every_command_of_the_page_prints_the_summary_below_it() throws IOException {
        String page = Files.readString(DOCS.resolve("elderly-couple.md"));
        List<MatchResult> commands = COMMAND.matcher(page).results().toList();

        assertThat(commands).hasSize(2);
        assertThat(page.split("```sh", -1)).hasSize(commands.size() + 1);
        for (MatchResult command : commands) {
            Ran ran = Ran.with(command.group(1).replace("docs/", "../../docs/").split(" "));
            assertThat(ran.code()).isZero();
            assertThat(ran.err()).isEmpty();
            assertThat(ran.out().split("\n\n", 2)[0] + "\n").isEqualTo(command.group(2));
        }
    }

    @Test
    void the_case_and_the_figures_fit_their_schemas() throws IOException {
        assertThat(Schemas.errors("case", Files.readString(DOCS.resolve("elderly-couple/case.json"))))
                .isEmpty();
        assertThat(Schemas.errors("pack", Files.readString(DOCS.resolve("elderly-couple/example-figures.json"))))
                .isEmpty();
    }
}
