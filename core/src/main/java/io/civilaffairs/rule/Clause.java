package io.civilaffairs.rule;

import io.civilaffairs.law.Citation;
import io.civilaffairs.value.Label;
import java.util.Objects;

/**
 * One statutory item (条款项): a stable id, a name for people, and where it stands in the law.
 *
 * <pre>{@code
 * Clause income = Clause.of("income-below-standard", "家庭人均收入低于标准", "income per head below the standard", ARTICLE_10);
 * }</pre>
 *
 * <p>Every criterion and every line of a working has one, so that nothing is uncited. This class is immutable and
 * thread-safe.
 *
 * @param id a kebab-case phrase that states the item, stable for ever
 * @param label the name for people
 * @param citation where it stands
 */
public record Clause(String id, Label label, Citation citation) {
    /** Checks the id. */
    public Clause {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("id: \"" + id + "\" is not a kebab-case phrase");
        }
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * A clause.
     *
     * @param id the id
     * @param zh the Chinese name
     * @param en the English name
     * @param citation where it stands
     * @return the clause
     */
    public static Clause of(String id, String zh, String en, Citation citation) {
        return new Clause(id, Label.of(zh, en), citation);
    }
}
