/**
 * Benefits (待遇): one programme, one subject, one month. A programme is a condition, a formula and a start rule; bound to
 * a setting it assesses subjects.
 *
 * <p>Entry type: {@link io.civilaffairs.benefit.Programme}. Imports {@code value} to {@code people} only.
 */
@NullMarked
package io.civilaffairs.benefit;

import org.jspecify.annotations.NullMarked;
