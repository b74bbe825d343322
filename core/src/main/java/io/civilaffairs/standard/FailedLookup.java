package io.civilaffairs.standard;

import io.civilaffairs.region.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a look-up tried, what it refused and why, and the nearest figures. For one look-up. */
final class FailedLookup {
    private final StandardBook book;
    private final LocalDate on;
    private final StringBuilder text = new StringBuilder();
    private @Nullable StandardValue<?> before;
    private @Nullable StandardValue<?> after;

    private FailedLookup(StandardBook book, LocalDate on) {
        this.book = book;
        this.on = on;
    }

    static String describe(StandardBook book, StandardBook.Declaration standard, Region region, LocalDate on) {
        return new FailedLookup(book, on).text(standard, region);
    }

    private String text(StandardBook.Declaration standard, Region region) {
        text.append(standard.name())
                .append(": no value for region ")
                .append(region.code())
                .append(" on ")
                .append(on)
                .append("; tried");
        for (Region authority : book.authorities(standard, region)) {
            List<StandardValue<?>> values = book.known(book.values(standard.name()), authority);
            text.append(' ').append(authority.code()).append(values.isEmpty() ? " (none)" : "");
            values.forEach(this::tried);
            text.append(';');
        }
        StandardValue<?> earlier = before;
        StandardValue<?> later = after;
        return text.append(" nearest: ")
                .append(
                        earlier == null
                                ? "none before"
                                : earlier.value() + " until " + earlier.when().to())
                .append(", ")
                .append(
                        later == null
                                ? "none after"
                                : later.value() + " from " + later.when().from())
                .append("\nMaybe set it in a pack of your own: {\"id\": \"")
                .append(standard.name())
                .append("\", ...}")
                .toString();
    }

    private void tried(StandardValue<?> value) {
        text.append(' ').append(value.when());
        if (value.when().contains(on) && book.view().refuses(value, on)) {
            text.append(
                    value.provenance().atLeast(book.view().weakest())
                            ? " refused: verified through " + value.verifiedThrough()
                            : " refused: provenance " + value.provenance());
        }
        LocalDate to = value.when().to();
        StandardValue<?> earlier = before;
        if (to != null
                && !to.isAfter(on)
                && (earlier == null
                        || value.when().from().isAfter(earlier.when().from()))) {
            before = value;
        }
        StandardValue<?> later = after;
        if (value.when().from().isAfter(on)
                && (later == null || value.when().from().isBefore(later.when().from()))) {
            after = value;
        }
    }
}
