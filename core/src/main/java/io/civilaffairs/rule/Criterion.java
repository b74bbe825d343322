package io.civilaffairs.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the law (条件): a node of a tree that follows the items of an article. Built with {@link Criteria}.
 *
 * <p>Criteria are immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
public abstract sealed class Criterion<S extends Subject>
        permits AllOf,
                AnyOf,
                AtLeast,
                Not,
                Unless,
                EachMember,
                Holds,
                Compare,
                IsOneOf,
                Discretion,
                StatusOf,
                Categories,
                Compiled,
                Once,
                WhenBound {
    Criterion() {}

    /**
     * The statutory item.
     *
     * @return the clause
     */
    public abstract Clause clause();

    /**
     * How the parts combine.
     *
     * @return the form
     */
    public abstract Finding.Form form();

    /**
     * The parts, in the order of the article.
     *
     * @return the parts; empty for a leaf
     */
    public abstract List<Criterion<?>> children();

    /**
     * Evaluates the condition. This is the only meaning of the node.
     *
     * @param subject the subject
     * @param probe who watches
     * @return the outcome
     */
    public abstract Outcome evaluate(S subject, Probe probe);

    /**
     * The same condition with its standards and options fixed.
     *
     * @param binding the binding
     * @return the bound condition, or null if it is not in force in that setting
     */
    public abstract @Nullable Criterion<S> bind(Binding binding);

    /**
     * The id of the condition.
     *
     * @return a kebab-case phrase, stable for ever
     */
    public final String id() {
        return clause().id();
    }

    /**
     * Evaluates without being watched.
     *
     * @param subject the subject
     * @return the outcome
     */
    public final Outcome test(S subject) {
        return evaluate(subject, Probe.off());
    }

    /**
     * Evaluates and explains.
     *
     * @param subject the subject
     * @return the finding
     */
    public final Finding explain(S subject) {
        Recording recording = Probe.recording();
        evaluate(subject, recording);
        return recording.takeFinding();
    }
}
