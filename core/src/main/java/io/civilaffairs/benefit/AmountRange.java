package io.civilaffairs.benefit;

import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Per;

/**
 * An amount the law leaves to an official within limits (待认定的金额幅度). Unit: yuan per period.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param within the lowest and the highest sum
 * @param per the period
 * @param decision the decision that would fix the amount
 */
public record AmountRange(MoneyRange within, Per per, FactRef decision) {}
