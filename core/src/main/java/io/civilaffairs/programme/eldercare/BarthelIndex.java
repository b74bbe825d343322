package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Barthel index of daily living (Barthel 指数) with its band, as MZ/T 039-2013 bands it; known through third parties. Unit:
 * points, 0 to 100 in steps of five, more points are better. Where scores are missing it is the range still possible.
 *
 * <pre>{@code
 * BarthelIndex index = BarthelIndex.of(scores, setting);
 * index.total();     // 65, or empty while items are open
 * index.band();      // MILD, or empty while several are possible
 * index.open();      // the items without a score
 * }</pre>
 *
 * <p>It is an index by itself and no level of ability: that is {@link ElderlyAbility}. Nor is it the self-care of persons
 * in extreme hardship, which has six items of its own. This class is immutable and thread-safe.
 *
 * @param least the fewest points still possible
 * @param most the most points still possible
 * @param possible the bands still possible, the best first; all if a figure is not in force
 * @param open the items without a score, in the order of the form
 * @param standards the figures of the bands that are in force
 */
public record BarthelIndex(
        int least,
        int most,
        Set<Band> possible,
        List<AssessmentScale.Item> open,
        List<StandardValue<Integer>> standards) {
    private static final List<StandardId<Integer>> BOUNDS = List.of(
            ElderlyAbilityStandards.BARTHEL_INTACT_FROM,
            ElderlyAbilityStandards.BARTHEL_MILD_FROM,
            ElderlyAbilityStandards.BARTHEL_MODERATE_FROM);

    /** A band of the index (日常生活活动分级). */
    public enum Band {
        /** No loss (能力完好). */
        INTACT("能力完好", "no loss"),
        /** Mild loss (轻度受损). */
        MILD("轻度受损", "mild loss"),
        /** Moderate loss (中度受损). */
        MODERATE("中度受损", "moderate loss"),
        /** Severe loss (重度受损). */
        SEVERE("重度受损", "severe loss");

        private final String zh;
        private final String en;

        Band(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /**
         * The name for people.
         *
         * @return the label
         */
        public Label label() {
            return Label.of(zh, en);
        }
    }

    /** Keeps unmodifiable copies. */
    public BarthelIndex {
        possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        open = List.copyOf(open);
        standards = List.copyOf(standards);
    }

    /**
     * The index of what is known.
     *
     * @param scores points by item of {@link AssessmentScale#BARTHEL}; an item that is absent is not known, null if none is
     * @param setting the month and the region
     * @return the index
     * @throws IllegalArgumentException if an item or its points are not on the scale
     */
    public static BarthelIndex of(@Nullable Map<String, Integer> scores, Setting setting) {
        Objects.requireNonNull(setting, "setting");
        Map<String, Integer> given =
                ElderRecord.builder().barthel(scores).build().barthel();
        Map<String, Integer> known = given == null ? Map.of() : given;
        List<AssessmentScale.Item> open = AssessmentScale.BARTHEL.items().stream()
                .filter(i -> !known.containsKey(i.id()))
                .toList();
        List<StandardValue<Integer>> bounds =
                BOUNDS.stream().flatMap(id -> setting.find(id).stream()).toList();
        int least = AssessmentScale.sum(known);
        int most = least + open.stream().mapToInt(AssessmentScale.Item::most).sum();
        Set<Band> possible = bounds.size() < BOUNDS.size()
                ? EnumSet.allOf(Band.class)
                : EnumSet.range(band(most, bounds), band(least, bounds));
        return new BarthelIndex(least, most, possible, open, bounds);
    }

    private static Band band(int total, List<StandardValue<Integer>> bounds) {
        int band = 0;
        while (band < bounds.size() && total < bounds.get(band).value()) {
            band++;
        }
        return Band.values()[band];
    }

    /**
     * The points in all.
     *
     * @return the total, or empty while items are open
     */
    public Optional<Integer> total() {
        return open.isEmpty() ? Optional.of(least) : Optional.empty();
    }

    /**
     * The band.
     *
     * @return the band, or empty while several are possible
     */
    public Optional<Band> band() {
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }
}
