/**
 * Casework (经办): what an office does around the awards. One application is routed to every department it concerns
 * (一门受理、协同办理), and each step of a procedure has its deadline in its unit.
 *
 * <p>Entry types: {@link io.civilaffairs.programme.casework.JointHandling} and {@link
 * io.civilaffairs.programme.casework.Procedure}. Imports {@code value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.casework;

import org.jspecify.annotations.NullMarked;
