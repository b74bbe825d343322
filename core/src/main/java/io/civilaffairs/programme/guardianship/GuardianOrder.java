package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atLeast;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Guardianship;
import io.civilaffairs.people.Guardianship.Candidate;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Outcome;
import java.util.Collections;
import java.util.Set;

/**
 * Who can be the guardian of a child, in the order of 民法典 第二十七条 (法定监护顺序). This class is immutable and thread-safe.
 */
final class GuardianOrder {
    private static final Citation ORDER = Texts.CODE.article("第二十七条");
    private static final Citation KIN = ORDER.item("第二款");
    private static final Citation CAPACITY = Texts.CODE.article("第十八条").item("第二款");

    /** Under the age of majority (未成年). */
    static final Criterion<Member> UNDER_AGE = Age.under(
            Clause.of("under-age-of-majority", "不满十八周岁", "under the age of majority", Texts.CODE.article("第十七条")),
            GuardianshipStandards.MAJORITY_AGE);

    /** A minor who is not of full capacity by living on own labour. */
    static final Criterion<Member> MINOR = allOf(
            Clause.of(
                    "minor-without-full-capacity",
                    "未成年且未被视为完全民事行为能力人",
                    "a minor without full capacity",
                    Texts.CODE.article("第三十九条").item("第一款第（一）项")),
            UNDER_AGE,
            not(
                    Clause.of("not-living-on-own-labour", "不以自己的劳动收入为主要生活来源", "does not live on own labour", CAPACITY),
                    allOf(
                            Clause.of(
                                    "lives-on-own-labour",
                                    "十六周岁以上且以自己的劳动收入为主要生活来源",
                                    "16 or over and living on own labour",
                                    CAPACITY),
                            atLeast(
                                    Clause.of("sixteen-or-over", "十六周岁以上", "16 or over", CAPACITY),
                                    PersonAge.YEARS,
                                    standard(GuardianshipStandards.WORKING_MINOR_AGE)),
                            holds(
                                    Clause.of(
                                            "own-labour-recorded",
                                            "认定以自己的劳动收入为主要生活来源",
                                            "recorded as living on own labour",
                                            CAPACITY),
                                    recorded("LIVES_ON_OWN_LABOUR", "own-labour-recorded")))));

    /** A parent who can look after the child; see {@link ParentCapacity}. */
    static final Criterion<Member> ABLE_PARENT = holds(
            Clause.of("able-parent", "父母一方有监护能力", "a parent is able", ORDER.item("第一款")),
            ParentCapacity.some("able-parent", "父母一方有监护能力", "a parent is able"));

    /** An able grandparent. */
    static final Criterion<Member> ABLE_GRANDPARENT = holds(
            Clause.of("able-grandparent", "祖父母、外祖父母有监护能力", "a grandparent is able", KIN.item("第（一）项")),
            CandidateCheck.some(
                    "able-grandparent", "祖父母、外祖父母有监护能力", "a grandparent is able", Candidate.Kind.GRANDPARENT));

    /** An able elder brother or sister. */
    static final Criterion<Member> ABLE_SIBLING = holds(
            Clause.of("able-elder-sibling", "兄、姐有监护能力", "an elder sibling is able", KIN.item("第（二）项")),
            CandidateCheck.some(
                    "able-elder-sibling", "兄、姐有监护能力", "an elder sibling is able", Candidate.Kind.ELDER_SIBLING));

    /** Another who is able, willing and consented to. */
    static final Criterion<Member> ABLE_OTHER = holds(
            Clause.of(
                    "other-able-willing-and-consented",
                    "其他个人或者组织有监护能力、愿意担任并经同意",
                    "another person or organisation is able, willing and consented to",
                    KIN.item("第（三）项")),
            CandidateCheck.some(
                    "able-other",
                    "其他个人或者组织有监护能力、愿意担任并经同意",
                    "another person or organisation is able, willing and consented to",
                    Candidate.Kind.OTHER));

    /** Nobody can be the guardian. */
    static final Criterion<Member> NOBODY = not(
            Clause.of("nobody-else-can-be-guardian", "无其他人可以担任监护人", "nobody else can be the guardian", ORDER),
            anyOf(
                    Clause.of("somebody-can-be-guardian", "有人可以担任监护人", "somebody can be the guardian", ORDER),
                    ABLE_PARENT,
                    ABLE_GRANDPARENT,
                    ABLE_SIBLING,
                    ABLE_OTHER));

    /** Both parents are dead, not to be found, revoked or declared missing. */
    static final Criterion<Member> PARENTS_GONE = holds(
            Clause.of(
                    "both-parents-gone",
                    "父母双方死亡、查找不到、被撤销监护人资格或者被宣告失踪",
                    "both parents are dead, not to be found, revoked or declared missing",
                    KIN),
            ParentCheck.both(
                    "both-parents-gone",
                    "父母双方死亡、查找不到、被撤销监护人资格或者被宣告失踪",
                    "both parents are dead, not to be found, revoked or declared missing",
                    ParentCheck.in(ParentCheck.GONE)));

    /** A parent is the guardian: one is able, or nothing keeps them from being so. */
    static final Criterion<Member> PARENTS_ACT = anyOf(
            Clause.of("parents-can-act", "父母能够担任监护人", "a parent can act as guardian", ORDER.item("第一款")),
            ABLE_PARENT,
            not(
                    Clause.of("parents-not-prevented", "父母未死亡、未丧失监护能力", "nothing prevents the parents", KIN),
                    anyOf(
                            Clause.of(
                                    "parents-prevented",
                                    "父母已经死亡或者没有监护能力",
                                    "the parents are dead or without the capacity",
                                    KIN),
                            PARENTS_GONE,
                            holds(
                                    Clause.of(
                                            "guardians-dead-incapable-or-missing",
                                            "监护人死亡、丧失监护能力或者下落不明",
                                            "the guardians are dead, incapable or missing",
                                            KIN),
                                    situation(
                                            "guardians-dead-incapable-or-missing",
                                            Set.of(
                                                    Guardianship.Situation.GUARDIANS_DEAD,
                                                    Guardianship.Situation.CAPACITY_LOST,
                                                    Guardianship.Situation.WHEREABOUTS_UNKNOWN))))));

    private GuardianOrder() {}

    /** Whether one of some situations is recorded. */
    static Check situation(String id, Set<Guardianship.Situation> kinds) {
        return Check.of("situation-" + id, "监护缺失或者侵害情形", "situation of the guardianship", (child, probe) -> {
            Set<Guardianship.Situation> all = ChildFacts.GUARDIANSHIP_SITUATIONS.read(child, probe);
            return all == null ? Outcome.UNKNOWN : Outcome.of(!Collections.disjoint(all, kinds));
        });
    }

    /** Whether an official has recorded a decision about the child. None recorded is a "no". */
    static Check recorded(String kind, String id) {
        return Check.of("finding-" + id, "经办机关认定", "official finding", (child, probe) -> {
            if (HouseholdFacts.FINDINGS.read(child.household(), probe) == null) {
                return Outcome.UNKNOWN;
            }
            Boolean decided = child.household()
                    .finding(
                            kind,
                            ProgrammeId.CHILD_GUARDIANSHIP.id(),
                            child.person().id());
            return Outcome.of(Boolean.TRUE.equals(decided));
        });
    }
}
