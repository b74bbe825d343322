package io.civilaffairs.json;

import io.civilaffairs.people.Household;
import io.civilaffairs.region.Region;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a case document (读取个案文档), format {@code civil-affairs/case/1}, strictly: an unknown key, a wrong type or a
 * reference to nobody is a problem, and all problems are reported together. A key that is absent or null is unknown.
 *
 * <p>A document may have 4 MiB, 50 levels, 200 members and 10,000 list elements. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *     CaseDocument document = CaseReader.read(in);
 * }
 * }</pre>
 */
public final class CaseReader {
    static final String FORMAT = "civil-affairs/case/1";

    /** Ids of programmes, options and choices. */
    static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*");

    static final String AN_ID = "an id (lower case words joined by \"-\")";

    private CaseReader() {}

    /**
     * Reads a case in UTF-8 from a stream, which stays open.
     *
     * @param json the document
     * @return the case
     * @throws BadDocumentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static CaseDocument read(InputStream json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.CASE, problems), problems);
    }

    /**
     * Reads a case from a text.
     *
     * @param json the document
     * @return the case
     * @throws BadDocumentException with every problem of the document
     */
    public static CaseDocument read(String json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.CASE, problems), problems);
    }

    private static CaseDocument read(Node root, Problems problems) {
        List<String> assumptions = new ArrayList<>();
        CaseDocument document = root.objectOf(fields -> document(fields, assumptions));
        problems.throwIfAny();
        return Objects.requireNonNull(document, "a case without problems is complete");
    }

    private static @Nullable CaseDocument document(Fields fields, List<String> assumptions) {
        fields.format(FORMAT);
        YearMonth month = fields.get("month", Node::month);
        LocalDate asOf = fields.get("asOf", Node::date);
        if (fields.get("month") == null && fields.get("asOf") == null) {
            fields.problem("month", "is missing, expected \"month\" (YYYY-MM) or \"asOf\" (YYYY-MM-DD)");
        } else if (fields.get("month") != null && fields.get("asOf") != null) {
            fields.problem("asOf", "expected exactly one of \"month\" and \"asOf\", found both");
        }
        LocalDate knownOn = fields.get("knownOn", Node::date);
        Region region = fields.required("region", Node::region);
        List<String> programmes = fields.get("programmes", CaseReader::programmes);
        Map<String, String> options = fields.get("options", CaseReader::options);
        LocalDate day = asOf != null ? asOf : month != null ? month.atEndOfMonth() : LocalDate.MAX;
        Household household = fields.required(
                "household", node -> node.objectOf(f -> new HouseholdReading(assumptions, day).read(f)));
        if ((month == null) == (asOf == null) || region == null || household == null) {
            return null;
        }
        return new CaseDocument(
                month,
                asOf,
                knownOn,
                region,
                programmes == null ? List.of() : programmes,
                options == null ? Map.of() : options,
                household,
                assumptions);
    }

    private static @Nullable List<String> programmes(Node node) {
        List<Node> elements = node.list();
        if (elements == null) {
            return null;
        }
        if (elements.isEmpty()) {
            node.problem("expected at least one programme id; leave the key out to ask for all");
        }
        Set<String> seen = new HashSet<>();
        List<String> ids = new ArrayList<>();
        for (Node element : elements) {
            String id = element.matching(ID, AN_ID);
            if (id != null && !seen.add(id)) {
                element.problem(Shown.quoted(id) + " stands twice in this list");
            } else if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** Choice id by option id; whether the packs know them is checked when the case is assessed. */
    static @Nullable Map<String, String> options(Node node) {
        return node.objectOf(fields -> {
            Map<String, String> chosen = new TreeMap<>();
            for (String option : fields.keys()) {
                if (!ID.matcher(option).matches()) {
                    fields.problem(option, "the key is not " + AN_ID);
                }
                String choice = fields.required(option, value -> value.matching(ID, AN_ID));
                if (choice != null) {
                    chosen.put(option, choice);
                }
            }
            return chosen;
        });
    }
}
