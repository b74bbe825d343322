package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.standard.StandardId;

/** Ages that bear on guardianship (与监护有关的年龄). */
final class Age {
    private Age() {}

    static Criterion<Member> under(Clause clause, StandardId<Integer> limit) {
        return below(clause, PersonAge.YEARS, standard(limit));
    }
}
