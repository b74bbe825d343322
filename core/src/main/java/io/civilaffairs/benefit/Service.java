package io.civilaffairs.benefit;

import io.civilaffairs.rule.Clause;

/**
 * A benefit in kind, or a right that follows from a status (实物、服务或资格).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param clause what it is, and under which article
 */
public record Service(Clause clause) {}
