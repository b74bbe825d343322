package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "YUAN_PER_PERSON_MONTH, YUAN_PER_MONTH",
        "YUAN_PER_PERSON_MONTH, YUAN_PER_HOUSEHOLD_MONTH",
        "YUAN_PER_PERSON_YEAR, YUAN_PER_YEAR",
        "YUAN_PER_PERSON_DAY, YUAN_PER_DAY",
        "YUAN_PER_PERSON, YUAN",
        "RATIO, PERCENT",
        "MULTIPLE, RATIO",
        "YUAN_PER_BED, YUAN",
        "YUAN_PER_BED_MONTH, YUAN_PER_MONTH",
        "PERSONS, COUNT"
    })
    void units_of_one_kind_and_period_go_together(Unit one, Unit other) {
        assertThat(one.comparableWith(other)).isTrue();
        assertThat(other.comparableWith(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "YUAN_PER_MONTH, YUAN_PER_YEAR",
        "YUAN_PER_MONTH, YUAN",
        "YUAN_PER_PERSON_MONTH, YUAN_PER_PERSON",
        "YUAN_PER_DAY, YUAN_PER_MONTH",
        "YUAN_PER_BED, YUAN_PER_BED_MONTH",
        "YUAN_PER_ROOM, YUAN",
        "YUAN_PER_ROOM, YUAN_PER_SQUARE_METRE",
        "YUAN, COUNT",
        "RATIO, COUNT",
        "DATE, DAYS",
        "FLAG, CODE"
    })
    void units_of_another_kind_or_period_do_not(Unit one, Unit other) {
        assertThat(one.comparableWith(other)).isFalse();
        assertThat(other.comparableWith(one)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void exactly_the_units_in_yuan_are_money(Unit unit) {
        assertThat(unit.kind() == Unit.Kind.MONEY).isEqualTo(unit.name().startsWith("YUAN"));
        assertThat(unit.label().zh().startsWith("元")).isEqualTo(unit.kind() == Unit.Kind.MONEY);
        assertThat(unit.comparableWith(unit)).isTrue();
    }

    @Test
    void every_unit_has_its_own_label() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::label)).doesNotHaveDuplicates();
        assertThat(Unit.YUAN_PER_PERSON_MONTH.label()).isEqualTo(Label.of("元/人·月", "yuan per person per month"));
    }

    @Test
    void every_kind_has_a_unit() {
        assertThat(Arrays.stream(Unit.values()).map(Unit::kind)).contains(Unit.Kind.values());
    }

    @Test
    void going_together_is_transitive() {
        for (Unit a : Unit.values()) {
            for (Unit b : Unit.values()) {
                if (a.comparableWith(b)) {
                    assertThat(Unit.values()).allMatch(c -> a.comparableWith(c) == b.comparableWith(c));
                }
            }
        }
    }
}
