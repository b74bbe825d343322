package io.civilaffairs.law;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A law, regulation or notice (规范性文件) whose articles are cited.
 *
 * <p>This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Instrument measures = Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY)
 *         .withInForceFrom(LocalDate.of(2021, 7, 1));
 * Citation standard = measures.article("第七条");
 * }</pre>
 *
 * @param title the title without title marks, not blank
 * @param number the document number; empty if it has none or it is unknown
 * @param provenance how far the text was checked
 * @param inForceFrom the day from which this version of the text is in force; null if unknown
 */
public record Instrument(
        String title,
        String number,
        Provenance provenance,
        @Nullable LocalDate inForceFrom) {
    /**
     * Checks the parts.
     *
     * @param title the title without title marks, not blank
     * @param number the document number; empty if it has none or it is unknown
     * @param provenance how far the text was checked
     * @param inForceFrom the day from which this version of the text is in force; null if unknown
     * @throws IllegalArgumentException if the title is blank, or the number consists of blanks only
     */
    public Instrument {
        Titles.requireText(title, "Instrument", "title");
        Titles.requireTextOrEmpty(number, "Instrument", "number");
        Objects.requireNonNull(provenance, "provenance");
    }

    /**
     * An instrument whose day of entry into force is not stated.
     *
     * @param title the title without title marks
     * @param number the document number, or empty
     * @param provenance how far the text was checked
     * @return the instrument
     * @throws IllegalArgumentException if the title is blank
     */
    public static Instrument of(String title, String number, Provenance provenance) {
        return new Instrument(title, number, provenance, null);
    }

    /**
     * The same instrument with the day from which this version is in force.
     *
     * @param date the first day in force
     * @return the instrument with that day
     */
    public Instrument withInForceFrom(LocalDate date) {
        return new Instrument(title, number, provenance, Objects.requireNonNull(date, "date"));
    }

    /**
     * A citation of one article, with the number, provenance and version of this instrument.
     *
     * @param article the article as the text writes it, such as 第七条; empty for a notice without articles
     * @return the citation
     */
    public Citation article(String article) {
        return new Citation(title, number, article, provenance, inForceFrom, null);
    }

    /**
     * The title and number, such as 《最低生活保障审核确认办法》(民发〔2021〕57号).
     *
     * @return the text
     */
    @Override
    public String toString() {
        return Titles.marked(title) + (number.isEmpty() ? "" : "(" + number + ")");
    }
}
