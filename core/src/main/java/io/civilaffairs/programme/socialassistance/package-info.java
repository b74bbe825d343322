/**
 * Social assistance (社会救助): minimum living guarantee, key-group supplement, near-threshold household.
 *
 * <p>Each programme class reads top to bottom as its article does and holds one value, {@code PROGRAMME}. Imports {@code
 * value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.socialassistance;

import org.jspecify.annotations.NullMarked;
