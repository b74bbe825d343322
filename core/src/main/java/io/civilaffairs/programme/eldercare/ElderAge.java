package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.standard.StandardId;

/** Who is elderly, or of some age (老年人及其年龄). */
final class ElderAge {
    /** Sixty or over: elderly in the sense of the law (老年人权益保障法 第二条). */
    static final Criterion<Member> ELDERLY = from(
            Clause.of("elderly", "六十周岁以上", "elderly: sixty or over", Texts.ELDERLY_LAW.article("第二条")),
            ElderStandards.AGE);

    private ElderAge() {}

    /** At the age of a standard or over. */
    static Criterion<Member> from(Clause clause, StandardId<Integer> age) {
        return atLeast(clause, PersonAge.YEARS, standard(age));
    }
}
