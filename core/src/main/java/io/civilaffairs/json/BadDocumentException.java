package io.civilaffairs.json;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document cannot be used (文档有误). It lists every problem found, up to 1,000; after a syntax error, or where a limit
 * of size is passed, reading stops and the list ends there.
 *
 * <p>The message has one line per problem. This class is immutable and thread-safe.
 */
public final class BadDocumentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    /**
     * A document with these problems.
     *
     * @param problems the problems, at least one
     */
    public BadDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: expected at least one");
        }
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems, at least one, unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
