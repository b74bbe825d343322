package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.discretion;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;

/** What an official finds for the rights of disabled persons (经办机关认定); a right stays open until it is recorded. */
final class Found {
    private static final String PROGRAMME = ProgrammeId.DISABILITY_RIGHTS.id();

    private Found() {}

    /** Found about the person. */
    static Criterion<Member> ofPerson(Clause clause, String kind) {
        return discretion(
                clause,
                new Decision<>(
                        kind,
                        PROGRAMME,
                        label(clause),
                        m -> m.household().finding(kind, PROGRAMME, m.person().id())));
    }

    /** Found about the household. */
    static Criterion<Member> ofHousehold(Clause clause, String kind) {
        return discretion(
                clause,
                new Decision<>(
                        kind, PROGRAMME, label(clause), m -> m.household().finding(kind, PROGRAMME, null)));
    }

    private static Label label(Clause clause) {
        return Label.of(
                "经办机关认定：" + clause.label().zh(),
                "official finding: " + clause.label().en());
    }
}
