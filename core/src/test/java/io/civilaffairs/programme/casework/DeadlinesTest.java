package io.civilaffairs.programme.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    @Test
    void the_packs_declare_every_deadline_in_the_same_unit_and_for_the_same_authorities() {
        Map<String, Declaration> shipped = CivilAffairs.standards().declared();
        SoftAssertions softly = new SoftAssertions();
        for (StandardId<?> id : Deadlines.all()) {
            Declaration declared = shipped.get(id.name());
            softly.assertThat(declared).as(id.name()).isNotNull();
            if (declared != null) {
                softly.assertThat(declared.unit()).as(id.name()).isEqualTo(id.unit());
                softly.assertThat(declared.delegation()).as(id.name()).isEqualTo(id.delegation());
            }
        }
        softly.assertAll();
        assertThat(Deadlines.all()).doesNotHaveDuplicates();
    }
}
