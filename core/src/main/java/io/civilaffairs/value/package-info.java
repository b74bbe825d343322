/**
 * Exact values without a domain (数值与日期): money, ratios, units, labels, ranges of dates, ages and working days.
 *
 * <p>Start with {@link io.civilaffairs.value.Money} and {@link io.civilaffairs.value.Timeline}. Nothing here is rounded,
 * defaulted or read from a clock behind the caller's back. Every package of the library may import this one; it imports
 * none of them.
 */
@NullMarked
package io.civilaffairs.value;

import org.jspecify.annotations.NullMarked;
