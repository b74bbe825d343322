package io.civilaffairs.benefit;

import io.civilaffairs.rule.Finding;
import io.civilaffairs.standard.StandardValue;

/**
 * How often an award is to be reviewed (定期核查).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param months every so many months
 * @param source where the interval stands
 * @param finding why this interval and not the other
 */
public record Review(int months, StandardValue<Integer> source, Finding finding) {}
