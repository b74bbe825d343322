package io.civilaffairs.json;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Division;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register of administrative divisions (读取行政区划), format {@code civil-affairs/divisions/1}.
 *
 * <p>A document may have 16 MiB. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *     Divisions divisions = DivisionsReader.read(in);
 * }
 * }</pre>
 */
public final class DivisionsReader {
    static final String FORMAT = "civil-affairs/divisions/1";

    private DivisionsReader() {}

    /**
     * Reads a register in UTF-8 from a stream, which stays open.
     *
     * @param json the document
     * @return the register
     * @throws BadDocumentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Divisions read(InputStream json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    /**
     * Reads a register from a text.
     *
     * @param json the document
     * @return the register
     * @throws BadDocumentException with every problem of the document
     */
    public static Divisions read(String json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    private static Divisions read(Node root, Problems problems) {
        List<Division> divisions = root.objectOf(DivisionsReader::divisions);
        problems.throwIfAny();
        try {
            return Divisions.of(Objects.requireNonNull(divisions, "a register without problems is complete"));
        } catch (IllegalArgumentException e) {
            throw problems.fatal("/divisions", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable List<Division> divisions(Fields fields) {
        fields.format(FORMAT);
        fields.get("source", DivisionsReader::source);
        Set<Region> seen = new HashSet<>();
        return fields.required("divisions", node -> node.objects(f -> division(f, seen)));
    }

    private static @Nullable Division division(Fields fields, Set<Region> seen) {
        Region region = fields.required("code", node -> {
            Region code = node.region();
            if (code != null && !seen.add(code)) {
                node.problem(Shown.quoted(code.code()) + " stands earlier in this list");
                return null;
            }
            return code;
        });
        String name = fields.required("name", Node::name);
        String english = fields.get("nameEn", Node::name);
        String type = fields.required("type", Node::name);
        LocalDate from = fields.get("validFrom", Node::date);
        LocalDate to = fields.get("validTo", Node::date);
        boolean empty = from != null && to != null && !from.isBefore(to);
        if (empty) {
            fields.problem("validTo", to + " is not after validFrom " + from + "; it is the day after the last one");
        }
        Region successor = fields.get("successor", Node::region);
        if (region == null || name == null || type == null || empty) {
            return null;
        }
        Label label = Label.of(name, english == null ? region.code() : english);
        return new Division(region, label, type, range(from, to), successor);
    }

    private static @Nullable DateRange range(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? null : DateRange.until(to);
        }
        return DateRange.of(from, to);
    }

    /** Where the data comes from: for those who read the document, checked and not kept. */
    static @Nullable Boolean source(Node node) {
        return node.objectOf(fields -> {
            fields.required("title", Node::name);
            fields.get("issuer", Node::text);
            fields.get("number", Node::text);
            fields.required("provenance", provenance -> provenance.oneOf(Provenance.class));
            fields.get("note", Node::text);
            return true;
        });
    }
}
