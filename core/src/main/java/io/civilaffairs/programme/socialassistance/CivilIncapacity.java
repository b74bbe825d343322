package io.civilaffairs.programme.socialassistance;

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
import java.util.Set;

/**
 * Whether a member of the household is without capacity for civil conduct (无民事行为能力), as a supporter. An adult has full
 * capacity unless a court found otherwise (民法典 第十八条、第二十四条), so a finding NO_CIVIL_CAPACITY that is not recorded is
 * a "no"; of whom a disability of the mind is certified, the finding is asked for. This class is immutable and thread-safe.
 */
final class CivilIncapacity {
    private static final String KIND = "NO_CIVIL_CAPACITY";
    private static final String PROGRAMME = ProgrammeId.EXTREME_HARDSHIP_SUPPORT.id();
    private static final Citation ITEM = Texts.EXTREME_HARDSHIP.article("第八条").item("第（五）项");
    private static final Citation COURT = Texts.CIVIL_CODE.article("第二十四条").item("第一款");
    private static final Label FOUND = Label.of("人民法院认定为无民事行为能力人", "found by a court to be without civil capacity");

    /** The condition. */
    static final Criterion<Member> OF_SUPPORTER = anyOf(
            Clause.of("supporter-without-civil-capacity", "无民事行为能力", "without civil capacity", ITEM),
            holds(
                    Clause.of("incapacity-on-record", "已有无民事行为能力认定记录", "incapacity is on record", COURT),
                    PersonRecords.found(KIND, ProgrammeId.EXTREME_HARDSHIP_SUPPORT, FOUND)),
            allOf(
                    Clause.of(
                            "incapacity-of-mentally-disabled",
                            "智力、精神或者多重残疾人，经认定无民事行为能力",
                            "of an intellectual, mental or multiple disability, and found without capacity",
                            ITEM),
                    isOneOf(
                            Clause.of(
                                    "disability-of-the-mind",
                                    "智力、精神或者多重残疾",
                                    "intellectual, mental or multiple disability",
                                    ITEM),
                            PersonFacts.DISABILITY_KIND,
                            Set.of(Disability.Kind.INTELLECTUAL, Disability.Kind.MENTAL, Disability.Kind.MULTIPLE)),
                    discretion(
                            Clause.of("incapacity-found", "经认定无民事行为能力", "found without civil capacity", COURT),
                            new Decision<>(
                                    KIND,
                                    PROGRAMME,
                                    FOUND,
                                    m -> m.household()
                                            .finding(KIND, PROGRAMME, m.person().id())))));

    private CivilIncapacity() {}
}
