/**
 * The command line (命令行): assess a case, list standards, explain a rule.
 *
 * <p>Entry type: {@link io.civilaffairs.examples.quickstart.Main}. A small host of the library; its heart is {@link
 * io.civilaffairs.examples.quickstart.Cases}.
 */
@NullMarked
package io.civilaffairs.examples.quickstart;

import org.jspecify.annotations.NullMarked;
