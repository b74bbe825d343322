package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a disability card says (残疾人证的类别与等级). A card of multiple disability does not say which kinds it covers: whether
 * the one that a right asks for is among them, an official finds. This class is immutable and thread-safe.
 */
final class Card {
    private static final Citation ARTICLE = Texts.REGULATION.article("第五十条").item("第二款");

    /** Holds a card of any kind and grade. */
    static final Criterion<Member> HOLDER = isOneOf(
            Clause.of("holds-disability-card", "持有残疾人证", "holds a disability card", ARTICLE),
            PersonFacts.DISABILITY_KIND,
            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)));

    private Card() {}

    static Criterion<Member> ofGrade(String id, String zh, Citation at, int one, int other) {
        return isOneOf(
                Clause.of(id, zh, "of grade " + one + " or " + other, at),
                PersonFacts.DISABILITY_GRADE,
                Set.of(one, other));
    }

    /** Blind: a visual disability of grade 1 or 2, by itself or as part of a multiple disability. */
    static Criterion<Member> blind(Citation at) {
        return anyOf(
                Clause.of("blind", "盲人（视力残疾一、二级）", "blind (visual disability of grade 1 or 2)", at),
                allOf(
                        Clause.of("severe-visual", "一、二级视力残疾", "visual disability of grade 1 or 2", at),
                        ofKind("visual-disability", "视力残疾", at, Disability.Kind.VISUAL),
                        ofGrade("blind-grade", "一、二级", at, 1, 2)),
                multiple(
                        "multiple-with-blindness",
                        Clause.of(
                                "blind-among-others",
                                "多重残疾中含一、二级视力残疾",
                                "visual disability of grade 1 or 2 is among the kinds",
                                at),
                        "MULTIPLE_DISABILITY_WITH_BLINDNESS"));
    }

    /** A mental disability, by itself or as part of a multiple disability. */
    static Criterion<Member> mental(Citation at) {
        return anyOf(
                Clause.of(
                        "mental-or-multiple-with-mental",
                        "精神残疾（含多重残疾中的精神残疾）",
                        "mental disability, if among others",
                        at),
                ofKind("mental-disability", "精神残疾", at, Disability.Kind.MENTAL),
                multiple(
                        "multiple-with-mental",
                        Clause.of("mental-among-others", "多重残疾中含精神残疾", "mental disability is among the kinds", at),
                        "MULTIPLE_DISABILITY_WITH_MENTAL"));
    }

    /** Of a kind whose companion has the same reduction. */
    static Criterion<Member> accompanied(Citation at) {
        return anyOf(
                Clause.of(
                        "needs-companion",
                        "视力、智力残疾人和一、二级肢体残疾人",
                        "visual or intellectual disability, or physical disability of grade 1 or 2",
                        at),
                isOneOf(
                        Clause.of("visual-or-intellectual", "视力、智力残疾", "visual or intellectual disability", at),
                        PersonFacts.DISABILITY_KIND,
                        EnumSet.of(Disability.Kind.VISUAL, Disability.Kind.INTELLECTUAL)),
                allOf(
                        Clause.of("severe-physical", "一、二级肢体残疾", "physical disability of grade 1 or 2", at),
                        ofKind("physical-disability", "肢体残疾", at, Disability.Kind.PHYSICAL),
                        ofGrade("physical-grade", "一、二级", at, 1, 2)),
                multiple(
                        "multiple-with-a-kind-that-needs-companion",
                        Clause.of(
                                "kind-that-needs-companion-among-others",
                                "多重残疾中含视力、智力残疾或者一、二级肢体残疾",
                                "one of these kinds is among those of the card",
                                at),
                        "MULTIPLE_DISABILITY_WITH_COMPANION"));
    }

    private static Criterion<Member> ofKind(String id, String zh, Citation at, Disability.Kind kind) {
        return isOneOf(Clause.of(id, zh, id.replace('-', ' '), at), PersonFacts.DISABILITY_KIND, EnumSet.of(kind));
    }

    private static Criterion<Member> multiple(String id, Clause among, String finding) {
        Citation at = among.citation();
        return allOf(
                new Clause(id, among.label(), at),
                ofKind("multiple-disability", "多重残疾", at, Disability.Kind.MULTIPLE),
                Found.ofPerson(among, finding));
    }
}
