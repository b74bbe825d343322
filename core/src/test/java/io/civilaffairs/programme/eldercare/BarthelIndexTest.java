package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.programme.eldercare.BarthelIndex.Band;
import io.civilaffairs.standard.Setting;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarthelIndexTest {
    private static final Setting NOW = CivilAffairs.setting("500154", YearMonth.of(2025, 8));

    /** Points in the order of the form, parted by blanks; a dash is not known. */
    private static Map<String, Integer> scores(String points) {
        List<AssessmentScale.Item> items = AssessmentScale.BARTHEL.items();
        String[] each = points.split(" ");
        assertThat(each).hasSameSizeAs(items);
        Map<String, Integer> scores = new TreeMap<>();
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                scores.put(items.get(i).id(), Integer.valueOf(each[i]));
            }
        }
        return scores;
    }

    @ParameterizedTest
    @CsvSource({
        "10 5 5 10 10 10 10 15 15 10, 100, INTACT",
        "10 0 5 10 10 10 10 15 15 10, 95, MILD",
        "5 0 5 5 10 10 5 10 10 5, 65, MILD",
        "5 0 5 5 10 10 5 10 5 5, 60, MODERATE",
        "5 0 0 5 5 5 5 10 5 5, 45, MODERATE",
        "5 0 0 5 5 5 5 5 5 5, 40, SEVERE",
        "0 0 0 0 0 0 0 0 0 0, 0, SEVERE"
    })
    void a_total_has_one_band(String points, int total, Band band) {
        BarthelIndex index = BarthelIndex.of(scores(points), NOW);

        assertThat(index.total()).contains(total);
        assertThat(index.band()).contains(band);
        assertThat(index.open()).isEmpty();
        assertThat(index.standards())
                .hasSize(3)
                .allMatch(s -> s.provenance() == Provenance.SECONDARY
                        && s.citation().number().equals("MZ/T 039-2013"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-10", "2022-11", "2022-12", "2023-01", "2026-11"})
    void the_bands_have_no_gap_where_the_ability_standard_changes(String month) {
        Setting setting = CivilAffairs.setting("500154", YearMonth.parse(month));

        assertThat(BarthelIndex.of(scores("5 0 5 5 10 10 5 10 10 5"), setting).band())
                .contains(Band.MILD);
    }

    @Test
    void items_without_a_score_leave_a_range_and_are_named() {
        BarthelIndex index = BarthelIndex.of(scores("10 5 5 10 10 10 10 - 15 -"), NOW);

        assertThat(index.least()).isEqualTo(75);
        assertThat(index.most()).isEqualTo(100);
        assertThat(index.total()).isEmpty();
        assertThat(index.band()).isEmpty();
        assertThat(index.possible()).containsExactly(Band.INTACT, Band.MILD);
        assertThat(index.open()).extracting(AssessmentScale.Item::id).containsExactly("transfer", "stairs");
    }

    @Test
    void a_band_is_known_although_an_item_is_open_if_no_score_of_it_changes_it() {
        BarthelIndex index = BarthelIndex.of(scores("0 0 0 5 5 5 5 5 5 -"), NOW);

        assertThat(index.least()).isEqualTo(30);
        assertThat(index.most()).isEqualTo(40);
        assertThat(index.band()).contains(Band.SEVERE);
        assertThat(index.total()).isEmpty();
    }

    @Test
    void nothing_known_leaves_every_band_possible() {
        BarthelIndex index = BarthelIndex.of(null, NOW);

        assertThat(index.possible()).containsExactly(Band.values());
        assertThat(index.open()).hasSize(10);
        assertThat(index.most()).isEqualTo(AssessmentScale.BARTHEL.most());
    }

    @Test
    void before_the_bands_the_points_are_known_and_the_band_is_not() {
        BarthelIndex index =
                BarthelIndex.of(scores("0 0 0 0 0 0 0 0 0 0"), CivilAffairs.setting("500154", YearMonth.of(2013, 9)));

        assertThat(index.total()).contains(0);
        assertThat(index.band()).isEmpty();
        assertThat(index.standards()).isEmpty();
    }

    @Test
    void points_that_are_not_on_the_scale_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarthelIndex.of(Map.of("walking", 12), NOW))
                .withMessage("elder/barthel/walking: found 12 points, expected one of [0, 5, 10, 15]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BarthelIndex.of(Map.of("flying", 5), NOW))
                .withMessageStartingWith("elder/barthel/flying: no item of the scale");
    }
}
