/**
 * Where a rule or a number comes from (法律依据): instruments, citations of their articles, and how far they were checked.
 *
 * <p>Start with {@link io.civilaffairs.law.Citation}. Every package above may import this one; it imports only
 * {@code value}.
 */
@NullMarked
package io.civilaffairs.law;

import org.jspecify.annotations.NullMarked;
