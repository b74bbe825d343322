package io.civilaffairs.programme.institution;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The standards that the rules on institutions and coverage read (养老机构与设施覆盖标准). A pack gives their values; most have
 * none, because no source gives one.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class InstitutionStandards {
    /** Filing after the first resident moved in (备案期限). */
    public static final StandardId<Integer> FILING = StandardId.number(
            "deadline.institution-filing",
            Label.of("收住首位老年人后办理备案的期限", "filing after the first resident moved in"),
            Unit.WORKING_DAYS,
            Delegation.NATIONAL);
    /** Notice before closing (暂停、终止服务的提前报告期限). */
    public static final StandardId<Integer> CLOSING_NOTICE = StandardId.number(
            "deadline.institution-closing-notice",
            Label.of("暂停或者终止服务的提前报告期限", "notice before an institution closes"),
            Unit.DAYS,
            Delegation.PROVINCE);

    /** Most points for environment (环境满分). */
    public static final StandardId<Integer> ENVIRONMENT_POINTS = points("environment-points", "环境满分", "environment");
    /** Most points for facilities (设施设备满分). */
    public static final StandardId<Integer> FACILITIES_POINTS = points("facilities-points", "设施设备满分", "facilities");
    /** Most points for management (运营管理满分). */
    public static final StandardId<Integer> MANAGEMENT_POINTS = points("management-points", "运营管理满分", "management");
    /** Most points for service (服务满分). */
    public static final StandardId<Integer> SERVICE_POINTS = points("service-points", "服务满分", "service");
    /** Most points in all (总满分). */
    public static final StandardId<Integer> TOTAL_POINTS = points("total-points", "总满分", "all four parts");

    /** The lowest total of each grade, from grade 1 to grade 5 (各等级最低总分). */
    public static final List<StandardId<Integer>> GRADE_FROM = List.of(
            gradeFrom(Grade.FIRST),
            gradeFrom(Grade.SECOND),
            gradeFrom(Grade.THIRD),
            gradeFrom(Grade.FOURTH),
            gradeFrom(Grade.FIFTH));

    /** Construction subsidy for a new bed (建设补贴标准). */
    public static final StandardId<Money> CONSTRUCTION = StandardId.money(
            "institution-subsidy.construction",
            Label.of("养老机构建设补贴标准（每张新建床位）", "construction subsidy for a new bed"),
            Unit.YUAN_PER_BED,
            Delegation.COUNTY);
    /** Operating subsidy for an occupied bed by ability level 0 to 4 (运营补贴标准). */
    public static final List<StandardId<Money>> OPERATING_BY_LEVEL = List.of(
            byLevel(0, "能力完好", "intact"),
            byLevel(1, "轻度失能", "mild loss"),
            byLevel(2, "中度失能", "moderate loss"),
            byLevel(3, "重度失能", "severe loss"),
            byLevel(4, "完全失能", "complete loss"));
    /** Addition to the operating subsidy for an occupied bed by grade 1 to 5 (等级加发标准). */
    public static final List<StandardId<Money>> OPERATING_BY_GRADE = List.of(
            byGrade(Grade.FIRST),
            byGrade(Grade.SECOND),
            byGrade(Grade.THIRD),
            byGrade(Grade.FOURTH),
            byGrade(Grade.FIFTH));

    /** Water is charged as for households (用水执行居民价格). */
    public static final StandardId<Boolean> WATER = tariff("water", "用水", "water");
    /** Power is charged as for households (用电执行居民价格). */
    public static final StandardId<Boolean> POWER = tariff("power", "用电", "power");
    /** Gas is charged as for households (用气执行居民价格). */
    public static final StandardId<Boolean> GAS = tariff("gas", "用气", "gas");

    /** Townships that are to have a facility (镇乡街道设施目标). */
    public static final StandardId<Integer> TOWNSHIPS =
            target("townships", "应有社区居家养老服务设施的镇乡（街道）数", "townships that are to have a facility", Unit.COUNT);
    /** Villages that are to have a facility (村社区设施目标). */
    public static final StandardId<Integer> VILLAGES =
            target("villages", "应有社区居家养老服务设施的村（社区）数", "villages that are to have a facility", Unit.COUNT);
    /** Carers to be trained (计划培训养老服务人才数). */
    public static final StandardId<Integer> CARERS =
            target("carers", "计划培训养老服务人才数", "carers to be trained", Unit.PERSONS);
    /** The last day of the target (目标期限). */
    public static final StandardId<LocalDate> TARGET_DATE = new StandardId<>(
            "elderly-coverage.target-date",
            Label.of("社区居家养老服务设施建设目标期限", "last day of the target for facilities"),
            Unit.DATE,
            LocalDate.class,
            Delegation.COUNTY);
    /** The share of persons in extreme hardship without self-care that are to live in institutions (集中供养比例目标). */
    public static final StandardId<Ratio> INSTITUTION_SHARE = StandardId.ratio(
            "elderly-coverage.institution-share",
            Label.of(
                    "生活不能自理特困人员集中供养比例目标",
                    "share of persons in extreme hardship without self-care that are to live in institutions"),
            Unit.PERCENT,
            Delegation.COUNTY);

    private InstitutionStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        List<StandardId<?>> all = new ArrayList<>(List.of(
                FILING,
                CLOSING_NOTICE,
                ENVIRONMENT_POINTS,
                FACILITIES_POINTS,
                MANAGEMENT_POINTS,
                SERVICE_POINTS,
                TOTAL_POINTS,
                CONSTRUCTION,
                WATER,
                POWER,
                GAS,
                TOWNSHIPS,
                VILLAGES,
                CARERS,
                TARGET_DATE,
                INSTITUTION_SHARE));
        all.addAll(GRADE_FROM);
        all.addAll(OPERATING_BY_LEVEL);
        all.addAll(OPERATING_BY_GRADE);
        return List.copyOf(all);
    }

    private static StandardId<Integer> points(String name, String zh, String en) {
        return StandardId.number(
                "institution-grading." + name,
                Label.of("养老机构等级评定" + zh, "most points in grading: " + en),
                Unit.POINTS,
                Delegation.NATIONAL);
    }

    private static StandardId<Integer> gradeFrom(Grade grade) {
        return StandardId.number(
                "institution-grading.grade-" + grade.level() + "-from",
                Label.of(
                        "养老机构" + grade.label().zh() + "最低总分",
                        "lowest total of " + grade.label().en()),
                Unit.POINTS,
                Delegation.PROVINCE);
    }

    private static StandardId<Money> byLevel(int level, String zh, String en) {
        return StandardId.money(
                "institution-subsidy.operating-level-" + level,
                Label.of("养老机构运营补贴标准（" + zh + "）", "operating subsidy for an occupied bed: " + en),
                Unit.YUAN_PER_BED_MONTH,
                Delegation.COUNTY);
    }

    private static StandardId<Money> byGrade(Grade grade) {
        return StandardId.money(
                "institution-subsidy.operating-grade-" + grade.level(),
                Label.of(
                        "养老机构运营补贴等级加发标准（" + grade.label().zh() + "）",
                        "addition to the operating subsidy: " + grade.label().en()),
                Unit.YUAN_PER_BED_MONTH,
                Delegation.COUNTY);
    }

    private static StandardId<Boolean> tariff(String name, String zh, String en) {
        return StandardId.flag(
                "institution-tariff." + name + "-as-household",
                Label.of("养老机构" + zh + "是否执行居民价格", "whether " + en + " is charged as for households"),
                Delegation.COUNTY);
    }

    private static StandardId<Integer> target(String name, String zh, String en, Unit unit) {
        return StandardId.number("elderly-coverage." + name, Label.of(zh, en), unit, Delegation.COUNTY);
    }
}
