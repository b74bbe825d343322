/**
 * Elderly care (养老服务): the ability of an old person, the level of long-term care, allowances, subsidies and vouchers, and
 * the rights that follow from age or level.
 *
 * <p>Each programme class reads top to bottom as its text does and holds one value, {@code PROGRAMME}. Imports {@code
 * value} to {@code policy}; never another programme package.
 */
@NullMarked
package io.civilaffairs.programme.eldercare;

import org.jspecify.annotations.NullMarked;
