package io.civilaffairs.examples.quickstart;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.examples.quickstart.Main.Streams;
import io.civilaffairs.explain.Explainer;
import io.civilaffairs.json.AssessmentWriter;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.json.Pointers;
import io.civilaffairs.policy.CaseAssessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: what a household is entitled to (核算). */
@Command(
        name = "assess",
        description = "Says what the household of a case is entitled to, how much and why.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {
    private final Streams streams;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    Shared shared = new Shared();

    @Option(
            names = "--format",
            description = "form of the answer: ${COMPLETION-CANDIDATES} (default text; --ndjson is always json)")
    Shared.@Nullable Format format;

    @Option(names = "--ndjson", description = "one case a line in, one answer a line out, in the same order")
    boolean ndjson;

    @Parameters(paramLabel = "CASE", description = "file with a case document, or - for standard input")
    String file = "-";

    AssessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (ndjson && format == Shared.Format.text) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--ndjson writes JSON, not --format text");
        }
        Cases cases = new Cases(shared.standards());
        if (file.equals("-")) {
            return assess(cases, streams.in());
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return assess(cases, in);
        }
    }

    private int assess(Cases cases, InputStream in) throws IOException {
        if (ndjson) {
            return new LinesOfCases(cases, streams.out()).assess(in) ? 0 : Main.BAD_INPUT;
        }
        CaseDocument document = CaseReader.read(in);
        CaseAssessment answer = cases.assess(document);
        if (format == Shared.Format.json) {
            streams.out().print(AssessmentWriter.writePretty(answer, document) + "\n");
        } else {
            Pointers pointers = Pointers.in(document.household(), answer.setting());
            streams.out()
                    .print(Explainer.in(shared.language())
                            .locating(pointers::find)
                            .naming(CivilAffairs.policyBook())
                            .text(answer));
        }
        return 0;
    }
}
