package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What makes a child an orphan (孤儿的认定): 国办发〔2010〕54号 一. This class is immutable and thread-safe. */
final class Orphans {
    private static final Citation DEFINITION = Texts.ORPHANS.article("一");
    private static final Citation PLAN = Texts.TOMORROW_PLAN.article("资助对象");

    /** Before, the plan paid for the surgery of disabled orphans only. */
    private static final MonthRange PLAN_FOR_ALL = MonthRange.from(YearMonth.of(2019, 3));

    /** A parent is lost or cannot be found. */
    static final Set<Situation> LOST =
            Set.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.DECLARED_MISSING, Situation.UNTRACEABLE);

    /** Schools in which those who have come of age stay supported. */
    static final Set<Studying.Stage> SECONDARY = Set.of(
            Studying.Stage.JUNIOR_SECONDARY, Studying.Stage.SENIOR_SECONDARY, Studying.Stage.SECONDARY_VOCATIONAL);

    /** Both parents are lost or cannot be found. */
    static final Criterion<Member> PARENTS_LOST = allOf(
            Clause.of("parents-lost", "失去父母、查找不到生父母", "has lost the parents, or they cannot be found", DEFINITION),
            lost(0, "first-parent-lost", "父母一方", "one parent"),
            lost(1, "second-parent-lost", "父母另一方", "the other parent"));

    /** Whoever is adopted has parents again. */
    static final Criterion<Member> NOT_ADOPTED = not(
            Clause.of("not-adopted", "未被收养", "not adopted", Texts.CIVIL_CODE.article("第一千一百一十一条")),
            isOneOf(
                    Clause.of("adopted", "已被依法收养", "adopted", Texts.CIVIL_CODE.article("第一千一百一十一条")),
                    PersonFacts.CARE,
                    Set.of(Care.ADOPTED)));

    private Orphans() {}

    /** An orphan within the Tomorrow Plan; for whoever is known to be an orphan already, {@code orphan} is left out. */
    static Criterion<Member> inTomorrowPlan(List<Criterion<Member>> orphan) {
        Criterion<Member> age = anyOf(
                Clause.of(
                        "plan-age-or-schooling",
                        "0至18周岁，或者年满18周岁仍在校就读",
                        "0 to 18 years, or above and still in school",
                        PLAN),
                atMost(
                        Clause.of("within-plan-age", "0至18周岁", "0 to 18 years", PLAN),
                        ChildCheck.AGE,
                        standard(ChildWelfareStandards.TOMORROW_PLAN_AGE)),
                isOneOf(
                        Clause.of("still-in-school", "仍在校就读", "still in school", PLAN),
                        PersonFacts.STUDYING_STAGE,
                        EnumSet.complementOf(EnumSet.of(Studying.Stage.NONE))));
        List<Criterion<Member>> all = new ArrayList<>(orphan);
        all.add(age);
        return during(
                PLAN_FOR_ALL,
                allOf(Clause.of("in-tomorrow-plan", "孤儿医疗康复明天计划对象", "covered by the Tomorrow Plan", PLAN), all));
    }

    /** The Tomorrow Plan as a benefit in kind. */
    static Clause tomorrowPlan() {
        return Clause.of(
                "tomorrow-plan", "孤儿医疗康复明天计划：资助医疗康复", "Tomorrow Plan: medical rehabilitation is paid for", PLAN);
    }

    private static Criterion<Member> lost(int index, String id, String zh, String en) {
        return anyOf(
                Clause.of(id, zh + "死亡、失踪或者查找不到", en + " dead, missing or not to be found", DEFINITION),
                Parents.isIn(
                        Clause.of("dead", "死亡或者被宣告死亡", "dead or declared dead", DEFINITION),
                        index,
                        Set.of(Situation.DEAD, Situation.DECLARED_DEAD)),
                Parents.isIn(
                        Clause.of("declared-missing", "被宣告失踪", "declared missing", DEFINITION),
                        index,
                        Set.of(Situation.DECLARED_MISSING)),
                Parents.isIn(
                        Clause.of("cannot-be-found", "查找不到", "cannot be found", DEFINITION),
                        index,
                        Set.of(Situation.UNTRACEABLE)));
    }
}
