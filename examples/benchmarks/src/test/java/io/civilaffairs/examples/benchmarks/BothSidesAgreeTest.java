package io.civilaffairs.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

/** The rules written by hand follow those of the library; otherwise there is nothing to compare. */
class BothSidesAgreeTest {
    @Test
    void on_the_guarantee_and_its_supplements() {
        assertThatCode(new HouseholdBenchmark()::check).doesNotThrowAnyException();
    }

    @Test
    void on_the_whole_set() {
        assertThatCode(new WholeSetBenchmark()::check).doesNotThrowAnyException();
    }

    @Test
    void on_the_ability_of_old_persons() {
        assertThatCode(new AbilityBenchmark()::check).doesNotThrowAnyException();
    }
}
