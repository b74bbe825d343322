package io.civilaffairs.law;

import io.civilaffairs.value.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place in the law that a rule or a number comes from (引用条款).
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Citation article = Citation.of("最低生活保障审核确认办法", "民发〔2021〕57号", "第七条", Provenance.PRIMARY);
 * Citation item = article.item("第一款第（二）项");
 * String text = item.text(Language.ZH);
 * }</pre>
 *
 * @param instrument the title of the instrument without title marks, not blank
 * @param number the document number; empty if it has none or it is unknown
 * @param article the article as the text writes it; empty only for a notice without articles
 * @param provenance how far the cited text was checked
 * @param version the day from which the cited version is in force; null if not stated
 * @param source where the text was read; null if not stated
 */
public record Citation(
        String instrument,
        String number,
        String article,
        Provenance provenance,
        @Nullable LocalDate version,
        @Nullable URI source) {
    /**
     * Checks the parts.
     *
     * @param instrument the title of the instrument without title marks, not blank
     * @param number the document number; empty if it has none or it is unknown
     * @param article the article as the text writes it; empty only for a notice without articles
     * @param provenance how far the cited text was checked
     * @param version the day from which the cited version is in force; null if not stated
     * @param source where the text was read; null if not stated
     * @throws IllegalArgumentException if the instrument is blank, or the number or article consists of blanks only
     */
    public Citation {
        Titles.requireText(instrument, "Citation", "instrument");
        Titles.requireTextOrEmpty(number, "Citation", "number");
        Titles.requireTextOrEmpty(article, "Citation", "article");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * A citation without version and source.
     *
     * @param instrument the title of the instrument
     * @param number the document number, or empty
     * @param article the article, or empty for a notice without articles
     * @param provenance how far the cited text was checked
     * @return the citation
     * @throws IllegalArgumentException if the instrument is blank
     */
    public static Citation of(String instrument, String number, String article, Provenance provenance) {
        return new Citation(instrument, number, article, provenance, null, null);
    }

    /**
     * Another article of the same instrument.
     *
     * @param other the article
     * @return the citation with that article in place of this one
     */
    public Citation withArticle(String other) {
        return new Citation(instrument, number, other, provenance, version, source);
    }

    /**
     * A part of the cited article.
     *
     * @param item the part, such as 第一款第（二）项, not blank
     * @return the citation with the part appended to the article
     * @throws IllegalArgumentException if the item is blank
     */
    public Citation item(String item) {
        Titles.requireText(item, "Citation", "item");
        return withArticle(article + item);
    }

    /**
     * The same place with another grade of checking.
     *
     * @param other the grade
     * @return the citation with that grade
     */
    public Citation withProvenance(Provenance other) {
        return new Citation(instrument, number, article, other, version, source);
    }

    /**
     * The same place in a stated version of the instrument.
     *
     * @param date the day from which that version is in force
     * @return the citation with that version
     */
    public Citation withVersion(LocalDate date) {
        return new Citation(instrument, number, article, provenance, Objects.requireNonNull(date, "date"), source);
    }

    /**
     * The same place with the address at which the text was read.
     *
     * @param address where the text was read
     * @return the citation with that address
     */
    public Citation withSource(URI address) {
        return new Citation(
                instrument, number, article, provenance, version, Objects.requireNonNull(address, "address"));
    }

    /**
     * The citation as a reader expects it, such as 《最低生活保障审核确认办法》（民发〔2021〕57号）第七条.
     *
     * <p>Titles, numbers and articles exist only in Chinese; the English text differs in brackets and spaces.
     *
     * @param language the language of the text around
     * @return the text, without version, provenance and source
     */
    public String text(Language language) {
        boolean chinese = Objects.requireNonNull(language, "language") == Language.ZH;
        StringBuilder text = new StringBuilder(Titles.marked(instrument));
        if (!number.isEmpty()) {
            text.append(chinese ? "（" + number + "）" : " (" + number + ")");
        }
        if (!article.isEmpty()) {
            text.append(chinese ? "" : " ").append(article);
        }
        return text.toString();
    }

    /**
     * The Chinese text of the citation.
     *
     * @return the same as {@code text(Language.ZH)}
     */
    @Override
    public String toString() {
        return text(Language.ZH);
    }
}
