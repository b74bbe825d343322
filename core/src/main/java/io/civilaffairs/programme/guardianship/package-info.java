/**
 * Guardianship of children (儿童监护): who is the guardian, left-behind children, children in difficulty, the record of a
 * guardianship over time, and the duty to report.
 *
 * <p>Each programme class reads top to bottom as its article does and holds one value, {@code PROGRAMME}. Imports {@code
 * value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.guardianship;

import org.jspecify.annotations.NullMarked;
