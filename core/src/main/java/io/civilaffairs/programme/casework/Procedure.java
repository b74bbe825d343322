package io.civilaffairs.programme.casework;

import static io.civilaffairs.programme.casework.ProcedureStep.Kind.AT_LEAST;
import static io.civilaffairs.programme.casework.ProcedureStep.Kind.AT_THE_LATEST;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Workdays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that an office takes for a programme, each with the standard that limits it (办理程序). Units: working days,
 * calendar days and months, as each article says.
 *
 * <p>The length is the one in force where and when the step begins, under the options of the setting: {@code
 * decision-deadline} chooses between the national, the Chongqing and the 2016 text. The day of an event does not count. A
 * last calendar day that is a day off is not moved: no text that was read says so for these procedures.
 *
 * <pre>{@code
 * Timetable table = Procedure.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE).orElseThrow()
 *         .timetable(setting, CivilAffairs.workdays(), Map.of(CaseEvent.ACCEPTED, LocalDate.of(2025, 9, 26)));
 * Deadline next = table.nextDue(LocalDate.of(2025, 10, 9)).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Procedure {
    /** How a case runs, where the law gives a total time for each way (办理情形). */
    public enum Course {
        /** As usual (一般情形). */
        ORDINARY,
        /** The township decides (审核确认权限下放). */
        DELEGATED,
        /** Objection, residence apart from registration, out of area, hard to investigate (特殊情况). */
        EXTENDED
    }

    private static final Citation TOTAL = Texts.GUARANTEE.article("第二十二条");

    private static final List<ProcedureStep> GUARANTEE = List.of(
            step(
                    Clause.of("start-investigation", "启动家庭经济状况调查", "start the investigation", guarantee("第十五条")),
                    Deadlines.GUARANTEE_INVESTIGATION,
                    CaseEvent.ACCEPTED,
                    CaseEvent.INVESTIGATION_STARTED),
            step(
                    Clause.of("start-data-check", "启动信息核对", "start the data check", guarantee("第十七条")),
                    Deadlines.GUARANTEE_DATA_CHECK,
                    CaseEvent.DATA_CHECK_REQUESTED,
                    CaseEvent.DATA_CHECK_STARTED),
            notice(
                    Clause.of("public-notice", "公示初审意见", "put up the opinion", guarantee("第十九条")),
                    Deadlines.GUARANTEE_NOTICE,
                    CaseEvent.NOTICE_POSTED,
                    CaseEvent.RECEIVED_BY_COUNTY),
            notice(
                    Clause.of(
                            "second-public-notice",
                            "异议后再次公示",
                            "put up the new opinion after an objection",
                            Texts.REGULATION.article("第十八条").item("第（三）项")),
                    Deadlines.GUARANTEE_NOTICE_REPEAT,
                    CaseEvent.NOTICE_REPEATED,
                    CaseEvent.RECEIVED_BY_COUNTY),
            step(
                    Clause.of("decide-at-county", "县级民政部门提出审核确认意见", "decide at the county", guarantee("第二十条")),
                    Deadlines.GUARANTEE_COUNTY,
                    CaseEvent.RECEIVED_BY_COUNTY,
                    CaseEvent.DECIDED),
            step(
                    Clause.of("notify-refusal", "书面告知不予确认", "notify the refusal in writing", guarantee("第二十一条")),
                    Deadlines.GUARANTEE_REFUSAL,
                    CaseEvent.REFUSED,
                    CaseEvent.REFUSAL_NOTIFIED),
            step(
                    Clause.of(
                            "review-after-death",
                            "成员死亡后核查并办结",
                            "review and settle after the death of a member",
                            Texts.NOTICE_2022.article("一（三）")),
                    Deadlines.GUARANTEE_DEATH,
                    CaseEvent.MEMBER_DIED,
                    CaseEvent.DEATH_REVIEWED));

    private static final List<ProcedureStep> HARDSHIP = List.of(
            step(
                    Clause.of("township-opinion", "调查核实并提出初审意见", "investigate and give an opinion", hardship("第十三条")),
                    Deadlines.HARDSHIP_TOWNSHIP,
                    CaseEvent.ACCEPTED,
                    CaseEvent.TOWNSHIP_OPINION),
            notice(
                    Clause.of("public-notice", "公示初审意见", "put up the opinion", hardship("第十五条")),
                    Deadlines.HARDSHIP_NOTICE,
                    CaseEvent.NOTICE_POSTED,
                    CaseEvent.RECEIVED_BY_COUNTY),
            step(
                    Clause.of(
                            "opinion-after-objection",
                            "异议后重新提出初审意见",
                            "give a new opinion after an objection",
                            hardship("第十五条")),
                    Deadlines.HARDSHIP_AGAIN,
                    CaseEvent.OBJECTION_RAISED,
                    CaseEvent.REVISED_OPINION),
            notice(
                    Clause.of("second-public-notice", "重新公示", "put up the new opinion", hardship("第十五条")),
                    Deadlines.HARDSHIP_NOTICE,
                    CaseEvent.NOTICE_REPEATED,
                    CaseEvent.RECEIVED_BY_COUNTY),
            step(
                    Clause.of("decide-at-county", "县级民政部门提出确认意见", "decide at the county", hardship("第十六条")),
                    Deadlines.HARDSHIP_COUNTY,
                    CaseEvent.RECEIVED_BY_COUNTY,
                    CaseEvent.DECIDED),
            step(
                    Clause.of("notify-refusal", "书面告知不予同意", "notify the refusal in writing", hardship("第十八条")),
                    Deadlines.HARDSHIP_REFUSAL,
                    CaseEvent.REFUSED,
                    CaseEvent.REFUSAL_NOTIFIED),
            step(
                    Clause.of("reassess-self-care", "生活自理能力复核评估", "assess self-care again", hardship("第二十三条")),
                    Deadlines.HARDSHIP_SELF_CARE,
                    CaseEvent.SELF_CARE_CHANGE_REPORTED,
                    CaseEvent.SELF_CARE_REASSESSED),
            notice(
                    Clause.of("termination-notice", "公示拟终止", "put up the intended end", hardship("第二十六条")),
                    Deadlines.HARDSHIP_END_NOTICE,
                    CaseEvent.TERMINATION_POSTED,
                    CaseEvent.TERMINATION_DECIDED),
            step(
                    Clause.of(
                            "decide-on-termination",
                            "异议后作出是否终止决定",
                            "decide after an objection to the end",
                            hardship("第二十六条")),
                    Deadlines.HARDSHIP_END_OBJECTION,
                    CaseEvent.TERMINATION_OBJECTED,
                    CaseEvent.TERMINATION_DECIDED),
            notice(
                    Clause.of(
                            "second-termination-notice",
                            "异议后重新公示",
                            "put up the decision again after an objection",
                            hardship("第二十六条")),
                    Deadlines.HARDSHIP_END_NOTICE,
                    CaseEvent.TERMINATION_REPOSTED,
                    CaseEvent.TERMINATION_NOTICE_ENDED));

    private static final List<ProcedureStep> PRICE = List.of(step(
            Clause.of("pay-after-index", "价格指数公布后发放", "pay after the index is published", Texts.PRICE.article("发放时限")),
            Deadlines.PRICE_PAYMENT,
            CaseEvent.INDEX_PUBLISHED,
            CaseEvent.SUBSIDY_PAID));

    private static final List<ProcedureStep> UNATTENDED = List.of(
            step(
                    Clause.of(
                            "township-conclusion",
                            "乡镇作出查验结论",
                            "conclude the check at the township",
                            Texts.UNATTENDED.article("二（二）")),
                    Deadlines.UNATTENDED_TOWNSHIP,
                    CaseEvent.ACCEPTED,
                    CaseEvent.TOWNSHIP_OPINION),
            step(
                    Clause.of(
                            "decide-at-county", "县级民政部门作出确认", "decide at the county", Texts.UNATTENDED.article("二（三）")),
                    Deadlines.UNATTENDED_COUNTY,
                    CaseEvent.RECEIVED_BY_COUNTY,
                    CaseEvent.DECIDED));

    private static final Map<ProgrammeId, Procedure> ALL = Map.of(
            ProgrammeId.MINIMUM_LIVING_GUARANTEE, guaranteeProcedure(),
            ProgrammeId.SINGLE_PERSON_GUARANTEE, guaranteeProcedure(),
            ProgrammeId.EXTREME_HARDSHIP_SUPPORT, always(HARDSHIP),
            ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD, expenditureProcedure(),
            ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, always(UNATTENDED),
            ProgrammeId.PRICE_LINKED_SUBSIDY, always(PRICE));

    private final Map<Course, List<ProcedureStep>> steps;

    private Procedure(Map<Course, List<ProcedureStep>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /**
     * The procedure of a programme.
     *
     * @param programme the programme
     * @return the procedure, or empty where no text that was read limits its steps
     */
    public static Optional<Procedure> of(ProgrammeId programme) {
        return Optional.ofNullable(ALL.get(programme));
    }

    /**
     * The steps, in the order of the text.
     *
     * @param course how the case runs
     * @return the steps; where two total times are listed, the one in force in the setting applies
     */
    public List<ProcedureStep> steps(Course course) {
        return steps.getOrDefault(course, List.of());
    }

    /**
     * The days of an ordinary case.
     *
     * @param setting the region and options
     * @param workdays the calendar of working days
     * @param events the day of each event that has happened
     * @return the timetable
     * @throws IllegalArgumentException if a working day is needed that the calendar does not cover
     */
    public Timetable timetable(Setting setting, Workdays workdays, Map<CaseEvent, LocalDate> events) {
        return timetable(setting, workdays, events, Course.ORDINARY);
    }

    /**
     * The days of a case.
     *
     * @param setting the region and options
     * @param workdays the calendar of working days
     * @param events the day of each event that has happened
     * @param course how the case runs
     * @return the timetable
     * @throws IllegalArgumentException if a working day is needed that the calendar does not cover
     */
    public Timetable timetable(Setting setting, Workdays workdays, Map<CaseEvent, LocalDate> events, Course course) {
        return new DaysOfCase(setting, workdays, events).of(steps(course));
    }

    private static Procedure always(List<ProcedureStep> steps) {
        return new Procedure(Map.of(Course.ORDINARY, steps, Course.DELEGATED, steps, Course.EXTENDED, steps));
    }

    private static Procedure guaranteeProcedure() {
        return new Procedure(Map.of(
                Course.ORDINARY, guaranteeWith(total(TOTAL, Deadlines.GUARANTEE_TOTAL)),
                Course.DELEGATED,
                        guaranteeWith(total(Texts.NOTICE_2022.article("四（一）"), Deadlines.GUARANTEE_TOTAL_DELEGATED)),
                Course.EXTENDED, guaranteeWith(total(TOTAL, Deadlines.GUARANTEE_TOTAL_EXTENDED))));
    }

    /** Both total times; the one in calendar days applies where it is in force. */
    private static List<ProcedureStep> guaranteeWith(ProcedureStep total) {
        ProcedureStep inCalendarDays = step(
                Clause.of(
                        "complete-all-in-calendar-days",
                        "自受理之日起办结（不含评议和公示）",
                        "complete everything, appraisal and notice apart",
                        Texts.REGULATION.article("第十九条")),
                Deadlines.GUARANTEE_TOTAL_CALENDAR,
                CaseEvent.ACCEPTED,
                CaseEvent.DECIDED);
        return plus(plus(GUARANTEE, inCalendarDays), total);
    }

    private static Procedure expenditureProcedure() {
        Citation article = Texts.EXPENDITURE.article("第八条");
        List<ProcedureStep> ordinary = List.of(total(article, Deadlines.EXPENDITURE_TOTAL));
        return new Procedure(Map.of(
                Course.ORDINARY, ordinary,
                Course.DELEGATED, ordinary,
                Course.EXTENDED, List.of(total(article, Deadlines.EXPENDITURE_TOTAL_EXTENDED))));
    }

    private static ProcedureStep total(Citation article, StandardId<Integer> length) {
        return step(
                Clause.of("complete-all", "自受理之日起完成审核确认", "complete everything", article),
                length,
                CaseEvent.ACCEPTED,
                CaseEvent.DECIDED);
    }

    private static List<ProcedureStep> plus(List<ProcedureStep> steps, ProcedureStep step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    private static Citation guarantee(String article) {
        return Texts.GUARANTEE.article(article);
    }

    private static Citation hardship(String article) {
        return Texts.HARDSHIP.article(article);
    }

    private static ProcedureStep step(Clause clause, StandardId<Integer> length, CaseEvent from, CaseEvent until) {
        return new ProcedureStep(clause, AT_THE_LATEST, length, from, until);
    }

    private static ProcedureStep notice(Clause clause, StandardId<Integer> length, CaseEvent from, CaseEvent until) {
        return new ProcedureStep(clause, AT_LEAST, length, from, until);
    }
}
