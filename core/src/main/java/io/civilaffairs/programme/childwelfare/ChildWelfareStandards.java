package io.civilaffairs.programme.childwelfare;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that child welfare reads (儿童福利标准). A pack gives their values.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChildWelfareStandards {
    /** Orphan allowance in an institution (机构集中养育孤儿基本生活标准). */
    public static final StandardId<Money> ORPHAN_INSTITUTION =
            living("orphan.institution", "机构集中养育孤儿基本生活标准", "orphan allowance, in an institution");
    /** Orphan allowance outside institutions (散居孤儿基本生活标准). */
    public static final StandardId<Money> ORPHAN_DISPERSED =
            living("orphan.dispersed", "散居孤儿基本生活标准", "orphan allowance, dispersed");
    /** Age below which an orphan is recognised (孤儿年龄). */
    public static final StandardId<Integer> ORPHAN_AGE =
            national("orphan.age", "孤儿年龄", "age below which an orphan is recognised", Unit.YEARS);
    /** Whether orphans still in secondary school stay supported (年满18周岁仍在中等学校就读的孤儿继续保障). */
    public static final StandardId<Boolean> ORPHAN_SCHOOL_EXTENSION = StandardId.flag(
            "orphan.school-extension",
            Label.of("年满18周岁仍在中等学校就读的孤儿继续保障", "orphans still in secondary school stay supported"),
            Delegation.PROVINCE);
    /** Orphan student grant (孤儿助学金). */
    public static final StandardId<Money> STUDENT_GRANT = StandardId.money(
            "orphan-student-grant.amount",
            Label.of("孤儿助学金", "orphan student grant"),
            Unit.YUAN_PER_PERSON_YEAR,
            Delegation.NATIONAL);
    /** Age up to which the Tomorrow Plan covers every orphan (孤儿医疗康复明天计划年龄). */
    public static final StandardId<Integer> TOMORROW_PLAN_AGE = national(
            "orphan-medical-rehabilitation.age", "孤儿医疗康复明天计划年龄", "age covered by the Tomorrow Plan", Unit.YEARS);

    /** Unattended child allowance outside institutions (散居事实无人抚养儿童基本生活标准). */
    public static final StandardId<Money> UNATTENDED_DISPERSED =
            living("unattended-child.dispersed", "散居事实无人抚养儿童基本生活标准", "unattended child allowance, dispersed");
    /** Age below which a child counts as unattended (事实无人抚养儿童年龄). */
    public static final StandardId<Integer> UNATTENDED_AGE = StandardId.number(
            "unattended-child.age",
            Label.of("事实无人抚养儿童年龄", "age below which a child counts as unattended"),
            Unit.YEARS,
            Delegation.PROVINCE);
    /** Whether those still in full-time secondary school stay supported (年满18周岁仍在中等学校全日制就读的继续保障). */
    public static final StandardId<Boolean> UNATTENDED_SCHOOL_EXTENSION = StandardId.flag(
            "unattended-child.school-extension",
            Label.of("年满18周岁仍在中等学校全日制就读的继续保障", "those still in full-time secondary school stay supported"),
            Delegation.PROVINCE);
    /** Whether guardianship revoked and deportation count (被撤销监护资格、被遣送（驱逐）出境计入父母情形). */
    public static final StandardId<Boolean> REVOKED_OR_DEPORTED_COUNTS = StandardId.flag(
            "unattended-child.revoked-or-deported-counts",
            Label.of("被撤销监护资格、被遣送（驱逐）出境计入父母情形", "guardianship revoked or deported counts as a situation of a parent"),
            Delegation.PROVINCE);
    /** Shortest time of lost contact (失联的最短月数). */
    public static final StandardId<Integer> LOST_CONTACT_MONTHS =
            national("unattended-child.lost-contact-months", "失联的最短月数", "shortest time of lost contact", Unit.MONTHS);
    /** Shortest term of prison or other restraint (服刑在押等期限的最短月数). */
    public static final StandardId<Integer> CUSTODY_MONTHS = national(
            "unattended-child.custody-months",
            "服刑在押等期限的最短月数",
            "shortest term of prison, compulsory detoxification or other restraint",
            Unit.MONTHS);
    /** Mildest grade of a parent's severe disability, any kind (父母重残等级). */
    public static final StandardId<Integer> PARENT_GRADE = national(
            "unattended-child.parent-disability-grade",
            "父母重残等级（含）",
            "mildest grade of a parent's severe disability, any kind",
            Unit.COUNT);
    /** Mildest grade of a parent's mental disability (父母精神残疾等级). */
    public static final StandardId<Integer> PARENT_GRADE_MENTAL = national(
            "unattended-child.parent-disability-grade-mental",
            "父母精神残疾等级（含）",
            "mildest grade of a parent's mental disability",
            Unit.COUNT);
    /** Mildest grade of a parent's intellectual disability (父母智力残疾等级). */
    public static final StandardId<Integer> PARENT_GRADE_INTELLECTUAL = national(
            "unattended-child.parent-disability-grade-intellectual",
            "父母智力残疾等级（含）",
            "mildest grade of a parent's intellectual disability",
            Unit.COUNT);
    /** Basic living standard of persons in extreme hardship, which the growth of the orphan standards follows (特困人员基本生活标准). */
    public static final StandardId<Money> EXTREME_HARDSHIP_BASIC =
            living("extreme-hardship.basic", "特困人员基本生活标准", "basic living standard of persons in extreme hardship");

    private static final List<StandardId<?>> ALL = List.of(
            ORPHAN_INSTITUTION,
            ORPHAN_DISPERSED,
            ORPHAN_AGE,
            ORPHAN_SCHOOL_EXTENSION,
            STUDENT_GRANT,
            TOMORROW_PLAN_AGE,
            UNATTENDED_DISPERSED,
            UNATTENDED_AGE,
            UNATTENDED_SCHOOL_EXTENSION,
            REVOKED_OR_DEPORTED_COUNTS,
            LOST_CONTACT_MONTHS,
            CUSTODY_MONTHS,
            PARENT_GRADE,
            PARENT_GRADE_MENTAL,
            PARENT_GRADE_INTELLECTUAL,
            EXTREME_HARDSHIP_BASIC);

    private ChildWelfareStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Money> living(String name, String zh, String en) {
        return StandardId.money(name, Label.of(zh, en), Unit.YUAN_PER_PERSON_MONTH, Delegation.COUNTY_NOT_LOWER);
    }

    private static StandardId<Integer> national(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.NATIONAL);
    }
}
