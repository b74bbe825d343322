/**
 * People (人员与家庭): what is known about persons and households, and what is not. No policy: who counts as a member and
 * what counts as income are rules of the programmes.
 *
 * <p>Entry types: {@link io.civilaffairs.people.Household} and {@link io.civilaffairs.people.Person}. In every type null
 * means "not known"; {@code NONE}, zero, false and the empty list are known. Imports {@code value} to {@code rule} only.
 */
@NullMarked
package io.civilaffairs.people;

import org.jspecify.annotations.NullMarked;
