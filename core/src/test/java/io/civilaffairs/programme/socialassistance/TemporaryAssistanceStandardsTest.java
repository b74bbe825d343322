package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class TemporaryAssistanceStandardsTest {
    private final Map<String, Declaration> shipped = CivilAffairs.standards().declared();

    @Test
    void the_packs_declare_every_standard_of_relief_and_rigid_spending_as_the_rules_read_it() {
        SoftAssertions softly = new SoftAssertions();
        Stream<StandardId<?>> all =
                Stream.concat(TemporaryAssistanceStandards.all().stream(), RigidExpenditureStandards.all().stream());
        all.forEach(id -> {
            Declaration declared = shipped.get(id.name());
            softly.assertThat(declared).as(id.name()).isNotNull();
            if (declared != null) {
                softly.assertThat(declared.unit()).as(id.name()).isEqualTo(id.unit());
                softly.assertThat(declared.delegation()).as(id.name()).isEqualTo(id.delegation());
                softly.assertThat(declared.label()).as(id.name()).isEqualTo(id.label());
            }
        });
        softly.assertAll();
    }
}
