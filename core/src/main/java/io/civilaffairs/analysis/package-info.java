/**
 * Analysis (分析): what looks over all programmes together: who is missed and who no longer qualifies, what a check of
 * declared facts changes, and where earning more leaves a family with less.
 *
 * <p>Entry types: {@link io.civilaffairs.analysis.Screening}, {@link io.civilaffairs.analysis.Verification} and {@link
 * io.civilaffairs.analysis.WorkIncentives}. Imports {@code value} to {@code ledger} only, never a programme.
 */
@NullMarked
package io.civilaffairs.analysis;

import org.jspecify.annotations.NullMarked;
