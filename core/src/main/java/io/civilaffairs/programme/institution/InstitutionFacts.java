package io.civilaffairs.programme.institution;

import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be known about an institution (养老机构的事实), for rules of a host's own. Each says its unit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class InstitutionFacts {
    /** Who set it up and to what end (机构性质). */
    public static final Fact<CareInstitution, CareInstitution.Kind> KIND =
            fact("kind", "kind", "机构性质", "kind of institution", Unit.CODE, CareInstitution::kind);
    /** Run by others than government (社会力量运营). */
    public static final Fact<CareInstitution, Boolean> PRIVATELY_RUN = fact(
            "privately-run", "privatelyRun", "是否由社会力量运营", "privately run", Unit.FLAG, CareInstitution::privatelyRun);
    /** Registered (登记). */
    public static final Fact<CareInstitution, Milestone> REGISTERED =
            fact("registered", "registered", "登记日期", "day of registration", Unit.DATE, CareInstitution::registered);
    /** First resident moved in (首位老年人入住). */
    public static final Fact<CareInstitution, Milestone> FIRST_RESIDENT = fact(
            "first-resident",
            "firstResident",
            "首位老年人入住日期",
            "day the first resident moved in",
            Unit.DATE,
            CareInstitution::firstResident);
    /** Put on file (备案). */
    public static final Fact<CareInstitution, Milestone> FILED =
            fact("filed", "filed", "备案日期", "day of filing", Unit.DATE, CareInstitution::filed);
    /** Suspends or ends its service (暂停、终止服务). */
    public static final Fact<CareInstitution, Milestone> CLOSING =
            fact("closing", "closing", "暂停或者终止服务日期", "day of closing", Unit.DATE, CareInstitution::closing);
    /** Notice of closing (暂停、终止服务的报告). */
    public static final Fact<CareInstitution, Milestone> CLOSING_NOTICE = fact(
            "closing-notice",
            "closingNotice",
            "暂停或者终止服务的报告日期",
            "day notice of closing was given",
            Unit.DATE,
            CareInstitution::closingNotice);
    /** Residents not resettled (未安置老年人). */
    public static final Fact<CareInstitution, Integer> NOT_RESETTLED = fact(
            "not-resettled",
            "notResettled",
            "尚未妥善安置的老年人数",
            "residents not resettled",
            Unit.PERSONS,
            CareInstitution::notResettled);
    /** Beds (床位). */
    public static final Fact<CareInstitution, Integer> BEDS =
            fact("beds", "beds", "床位数", "beds", Unit.BEDS, CareInstitution::beds);
    /** Beds newly built (新建床位). */
    public static final Fact<CareInstitution, Integer> NEW_BEDS =
            fact("new-beds", "newBeds", "新建床位数", "beds newly built", Unit.BEDS, CareInstitution::newBeds);
    /** Occupied beds by ability level (按能力等级的入住情况). */
    public static final Fact<CareInstitution, Occupancy> OCCUPANCY = fact(
            "occupancy",
            "occupancy",
            "按能力等级的入住床位数",
            "occupied beds by ability level",
            Unit.BEDS,
            CareInstitution::occupancy);
    /** Residents (入住老年人). */
    public static final Fact<CareInstitution, Integer> RESIDENTS = InstitutionFacts.<Integer>fact(
                    "residents", "occupancy", "入住老年人数", "residents", Unit.PERSONS, InstitutionFacts::residents)
            .within(OCCUPANCY);
    /** The levels of all residents; null while some are not assessed (全部入住老年人的能力等级). */
    public static final Fact<CareInstitution, Occupancy> ALL_ASSESSED = InstitutionFacts.<Occupancy>fact(
                    "residents-levels",
                    "occupancy/notAssessed",
                    "全部入住老年人的能力等级",
                    "the ability levels of all residents",
                    Unit.BEDS,
                    InstitutionFacts::assessed)
            .within(OCCUPANCY);
    /** Residents with a signed service agreement (已签订服务协议的老年人). */
    public static final Fact<CareInstitution, Integer> AGREEMENTS = fact(
            "agreements",
            "agreements",
            "已签订服务协议的老年人数",
            "residents with a signed service agreement",
            Unit.PERSONS,
            CareInstitution::agreements);
    /** The grade on record (已评定等级). */
    public static final Fact<CareInstitution, Grade> GRADE =
            fact("grade", "grade", "已评定等级", "grade on record", Unit.CODE, CareInstitution::grade);
    /** The grade by leaves on record (已评定叶级). */
    public static final Fact<CareInstitution, LeafGrade> LEAF_GRADE = fact(
            "leaf-grade", "leafGrade", "已评定叶级", "grade by leaves on record", Unit.CODE, CareInstitution::leafGrade);
    /** Score for environment (环境得分). */
    public static final Fact<CareInstitution, Integer> ENVIRONMENT =
            score("environment", "环境得分", "score for environment", GradingScores::environment);
    /** Score for facilities (设施设备得分). */
    public static final Fact<CareInstitution, Integer> FACILITIES =
            score("facilities", "设施设备得分", "score for facilities", GradingScores::facilities);
    /** Score for management (运营管理得分). */
    public static final Fact<CareInstitution, Integer> MANAGEMENT =
            score("management", "运营管理得分", "score for management", GradingScores::management);
    /** Score for service (服务得分). */
    public static final Fact<CareInstitution, Integer> SERVICE =
            score("service", "服务得分", "score for service", GradingScores::service);

    private InstitutionFacts() {}

    private static @Nullable Integer residents(CareInstitution institution) {
        Occupancy occupancy = institution.occupancy();
        return occupancy == null ? null : Integer.valueOf(occupancy.residents());
    }

    private static @Nullable Occupancy assessed(CareInstitution institution) {
        Occupancy occupancy = institution.occupancy();
        return occupancy == null || occupancy.notAssessed() > 0 ? null : occupancy;
    }

    private static Fact<CareInstitution, Integer> score(
            String part, String zh, String en, Function<GradingScores, @Nullable Integer> reader) {
        return fact("score-" + part, "scores/" + part, zh, en, Unit.POINTS, i -> reader.apply(i.scores()));
    }

    private static <T> Fact<CareInstitution, T> fact(
            String id,
            String path,
            String zh,
            String en,
            Unit unit,
            Function<CareInstitution, ? extends @Nullable T> reader) {
        return Fact.of("institution." + id, path, Label.of(zh, en), unit, reader);
    }
}
