package io.civilaffairs.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
    @Test
    void each_language_gets_its_name() {
        Label label = Label.of("城镇", "urban");

        assertThat(label.in(Language.ZH)).isEqualTo("城镇");
        assertThat(label.in(Language.EN)).isEqualTo("urban");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000"})
    void a_blank_name_is_refused_and_the_language_named(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of(blank, "urban"))
                .withMessageContaining("zh must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Label.of("城镇", blank))
                .withMessageContaining("en must not be blank");
    }
}
