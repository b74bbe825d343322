/**
 * Analysis (分析): what looks over all programmes together: who is missed and who no longer qualifies, and what a check of
 * declared facts changes.
 *
 * <p>Entry types: {@link io.civilaffairs.analysis.Screening} and {@link io.civilaffairs.analysis.Verification}. Imports
 * {@code value} to {@code ledger} only, never a programme.
 */
@NullMarked
package io.civilaffairs.analysis;

import org.jspecify.annotations.NullMarked;
