package io.civilaffairs.rule;

import static io.civilaffairs.rule.Outcome.MET;
import static io.civilaffairs.rule.Outcome.NOT_MET;
import static io.civilaffairs.rule.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Strong Kleene logic, table by table. */
class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET", "MET, NOT_MET, NOT_MET", "MET, UNKNOWN, UNKNOWN",
        "NOT_MET, MET, NOT_MET", "NOT_MET, NOT_MET, NOT_MET", "NOT_MET, UNKNOWN, NOT_MET",
        "UNKNOWN, MET, UNKNOWN", "UNKNOWN, NOT_MET, NOT_MET", "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void and_follows_the_table(Outcome a, Outcome b, Outcome both) {
        assertThat(a.and(b)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET", "MET, NOT_MET, MET", "MET, UNKNOWN, MET",
        "NOT_MET, MET, MET", "NOT_MET, NOT_MET, NOT_MET", "NOT_MET, UNKNOWN, UNKNOWN",
        "UNKNOWN, MET, MET", "UNKNOWN, NOT_MET, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void or_follows_the_table(Outcome a, Outcome b, Outcome one) {
        assertThat(a.or(b)).isEqualTo(one);
    }

    @Test
    void negation_swaps_yes_and_no_and_leaves_unknown() {
        assertThat(MET.negate()).isEqualTo(NOT_MET);
        assertThat(NOT_MET.negate()).isEqualTo(MET);
        assertThat(UNKNOWN.negate()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void de_morgan_holds(Outcome a) {
        for (Outcome b : Outcome.values()) {
            assertThat(a.and(b).negate()).isEqualTo(a.negate().or(b.negate()));
        }
    }

    @Test
    void names_for_people_are_in_both_languages() {
        assertThat(UNKNOWN.label().zh()).isEqualTo("待核实");
        assertThat(UNKNOWN.label().en()).isEqualTo("unknown");
        assertThat(Outcome.of(true)).isEqualTo(MET);
        assertThat(Outcome.of(false)).isEqualTo(NOT_MET);
    }
}
