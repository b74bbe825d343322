package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.ParentsLost;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Ages;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a child an orphan (孤儿的认定): 国办发〔2010〕54号 一. This class is immutable and thread-safe. */
final class Orphans {
    private static final Citation DEFINITION = Texts.ORPHANS.article("一");

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

    /** The parent was lost, or could not be found any more, before the person came of age. */
    static Criterion<Member> lostBeforeComingOfAge(int index, String id, String zh, String en, Citation at) {
        return Parents.check(
                Clause.of(id, "年满18周岁前" + zh + "死亡、失踪或者查找不到", en + " lost before 18", at), index, binding -> {
                    Figure<Integer> age = binding.figure(ChildWelfareStandards.ORPHAN_AGE);
                    return (side, probe) -> {
                        Boolean lost = side.hasOneOf(ParentsLost.SITUATIONS, probe);
                        if (!Boolean.TRUE.equals(lost)) {
                            return lost;
                        }
                        LocalDate since = side.since(probe);
                        LocalDate grownUp = comingOfAge(side.child(), age, probe);
                        return (since == null || grownUp == null) ? null : Boolean.valueOf(since.isBefore(grownUp));
                    };
                });
    }

    /** The day on which somebody is an adult; null if not known. */
    static @Nullable LocalDate comingOfAge(Member child, Figure<Integer> age, Probe probe) {
        LocalDate birth = PersonFacts.BIRTH_DATE.read(child, probe);
        Integer years = age.read(probe);
        return (birth == null || years == null) ? null : Ages.ON_BIRTHDAY.reaches(birth, years);
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
