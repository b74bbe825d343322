package io.civilaffairs.people;

import io.civilaffairs.value.Amount;
import org.jspecify.annotations.Nullable;

/**
 * One item of income (一项收入). Amounts are positive; the kind says whether they add, subtract or are disregarded.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind the kind
 * @param amount net as assessed, counting as proved; null if not known
 * @param gross before necessary employment cost, in place of the amount; null if the amount is given
 * @param unproved true if there is steady work but no proof of the wage, or farming without records: the law then imputes
 * @param days days worked in the month, for an amount per day; null if not stated
 */
public record IncomeItem(
        Kind kind,
        @Nullable Amount amount,
        @Nullable Amount gross,
        boolean unproved,
        @Nullable Integer days) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "IncomeItem";
    }

    /** Checks that an item is either stated or imputed. */
    public IncomeItem {
        if (unproved && (amount != null || gross != null)) {
            throw new IllegalArgumentException("unproved: an item with an amount counts as proved");
        }
        if (amount != null && gross != null) {
            throw new IllegalArgumentException("gross: give either the net amount or the gross amount of " + kind);
        }
        if ((amount != null && amount.money().isNegative())
                || (gross != null && gross.money().isNegative())) {
            throw new IllegalArgumentException("amount: the amount of " + kind + " must not be negative");
        }
    }

    /**
     * An item with its net amount.
     *
     * @param kind the kind
     * @param amount the net amount
     * @return the item
     */
    public static IncomeItem of(Kind kind, Amount amount) {
        return new IncomeItem(kind, amount, null, false, null);
    }

    /** The kind of income. */
    public enum Kind {
        /** Wages, net of necessary employment cost (工资性收入). */
        WAGE,
        /** Net business income (经营净收入). */
        BUSINESS,
        /** Net farm income (农业经营净收入). */
        FARMING,
        /** Net property income (财产净收入). */
        PROPERTY,
        /** Pension from former work (离退休金). */
        PENSION,
        /** Centrally set basic pension of the resident scheme (城乡居民基本养老保险基础养老金). */
        BASIC_PENSION,
        /** Maintenance received (赡养、抚养、扶养费). */
        MAINTENANCE,
        /** Unemployment benefit (失业保险金). */
        UNEMPLOYMENT_BENEFIT,
        /** Other regular transfers from the state (其他经常性补贴). */
        SUBSIDY,
        /** Preferential treatment and pensions for veterans, family-planning awards, bravery awards (优待抚恤金、计划生育奖励与扶助金、见义勇为奖励). */
        PREFERENTIAL,
        /** Scholarship (奖学金). */
        SCHOLARSHIP,
        /** Social assistance in cash or kind (社会救助款物). */
        RELIEF,
        /** Gifts and donations received (接受捐赠). */
        GIFT,
        /** Taxes and social insurance paid; subtracts (缴纳的税款、社会保障支出). */
        TAX_AND_CONTRIBUTIONS_PAID,
        /** Maintenance paid; subtracts (赡养支出). */
        MAINTENANCE_PAID,
        /** Other income that counts (其他应计入收入). */
        OTHER
    }
}
