package io.civilaffairs.programme.childwelfare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardNotFoundException;
import io.civilaffairs.value.Money;

/**
 * Whether an orphan standard grew as the rule says (孤儿基本生活标准自然增长): by as many yuan as the basic living standard of
 * persons in extreme hardship. Chongqing, from 2018, known from a report. An indicator: it changes nobody's award. Unit: yuan
 * per person per month.
 *
 * <pre>{@code
 * OrphanGrowth growth = OrphanGrowth.inInstitutions(
 *     CivilAffairs.setting("500154", YearMonth.of(2024, 8)), CivilAffairs.setting("500154", YearMonth.of(2024, 9)));
 * boolean asTheRuleSays = growth.followsRule();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param before the orphan standard before
 * @param after the orphan standard after
 * @param hardshipBefore the basic standard of persons in extreme hardship before
 * @param hardshipAfter the basic standard of persons in extreme hardship after
 */
public record OrphanGrowth(Money before, Money after, Money hardshipBefore, Money hardshipAfter) {
    /** Where the rule stands. */
    public static final Citation RULE = Texts.GROWTH.article("自然增长机制");

    /**
     * Compares two times, for orphans in institutions.
     *
     * @param from the earlier setting
     * @param to the later setting
     * @return the comparison
     * @throws StandardNotFoundException if no pack gives one of the figures
     */
    public static OrphanGrowth inInstitutions(Setting from, Setting to) {
        return between(from, to, true);
    }

    /**
     * Compares two times, for dispersed orphans.
     *
     * @param from the earlier setting
     * @param to the later setting
     * @return the comparison
     * @throws StandardNotFoundException if no pack gives one of the figures
     */
    public static OrphanGrowth dispersed(Setting from, Setting to) {
        return between(from, to, false);
    }

    private static OrphanGrowth between(Setting from, Setting to, boolean institution) {
        var standard = institution ? ChildWelfareStandards.ORPHAN_INSTITUTION : ChildWelfareStandards.ORPHAN_DISPERSED;
        return new OrphanGrowth(
                from.get(standard).value(),
                to.get(standard).value(),
                from.get(ChildWelfareStandards.EXTREME_HARDSHIP_BASIC).value(),
                to.get(ChildWelfareStandards.EXTREME_HARDSHIP_BASIC).value());
    }

    /**
     * What the rule makes of the standard.
     *
     * @return the standard before plus the raise of the standard for extreme hardship
     */
    public Money expected() {
        return before.plus(hardshipAfter).minus(hardshipBefore);
    }

    /**
     * By how much the standard differs from the rule.
     *
     * @return positive if it grew by more
     */
    public Money beyondRule() {
        return after.minus(expected());
    }

    /**
     * Tells whether the standard grew exactly as the rule says.
     *
     * @return true if it did
     */
    public boolean followsRule() {
        return after.equals(expected());
    }

    /**
     * Tells whether the standard fell, which natural growth rules out.
     *
     * @return true if it is lower than before
     */
    public boolean fell() {
        return after.compareTo(before) < 0;
    }
}
