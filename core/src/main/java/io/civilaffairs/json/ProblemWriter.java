package io.civilaffairs.json;

import java.util.List;
import java.util.Objects;

/**
 * Writes what is wrong with one line of many (写出一行的错误), such as {@code {"line":3,"error":[{"at":"...","message":"..."}]}}.
 *
 * <pre>{@code
 * } catch (BadDocumentException e) {
 *     out.println(ProblemWriter.write(3, e.problems()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProblemWriter {
    private ProblemWriter() {}

    /**
     * Writes the problems of a line on one line.
     *
     * @param line the number of the line, 1 for the first
     * @param problems the problems
     * @return the error document
     */
    public static String write(int line, List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        return Out.object(out -> {
            out.whole("line", line);
            out.objects("error", problems, problem -> {
                out.text("at", problem.at());
                out.text("message", problem.message());
            });
        });
    }
}
