package io.civilaffairs.explain;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.policy.BoundBook;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Explains findings, assessments and rules to people (说明), in Chinese or English. Amounts are in yuan.
 *
 * <pre>{@code
 * Explainer explainer = Explainer.in(Language.ZH);
 * String letter = explainer.text(answer);
 * String page = explainer.html(answer);
 * }</pre>
 *
 * <p>It only words what the evaluation left behind and decides nothing. No output holds a name or an ID number. This class
 * is immutable and thread-safe.
 */
public final class Explainer {
    private final Words words;
    private final Names names;
    private final Function<FactRef, Optional<String>> places;

    private Explainer(Words words, Names names, Function<FactRef, Optional<String>> places) {
        this.words = words;
        this.names = names;
        this.places = places;
    }

    /**
     * An explainer in one language.
     *
     * @param language the language
     * @return the explainer
     */
    public static Explainer in(Language language) {
        Words words = new Words(Objects.requireNonNull(language, "language"));
        return new Explainer(words, new Names(words, null), needed -> Optional.empty());
    }

    /**
     * The same explainer, saying where a fact that is needed belongs, for example in a document.
     *
     * @param places finds the place of a fact; what it does not find is shown by subject and path
     * @return the explainer
     */
    public Explainer locating(Function<FactRef, Optional<String>> places) {
        return new Explainer(words, names, Objects.requireNonNull(places, "places"));
    }

    /**
     * The same explainer, calling each result by the name of its programme (项目名称); without a book it is called by its
     * condition.
     *
     * @param book the book that holds the programmes
     * @return the explainer
     */
    public Explainer naming(PolicyBook book) {
        return new Explainer(words, new Names(words, Objects.requireNonNull(book, "book")), places);
    }

    /**
     * A whole answer as plain text: what the family gets in all, then each result with its reasons and its working.
     *
     * @param answer the answer
     * @return lines in aligned columns, a Chinese character taking two cells
     */
    public String text(CaseAssessment answer) {
        return PlainText.of(Report.of(answer, names, places));
    }

    /**
     * One result as plain text.
     *
     * @param assessment the result
     * @return lines in aligned columns
     */
    public String text(Assessment assessment) {
        return PlainText.of(Report.of(assessment, names, places));
    }

    /**
     * A finding as a tree, one line a statutory item, and how its values were worked out.
     *
     * @param finding the finding
     * @return lines in aligned columns
     */
    public String text(Finding finding) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(FindingTree.of(finding, words, new Comparisons(words, null), true));
        blocks.addAll(Workings.block(Workings.of(finding), finding.subject(), words));
        return PlainText.of(blocks);
    }

    /**
     * A whole answer as Markdown.
     *
     * @param answer the answer
     * @return the Markdown text
     */
    public String markdown(CaseAssessment answer) {
        return Markdown.of(Report.of(answer, names, places));
    }

    /**
     * A whole answer as a small HTML document to show or print; it holds no script.
     *
     * @param answer the answer
     * @return the document, to be stored in UTF-8
     */
    public String html(CaseAssessment answer) {
        return Html.of(Report.of(answer, names, places), words);
    }

    /**
     * A rule as a numbered text with its articles, how its amount is worked out, its rights with their conditions, options and
     * the figures in force.
     *
     * @param programme a programme of the book
     * @param book the book, bound to a region and month
     * @return the text
     */
    public String rule(Programme<?> programme, BoundBook book) {
        return RuleText.of(programme, book, words);
    }

    /**
     * A rule as a Markdown page for a handbook: its conditions, what it grants and to whom, how the amount comes about,
     * every figure it reads with all its periods and sources, the options, and the figures that no pack gives.
     *
     * @param programme a programme of the book
     * @param book the book, bound to a region and month
     * @return the Markdown text, without a heading of the first level
     */
    public String page(Programme<?> programme, BoundBook book) {
        return RulePage.of(programme, book, words);
    }

    /**
     * What standards are in force, with source and provenance, and which have no figure.
     *
     * @param setting the region, the day and the options
     * @return the text
     */
    public String standards(Setting setting) {
        return StandardsText.of(setting, words);
    }
}
