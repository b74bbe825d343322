package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Guardianship.Situation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.util.Set;

/**
 * When the civil affairs department is the guardian (国家监护): temporary in the seven situations of 未成年人保护法 第九十二条,
 * long-term in the five of 第九十四条. The last situation of each, "others laid down by law", is a finding an official
 * records. This class is immutable and thread-safe.
 *
 * <p>A recorded situation stands for the whole of its item, with the consequence the item names (such as a child left
 * without care); only that nobody else can be the guardian is worked out, where an item asks for it. Where a ground of
 * both kinds holds, guardianship is long-term.
 */
final class StateGuardianship {
    private static final Citation TEMPORARY_ARTICLE = Texts.MINORS.article("第九十二条");
    private static final Citation LONG_TERM_ARTICLE = Texts.MINORS.article("第九十四条");
    private static final Citation NOBODY_ARTICLE = Texts.CODE.article("第三十二条");

    private static final Citation DEAD_ITEM = LONG_TERM_ARTICLE.item("第（二）项");
    private static final Citation MISSING_ITEM = TEMPORARY_ARTICLE.item("第（二）项");

    /** A ground of long-term guardianship. */
    static final Criterion<Member> LONG_TERM = anyOf(
            Clause.of(
                    "ground-of-long-term-guardianship",
                    "应当长期监护的情形",
                    "a ground of long-term guardianship",
                    LONG_TERM_ARTICLE),
            recordedSituation(
                    "parents-and-guardians-not-found",
                    "查找不到父母或者其他监护人",
                    "neither parents nor other guardians can be found",
                    LONG_TERM_ARTICLE.item("第（一）项"),
                    Situation.PARENTS_NOT_FOUND),
            allOf(
                    Clause.of(
                            "guardians-dead-and-nobody-else",
                            "监护人死亡或者被宣告死亡且无其他人可以担任监护人",
                            "the guardians are dead and nobody else can be guardian",
                            DEAD_ITEM),
                    anyOf(
                            Clause.of("guardians-dead", "监护人死亡或者被宣告死亡", "the guardians are dead", DEAD_ITEM),
                            recordedSituation(
                                    "guardians-recorded-dead",
                                    "记录为监护人死亡",
                                    "recorded: the guardians are dead",
                                    DEAD_ITEM,
                                    Situation.GUARDIANS_DEAD),
                            holds(
                                    Clause.of("both-parents-dead", "父母双方死亡或者被宣告死亡", "both parents are dead", DEAD_ITEM),
                                    ParentCheck.both(
                                            "both-parents-dead",
                                            "父母双方死亡或者被宣告死亡",
                                            "both parents are dead",
                                            ParentCheck.in(ParentCheck.DEAD)))),
                    GuardianOrder.NOBODY),
            allOf(
                    Clause.of(
                            "capacity-lost-and-nobody-else",
                            "监护人丧失监护能力且无其他人可以担任监护人",
                            "the guardian has lost the capacity and nobody else can be guardian",
                            LONG_TERM_ARTICLE.item("第（三）项")),
                    recordedSituation(
                            "capacity-lost",
                            "监护人丧失监护能力",
                            "the guardian has lost the capacity",
                            LONG_TERM_ARTICLE.item("第（三）项"),
                            Situation.CAPACITY_LOST),
                    GuardianOrder.NOBODY),
            recordedSituation(
                    "revoked-and-civil-affairs-appointed",
                    "人民法院撤销监护人资格并指定由民政部门担任监护人",
                    "a court revoked the guardianship and appointed the civil affairs department",
                    LONG_TERM_ARTICLE.item("第（四）项"),
                    Situation.REVOKED),
            holds(
                    Clause.of(
                            "other-long-term-ground-recorded",
                            "法律规定的其他情形（经认定）",
                            "another ground laid down by law, as recorded",
                            LONG_TERM_ARTICLE.item("第（五）项")),
                    GuardianOrder.recorded("OTHER_LONG_TERM_GROUND", "other-long-term-ground")),
            allOf(
                    Clause.of(
                            "nobody-qualified-by-law",
                            "没有依法具有监护资格的人",
                            "nobody is qualified to be guardian",
                            NOBODY_ARTICLE),
                    holds(
                            Clause.of(
                                    "both-parents-barred",
                                    "父母双方死亡、查找不到或者被撤销监护人资格",
                                    "both parents are dead, not to be found or revoked",
                                    NOBODY_ARTICLE),
                            ParentCheck.both(
                                    "both-parents-barred",
                                    "父母双方死亡、查找不到或者被撤销监护人资格",
                                    "both parents are dead, not to be found or revoked",
                                    ParentCheck.in(ParentCheck.BARRED))),
                    GuardianOrder.NOBODY));

    /** A ground of temporary guardianship. */
    static final Criterion<Member> TEMPORARY = anyOf(
            Clause.of(
                    "ground-of-temporary-guardianship",
                    "应当临时监护的情形",
                    "a ground of temporary guardianship",
                    TEMPORARY_ARTICLE),
            recordedSituation(
                    "wandering-or-unidentified",
                    "流浪乞讨或者身份不明，暂时查找不到父母或者其他监护人",
                    "wandering, begging or unidentified, and no guardian found for the time being",
                    TEMPORARY_ARTICLE.item("第（一）项"),
                    Situation.WANDERING_OR_UNIDENTIFIED),
            allOf(
                    Clause.of(
                            "whereabouts-unknown-and-nobody-else",
                            "监护人下落不明且无其他人可以担任监护人",
                            "the guardian's whereabouts are unknown and nobody else can be guardian",
                            MISSING_ITEM),
                    anyOf(
                            Clause.of(
                                    "whereabouts-unknown",
                                    "监护人下落不明",
                                    "the guardian's whereabouts are unknown",
                                    MISSING_ITEM),
                            recordedSituation(
                                    "whereabouts-recorded-unknown",
                                    "记录为监护人下落不明",
                                    "recorded: whereabouts unknown",
                                    MISSING_ITEM,
                                    Situation.WHEREABOUTS_UNKNOWN),
                            holds(
                                    Clause.of(
                                            "parent-declared-missing",
                                            "父母一方被宣告失踪，另一方失踪、死亡、查找不到或者被撤销监护人资格",
                                            "a parent is declared missing, the other too, or gone for good",
                                            MISSING_ITEM),
                                    ParentCheck.oneAndOther(
                                            "parent-declared-missing",
                                            "父母一方被宣告失踪，另一方失踪、死亡、查找不到或者被撤销监护人资格",
                                            "a parent is declared missing, the other too, or gone for good",
                                            ParentCheck.in(Set.of(Parent.Situation.DECLARED_MISSING)),
                                            ParentCheck.in(ParentCheck.GONE)))),
                    GuardianOrder.NOBODY),
            recordedSituation(
                    "guardian-unable",
                    "监护人因客观原因或者突发事件不能履行监护职责，导致监护缺失",
                    "the guardian is kept from the duties and the child lacks a guardian",
                    TEMPORARY_ARTICLE.item("第（三）项"),
                    Situation.UNABLE),
            recordedSituation(
                    "guardian-refuses-or-neglects",
                    "监护人拒绝或者怠于履行监护职责，导致无人照料",
                    "the guardian refuses or neglects the duties and the child lacks care",
                    TEMPORARY_ARTICLE.item("第（四）项"),
                    Situation.REFUSING_OR_NEGLECTING),
            recordedSituation(
                    "used-for-offences",
                    "监护人教唆、利用未成年人实施违法犯罪行为，需要带离安置",
                    "the guardian uses the child for offences and the child must be removed",
                    TEMPORARY_ARTICLE.item("第（五）项"),
                    Situation.USED_FOR_OFFENCES),
            recordedSituation(
                    "harmed-or-in-danger",
                    "遭受监护人严重伤害或者面临人身安全威胁，需要紧急安置",
                    "gravely harmed by the guardian or in danger, in need of urgent placement",
                    TEMPORARY_ARTICLE.item("第（六）项"),
                    Situation.HARMED_OR_IN_DANGER),
            holds(
                    Clause.of(
                            "other-temporary-ground-recorded",
                            "法律规定的其他情形（经认定）",
                            "another ground laid down by law, as recorded",
                            TEMPORARY_ARTICLE.item("第（七）项")),
                    GuardianOrder.recorded("OTHER_TEMPORARY_GROUND", "other-temporary-ground")));

    /** A ground of either kind. */
    static final Criterion<Member> EITHER = anyOf(
            Clause.of(
                    "ground-of-state-guardianship",
                    "应当由民政部门监护的情形",
                    "a ground of guardianship by the civil affairs department",
                    Texts.MINORS.article("第九十二条、第九十四条")),
            LONG_TERM,
            TEMPORARY);

    /** No ground of either kind. */
    static final Criterion<Member> NEITHER = not(
            Clause.of(
                    "no-ground-of-state-guardianship",
                    "不属于应当由民政部门监护的情形",
                    "no ground of guardianship by the civil affairs department",
                    Texts.MINORS.article("第九十二条、第九十四条")),
            EITHER);

    private StateGuardianship() {}

    private static Criterion<Member> recordedSituation(
            String id, String zh, String en, Citation citation, Situation situation) {
        return holds(Clause.of(id, zh, en, citation), GuardianOrder.situation(id, Set.of(situation)));
    }
}
