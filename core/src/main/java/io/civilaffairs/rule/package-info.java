/**
 * The rule language (规则语言): outcomes, facts, criteria and findings; it knows no person and no benefit.
 *
 * <p>Entry type: {@link io.civilaffairs.rule.Criteria}. A rule is a tree of {@link
 * io.civilaffairs.rule.Criterion} nodes, one for each statutory item in the order of the article. Each node has
 * one {@code evaluate}; a {@link io.civilaffairs.rule.Probe} may watch it and then holds the explanation. Imports
 * {@code value}, {@code law}, {@code region} and {@code standard} only.
 */
@NullMarked
package io.civilaffairs.rule;

import org.jspecify.annotations.NullMarked;
