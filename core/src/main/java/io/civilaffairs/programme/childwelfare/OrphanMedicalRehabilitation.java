package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.above;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.util.EnumSet;

/**
 * Tomorrow Plan (孤儿医疗康复明天计划): medical rehabilitation of orphans up to 18, and above while in school.
 * “孤儿医疗康复明天计划”项目实施办法, known from a repost only; from March 2019. It pays no money to the orphan.
 *
 * <p>Whoever lost the parents after coming of age was never an orphan. No other benefit is asked for, and no kind or length
 * of schooling. Before March 2019 the plan was for the surgery of disabled orphans; its conditions of then were not seen.
 * This class is immutable and thread-safe.
 */
public final class OrphanMedicalRehabilitation {
    private static final Citation PLAN = Texts.TOMORROW_PLAN.article("资助对象");

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.ORPHAN_MEDICAL_REHABILITATION, Scope.PERSON)
            .label(Label.of("孤儿医疗康复明天计划", "medical rehabilitation of orphans (Tomorrow Plan)"))
            .citation(PLAN)
            .when(allOf(
                    Clause.of("in-tomorrow-plan", "孤儿医疗康复明天计划对象", "covered by the Tomorrow Plan", PLAN),
                    anyOf(
                            Clause.of(
                                    "plan-age-or-schooling",
                                    "0至18周岁，或者年满18周岁仍在校就读",
                                    "0 to 18 years, or above and still in school",
                                    PLAN),
                            atMost(
                                    Clause.of("within-plan-age", "0至18周岁", "0 to 18 years", PLAN),
                                    ChildCheck.AGE,
                                    standard(ChildWelfareStandards.TOMORROW_PLAN_AGE)),
                            allOf(
                                    Clause.of(
                                            "above-plan-age-in-school",
                                            "18周岁以上仍在校就读",
                                            "above 18 and still in school",
                                            PLAN),
                                    above(
                                            Clause.of("above-plan-age", "18周岁以上", "above 18", PLAN),
                                            ChildCheck.AGE,
                                            standard(ChildWelfareStandards.TOMORROW_PLAN_AGE)),
                                    isOneOf(
                                            Clause.of("still-in-school", "仍在校就读", "still in school", PLAN),
                                            PersonFacts.STUDYING_STAGE,
                                            EnumSet.complementOf(EnumSet.of(Studying.Stage.NONE))))),
                    Orphans.PARENTS_LOST,
                    anyOf(
                            Clause.of("orphan-while-a-minor", "未成年时为孤儿", "an orphan while a minor", PLAN),
                            below(
                                    Clause.of("still-a-minor", "未满18周岁", "under 18", PLAN),
                                    ChildCheck.AGE,
                                    standard(ChildWelfareStandards.ORPHAN_AGE)),
                            allOf(
                                    Clause.of("orphan-before-18", "年满18周岁前已失去父母", "lost the parents before 18", PLAN),
                                    Orphans.lostBeforeComingOfAge(
                                            0, "first-parent-lost-before-18", "父母一方", "one parent", PLAN),
                                    Orphans.lostBeforeComingOfAge(
                                            1, "second-parent-lost-before-18", "父母另一方", "the other parent", PLAN))),
                    Orphans.NOT_ADOPTED))
            .gives(Clause.of(
                    "tomorrow-plan", "孤儿医疗康复明天计划：资助医疗康复", "Tomorrow Plan: medical rehabilitation is paid for", PLAN))
            .build();

    private OrphanMedicalRehabilitation() {}
}
