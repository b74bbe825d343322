package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rigid spending because of disability or serious illness that is deducted from income (刚性支出扣减): 最低生活保障审核确认办法
 * 第十三条第三款 leaves it to the place how much. No figure of Chongqing was found, so an official records the sum: the
 * finding {@code INCOME_DEDUCTION} of the guarantee, of a member or of the household, with the amount a month. None
 * recorded is none. This class is immutable and thread-safe.
 */
final class IncomeDeduction {
    /** The line of the working. */
    static final Clause CLAUSE = Clause.of(
            "income-deduction",
            "经认定扣减的因残疾、患重病等增加的刚性支出",
            "rigid spending because of disability or illness, deducted as recorded",
            Texts.MEASURES.article("第十三条").item("第三款"));

    private static final String KIND = "INCOME_DEDUCTION";
    private static final String GUARANTEE = ProgrammeId.MINIMUM_LIVING_GUARANTEE.id();

    private IncomeDeduction() {}

    /**
     * What was decided to be deducted a month.
     *
     * @param household the household, whose findings are known
     * @param person the member, or null for the household as a whole
     * @return the sum, zero if none is recorded
     */
    static Money of(Household household, @Nullable String person) {
        Money sum = Boolean.TRUE.equals(household.finding(KIND, GUARANTEE, person))
                ? household.findingAmount(KIND, GUARANTEE, person)
                : null;
        return sum == null ? Money.ZERO : sum;
    }
}
