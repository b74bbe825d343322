package io.civilaffairs.benefit;

import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Subject;
import io.civilaffairs.standard.StandardId;

/**
 * When awards of a programme are reviewed (核查周期规则): at the short interval if a condition holds, else at the long one.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param unstable the condition for the short interval
 * @param shortInterval the short interval in months
 * @param longInterval the long interval in months
 * @param <S> the type of the subject
 */
public record ReviewRule<S extends Subject>(
        Criterion<S> unstable, StandardId<Integer> shortInterval, StandardId<Integer> longInterval) {}
