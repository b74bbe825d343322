package io.civilaffairs.examples.quickstart;

import io.civilaffairs.json.AssessmentWriter;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.json.Problem;
import io.civilaffairs.json.ProblemWriter;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many cases, one a line: a bad line yields its problems, and the rest go on. */
final class LinesOfCases {
    private static final int LONGER_THAN_ANY_CASE = 8 << 20;

    private final Cases cases;
    private final PrintStream out;

    LinesOfCases(Cases cases, PrintStream out) {
        this.cases = cases;
        this.out = out;
    }

    /**
     * Assesses each line that is not blank.
     *
     * @param in the lines, in UTF-8
     * @return whether every case was assessed
     */
    boolean assess(InputStream in) throws IOException {
        InputStream bytes = new BufferedInputStream(in);
        boolean all = true;
        int number = 0;
        for (byte[] line = line(bytes); line != null; line = line(bytes)) {
            number++;
            if (!isBlank(line)) {
                all &= assess(line, number);
            }
        }
        return all;
    }

    /**
     * The next line as it was written, so that the reader sees whether it is UTF-8; null at the end. Of a line that is longer
     * than any case only the start is kept, which the reader refuses.
     */
    private static byte @Nullable [] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.size() <= LONGER_THAN_ANY_CASE) {
                line.write(next);
            }
            next = in.read();
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean assess(byte[] line, int number) {
        try {
            CaseDocument document = CaseReader.read(new ByteArrayInputStream(line));
            out.print(AssessmentWriter.write(cases.assess(document), document) + "\n");
            return true;
        } catch (BadDocumentException e) {
            out.print(ProblemWriter.write(number, e.problems()) + "\n");
        } catch (RuntimeException e) {
            out.print(ProblemWriter.write(number, List.of(new Problem("", "internal error: " + e))) + "\n");
        }
        return false;
    }
}
