package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * Whether a district has reached what it set out to (养老服务覆盖目标): facilities in its townships and villages by a day, carers
 * trained, and the share of persons in extreme hardship without self-care who live in institutions. 开州府发〔2020〕7号 三（一）、
 * 四（一）: 40 townships and 535 villages by 2022, 2,000 carers; for the share it sets no figure, only that it rises.
 *
 * <pre>{@code
 * Assessment answer = CareCoverage.VILLAGES.in(setting.asOf(LocalDate.of(2023, 1, 1))).assess(district);
 * }</pre>
 *
 * <p>Facilities are classified on the day assessed as {@code reached-in-time}, {@code reached-late}, {@code under-way} or
 * {@code behind}; what closed after the last day of the target does not undo it. Carers and the share are {@code reached}
 * or {@code not-reached}, the share also {@code nobody-concerned}. Another district has its own pack and register. What is
 * missing where is in {@link CoverageReport}. This class is immutable and thread-safe.
 */
public final class CareCoverage {
    /** Each district by itself (以区县为单位). */
    public static final Scope<CareDistrict> SCOPE = Scope.outsideHouseholds(Label.of("区县", "district"));

    private static final Citation PLAN = Texts.KAIZHOU.article("四（一）");
    private static final Citation HARDSHIP = Texts.KAIZHOU.article("三（一）");

    private static final Criterion<CareDistrict> AFTER = above(
            Clause.of("after-target-date", "已过目标期限", "after the last day of the target", PLAN),
            DistrictCounts.REFERENCE,
            standard(InstitutionStandards.TARGET_DATE));

    /** Townships with a facility (镇乡街道设施覆盖). */
    public static final Programme<CareDistrict> TOWNSHIPS =
            places("townships", "镇乡（街道）", "townships", true, InstitutionStandards.TOWNSHIPS);

    /** Villages with a facility (村社区设施覆盖). */
    public static final Programme<CareDistrict> VILLAGES =
            places("villages", "村（社区）", "villages", false, InstitutionStandards.VILLAGES);

    /** Carers trained (养老服务人才培训); the plan sets no day. */
    public static final Programme<CareDistrict> CARERS = carers();

    /** Persons in extreme hardship without self-care in institutions (生活不能自理特困人员集中供养). */
    public static final Programme<CareDistrict> INSTITUTION_SHARE = institutionShare();

    private CareCoverage() {}

    /**
     * All four indicators.
     *
     * @return the programmes
     */
    public static List<Programme<CareDistrict>> programmes() {
        return List.of(TOWNSHIPS, VILLAGES, CARERS, INSTITUTION_SHARE);
    }

    private static Programme<CareDistrict> places(
            String id, String zh, String en, boolean townships, StandardId<Integer> target) {
        Criterion<CareDistrict> inTime = holds(
                Clause.of("reached-by-target-date", "在目标期限内达到目标", "reached by the last day of the target", PLAN),
                new Span.Reaches<>(DistrictCounts.places(townships, true), target));
        Criterion<CareDistrict> now = holds(
                Clause.of("reached-by-the-day", "到核查日达到目标", "reached by the day assessed", PLAN),
                new Span.Reaches<>(DistrictCounts.places(townships, false), target));
        Criterion<CareDistrict> notInTime = not(
                Clause.of("not-reached-by-target-date", "在目标期限内未达到目标", "not reached by the last day", PLAN), inTime);
        Criterion<CareDistrict> notNow =
                not(Clause.of("not-reached-by-the-day", "到核查日未达到目标", "not reached by the day assessed", PLAN), now);
        Label label = Label.of(zh + "社区居家养老服务设施覆盖", "home and community care facilities in " + en);
        return programme(
                "elderly-coverage-" + id,
                label,
                PLAN,
                List.of(
                        new Category<>("reached-in-time", null, inTime),
                        new Category<>(
                                "reached-late",
                                null,
                                allOf(
                                        Clause.of("reached-late", "逾期达到目标", "reached late", PLAN),
                                        AFTER,
                                        notInTime,
                                        now)),
                        new Category<>(
                                "under-way",
                                null,
                                allOf(
                                        Clause.of("under-way", "正在推进", "under way", PLAN),
                                        not(
                                                Clause.of(
                                                        "not-after-target-date",
                                                        "未过目标期限",
                                                        "not after the last day",
                                                        PLAN),
                                                AFTER),
                                        notNow)),
                        new Category<>(
                                "behind",
                                null,
                                allOf(
                                        Clause.of("behind", "落后于目标", "behind the target", PLAN),
                                        AFTER,
                                        notInTime,
                                        notNow))));
    }

    private static Programme<CareDistrict> carers() {
        Criterion<CareDistrict> reached = holds(
                Clause.of("enough-carers-trained", "培训人数达到计划", "as many are trained as planned", PLAN),
                new Span.Reaches<>(DistrictCounts.carers(), InstitutionStandards.CARERS));
        return programme(
                "elderly-coverage-carers",
                Label.of("养老服务人才培训", "training of carers"),
                PLAN,
                List.of(
                        new Category<>("reached", null, reached),
                        new Category<>(
                                "not-reached",
                                null,
                                not(
                                        Clause.of(
                                                "too-few-carers-trained",
                                                "培训人数未达到计划",
                                                "fewer are trained than planned",
                                                PLAN),
                                        reached))));
    }

    private static Programme<CareDistrict> institutionShare() {
        Formula<CareDistrict, Boolean> somebody = Formula.using(
                "district.somebody-without-self-care",
                Label.of("有生活不能自理特困人员", "there are persons in extreme hardship without self-care"),
                Unit.FLAG,
                DistrictFacts.WITHOUT_SELF_CARE,
                (district, all, sheet) -> all > 0);
        Formula<CareDistrict, Ratio> share = Formula.using(
                "district.institution-share",
                Label.of("集中供养比例", "share in institutions"),
                Unit.RATIO,
                DistrictFacts.WITHOUT_SELF_CARE,
                DistrictFacts.IN_INSTITUTIONS,
                (district, all, in, sheet) -> all == 0 ? Ratio.ZERO : Ratio.of(in, all));
        Criterion<CareDistrict> concerned = holds(
                Clause.of("somebody-concerned", "有生活不能自理特困人员", "there is somebody without self-care", HARDSHIP),
                somebody);
        return programme(
                "elderly-coverage-institution-share",
                Label.of("生活不能自理特困人员集中供养比例", "persons in extreme hardship without self-care in institutions"),
                HARDSHIP,
                List.of(
                        new Category<>(
                                "reached",
                                null,
                                allOf(
                                        Clause.of("reached", "达到目标", "reached", HARDSHIP),
                                        concerned,
                                        atLeast(
                                                Clause.of(
                                                        "share-reaches-target",
                                                        "比例不低于目标",
                                                        "the share is at least the target",
                                                        HARDSHIP),
                                                share,
                                                standard(InstitutionStandards.INSTITUTION_SHARE)))),
                        new Category<>(
                                "not-reached",
                                null,
                                allOf(
                                        Clause.of("not-reached", "未达到目标", "not reached", HARDSHIP),
                                        concerned,
                                        below(
                                                Clause.of(
                                                        "share-below-target",
                                                        "比例低于目标",
                                                        "the share is below the target",
                                                        HARDSHIP),
                                                share,
                                                standard(InstitutionStandards.INSTITUTION_SHARE)))),
                        new Category<>(
                                "nobody-concerned",
                                null,
                                not(
                                        Clause.of(
                                                "nobody-concerned",
                                                "没有生活不能自理特困人员",
                                                "nobody is without self-care",
                                                HARDSHIP),
                                        concerned))));
    }

    private static Programme<CareDistrict> programme(
            String id, Label label, Citation citation, List<Category<CareDistrict>> categories) {
        return Programme.builder(ProgrammeId.of(id), SCOPE)
                .label(label)
                .citation(citation)
                .classifies(levels(
                        new Clause(id, label, citation),
                        Everyone.concerned(
                                Clause.of("every-district", "有此目标的区县", "a district with the target", citation)),
                        categories))
                .build();
    }
}
