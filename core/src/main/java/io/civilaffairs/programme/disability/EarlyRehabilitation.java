package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.util.EnumSet;

/**
 * Who is rehabilitated early and free of charge in Chongqing (抢救性康复): disabled orphans and disabled children of poor
 * families, up to six. 重庆市残疾人保障条例 第十一条.
 */
final class EarlyRehabilitation {
    private static final Citation ARTICLE = Texts.REGULATION.article("第十一条");

    static final Criterion<Member> CHILD = allOf(
            Clause.of(
                    "child-rehabilitated-early", "六周岁以下的残疾孤儿、贫困家庭残疾儿童", "disabled child of up to six in need", ARTICLE),
            atMost(
                    Clause.of("up-to-six-years", "六周岁以下", "up to six years", ARTICLE),
                    PersonAge.YEARS,
                    standard(Standards.EARLY_REHABILITATION_AGE)),
            isOneOf(
                    Clause.of("disabled-early", "残疾儿童", "disabled", ARTICLE),
                    PersonFacts.DISABILITY_KIND,
                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE))),
            anyOf(
                    Clause.of("orphan-or-poor", "孤儿或者贫困家庭", "an orphan, or of a poor family", ARTICLE),
                    Need.poor(ARTICLE),
                    Need.orphan(ARTICLE)));

    private EarlyRehabilitation() {}
}
