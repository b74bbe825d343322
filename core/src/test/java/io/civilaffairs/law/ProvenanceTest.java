package io.civilaffairs.law;

import static io.civilaffairs.law.Provenance.PRIMARY;
import static io.civilaffairs.law.Provenance.RECALLED;
import static io.civilaffairs.law.Provenance.SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceTest {
    @Test
    void the_official_text_satisfies_every_grade() {
        assertThat(PRIMARY.atLeast(PRIMARY)).isTrue();
        assertThat(PRIMARY.atLeast(SECONDARY)).isTrue();
        assertThat(PRIMARY.atLeast(RECALLED)).isTrue();
    }

    @Test
    void a_weaker_grade_does_not_satisfy_a_stronger_one() {
        assertThat(SECONDARY.atLeast(PRIMARY)).isFalse();
        assertThat(SECONDARY.atLeast(SECONDARY)).isTrue();
        assertThat(SECONDARY.atLeast(RECALLED)).isTrue();
        assertThat(RECALLED.atLeast(PRIMARY)).isFalse();
        assertThat(RECALLED.atLeast(SECONDARY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Provenance.class)
    void each_grade_satisfies_itself(Provenance provenance) {
        assertThat(provenance.atLeast(provenance)).isTrue();
    }

    @Test
    void each_grade_has_its_own_label() {
        assertThat(Arrays.stream(Provenance.values()).map(Provenance::label)).doesNotHaveDuplicates();
        assertThat(SECONDARY.label().zh()).isEqualTo("第三方转述");
        assertThat(RECALLED.label().en()).isEqualTo("unconfirmed");
    }
}
