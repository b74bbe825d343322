package io.civilaffairs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {
    private static final Instrument MEASURES = Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY);

    @Test
    void an_article_is_cited_with_number_grade_and_version() {
        LocalDate inForce = LocalDate.of(2021, 7, 1);
        Citation citation = MEASURES.withInForceFrom(inForce).article("第七条");

        assertThat(citation)
                .isEqualTo(new Citation("最低生活保障审核确认办法", "民发〔2021〕57号", "第七条", Provenance.PRIMARY, inForce, null));
        assertThat(MEASURES.inForceFrom()).isNull();
        assertThat(MEASURES.article("第七条").version()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "最低生活保障审核确认办法, 民发〔2021〕57号, 《最低生活保障审核确认办法》(民发〔2021〕57号)",
        "志愿服务条例, '', 《志愿服务条例》",
        "关于适用《民法典》婚姻家庭编的解释（一）, '', 《关于适用〈民法典〉婚姻家庭编的解释（一）》",
        "《慈善法》, '', 《慈善法》",
        "《慈善法》和《民法典》, '', 《〈慈善法〉和〈民法典〉》"
    })
    void the_text_marks_the_title_and_adds_a_known_number(String title, String number, String text) {
        assertThat(Instrument.of(title, number, Provenance.PRIMARY)).hasToString(text);
    }

    @Test
    void a_title_is_required_and_a_number_is_text_or_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of(" ", "", Provenance.PRIMARY))
                .withMessage("Instrument: title must not be blank, found \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instrument.of("慈善法", " ", Provenance.PRIMARY))
                .withMessage("Instrument: number must be a text or empty, found \" \"");
    }
}
