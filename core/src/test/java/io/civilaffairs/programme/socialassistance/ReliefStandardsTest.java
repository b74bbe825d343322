package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReliefStandardsTest {
    private final Map<String, Declaration> shipped = CivilAffairs.standards().declared();

    @ParameterizedTest
    @MethodSource("io.civilaffairs.programme.socialassistance.ReliefStandards#all")
    void the_packs_declare_each_standard_in_the_same_unit_and_for_the_same_authorities(StandardId<?> id) {
        assertThat(shipped).hasEntrySatisfying(id.name(), declared -> {
            assertThat(declared.unit()).isEqualTo(id.unit());
            assertThat(declared.delegation()).isEqualTo(id.delegation());
        });
    }
}
