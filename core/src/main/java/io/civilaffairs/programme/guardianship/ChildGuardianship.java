package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.categoriesAmong;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.not;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Child guardianship (儿童监护状况): who is the guardian of a minor by law. 民法典 第二十七条、第三十二条; 未成年人保护法 第九十二条、第九十四条.
 * It is a classification with one category a child: {@code parents-guardians}, {@code grandparents-guardians}, {@code
 * elder-sibling-guardian}, {@code other-guardian}, {@code temporary-state-guardianship}, {@code
 * long-term-state-guardianship}, and {@code none} for whoever has full capacity.
 *
 * <p>The parents are the guardians unless both are dead, not to be found, revoked or declared missing, or it is recorded
 * that the guardians are dead, incapable or missing; a parent recorded as able is a guardian even so, and so is one who is
 * only away for work where it is the other who lost the capacity. Of a parent who may be meant or not an official decides.
 * A parent in prison, ill or disabled stays the guardian until a situation of articles 92 or 94 is recorded. This class is
 * immutable and thread-safe.
 */
public final class ChildGuardianship {
    private static final Citation ORDER = Texts.CODE.article("第二十七条");
    private static final Citation KIN = ORDER.item("第二款");
    private static final Citation TEMPORARY_ARTICLE = Texts.MINORS.article("第九十二条");
    private static final Citation LONG_TERM_ARTICLE = Texts.MINORS.article("第九十四条");

    private static final Criterion<Member> PARENTS_PREVENTED = not(
            Clause.of("parents-cannot-act", "父母不能担任监护人", "no parent can act as guardian", KIN),
            GuardianOrder.PARENTS_ACT);
    private static final Criterion<Member> NO_GRANDPARENT = not(
            Clause.of("no-able-grandparent", "没有有监护能力的祖父母、外祖父母", "no able grandparent", KIN.item("第（一）项")),
            GuardianOrder.ABLE_GRANDPARENT);

    private static final Criterion<Member> TEMPORARY = allOf(
            Clause.of("temporary-state-guardianship", "临时监护", "temporary guardianship", TEMPORARY_ARTICLE),
            GuardianOrder.MINOR,
            not(
                    Clause.of(
                            "no-long-term-ground",
                            "不属于应当长期监护的情形",
                            "no ground of long-term guardianship",
                            LONG_TERM_ARTICLE),
                    StateGuardianship.LONG_TERM),
            StateGuardianship.TEMPORARY);

    private static final Criterion<Member> LONG_TERM = allOf(
            Clause.of("long-term-state-guardianship", "长期监护", "long-term guardianship", LONG_TERM_ARTICLE),
            GuardianOrder.MINOR,
            StateGuardianship.LONG_TERM);

    private static final Criterion<Member> BY_STATE = allOf(
            Clause.of("guarded-by-civil-affairs", "由民政部门监护", "guarded by civil affairs", Texts.MINORS.article("第九十六条")),
            GuardianOrder.MINOR,
            StateGuardianship.EITHER);

    private static final Criterion<Member> BY_PERSON = allOf(
            Clause.of("guarded-by-parents-or-others", "由父母或者其他监护人监护", "guarded by parents or others", ORDER),
            GuardianOrder.MINOR,
            StateGuardianship.NEITHER);

    private static final List<Category<Member>> CATEGORIES = List.of(
            new Category<>(
                    "parents-guardians",
                    null,
                    allOf(
                            Clause.of("parents-guardians", "父母为监护人", "parents are the guardians", ORDER.item("第一款")),
                            StateGuardianship.NEITHER,
                            GuardianOrder.PARENTS_ACT)),
            new Category<>(
                    "grandparents-guardians",
                    null,
                    allOf(
                            Clause.of(
                                    "grandparents-guardians",
                                    "祖父母、外祖父母为监护人",
                                    "grandparents are the guardians",
                                    KIN.item("第（一）项")),
                            StateGuardianship.NEITHER,
                            PARENTS_PREVENTED,
                            GuardianOrder.ABLE_GRANDPARENT)),
            new Category<>(
                    "elder-sibling-guardian",
                    null,
                    allOf(
                            Clause.of(
                                    "elder-sibling-guardian",
                                    "兄、姐为监护人",
                                    "an elder sibling is the guardian",
                                    KIN.item("第（二）项")),
                            StateGuardianship.NEITHER,
                            PARENTS_PREVENTED,
                            NO_GRANDPARENT,
                            GuardianOrder.ABLE_SIBLING)),
            new Category<>(
                    "other-guardian",
                    null,
                    allOf(
                            Clause.of(
                                    "other-guardian",
                                    "其他个人或者组织为监护人",
                                    "another person or organisation is the guardian",
                                    KIN.item("第（三）项")),
                            StateGuardianship.NEITHER,
                            PARENTS_PREVENTED,
                            NO_GRANDPARENT,
                            not(
                                    Clause.of(
                                            "no-able-elder-sibling",
                                            "没有有监护能力的兄、姐",
                                            "no able elder sibling",
                                            KIN.item("第（二）项")),
                                    GuardianOrder.ABLE_SIBLING),
                            GuardianOrder.ABLE_OTHER)),
            new Category<>("temporary-state-guardianship", null, TEMPORARY),
            new Category<>("long-term-state-guardianship", null, LONG_TERM));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.CHILD_GUARDIANSHIP, Scope.PERSON)
            .label(Label.of("儿童监护状况", "child guardianship"))
            .citation(ORDER)
            .classifies(categoriesAmong(
                    Clause.of("child-guardianship", "儿童监护状况", "child guardianship", ORDER),
                    GuardianOrder.MINOR,
                    true,
                    CATEGORIES))
            .gives(Duties.GUARDIAN_DUTIES, BY_PERSON)
            .gives(Duties.FORBIDDEN_CONDUCT, BY_PERSON)
            .gives(Duties.CHILD_HEARD, BY_PERSON)
            .gives(
                    Clause.of("not-left-unattended", "不得使其处于无人看护状态", "may not be left unattended", SpecialCare.ARTICLE),
                    SpecialCare.NOT_LEFT_UNATTENDED)
            .gives(
                    Clause.of(
                            "not-living-alone",
                            "不得使其脱离监护单独生活",
                            "may not live without guardianship",
                            Texts.MINORS.article("第二十一条").item("第二款")),
                    Age.under(
                            Clause.of(
                                    "under-living-alone-age",
                                    "未满十六周岁",
                                    "under sixteen",
                                    Texts.MINORS.article("第二十一条").item("第二款")),
                            GuardianshipStandards.LIVING_ALONE_AGE))
            .gives(Duties.TEMPORARY_PLACEMENT, TEMPORARY)
            .gives(Duties.RETURN, TEMPORARY)
            .gives(Duties.ADOPTION, LONG_TERM)
            .gives(Duties.INSTITUTION_CARE, BY_STATE)
            .gives(Duties.DEPARTMENTS_COOPERATE, BY_STATE)
            .gives(
                    Duties.MAINTENANCE,
                    allOf(
                            Clause.of(
                                    "minor-with-revoked-parent",
                                    "父母被撤销监护人资格的未成年人",
                                    "a minor with a revoked parent",
                                    Texts.MINORS.article("第一百零八条").item("第二款")),
                            GuardianOrder.UNDER_AGE,
                            holds(
                                    Clause.of(
                                            "parent-revoked",
                                            "父母一方被撤销监护人资格",
                                            "a parent's guardianship was revoked",
                                            Texts.MINORS.article("第一百零八条").item("第二款")),
                                    ParentCheck.some(
                                            "parent-revoked",
                                            "父母一方被撤销监护人资格",
                                            "a parent's guardianship was revoked",
                                            ParentCheck.in(Set.of(Parent.Situation.GUARDIANSHIP_REVOKED))))))
            .textReadFrom(YearMonth.of(2021, 6))
            .build();

    private ChildGuardianship() {}
}
