package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ElderlyAbilityStandardsTest {
    @Test
    void the_packs_declare_every_standard_that_the_rules_read_in_the_same_unit_and_for_the_same_authorities() {
        Map<String, Declaration> shipped = CivilAffairs.standards().declared();
        SoftAssertions softly = new SoftAssertions();
        for (StandardId<?> id : ElderlyAbilityStandards.all()) {
            softly.assertThat(shipped).containsKey(id.name());
            Declaration declared = shipped.get(id.name());
            if (declared != null) {
                softly.assertThat(declared.unit()).as(id.name()).isEqualTo(id.unit());
                softly.assertThat(declared.delegation()).as(id.name()).isEqualTo(id.delegation());
            }
        }
        softly.assertAll();
    }

    @Test
    void whether_upgrades_add_is_an_option_of_the_packs() {
        Option option = CivilAffairs.standards().options().get(AbilityUpgrades.OPTION);

        assertThat(option.defaultChoice()).isEqualTo(AbilityUpgrades.ADD);
        assertThat(option.choices()).extracting(Option.Choice::id).containsExactly("add", "one-at-most");
    }
}
