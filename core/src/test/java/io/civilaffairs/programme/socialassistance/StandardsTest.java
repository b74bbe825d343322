package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class StandardsTest {
    private final Map<String, Declaration> shipped = CivilAffairs.standards().declared();

    @Test
    void the_packs_declare_every_standard_that_the_rules_read_in_the_same_unit_and_for_the_same_authorities() {
        SoftAssertions softly = new SoftAssertions();
        for (StandardId<?> id : Standards.all()) {
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
    void every_maintenance_rule_is_a_choice_of_the_packs_and_the_other_way_round() {
        Option option = CivilAffairs.standards().options().get("maintenance-formula");
        assertThat(MaintenanceRules.all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        option.choices().stream().map(Option.Choice::id).toList());
    }
}
