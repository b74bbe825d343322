package io.civilaffairs.programme.disability;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that the disability programmes read (残疾人福利标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Standards {
    /** Living subsidy (困难残疾人生活补贴). */
    public static final StandardId<Money> LIVING = money("disability.living", "困难残疾人生活补贴", "disability living subsidy");
    /** Nursing subsidy of grade 1 (一级重度残疾人护理补贴). */
    public static final StandardId<Money> NURSING_GRADE_1 =
            money("disability.nursing-grade-1", "一级重度残疾人护理补贴", "disability nursing subsidy, grade 1");
    /** Nursing subsidy of grade 2 (二级重度残疾人护理补贴). */
    public static final StandardId<Money> NURSING_GRADE_2 =
            money("disability.nursing-grade-2", "二级重度残疾人护理补贴", "disability nursing subsidy, grade 2");
    /** Full allowance of an unattended child outside an institution (散居事实无人抚养儿童基本生活标准). */
    public static final StandardId<Money> UNATTENDED_CHILD_DISPERSED =
            money("unattended-child.dispersed", "散居事实无人抚养儿童基本生活标准", "unattended child allowance, dispersed");
    /** Full allowance of an unattended child in an institution, that of an orphan there (机构集中养育孤儿基本生活标准). */
    public static final StandardId<Money> ORPHAN_INSTITUTION =
            money("orphan.institution", "机构集中养育孤儿基本生活标准", "orphan allowance, in an institution");
    /** Highest age of the rehabilitation of disabled children (残疾儿童康复救助年龄上限). */
    public static final StandardId<Integer> REHABILITATION_AGE = StandardId.number(
            "child-rehabilitation.age-max",
            Label.of("残疾儿童康复救助年龄上限", "highest age of the rehabilitation of disabled children"),
            Unit.YEARS,
            Delegation.COUNTY);

    /** Highest age of early rehabilitation free of charge in Chongqing (抢救性康复年龄上限). */
    public static final StandardId<Integer> EARLY_REHABILITATION_AGE = StandardId.number(
            "child-rehabilitation.early-age-max",
            Label.of("抢救性康复年龄上限", "highest age of early rehabilitation"),
            Unit.YEARS,
            Delegation.PROVINCE);

    private static final List<StandardId<?>> ALL = List.of(
            LIVING,
            NURSING_GRADE_1,
            NURSING_GRADE_2,
            UNATTENDED_CHILD_DISPERSED,
            ORPHAN_INSTITUTION,
            REHABILITATION_AGE,
            EARLY_REHABILITATION_AGE);

    private Standards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Money> money(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);
    }
}
