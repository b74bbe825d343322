/**
 * Child welfare (儿童福利): orphan allowance, allowance for children who are in fact unattended, orphan student grant.
 *
 * <p>Each programme class reads top to bottom as its article does and holds one value, {@code PROGRAMME}. Imports {@code
 * value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.childwelfare;

import org.jspecify.annotations.NullMarked;
