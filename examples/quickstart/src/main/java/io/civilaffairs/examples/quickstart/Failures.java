package io.civilaffairs.examples.quickstart;

import io.civilaffairs.examples.quickstart.Main.Streams;
import io.civilaffairs.json.BadDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;

/** What a user sees when something is wrong: one line a problem, never a stack trace. */
final class Failures {
    private Failures() {}

    static int arguments(CommandLine.ParameterException problem, Streams streams) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        streams.err().print(oneLine(String.valueOf(problem.getMessage())) + ". Try: " + command + " --help\n");
        return Main.BAD_INPUT;
    }

    static int execution(Exception problem, Streams streams) {
        if (problem instanceof BadDocumentException bad) {
            bad.problems().forEach(p -> streams.err().print(p + "\n"));
        } else if (problem instanceof IOException || problem instanceof UncheckedIOException) {
            streams.err().print(oneLine(unreadable(problem)) + "\n");
        } else {
            streams.err().print("internal error: " + oneLine(problem.toString()) + "\n");
        }
        return Main.BAD_INPUT;
    }

    private static String unreadable(Exception problem) {
        Throwable cause =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        String what = String.valueOf(cause.getMessage());
        if (cause instanceof NoSuchFileException) {
            return what + ": there is no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return what + ": may not be read";
        }
        return "cannot read: " + what;
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", ". ");
    }
}
