package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.rule.Clause;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeafGradeTest {
    @ParameterizedTest
    @CsvSource({"1, 一叶级, 1 leaf", "2, 二叶级, 2 leaves", "5, 五叶级, 5 leaves", "10, 10叶级, 10 leaves"})
    void is_named_by_its_leaves_under_the_notice_that_names_it(int leaves, String zh, String en) {
        Clause clause = LeafGrade.of(leaves).clause().orElseThrow();

        assertThat(clause.label().zh()).isEqualTo(zh);
        assertThat(clause.label().en()).isEqualTo(en);
        assertThat(clause.id()).isEqualTo("leaves-" + leaves);
        assertThat(clause.citation().number()).isEqualTo("渝民〔2019〕70号");
        assertThat(clause.citation().provenance()).isEqualTo(Provenance.SECONDARY);
    }

    @Test
    void none_is_known_and_stands_in_no_notice() {
        assertThat(LeafGrade.NONE.clause()).isEmpty();
        assertThat(LeafGrade.NONE.label().zh()).isEqualTo("未评定叶级");
    }

    @Test
    void is_recorded_beside_the_grade_and_may_not_be_known() {
        CareInstitution house = CareInstitution.builder("i1")
                .grade(Grade.THIRD)
                .leafGrade(LeafGrade.of(4))
                .build();

        assertThat(InstitutionFacts.LEAF_GRADE.read(house)).isEqualTo(LeafGrade.of(4));
        assertThat(house.toBuilder().build()).isEqualTo(house);
        assertThat(Objects.requireNonNull(house.grade()).chongqingStars()).isPresent();
        assertThat(CareInstitution.builder("i2").build().leafGrade()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void has_a_leaf_at_least(int leaves) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeafGrade.of(leaves))
                .withMessage("leaves: expected 1 or more, found " + leaves);
    }

    @Test
    void a_number_is_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeafGrade(-1))
                .withMessage("leaves: a number is not negative, found -1");
    }
}
