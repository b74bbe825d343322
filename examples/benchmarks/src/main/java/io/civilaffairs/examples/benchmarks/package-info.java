/** Benchmarks: the library beside the same rules written by hand. */
@NullMarked
package io.civilaffairs.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
