package io.civilaffairs.examples.quickstart;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.examples.quickstart.Main.Streams;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.standard.Setting;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explain}: a rule as a numbered text with its articles (规则说明). */
@Command(
        name = "explain",
        description = "Shows the rule of a programme as a numbered text with its articles and the figures in force.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    Shared shared = new Shared();

    @Option(names = "--programme", required = true, paramLabel = "ID", description = "such as minimum-living-guarantee")
    String programme = "";

    @Option(names = "--region", paramLabel = "CODE", description = "region code (default ${DEFAULT-VALUE})")
    String region = "500154";

    @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "the day (default today)")
    @Nullable
    LocalDate on;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = on == null ? LocalDate.now(ZoneId.of("Asia/Shanghai")) : on;
        Setting setting = Shared.setting(shared.standards(), region, day);
        Cases cases = new Cases(setting.standards());
        Programme<?> wanted = cases.programme(programme);
        streams.out().print(Explainer.in(shared.language()).rule(wanted, cases.in(setting)));
        return 0;
    }
}
