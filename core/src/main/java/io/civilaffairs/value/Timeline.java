package io.civilaffairs.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dated values that do not overlap (时间线), such as the versions of a standard.
 *
 * <p>A day between two ranges is a gap and has no value; {@link #before} and {@link #after} say what lies around it. This
 * class is immutable and thread-safe; the builder is not.
 *
 * <pre>{@code
 * Timeline<Money> standard = Timeline.<Money>builder()
 *         .put(DateRange.from(LocalDate.of(2025, 7, 1)), Money.ofYuan(770))
 *         .build();
 * Optional<Money> inAugust = standard.find(LocalDate.of(2025, 8, 1));
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class Timeline<T> {
    private final List<Entry<T>> entries;

    private Timeline(List<Entry<T>> entries) {
        this.entries = entries;
    }

    /**
     * One value and the days it holds for (一段取值).
     *
     * <p>This class is immutable and thread-safe if the value is.
     *
     * @param <T> the type of the value
     * @param range the days
     * @param value the value
     */
    public record Entry<T>(DateRange range, T value) {
        /**
         * Checks the parts.
         *
         * @param range the days
         * @param value the value
         * @throws NullPointerException if a part is null
         */
        public Entry {
            Objects.requireNonNull(range, "range");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A timeline without values.
     *
     * @param <T> the type of the values
     * @return the empty timeline
     */
    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /**
     * A timeline with one value.
     *
     * @param <T> the type of the value
     * @param range the days it holds for
     * @param value the value
     * @return the timeline
     */
    public static <T> Timeline<T> of(DateRange range, T value) {
        return new Timeline<>(List.of(new Entry<>(range, value)));
    }

    /**
     * Starts a timeline.
     *
     * @param <T> the type of the values
     * @return an empty builder
     */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * The value on a day.
     *
     * @param date the day
     * @return the value, or empty in a gap
     */
    public Optional<T> find(LocalDate date) {
        int index = startedBy(date) - 1;
        return index >= 0 && entries.get(index).range().contains(date)
                ? Optional.of(entries.get(index).value())
                : Optional.empty();
    }

    /**
     * All values, the earliest first.
     *
     * @return the entries in order of time, unmodifiable
     */
    public List<Entry<T>> entries() {
        return entries;
    }

    /**
     * The last entry that had ended by a day.
     *
     * @param date the day
     * @return the nearest entry that lies wholly before {@code date}, if any
     */
    public Optional<Entry<T>> before(LocalDate date) {
        int index = startedBy(date) - 1;
        if (index >= 0 && entries.get(index).range().contains(date)) {
            index--;
        }
        return index >= 0 ? Optional.of(entries.get(index)) : Optional.empty();
    }

    /**
     * The first entry that starts after a day.
     *
     * @param date the day
     * @return the nearest entry that lies wholly after {@code date}, if any
     */
    public Optional<Entry<T>> after(LocalDate date) {
        int index = startedBy(date);
        return index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }

    /** How many entries start on or before the day: a binary search over the ordered entries. */
    private int startedBy(LocalDate date) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).range().from().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timeline<?> timeline && entries.equals(timeline.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Timeline" + entries.stream().map(Entry::range).toList();
    }

    /**
     * Collects dated values in any order (时间线生成器).
     *
     * <p>This class is mutable and for one thread.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> {
        private final List<Entry<T>> collected = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a value.
         *
         * @param range the days it holds for
         * @param value the value
         * @return this builder
         */
        public Builder<T> put(DateRange range, T value) {
            collected.add(new Entry<>(range, value));
            return this;
        }

        /**
         * Builds the timeline.
         *
         * @return the timeline
         * @throws IllegalArgumentException if two ranges overlap; the message names every such pair of neighbours
         */
        public Timeline<T> build() {
            List<Entry<T>> ordered = new ArrayList<>(collected);
            ordered.sort(Comparator.comparing(entry -> entry.range().from()));
            List<String> problems = new ArrayList<>();
            for (int i = 1; i < ordered.size(); i++) {
                DateRange earlier = ordered.get(i - 1).range();
                DateRange later = ordered.get(i).range();
                if (earlier.overlaps(later)) {
                    problems.add(earlier + " overlaps " + later);
                }
            }
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(
                        "Timeline: a day may have only one value, but " + String.join("; ", problems));
            }
            return new Timeline<>(List.copyOf(ordered));
        }
    }
}
