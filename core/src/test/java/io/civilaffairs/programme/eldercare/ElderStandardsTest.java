package io.civilaffairs.programme.eldercare;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ElderStandardsTest {
    @Test
    void the_packs_declare_every_standard_that_the_rules_read_in_the_same_unit_and_for_the_same_authorities() {
        Map<String, Declaration> shipped = CivilAffairs.standards().declared();
        SoftAssertions softly = new SoftAssertions();
        for (StandardId<?> id : ElderStandards.all()) {
            softly.assertThat(shipped).containsKey(id.name());
            Declaration declared = shipped.get(id.name());
            if (declared != null) {
                softly.assertThat(declared.unit()).as(id.name()).isEqualTo(id.unit());
                softly.assertThat(declared.delegation()).as(id.name()).isEqualTo(id.delegation());
            }
        }
        softly.assertAll();
    }
}
