package io.civilaffairs.benefit;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The id of a programme (项目编号). All ids of this library are constants here, so that programmes refer to one another by
 * id; a host makes its own, with a namespace such as {@code cn.example-city.rent-help}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param id dotted kebab-case
 */
public record ProgrammeId(String id) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    /** Minimum living guarantee (最低生活保障). */
    public static final ProgrammeId MINIMUM_LIVING_GUARANTEE = of("minimum-living-guarantee");

    /** Key group supplement (分类重点救助). */
    public static final ProgrammeId KEY_GROUP_SUPPLEMENT = of("key-group-supplement");

    /** Single person guarantee (单人保). */
    public static final ProgrammeId SINGLE_PERSON_GUARANTEE = of("single-person-guarantee");

    /** Extreme hardship support (特困人员救助供养). */
    public static final ProgrammeId EXTREME_HARDSHIP_SUPPORT = of("extreme-hardship-support");

    /** Near threshold household (最低生活保障边缘家庭). */
    public static final ProgrammeId NEAR_THRESHOLD_HOUSEHOLD = of("near-threshold-household");

    /** Rigid expenditure household (刚性支出困难家庭). */
    public static final ProgrammeId RIGID_EXPENDITURE_HOUSEHOLD = of("rigid-expenditure-household");

    /** Temporary assistance (临时救助). */
    public static final ProgrammeId TEMPORARY_ASSISTANCE = of("temporary-assistance");

    /** Price linked subsidy (价格临时补贴). */
    public static final ProgrammeId PRICE_LINKED_SUBSIDY = of("price-linked-subsidy");

    /** Disaster relief (受灾人员救助). */
    public static final ProgrammeId DISASTER_RELIEF = of("disaster-relief");

    /** Medical assistance (医疗救助). */
    public static final ProgrammeId MEDICAL_ASSISTANCE = of("medical-assistance");

    /** Emergency medical aid (疾病应急救助). */
    public static final ProgrammeId EMERGENCY_MEDICAL_AID = of("emergency-medical-aid");

    /** Education assistance (教育救助). */
    public static final ProgrammeId EDUCATION_ASSISTANCE = of("education-assistance");

    /** Housing assistance (住房救助). */
    public static final ProgrammeId HOUSING_ASSISTANCE = of("housing-assistance");

    /** Employment assistance (就业救助). */
    public static final ProgrammeId EMPLOYMENT_ASSISTANCE = of("employment-assistance");

    /** Disability living subsidy (困难残疾人生活补贴). */
    public static final ProgrammeId DISABILITY_LIVING_SUBSIDY = of("disability-living-subsidy");

    /** Disability nursing subsidy (重度残疾人护理补贴). */
    public static final ProgrammeId DISABILITY_NURSING_SUBSIDY = of("disability-nursing-subsidy");

    /** Rights of disabled persons (残疾人权益与扶助). */
    public static final ProgrammeId DISABILITY_RIGHTS = of("disability-rights");

    /** Orphan allowance (孤儿基本生活费). */
    public static final ProgrammeId ORPHAN_ALLOWANCE = of("orphan-allowance");

    /** Unattended child allowance (事实无人抚养儿童基本生活补贴). */
    public static final ProgrammeId UNATTENDED_CHILD_ALLOWANCE = of("unattended-child-allowance");

    /** Orphan student grant (福彩圆梦·孤儿助学). */
    public static final ProgrammeId ORPHAN_STUDENT_GRANT = of("orphan-student-grant");

    /** Medical rehabilitation of orphans (孤儿医疗康复明天计划). */
    public static final ProgrammeId ORPHAN_MEDICAL_REHABILITATION = of("orphan-medical-rehabilitation");

    /** Child guardianship (儿童监护状况). */
    public static final ProgrammeId CHILD_GUARDIANSHIP = of("child-guardianship");

    /** Left behind child (农村留守儿童). */
    public static final ProgrammeId LEFT_BEHIND_CHILD = of("left-behind-child");

    /** Child in difficulty (困境儿童). */
    public static final ProgrammeId CHILD_IN_DIFFICULTY = of("child-in-difficulty");

    /** Elderly ability (老年人能力评估). */
    public static final ProgrammeId ELDERLY_ABILITY = of("elderly-ability");

    /** Long term care level (长期护理失能等级). */
    public static final ProgrammeId LONG_TERM_CARE_LEVEL = of("long-term-care-level");

    /** Long term care self assessment (长期护理失能等级自评). */
    public static final ProgrammeId LONG_TERM_CARE_SELF_ASSESSMENT = of("long-term-care-self-assessment");

    /** High age allowance (高龄津贴). */
    public static final ProgrammeId HIGH_AGE_ALLOWANCE = of("high-age-allowance");

    /** Elderly service subsidy (养老服务补贴). */
    public static final ProgrammeId ELDERLY_SERVICE_SUBSIDY = of("elderly-service-subsidy");

    /** Elderly service voucher (失能老年人养老服务消费补贴). */
    public static final ProgrammeId ELDERLY_SERVICE_VOUCHER = of("elderly-service-voucher");

    /** Long term care insurance (长期护理保险). */
    public static final ProgrammeId LONG_TERM_CARE_INSURANCE = of("long-term-care-insurance");

    /** Left behind elder (留守老年人). */
    public static final ProgrammeId LEFT_BEHIND_ELDER = of("left-behind-elder");

    /** Rights of the elderly (老年人权益). */
    public static final ProgrammeId ELDERLY_RIGHTS = of("elderly-rights");

    /** Care plan level (照护方式). */
    public static final ProgrammeId CARE_PLAN_LEVEL = of("care-plan-level");

    // Benefits from outside: no programme of this library, but a record of payments may name them.

    /** Work injury nursing allowance (工伤保险生活护理费), from outside. */
    public static final ProgrammeId WORK_INJURY_NURSING = of("work-injury-nursing");

    /** Work injury living benefit (工伤保险伤残津贴), from outside. */
    public static final ProgrammeId WORK_INJURY_LIVING = of("work-injury-living");

    /** Nursing allowance of retired veteran cadres (离休干部护理费), from outside. */
    public static final ProgrammeId RETIRED_CADRE_NURSING = of("retired-cadre-nursing");

    /** Living allowance of retired veteran cadres (离休干部生活补贴), from outside. */
    public static final ProgrammeId RETIRED_CADRE_LIVING = of("retired-cadre-living");

    /** Nursing allowance for old persons (老年人护理补贴), from outside. */
    public static final ProgrammeId OLD_AGE_NURSING = of("old-age-nursing");

    /** Living allowance for old persons (老年人生活补贴), from outside. */
    public static final ProgrammeId OLD_AGE_LIVING = of("old-age-living");

    /** Unemployment benefit (失业保险金), from outside. */
    public static final ProgrammeId UNEMPLOYMENT_BENEFIT = of("unemployment-benefit");

    /** Pension of entitled groups, such as veterans (优抚对象定期抚恤补助), from outside. */
    public static final ProgrammeId VETERAN_PENSION = of("veteran-pension");

    /** All of these, in this order: what a record of the administration may name. */
    public static final List<ProgrammeId> NAMED = List.of(
            MINIMUM_LIVING_GUARANTEE,
            KEY_GROUP_SUPPLEMENT,
            SINGLE_PERSON_GUARANTEE,
            EXTREME_HARDSHIP_SUPPORT,
            NEAR_THRESHOLD_HOUSEHOLD,
            RIGID_EXPENDITURE_HOUSEHOLD,
            TEMPORARY_ASSISTANCE,
            PRICE_LINKED_SUBSIDY,
            DISASTER_RELIEF,
            MEDICAL_ASSISTANCE,
            EMERGENCY_MEDICAL_AID,
            EDUCATION_ASSISTANCE,
            HOUSING_ASSISTANCE,
            EMPLOYMENT_ASSISTANCE,
            DISABILITY_LIVING_SUBSIDY,
            DISABILITY_NURSING_SUBSIDY,
            DISABILITY_RIGHTS,
            ORPHAN_ALLOWANCE,
            UNATTENDED_CHILD_ALLOWANCE,
            ORPHAN_STUDENT_GRANT,
            ORPHAN_MEDICAL_REHABILITATION,
            CHILD_GUARDIANSHIP,
            LEFT_BEHIND_CHILD,
            CHILD_IN_DIFFICULTY,
            ELDERLY_ABILITY,
            LONG_TERM_CARE_LEVEL,
            LONG_TERM_CARE_SELF_ASSESSMENT,
            HIGH_AGE_ALLOWANCE,
            ELDERLY_SERVICE_SUBSIDY,
            ELDERLY_SERVICE_VOUCHER,
            LONG_TERM_CARE_INSURANCE,
            LEFT_BEHIND_ELDER,
            ELDERLY_RIGHTS,
            CARE_PLAN_LEVEL,
            WORK_INJURY_NURSING,
            WORK_INJURY_LIVING,
            RETIRED_CADRE_NURSING,
            RETIRED_CADRE_LIVING,
            OLD_AGE_NURSING,
            OLD_AGE_LIVING,
            UNEMPLOYMENT_BENEFIT,
            VETERAN_PENSION);

    /** Checks the form. */
    public ProgrammeId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("id: \"" + id + "\" is not dotted kebab-case");
        }
    }

    /**
     * An id.
     *
     * @param id dotted kebab-case
     * @return the id
     */
    public static ProgrammeId of(String id) {
        return new ProgrammeId(id);
    }

    @Override
    public String toString() {
        return id;
    }
}
