package io.civilaffairs.benefit;

import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import java.util.List;

/**
 * What a reader of an answer should know in some cases only (视个案附加的提示): that a decision on record is not part of the
 * answer, that a benefit may go on for a while. It never changes the answer.
 *
 * <p>Implementations are immutable and thread-safe.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface CaveatRule<S extends Subject> {
    /**
     * Fixes the rule to a setting. An option that it asks for is named among the options of the answer.
     *
     * @param binding the binding of the book
     * @return the bound rule
     */
    Bound<S> bind(Binding binding);

    /**
     * Says in every award that a standard is not applied because no pack gives it.
     *
     * @param standard the standard
     * @param note what was not found, for people
     * @param <S> the type of the subject
     * @return the rule
     */
    static <S extends Subject> CaveatRule<S> silenceOn(StandardId<?> standard, Label note) {
        List<Caveat> silence = List.of(new Caveat("rule-not-found", note));
        return binding -> binding.figure(standard).isKnown()
                ? (subject, finding) -> List.of()
                : (subject, finding) -> finding.outcome() == Outcome.MET ? silence : List.of();
    }

    /**
     * A rule fixed to a setting (已适用环境的提示规则).
     *
     * @param <S> the type of the subject
     */
    @FunctionalInterface
    interface Bound<S extends Subject> {
        /**
         * The caveats of one answer.
         *
         * @param subject the subject
         * @param finding why it is entitled or not
         * @return the caveats; empty if there is nothing to say
         */
        List<Caveat> of(S subject, Finding finding);
    }
}
