package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final DateRange FIRST = DateRange.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1));
    private static final DateRange SECOND = DateRange.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 7, 1));
    private static final DateRange THIRD = DateRange.from(LocalDate.of(2025, 7, 1));
    private static final Timeline<String> TIMELINE = Timeline.<String>builder()
            .put(THIRD, "third")
            .put(FIRST, "first")
            .put(SECOND, "second")
            .build();

    @Test
    void each_day_finds_the_value_in_force() {
        assertThat(TIMELINE.find(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(TIMELINE.find(LocalDate.of(2023, 1, 1))).contains("first");
        assertThat(TIMELINE.find(LocalDate.of(2023, 12, 31))).contains("first");
        assertThat(TIMELINE.find(LocalDate.of(2025, 6, 30))).contains("second");
        assertThat(TIMELINE.find(LocalDate.of(2025, 7, 1))).contains("third");
        assertThat(TIMELINE.find(LocalDate.MAX)).contains("third");
    }

    @Test
    void a_gap_has_no_value_and_its_neighbours_are_known() {
        for (LocalDate inGap : List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 8, 31))) {
            assertThat(TIMELINE.find(inGap)).isEmpty();
            assertThat(TIMELINE.before(inGap)).contains(new Timeline.Entry<>(FIRST, "first"));
            assertThat(TIMELINE.after(inGap)).contains(new Timeline.Entry<>(SECOND, "second"));
        }
    }

    @Test
    void within_an_entry_the_neighbours_are_the_entries_around_it() {
        LocalDate inSecond = LocalDate.of(2024, 9, 1);

        assertThat(TIMELINE.before(inSecond)).contains(new Timeline.Entry<>(FIRST, "first"));
        assertThat(TIMELINE.after(inSecond)).contains(new Timeline.Entry<>(THIRD, "third"));
    }

    @Test
    void at_the_ends_there_is_no_neighbour() {
        assertThat(TIMELINE.before(LocalDate.of(2023, 6, 1))).isEmpty();
        assertThat(TIMELINE.before(LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(TIMELINE.after(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void entries_are_in_order_of_time_whatever_the_order_they_were_put() {
        assertThat(TIMELINE.entries()).extracting(Timeline.Entry::range).containsExactly(FIRST, SECOND, THIRD);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TIMELINE.entries().remove(0));
    }

    @Test
    void every_overlap_is_named_with_both_ranges() {
        Timeline.Builder<String> builder = Timeline.<String>builder()
                .put(DateRange.from(LocalDate.of(2023, 12, 31)), "late")
                .put(FIRST, "first")
                .put(DateRange.from(LocalDate.of(2025, 1, 1)), "later");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Timeline: a day may have only one value, but "
                        + "[2023-01-01, 2024-01-01) overlaps [2023-12-31, ); "
                        + "[2023-12-31, ) overlaps [2025-01-01, )");
    }

    @Test
    void the_same_start_twice_is_an_overlap() {
        Timeline.Builder<String> builder =
                Timeline.<String>builder().put(FIRST, "one").put(FIRST, "two");

        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @Test
    void a_builder_used_again_does_not_change_what_it_built() {
        Timeline.Builder<String> builder = Timeline.<String>builder().put(FIRST, "first");
        Timeline<String> before = builder.build();
        builder.put(SECOND, "second");

        assertThat(before.entries()).hasSize(1);
        assertThat(builder.build().entries()).hasSize(2);
    }

    @Test
    void an_empty_timeline_finds_nothing() {
        Timeline<String> empty = Timeline.empty();

        assertThat(empty.find(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(empty.before(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(empty.after(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(empty.entries()).isEmpty();
    }

    @Test
    void timelines_of_equal_entries_are_equal() {
        assertThat(Timeline.of(FIRST, "first"))
                .isEqualTo(Timeline.<String>builder().put(FIRST, "first").build())
                .hasSameHashCodeAs(
                        Timeline.<String>builder().put(FIRST, "first").build())
                .isNotEqualTo(Timeline.of(FIRST, "other"))
                .isNotEqualTo(Timeline.of(SECOND, "first"))
                .isNotEqualTo("first");
    }

    @Test
    void the_text_shows_the_ranges_and_keeps_the_values_to_itself() {
        assertThat(Timeline.of(FIRST, "secret")).hasToString("Timeline[[2023-01-01, 2024-01-01)]");
    }
}
