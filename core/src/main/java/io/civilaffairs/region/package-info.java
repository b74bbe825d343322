/**
 * Where a case belongs (行政区划): region codes, the wider units above them, the register of divisions and its history.
 *
 * <p>Start with {@link io.civilaffairs.region.Region}. Every package above may import this one; it imports only
 * {@code value}.
 */
@NullMarked
package io.civilaffairs.region;

import org.jspecify.annotations.NullMarked;
