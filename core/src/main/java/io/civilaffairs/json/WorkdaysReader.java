package io.civilaffairs.json;

import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Workdays;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar of working days (读取工作日历), format {@code civil-affairs/workdays/1}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *     Workdays workdays = WorkdaysReader.read(in);
 * }
 * }</pre>
 */
public final class WorkdaysReader {
    static final String FORMAT = "civil-affairs/workdays/1";

    private static final int MOST_YEARS = 400;

    private final Set<LocalDate> seen = new HashSet<>();
    private @Nullable DateRange covered;

    private WorkdaysReader() {}

    /**
     * Reads a calendar in UTF-8 from a stream, which stays open.
     *
     * @param json the document
     * @return the calendar
     * @throws BadDocumentException with every problem of the document
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public static Workdays read(InputStream json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    /**
     * Reads a calendar from a text.
     *
     * @param json the document
     * @return the calendar
     * @throws BadDocumentException with every problem of the document
     */
    public static Workdays read(String json) {
        Problems problems = new Problems();
        return read(Document.parse(Objects.requireNonNull(json, "json"), Limits.PACK, problems), problems);
    }

    private static Workdays read(Node root, Problems problems) {
        Workdays.Builder builder = root.objectOf(fields -> new WorkdaysReader().calendar(fields));
        problems.throwIfAny();
        return Objects.requireNonNull(builder, "a calendar without problems is complete")
                .build();
    }

    private Workdays.@Nullable Builder calendar(Fields fields) {
        fields.format(FORMAT);
        fields.get("source", DivisionsReader::source);
        covered = fields.required("covering", WorkdaysReader::range);
        List<LocalDate> holidays = fields.required("holidays", node -> node.listOf(this::day));
        List<LocalDate> worked = fields.required("makeUpWorkdays", node -> node.listOf(this::day));
        if (covered == null || holidays == null || worked == null) {
            return null;
        }
        Workdays.Builder builder = Workdays.builder().covering(covered);
        holidays.forEach(builder::holiday);
        worked.forEach(builder::makeUpWorkday);
        return builder;
    }

    private static @Nullable DateRange range(Node node) {
        List<LocalDate> days = node.listOf(Node::date);
        if (days == null) {
            return null;
        }
        if (days.size() != 2
                || !days.get(0).isBefore(days.get(1))
                || days.get(1).isAfter(days.get(0).plusYears(MOST_YEARS))) {
            node.problem("expected the first day and the day after the last, at most " + MOST_YEARS + " years apart");
            return null;
        }
        return DateRange.of(days.get(0), days.get(1));
    }

    private @Nullable LocalDate day(Node node) {
        LocalDate day = node.date();
        if (day == null) {
            return null;
        }
        if (covered != null && !covered.contains(day)) {
            node.problem("\"" + day + "\" is not within " + covered);
        }
        if (!seen.add(day)) {
            node.problem("\"" + day + "\" stands earlier in this document");
        }
        return day;
    }
}
