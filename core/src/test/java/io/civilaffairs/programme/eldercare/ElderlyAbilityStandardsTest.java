package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.Option;
import org.junit.jupiter.api.Test;

class ElderlyAbilityStandardsTest {
    @Test
    void whether_upgrades_add_is_an_option_of_the_packs() {
        Option option = CivilAffairs.standards().options().get(AbilityUpgrades.OPTION);

        assertThat(option.defaultChoice()).isEqualTo(AbilityUpgrades.ADD);
        assertThat(option.choices()).extracting(Option.Choice::id).containsExactly("add", "one-at-most");
    }
}
