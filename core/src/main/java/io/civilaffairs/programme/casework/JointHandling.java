package io.civilaffairs.programme.casework;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.Resolution;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Workdays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One door, joint handling (一门受理、协同办理): the township takes one application, and each kind of assistance that the
 * household may get goes to the department that decides it. 社会救助暂行办法 第六十条, 关于改革完善社会救助制度的意见 第23项.
 *
 * <pre>{@code
 * CaseAssessment answer = CivilAffairs.policyBook().assess(household, setting);
 * List<Referral> referrals = JointHandling.with(CivilAffairs.workdays())
 *         .route(answer, LocalDate.of(2025, 9, 26));
 * }</pre>
 *
 * <p>What the household is not entitled to is not referred; what is undetermined is, with what is needed. What a rule on
 * overlaps takes away is referred with that rule. A programme that nobody applies for, such as the price-linked subsidy, has
 * no route. This class is immutable and thread-safe.
 */
public final class JointHandling {
    /**
     * The way of one programme (办理路径).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param department who decides
     * @param with who takes part
     * @param how the way, and where it stands
     * @param right the id of the right in kind that goes this way, if others of the programme do not; null for all of it
     */
    public record Route(
            Department department,
            List<Department> with,
            Clause how,
            @Nullable String right) {
        /**
         * Keeps its own copy.
         *
         * @param department who decides
         * @param with who takes part
         * @param how the way, and where it stands
         * @param right the id of the right in kind that goes this way, or null for all of the programme
         */
        public Route {
            with = List.copyOf(with);
        }

        /**
         * The way of a whole programme.
         *
         * @param department who decides
         * @param with who takes part
         * @param how the way, and where it stands
         */
        public Route(Department department, List<Department> with, Clause how) {
            this(department, with, how, null);
        }

        boolean leads(Assessment.Entitled to) {
            return right == null
                    || to.inKind().stream().anyMatch(s -> s.clause().id().equals(right));
        }
    }

    /** The window that takes every application (统一受理). */
    public static final Clause ONE_DOOR = Clause.of(
            "one-door",
            "乡镇（街道）统一受理、及时办理或者转办",
            "the township accepts every application and handles or passes it on",
            Texts.ASSISTANCE.article("第六十条"));

    private static final Map<ProgrammeId, Route> SHIPPED = shipped();

    private final Workdays workdays;
    private final Map<ProgrammeId, Route> routes;

    private JointHandling(Workdays workdays, Map<ProgrammeId, Route> routes) {
        this.workdays = workdays;
        this.routes = Map.copyOf(routes);
    }

    /**
     * The routes that ship.
     *
     * @param workdays the calendar of working days
     * @return the handling
     */
    public static JointHandling with(Workdays workdays) {
        return new JointHandling(workdays, SHIPPED);
    }

    /**
     * The same with the route of a host's own programme, or another route for one that ships.
     *
     * @param programme the programme
     * @param route its route
     * @return the new handling
     */
    public JointHandling routing(ProgrammeId programme, Route route) {
        Map<ProgrammeId, Route> more = new LinkedHashMap<>(routes);
        more.put(programme, route);
        return new JointHandling(workdays, more);
    }

    /**
     * The route of a programme.
     *
     * @param programme the programme
     * @return the route, or empty if nobody applies for it or no text that was read says where it goes
     */
    public Optional<Route> routeOf(ProgrammeId programme) {
        return Optional.ofNullable(routes.get(programme));
    }

    /**
     * Routes one application.
     *
     * @param answer what the household and its members are entitled to
     * @param acceptedOn the day on which the township accepted the application
     * @return one referral for each programme and subject in question, in the order of the answer
     * @throws IllegalArgumentException if a working day is needed that the calendar does not cover
     */
    public List<Referral> route(CaseAssessment answer, LocalDate acceptedOn) {
        List<Referral> referrals = new ArrayList<>();
        for (Assessment result : answer.results()) {
            Route route = routes.get(result.programme());
            if (route != null && result instanceof Assessment.Entitled entitled && route.leads(entitled)) {
                referrals.add(referral(answer, result, Outcome.MET, Set.of(), route, acceptedOn));
            } else if (route != null && result instanceof Assessment.Undetermined open) {
                referrals.add(referral(answer, result, Outcome.UNKNOWN, open.needed(), route, acceptedOn));
            }
        }
        return List.copyOf(referrals);
    }

    private Referral referral(
            CaseAssessment answer,
            Assessment result,
            Outcome outcome,
            Set<FactRef> needed,
            Route route,
            LocalDate acceptedOn) {
        Timetable days = Procedure.of(result.programme())
                .map(p -> p.timetable(answer.setting(), workdays, Map.of(CaseEvent.ACCEPTED, acceptedOn)))
                .orElse(null);
        return new Referral(
                result.programme(),
                result.subject(),
                outcome,
                needed,
                route.department(),
                route.with(),
                route.how(),
                days,
                withheldBy(answer, result));
    }

    private static @Nullable OverlapRule withheldBy(CaseAssessment answer, Assessment result) {
        return answer.resolution().withheld().stream()
                .filter(w ->
                        w.programme().equals(result.programme()) && w.subject().equals(result.subject()))
                .map(Resolution.Withheld::rule)
                .findFirst()
                .orElse(null);
    }

    private static Map<ProgrammeId, Route> shipped() {
        Map<ProgrammeId, Route> all = new LinkedHashMap<>();
        Clause guarantee =
                at("civil-affairs-decides-on-guarantee", "向乡镇（街道）申请，县级民政部门审批", Texts.ASSISTANCE.article("第十一条"));
        all.put(ProgrammeId.MINIMUM_LIVING_GUARANTEE, civilAffairs(guarantee));
        all.put(ProgrammeId.SINGLE_PERSON_GUARANTEE, civilAffairs(guarantee));
        all.put(
                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                civilAffairs(
                        at("civil-affairs-confirms-hardship", "向乡镇（街道）申请，县级民政部门确认", Texts.HARDSHIP.article("第十六条"))));
        all.put(
                ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
                civilAffairs(at(
                        "civil-affairs-recognises-near-threshold",
                        "认定程序可参照最低生活保障：向乡镇（街道）申请，县级民政部门认定",
                        Texts.MONITORING.article("二"))));
        all.put(
                ProgrammeId.ORPHAN_ALLOWANCE,
                civilAffairs(at("civil-affairs-recognises-orphans", "县级以上民政部门认定", Texts.ORPHANS.article("一"))));
        all.put(
                ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
                civilAffairs(at("civil-affairs-recognises-expenditure", "县级民政部门认定", Texts.EXPENDITURE.article("第八条"))));
        all.put(
                ProgrammeId.TEMPORARY_ASSISTANCE,
                civilAffairs(at(
                        "civil-affairs-or-township-decides",
                        "向乡镇（街道）提出，县级民政部门审批，小额可委托乡镇（街道）",
                        Texts.ASSISTANCE.article("第四十八条"))));
        all.put(
                ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
                civilAffairs(at(
                        "township-checks-and-civil-affairs-confirms",
                        "乡镇（街道）查验，县级民政部门确认",
                        Texts.UNATTENDED.article("二（三）"))));
        Clause disability = at(
                "federation-checks-grade-and-civil-affairs-decides",
                "乡镇（街道）初审，残联审核残疾等级，民政部门审定",
                Texts.DISABILITY.article("申领程序"));
        List<Department> federation = List.of(Department.DISABLED_PERSONS_FEDERATION);
        all.put(ProgrammeId.DISABILITY_LIVING_SUBSIDY, new Route(Department.CIVIL_AFFAIRS, federation, disability));
        all.put(ProgrammeId.DISABILITY_NURSING_SUBSIDY, new Route(Department.CIVIL_AFFAIRS, federation, disability));
        all.put(
                ProgrammeId.DISABILITY_RIGHTS,
                new Route(
                        Department.DISABLED_PERSONS_FEDERATION,
                        List.of(Department.CIVIL_AFFAIRS),
                        at(
                                "federation-decides-on-rehabilitation",
                                "残疾儿童监护人向户籍所在地（居住证发放地）县级残联申请康复救助，县级残联与民政等部门比对后决定",
                                Texts.REHABILITATION.article("二（三）")),
                        "child-rehabilitation"));
        specialAssistance(all);
        return Map.copyOf(all);
    }

    private static void specialAssistance(Map<ProgrammeId, Route> all) {
        all.put(
                ProgrammeId.MEDICAL_ASSISTANCE,
                alone(
                        Department.MEDICAL_INSURANCE,
                        at("medical-insurance-decides", "县级医疗保障部门审批或者直接办理", Texts.ASSISTANCE.article("第三十条"))));
        all.put(
                ProgrammeId.EMERGENCY_MEDICAL_AID,
                alone(
                        Department.HEALTH,
                        at("health-department-is-responsible", "卫生健康等部门按照职责负责", Texts.MONITORING.article("五（二）"))));
        all.put(
                ProgrammeId.EDUCATION_ASSISTANCE,
                alone(Department.EDUCATION, at("school-handles", "向就读学校提出，由学校实施", Texts.ASSISTANCE.article("第三十六条"))));
        all.put(
                ProgrammeId.HOUSING_ASSISTANCE,
                new Route(
                        Department.HOUSING,
                        List.of(Department.CIVIL_AFFAIRS),
                        at("housing-decides", "民政部门审核收入和财产，住房保障部门审核住房状况并保障", Texts.ASSISTANCE.article("第四十条"))));
        all.put(
                ProgrammeId.EMPLOYMENT_ASSISTANCE,
                alone(
                        Department.HUMAN_RESOURCES,
                        at("employment-service-handles", "向公共就业服务机构提出，核实登记", Texts.ASSISTANCE.article("第四十四条"))));
        all.put(
                ProgrammeId.DISASTER_RELIEF,
                alone(
                        Department.EMERGENCY_MANAGEMENT,
                        at("emergency-management-handles", "应急管理等部门核实并救助", Texts.ASSISTANCE.article("第二十五条"))));
    }

    private static Route civilAffairs(Clause how) {
        return alone(Department.CIVIL_AFFAIRS, how);
    }

    private static Route alone(Department department, Clause how) {
        return new Route(department, List.of(), how);
    }

    private static Clause at(String id, String zh, Citation citation) {
        return Clause.of(id, zh, id.replace('-', ' '), citation);
    }
}
