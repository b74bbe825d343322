package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A timeline gives the same answers as looking through a list from end to end. */
class TimelineLaws {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 60;

    /** Ordered change days; every second range between them is left out as a gap, the last may be open. */
    @Provide
    Arbitrary<List<DateRange>> disjointRanges() {
        return Arbitraries.integers()
                .between(0, DAYS)
                .set()
                .ofMaxSize(14)
                .flatMap(days ->
                        Arbitraries.of(0, 1, 2).map(pattern -> ranges(new ArrayList<>(new TreeSet<>(days)), pattern)))
                .flatMap(ranges -> Arbitraries.shuffle(ranges));
    }

    private static List<DateRange> ranges(List<Integer> days, int pattern) {
        List<DateRange> ranges = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1;
            if (pattern == 0 || i % 2 == pattern - 1) {
                LocalDate from = START.plusDays(days.get(i));
                ranges.add(last ? DateRange.from(from) : DateRange.of(from, START.plusDays(days.get(i + 1))));
            }
        }
        return ranges;
    }

    @Property
    void lookups_agree_with_a_linear_scan(
            @ForAll("disjointRanges") List<DateRange> ranges, @ForAll @IntRange(min = -2, max = DAYS + 2) int offset) {
        LocalDate date = START.plusDays(offset);
        Timeline.Builder<String> builder = Timeline.builder();
        ranges.forEach(range -> builder.put(range, "value of " + range));
        Timeline<String> timeline = builder.build();

        assertThat(timeline.find(date))
                .isEqualTo(ranges.stream()
                        .filter(range -> range.contains(date))
                        .map(range -> "value of " + range)
                        .findFirst());
        assertThat(timeline.before(date).map(Timeline.Entry::range)).isEqualTo(lastBefore(ranges, date));
        assertThat(timeline.after(date).map(Timeline.Entry::range)).isEqualTo(firstAfter(ranges, date));
        assertThat(timeline.entries())
                .extracting(Timeline.Entry::range)
                .containsExactlyInAnyOrderElementsOf(ranges)
                .isSortedAccordingTo(Comparator.comparing(DateRange::from));
    }

    private static Optional<DateRange> lastBefore(List<DateRange> ranges, LocalDate date) {
        return ranges.stream()
                .filter(range -> range.from().isBefore(date) && !range.contains(date))
                .max(Comparator.comparing(DateRange::from));
    }

    private static Optional<DateRange> firstAfter(List<DateRange> ranges, LocalDate date) {
        return ranges.stream().filter(range -> range.from().isAfter(date)).min(Comparator.comparing(DateRange::from));
    }

    @Property
    void building_fails_exactly_if_two_ranges_share_a_day(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 0, max = DAYS) Integer> starts,
            @ForAll @IntRange(min = 1, max = 20) int length) {
        List<DateRange> ranges = starts.stream()
                .map(start -> DateRange.of(START.plusDays(start), START.plusDays(start + length)))
                .toList();
        boolean shared = false;
        for (int day = 0; day <= DAYS + length; day++) {
            LocalDate date = START.plusDays(day);
            shared |= ranges.stream().filter(range -> range.contains(date)).count() > 1;
        }
        assertThat(builds(ranges)).isEqualTo(!shared);
    }

    private static boolean builds(List<DateRange> ranges) {
        Timeline.Builder<Integer> builder = Timeline.builder();
        ranges.forEach(range -> builder.put(range, 1));
        try {
            builder.build();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Property
    void ranges_overlap_exactly_if_they_share_a_day(
            @ForAll @IntRange(min = 0, max = 20) int from1,
            @ForAll @IntRange(min = 1, max = 20) int length1,
            @ForAll @IntRange(min = 0, max = 20) int from2,
            @ForAll @IntRange(min = 1, max = 20) int length2) {
        DateRange one = DateRange.of(START.plusDays(from1), START.plusDays(from1 + length1));
        DateRange two = DateRange.of(START.plusDays(from2), START.plusDays(from2 + length2));
        boolean shared = one.from().datesUntil(START.plusDays(from1 + length1)).anyMatch(two::contains);

        assertThat(one.overlaps(two)).isEqualTo(shared);
        assertThat(two.overlaps(one)).isEqualTo(shared);
    }
}
