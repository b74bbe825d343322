package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.Option;
import org.junit.jupiter.api.Test;

class StandardsTest {
    @Test
    void every_maintenance_rule_is_a_choice_of_the_packs_and_the_other_way_round() {
        Option option = CivilAffairs.standards().options().get("maintenance-formula");
        assertThat(MaintenanceRules.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        option.choices().stream().map(Option.Choice::id).toList());
    }
}
