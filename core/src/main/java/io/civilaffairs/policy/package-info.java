/**
 * Policy (政策): all programmes together. A book is bound to a setting and then tells everything a household is entitled to.
 *
 * <p>Entry type: {@link io.civilaffairs.policy.PolicyBook}. Imports {@code value} to {@code benefit} only.
 */
@NullMarked
package io.civilaffairs.policy;

import org.jspecify.annotations.NullMarked;
