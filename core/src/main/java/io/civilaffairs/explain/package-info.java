/**
 * Explanations for people (说明): findings, assessments, rules and standards as Chinese or English text, Markdown or HTML.
 *
 * <p>Entry type: {@link io.civilaffairs.explain.Explainer}. Nothing is decided here: what is shown is the finding that the
 * evaluation itself left behind. May import every layer up to {@code analysis}; imported by {@code json} and hosts.
 */
@NullMarked
package io.civilaffairs.explain;

import org.jspecify.annotations.NullMarked;
