package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;
import java.util.EnumSet;

/**
 * Which minors may not be left unattended (不得处于无人看护状态的未成年人): those under eight, and those who need special care for
 * reasons of body or mind. 未成年人保护法 第二十一条第一款. Who needs special care the law does not define: of a minor who is
 * disabled, autistic or seriously ill an official finds it. This class is immutable and thread-safe.
 */
final class SpecialCare {
    static final Citation ARTICLE = Texts.MINORS.article("第二十一条").item("第一款");

    private static final String NEEDED = "NEEDS_SPECIAL_CARE";
    private static final String PROGRAMME = ProgrammeId.CHILD_GUARDIANSHIP.id();

    static final Criterion<Member> NOT_LEFT_UNATTENDED = anyOf(
            Clause.of(
                    "under-unattended-age-or-needs-special-care",
                    "未满八周岁或者由于身体、心理原因需要特别照顾",
                    "under eight, or in need of special care for reasons of body or mind",
                    ARTICLE),
            Age.under(
                    Clause.of("under-unattended-age", "未满八周岁", "under eight", ARTICLE),
                    GuardianshipStandards.UNATTENDED_AGE),
            allOf(
                    Clause.of(
                            "minor-who-needs-special-care",
                            "由于身体、心理原因需要特别照顾的未成年人",
                            "a minor who needs special care for reasons of body or mind",
                            ARTICLE),
                    GuardianOrder.UNDER_AGE,
                    anyOf(
                            Clause.of(
                                    "impaired-or-seriously-ill",
                                    "有残疾、孤独症或者重病",
                                    "disabled, autistic or seriously ill",
                                    ARTICLE),
                            isOneOf(
                                    Clause.of("has-disability", "有残疾", "has a disability", ARTICLE),
                                    PersonFacts.DISABILITY_KIND,
                                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE))),
                            holds(Clause.of("has-autism", "有孤独症", "is autistic", ARTICLE), PersonFacts.AUTISM),
                            holds(
                                    Clause.of("seriously-ill", "患重病", "seriously ill", ARTICLE),
                                    PersonFacts.SERIOUS_ILLNESS)),
                    discretion(
                            Clause.of("special-care-found", "经认定需要特别照顾", "found to need special care", ARTICLE),
                            new Decision<>(
                                    NEEDED,
                                    PROGRAMME,
                                    Label.of("经办机关认定：需要特别照顾", "official finding: needs special care"),
                                    m -> m.household()
                                            .finding(
                                                    NEEDED,
                                                    PROGRAMME,
                                                    m.person().id())))));

    private SpecialCare() {}
}
