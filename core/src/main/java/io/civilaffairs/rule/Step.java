package io.civilaffairs.rule;

/**
 * One line of a working (计算步骤): what was worked out, for whom, and under which article.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause what the line is
 * @param subject the key of the subject it is about
 * @param value the value: money, an exact amount, a ratio, a number, a date or a text
 */
public record Step(Clause clause, String subject, Object value) {}
