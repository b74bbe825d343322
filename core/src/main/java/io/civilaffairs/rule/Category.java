package io.civilaffairs.rule;

import org.jspecify.annotations.Nullable;

/**
 * One category of a classification (类别): a name of the law and who falls under it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code its code, stable for ever
 * @param level its level, if categories are levels; null if not
 * @param when who falls under it
 * @param <S> the type of the subject
 */
public record Category<S extends Subject>(
        String code, @Nullable Integer level, Criterion<S> when) {
    /** The code of those whom no category holds. */
    public static final String NONE = "none";

    /** Checks the code. */
    public Category {
        if (code.isBlank() || code.equals(NONE)) {
            throw new IllegalArgumentException("code: \"" + code + "\" cannot name a category");
        }
    }
}
