package io.civilaffairs.examples.quickstart;

import io.civilaffairs.examples.quickstart.Main.Streams;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.json.StandardsWriter;
import io.civilaffairs.standard.Setting;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code standards}: what is in force somewhere on a day (现行标准). */
@Command(
        name = "standards",
        description = "Lists what is in force in a region on a day, with source and provenance.",
        mixinStandardHelpOptions = true)
final class StandardsCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    Shared shared = new Shared();

    @Option(names = "--region", required = true, paramLabel = "CODE", description = "region code, such as 500154")
    String region = "";

    @Option(names = "--on", required = true, paramLabel = "YYYY-MM-DD", description = "the day")
    LocalDate on = LocalDate.EPOCH;

    @Option(names = "--format", description = "form of the list: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE})")
    Shared.Format format = Shared.Format.text;

    StandardsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Setting setting = Shared.setting(shared.standards(), region, on);
        if (format == Shared.Format.json) {
            streams.out().print(StandardsWriter.writePretty(setting) + "\n");
        } else {
            streams.out().print(Explainer.in(shared.language()).standards(setting));
        }
        return 0;
    }
}
