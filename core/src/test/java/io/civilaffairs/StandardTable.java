package io.civilaffairs;

import io.civilaffairs.law.Provenance;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the sources give them, written out by hand: first month, month after the last one ({@code -} = open), the
 * figure, and the grade of the source (P official text read, S third party, R recalled). What is not in the table is a gap.
 */
final class StandardTable {
    /** A figure in a period. */
    record Row(YearMonth from, @Nullable YearMonth to, String figure, Provenance grade) {
        boolean contains(LocalDate day) {
            YearMonth month = YearMonth.from(day);
            return !month.isBefore(from) && (to == null || month.isBefore(to));
        }
    }

    private final Map<String, List<Row>> rows;

    private StandardTable(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /** Reads lines of an id alone, followed by its rows. */
    static StandardTable of(String text) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        List<Row> current = List.of();
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String[] cells = line.split(" +", -1);
            if (cells.length == 1) {
                current = new ArrayList<>();
                rows.put(line, current);
            } else {
                current.add(new Row(
                        YearMonth.parse(cells[0]),
                        cells[1].equals("-") ? null : YearMonth.parse(cells[1]),
                        cells[2],
                        grade(cells[3])));
            }
        }
        return new StandardTable(rows);
    }

    private static Provenance grade(String letter) {
        return switch (letter) {
            case "P" -> Provenance.PRIMARY;
            case "S" -> Provenance.SECONDARY;
            case "R" -> Provenance.RECALLED;
            default -> throw new IllegalArgumentException("grade: \"" + letter + "\" is not P, S or R");
        };
    }

    /** This table with the rows of another over it: where both have one, that of the other counts. */
    StandardTable under(StandardTable other) {
        Map<String, List<Row>> both = new LinkedHashMap<>(rows);
        other.rows.forEach((standard, own) -> both.merge(
                standard,
                own,
                (wider, narrower) ->
                        Stream.concat(narrower.stream(), wider.stream()).toList()));
        return new StandardTable(both);
    }

    Iterable<String> standards() {
        return rows.keySet();
    }

    /** The row that holds on a day; empty = the sources leave a gap. */
    Optional<Row> on(String standard, LocalDate day) {
        return rows.getOrDefault(standard, List.of()).stream()
                .filter(r -> r.contains(day))
                .findFirst();
    }

    /** Every day on which a figure of the table begins or ends. */
    SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> days = new TreeSet<>();
        rows.values()
                .forEach(all -> all.forEach(row -> {
                    days.add(row.from().atDay(1));
                    YearMonth to = row.to();
                    if (to != null) {
                        days.add(to.atDay(1));
                    }
                }));
        return days;
    }
}
