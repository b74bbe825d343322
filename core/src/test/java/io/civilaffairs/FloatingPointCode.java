package io.civilaffairs;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Finds calculations in double or float, which no signature shows, in the code of a class. */
final class FloatingPointCode {
    private static final ToolProvider JAVAP =
            ToolProvider.findFirst("javap").orElseThrow(() -> new IllegalStateException("run the tests on a JDK"));
    /** Every instruction that begins with f or d works on float or double, except those that duplicate. */
    private static final Pattern INSTRUCTION =
            Pattern.compile("\\d+: (?:f\\w+|d(?!up)\\w+|[il]2[fd])\\b.*|\\d+: ldc\\w* .*// (?:double|float) .*");

    private FloatingPointCode() {}

    static Stream<String> of(JavaClass type) {
        String file = type.getSource()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no class file"))
                .getUri()
                .getPath();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        if (JAVAP.run(out, out, "-c", "-p", file) != 0) {
            throw new IllegalStateException(text.toString());
        }
        return text.toString().lines().map(String::strip).filter(INSTRUCTION.asMatchPredicate());
    }
}
