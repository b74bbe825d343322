package io.civilaffairs.rule;

import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A value a rule reads (取值项): a fact, a standard, or something worked out from both.
 *
 * @param <S> the type of the subject
 * @param <T> the type of the value
 */
public abstract sealed class Input<S extends Subject, T> permits Fact, StandardInput, Derived {
    Input() {}

    /**
     * The id.
     *
     * @return a dotted kebab-case id
     */
    public abstract String id();

    /**
     * The name for people.
     *
     * @return the label
     */
    public abstract Label label();

    /**
     * The unit of the value, checked when a rule is built.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * The same input with its standards and options fixed.
     *
     * @param binding the setting to bind to
     * @return the bound input
     */
    public abstract Input<S, T> bind(Binding binding);

    /**
     * Reads the value.
     *
     * @param subject the subject
     * @param probe who watches; told what is missing
     * @return the value, or null if it is not known
     */
    public abstract @Nullable T read(S subject, Probe probe);
}
