package io.civilaffairs.examples.quickstart;

import io.civilaffairs.json.AssessmentWriter;
import io.civilaffairs.json.BadDocumentException;
import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseReader;
import io.civilaffairs.json.Problem;
import io.civilaffairs.json.ProblemWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Many cases, one a line: a bad line yields its problems, and the rest go on. */
final class LinesOfCases {
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
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        boolean all = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                all &= assess(line, number);
            }
        }
        return all;
    }

    private boolean assess(String line, int number) {
        try {
            CaseDocument document = CaseReader.read(line);
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
