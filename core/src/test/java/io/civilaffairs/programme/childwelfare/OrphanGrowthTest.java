package io.civilaffairs.programme.childwelfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardNotFoundException;
import io.civilaffairs.value.Money;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The raises of Chongqing against the rule of 2018. */
class OrphanGrowthTest {
    private static Setting in(String month) {
        return CivilAffairs.setting("500154", YearMonth.parse(month));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08, 2020-09, 1456.00",
        "2020-09, 2021-09, 1477.00",
        "2021-09, 2022-09, 1582.00",
        "2022-09, 2023-09, 1605.00",
        "2024-09, 2025-07, 1851.00"
    })
    void the_institution_standard_grew_by_the_raise_of_the_standard_for_extreme_hardship(
            String before, String after, String expected) {
        OrphanGrowth growth = OrphanGrowth.inInstitutions(in(before), in(after));
        assertThat(growth.expected()).isEqualTo(Money.parse(expected));
        assertThat(growth.after()).isEqualTo(Money.parse(expected));
        assertThat(growth.followsRule()).isTrue();
        assertThat(growth.beyondRule()).isEqualTo(Money.ZERO);
        assertThat(growth.fell()).isFalse();
    }

    @Test
    void the_raise_of_2024_breaks_the_rule_by_200_yuan() {
        OrphanGrowth institution = OrphanGrowth.inInstitutions(in("2023-09"), in("2024-09"));
        assertThat(institution.expected()).isEqualTo(Money.ofYuan(1625));
        assertThat(institution.after()).isEqualTo(Money.ofYuan(1825));
        assertThat(institution.followsRule()).isFalse();
        assertThat(institution.beyondRule()).isEqualTo(Money.ofYuan(200));
        assertThat(OrphanGrowth.dispersed(in("2023-09"), in("2024-09")).beyondRule())
                .isEqualTo(Money.ofYuan(200));
    }

    @Test
    void in_2026_only_the_institution_standard_rose() {
        assertThat(OrphanGrowth.inInstitutions(in("2025-07"), in("2026-01")).beyondRule())
                .isEqualTo(Money.ofYuan(149));
        assertThat(OrphanGrowth.dispersed(in("2025-07"), in("2026-01")).followsRule())
                .isTrue();
    }

    @Test
    void a_lower_standard_than_before_fell() {
        OrphanGrowth fallen =
                new OrphanGrowth(Money.ofYuan(1000), Money.parse("999.99"), Money.ofYuan(700), Money.ofYuan(700));
        OrphanGrowth level =
                new OrphanGrowth(Money.ofYuan(1000), Money.ofYuan(1000), Money.ofYuan(700), Money.ofYuan(700));
        assertThat(fallen.fell()).isTrue();
        assertThat(fallen.followsRule()).isFalse();
        assertThat(level.fell()).isFalse();
    }

    @Test
    void a_figure_that_no_pack_gives_is_named() {
        assertThatThrownBy(() -> OrphanGrowth.dispersed(in("2014-01"), in("2020-09")))
                .isInstanceOf(StandardNotFoundException.class)
                .hasMessageContaining("orphan.dispersed");
    }

    @Test
    void the_rule_is_known_at_second_hand_only() {
        assertThat(OrphanGrowth.RULE.provenance()).isEqualTo(Provenance.SECONDARY);
    }
}
