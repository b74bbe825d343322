package io.civilaffairs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.value.Language;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    private static final Citation ARTICLE = Citation.of("最低生活保障审核确认办法", "民发〔2021〕57号", "第七条", Provenance.PRIMARY);

    @Test
    void the_chinese_text_reads_as_in_an_official_letter() {
        assertThat(ARTICLE.text(Language.ZH)).isEqualTo("《最低生活保障审核确认办法》（民发〔2021〕57号）第七条");
        assertThat(ARTICLE).hasToString(ARTICLE.text(Language.ZH));
    }

    @Test
    void the_english_text_keeps_the_chinese_names() {
        assertThat(ARTICLE.text(Language.EN)).isEqualTo("《最低生活保障审核确认办法》 (民发〔2021〕57号) 第七条");
    }

    @Test
    void an_unknown_number_or_a_missing_article_leaves_no_empty_brackets() {
        Citation notice = Citation.of("关于提高标准的通知", "", "", Provenance.SECONDARY);

        assertThat(notice.text(Language.ZH)).isEqualTo("《关于提高标准的通知》");
        assertThat(notice.text(Language.EN)).isEqualTo("《关于提高标准的通知》");
        assertThat(notice.item("第二项").text(Language.ZH)).isEqualTo("《关于提高标准的通知》第二项");
    }

    @Test
    void an_item_is_appended_and_another_article_replaces() {
        assertThat(ARTICLE.item("第一款第（二）项").article()).isEqualTo("第七条第一款第（二）项");
        assertThat(ARTICLE.item("第一款").item("第（二）项")).isEqualTo(ARTICLE.item("第一款第（二）项"));
        assertThat(ARTICLE.withArticle("第八条").article()).isEqualTo("第八条");
        assertThat(ARTICLE.article()).isEqualTo("第七条");
    }

    @Test
    void the_other_parts_are_kept_when_one_is_changed() {
        URI source = URI.create("https://example.org/law");
        LocalDate version = LocalDate.of(2021, 7, 1);
        Citation full = ARTICLE.withSource(source).withVersion(version).withProvenance(Provenance.RECALLED);

        assertThat(full)
                .isEqualTo(new Citation("最低生活保障审核确认办法", "民发〔2021〕57号", "第七条", Provenance.RECALLED, version, source));
        assertThat(full.item("第一款"))
                .isEqualTo(new Citation("最低生活保障审核确认办法", "民发〔2021〕57号", "第七条第一款", Provenance.RECALLED, version, source));
        assertThat(ARTICLE.source()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void a_blank_instrument_or_item_is_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(blank, "", "第一条", Provenance.PRIMARY))
                .withMessage("Citation: instrument must not be blank, found \"" + blank + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTICLE.item(blank))
                .withMessageContaining("item must not be blank");
    }

    @Test
    void a_number_or_article_of_blanks_only_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("慈善法", " ", "第一条", Provenance.PRIMARY))
                .withMessageContaining("number must be a text or empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARTICLE.withArticle(" "))
                .withMessageContaining("article must be a text or empty");
    }
}
