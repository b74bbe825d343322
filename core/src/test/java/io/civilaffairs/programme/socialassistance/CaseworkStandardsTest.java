package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.StandardBook.Declaration;
import org.junit.jupiter.api.Test;

class CaseworkStandardsTest {
    @Test
    void the_packs_declare_every_standard_in_the_same_unit_and_for_the_same_authorities() {
        assertThat(CaseworkStandards.all()).isNotEmpty().allSatisfy(id -> {
            Declaration declared = CivilAffairs.standards().declared().get(id.name());
            assertThat(declared).isNotNull();
            assertThat(declared.unit()).isEqualTo(id.unit());
            assertThat(declared.delegation()).isEqualTo(id.delegation());
        });
    }
}
