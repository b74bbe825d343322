/**
 * Disability (残疾人福利): the living subsidy, the nursing subsidy, and the rights in kind of disabled persons.
 *
 * <p>Each programme class reads top to bottom as its article does and holds one value, {@code PROGRAMME}. Imports {@code
 * value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.disability;

import org.jspecify.annotations.NullMarked;
