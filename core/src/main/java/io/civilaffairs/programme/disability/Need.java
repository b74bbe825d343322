package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.statusOf;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.ParentsLost;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who counts as being in need for the rights of disabled persons (贫困、经济困难的认定). */
final class Need {
    private static final String DIFFICULTY = "FAMILY_IN_ECONOMIC_DIFFICULTY";
    private static final Citation ORPHANS = Texts.ORPHANS.article("一");

    private Need() {}

    /**
     * A poor disabled person: in a guaranteed or registered poor household, guaranteed alone, or in extreme hardship support.
     * The texts do not define poverty; these are the forms of it that are on record with the administration.
     */
    static Criterion<Member> poor(Citation at) {
        return anyOf(
                Clause.of("poor", "贫困残疾人", "poor", at),
                guaranteed(at),
                statusOf(
                        Clause.of("guaranteed-alone", "本人享受单人保", "guaranteed as a single person", at),
                        ProgrammeId.SINGLE_PERSON_GUARANTEE.id(),
                        (Member member) -> member),
                holds(
                        Clause.of("registered-poor", "建档立卡贫困户", "registered poor household", at),
                        OfHousehold.value(HouseholdFacts.REGISTERED_POOR)),
                holds(
                        Clause.of("in-extreme-hardship-support", "已纳入特困人员救助供养", "in extreme hardship support", at),
                        OnRecord.of(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, "特困人员救助供养", "extreme hardship support")));
    }

    /** A disabled child of one of the groups that rehabilitation is for. */
    static Criterion<Member> ofAidedChild(Citation at) {
        return anyOf(
                Clause.of("child-in-need", "符合救助条件的残疾儿童", "a child of a group that is aided", at),
                poor(at),
                isOneOf(
                        Clause.of("in-child-welfare-institution", "儿童福利机构收留抚养", "in an institution for children", at),
                        PersonFacts.CARE,
                        Set.of(Care.INSTITUTION)),
                orphan(at),
                discretion(
                        Clause.of(
                                "other-family-in-difficulty",
                                "其他经济困难家庭（由县级以上地方人民政府规定，经办机关认定）",
                                "another family in economic difficulty, by local rule, as decided",
                                at),
                        new Decision<>(
                                DIFFICULTY,
                                ProgrammeId.DISABILITY_RIGHTS.id(),
                                Label.of(
                                        "经办机关认定：是否其他经济困难家庭", "official finding: another family in economic difficulty"),
                                Need::inDifficulty)));
    }

    /** An orphan: recorded as one, or having lost both parents and not been adopted. It is asked without a test of means. */
    static Criterion<Member> orphan(Citation at) {
        return anyOf(
                Clause.of("orphan", "孤儿", "an orphan", at),
                holds(
                        Clause.of("orphan-on-record", "已享受孤儿基本生活保障", "draws the orphan allowance", at),
                        OnRecord.of(ProgrammeId.ORPHAN_ALLOWANCE, "孤儿基本生活保障", "the orphan allowance")),
                allOf(
                        Clause.of(
                                "orphan-not-recorded-yet",
                                "失去父母、查找不到生父母且未被收养",
                                "without parents, not adopted",
                                ORPHANS),
                        holds(
                                Clause.of(
                                        "both-parents-lost",
                                        "父母双方死亡、失踪或者查找不到",
                                        "both parents dead, missing or not to be found",
                                        ORPHANS),
                                ParentsLost.BOTH),
                        not(
                                Clause.of("not-adopted", "未被收养", "not adopted", ORPHANS),
                                isOneOf(
                                        Clause.of("adopted", "已被依法收养", "adopted", ORPHANS),
                                        PersonFacts.CARE,
                                        Set.of(Care.ADOPTED)))));
    }

    /** What was decided about the child, or else about the family. */
    private static @Nullable Boolean inDifficulty(Member child) {
        Household family = child.household();
        String programme = ProgrammeId.DISABILITY_RIGHTS.id();
        Boolean own = family.finding(DIFFICULTY, programme, child.person().id());
        return own != null ? own : family.finding(DIFFICULTY, programme, null);
    }

    /** In a household that draws the minimum living guarantee. */
    static Criterion<Member> guaranteed(Citation at) {
        return statusOf(
                Clause.of("in-guaranteed-household", "属于最低生活保障家庭", "in a household that draws the guarantee", at),
                ProgrammeId.MINIMUM_LIVING_GUARANTEE.id(),
                Member::household);
    }
}
