package io.civilaffairs.examples.quickstart;

import io.civilaffairs.CivilAffairs;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line of the library (命令行).
 *
 * <pre>{@code
 * java -jar civil-affairs.jar assess CASE.json
 * java -jar civil-affairs.jar standards --region 500154 --on 2025-08-01
 * java -jar civil-affairs.jar explain --programme minimum-living-guarantee
 * }</pre>
 *
 * <p>Input and output are UTF-8 whatever the locale. Exit code 0: every case was assessed; 1: the answer could not be
 * written; 2: bad input or arguments.
 */
@Command(
        name = "civil-affairs",
        description = "Assesses benefits of Chinese civil affairs (民政), lists standards, explains rules.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AssessCommand.class, StandardsCommand.class, ExplainCommand.class})
public final class Main implements Runnable {
    static final int NOT_WRITTEN = 1;
    static final int BAD_INPUT = 2;

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    /** Where a run reads and writes. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /** The version of this build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
                return new String[] {
                    "civil-affairs "
                            + new String(
                                            Objects.requireNonNull(in, "version.txt")
                                                    .readAllBytes(),
                                            StandardCharsets.UTF_8)
                                    .strip()
                };
            }
        }
    }

    /** For picocli. */
    Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        // The rules and packs are read while the arguments are.
        Thread early = new Thread(CivilAffairs::policyBook, "read packs");
        early.setDaemon(true);
        early.setUncaughtExceptionHandler((thread, e) -> {
            // The command meets the same error and reports it.
        });
        early.start();
        System.exit(run(
                args,
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Runs a command.
     *
     * @param args the arguments
     * @param in standard input
     * @param out standard output, which gets UTF-8
     * @param err standard error, which gets UTF-8
     * @return the exit code
     */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Streams streams = new Streams(in, utf8(out), utf8(err));
        CommandLine line = new CommandLine(new Main(), new Commands(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .registerConverter(LocalDate.class, Main::date)
                .setParameterExceptionHandler((e, arguments) -> Failures.arguments(e, streams))
                .setExecutionExceptionHandler((e, command, parsed) -> Failures.execution(e, streams));
        int code = line.execute(args);
        if (streams.out().checkError()) {
            streams.err().print("standard output: the answer could not be written, or not in full\n");
            code = NOT_WRITTEN;
        }
        streams.err().flush();
        return code;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is not a date (YYYY-MM-DD)");
        }
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "a command is missing: assess, standards or explain");
    }
}
