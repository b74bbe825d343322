package io.civilaffairs.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Exactly one level for whom is graded. */
class LevelsTest {
    private static final Categories<Sample.Thing> LEVELS = Criteria.levels(
            Sample.clause("level"),
            Sample.holds(Sample.C),
            List.of(
                    new Category<>("good", 0, Sample.holds(Sample.A)),
                    new Category<>("bad", 1, Sample.holds(Sample.B))));

    private static Finding explained(Map<String, Object> facts) {
        return LEVELS.explain(Sample.Thing.of(facts));
    }

    @Test
    void who_is_graded_has_the_level_that_holds() {
        Finding finding = explained(Map.of("a", false, "b", true, "c", true));

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.decisive()).extracting(Finding::id).containsExactly("holds-c", "holds-b");
    }

    @Test
    void who_is_not_graded_has_none_whatever_the_levels_say() {
        Finding finding = explained(Map.of("a", false, "b", true, "c", false));

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(finding.decisive()).extracting(Finding::id).containsExactly("holds-c");
        assertThat(finding.children()).extracting(Finding::id).containsExactly("holds-c");
    }

    @Test
    void a_level_that_is_open_leaves_the_whole_open() {
        Finding finding = explained(Map.of("a", false, "c", true));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.neededFacts().stream().map(FactRef::path).collect(Collectors.toList()))
                .containsExactly("b");
    }

    @Test
    void a_level_without_knowing_who_is_graded_asks_only_that() {
        Finding finding = explained(Map.of("a", true, "b", false));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.neededFacts()).extracting(FactRef::path).containsExactly("c");
    }

    @Test
    void levels_that_leave_somebody_out_are_an_error() {
        assertThatThrownBy(() -> explained(Map.of("a", false, "b", false, "c", true)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no level holds for thing");
    }
}
