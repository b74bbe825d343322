package io.civilaffairs.programme.childwelfare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.benefit.StartRule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.Set;

/**
 * Unattended child allowance (事实无人抚养儿童基本生活补贴): children neither of whose parents looks after them although at
 * least one is alive. 民发〔2019〕62号, in force from 2020; two situations of a parent were added in 2021. It tops up what the
 * child draws already. Unit: yuan per person per month.
 *
 * <p>A parent whom nobody can find (查找不到) has lost contact and looks after nobody, so after six months that parent counts
 * as one who lost contact (失联). Children both of whose parents are dead, missing or not to be found are orphans; see
 * {@link OrphanAllowance}. This class is immutable and thread-safe.
 */
public final class UnattendedChildAllowance {
    private static final Citation DEFINITION = Texts.UNATTENDED.article("一");
    private static final Citation CHONGQING = Texts.UNATTENDED_2021.article("二");
    private static final Citation LIVING = Texts.UNATTENDED.article("三").item("（一）");
    private static final Citation HEALTH = Texts.UNATTENDED.article("三").item("（二）");

    /** The first month in which the situations added in 2021 may count; the day of the Chongqing notice was not seen. */
    private static final YearMonth SITUATIONS_ADDED = YearMonth.of(2021, 1);

    private static final Set<Situation> DEAD_OR_MISSING =
            Set.of(Situation.DEAD, Situation.DECLARED_DEAD, Situation.DECLARED_MISSING);

    /** 62号 四（二）: the police search for parents who lost contact, and after six months state that they are not found. */
    private static final Set<Situation> OUT_OF_CONTACT = Set.of(Situation.LOST_CONTACT, Situation.UNTRACEABLE);

    private static final Criterion<Member> UNATTENDED = allOf(
                    Clause.of("unattended-child", "事实无人抚养儿童", "child in fact unattended", DEFINITION),
                    holds(
                            Clause.of("registered-in-province", "本市户籍", "registered in the province", CHONGQING),
                            ChildCheck.REGISTERED_IN_PROVINCE),
                    anyOf(
                            Clause.of(
                                    "age-or-schooling",
                                    "未满18周岁，或者年满18周岁仍在中等学校全日制就读",
                                    "under 18, or still in full-time secondary school",
                                    CHONGQING),
                            below(
                                    Clause.of("under-18", "未满18周岁", "under 18", CHONGQING),
                                    ChildCheck.AGE,
                                    standard(ChildWelfareStandards.UNATTENDED_AGE)),
                            allOf(
                                    Clause.of(
                                            "still-in-secondary-school",
                                            "年满18周岁仍在中等学校全日制就读",
                                            "18 and still in full-time secondary school",
                                            CHONGQING),
                                    isOneOf(
                                            Clause.of(
                                                    "in-secondary-school",
                                                    "就读于中学或者中等职业学校",
                                                    "in secondary or secondary vocational school",
                                                    CHONGQING),
                                            PersonFacts.STUDYING_STAGE,
                                            Orphans.SECONDARY),
                                    holds(
                                            Clause.of("full-time", "全日制", "full time", CHONGQING),
                                            PersonFacts.STUDYING_FULL_TIME),
                                    holds(
                                            Clause.of(
                                                    "extension-applies",
                                                    "当地继续保障在读的",
                                                    "support goes on in this place",
                                                    CHONGQING),
                                            standard(ChildWelfareStandards.UNATTENDED_SCHOOL_EXTENSION)))),
                    parent(0, "first-parent-absent-or-unable", "父母一方", "one parent"),
                    parent(1, "second-parent-absent-or-unable", "父母另一方", "the other parent"),
                    not(
                            Clause.of(
                                    "not-an-orphan",
                                    "不属于孤儿（父母并非均死亡、失踪或者查找不到）",
                                    "no orphan: not both parents dead, missing or not to be found",
                                    DEFINITION),
                            Orphans.PARENTS_LOST))
            .madeFor("age-or-schooling");

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, Scope.PERSON)
            .label(Label.of("事实无人抚养儿童基本生活补贴", "unattended child allowance"))
            .citation(LIVING)
            .when(UNATTENDED)
            .pays(UnattendedTopUp.INSTANCE, Per.MONTH)
            .gives(Clause.of(
                    "medical-assistance",
                    "实施医疗救助，资助参加基本医疗保险",
                    "medical assistance and help with insurance contributions",
                    HEALTH))
            .gives(Clause.of(
                    "nursing-and-rehabilitation-beside",
                    "可同时享受重度残疾人护理补贴和康复救助",
                    "may draw the nursing subsidy and rehabilitation besides",
                    HEALTH))
            .gives(Clause.of(
                    "education-as-orphan",
                    "参照孤儿纳入教育资助",
                    "support for students as for orphans",
                    Texts.UNATTENDED.article("三").item("（三）")))
            .gives(Clause.of(
                    "no-public-notice",
                    "为保护儿童隐私，认定不公示",
                    "no public notice, to protect the child's privacy",
                    Texts.UNATTENDED.article("二").item("（二）")))
            .startsFrom(StartRule.of(
                    StartRule.FirstMonth.MONTH_AFTER_CONFIRMATION,
                    Texts.UNATTENDED.article("二").item("（三）")))
            .build();

    private UnattendedChildAllowance() {}

    private static Criterion<Member> deadOrMissing(String id, int index) {
        return Parents.isIn(
                Clause.of(id, "死亡、被宣告死亡或者被宣告失踪", "dead, declared dead or declared missing", DEFINITION),
                index,
                DEAD_OR_MISSING);
    }

    private static Criterion<Member> parent(int index, String id, String zh, String en) {
        return anyOf(
                Clause.of(id, zh + "死亡、失踪或者符合规定情形之一", en + " dead, missing or in one of the situations", DEFINITION),
                deadOrMissing("dead-or-missing", index),
                Parents.isSeverelyDisabled(
                        Clause.of(
                                "severely-disabled",
                                "重残：一级二级残疾，或者三级四级精神、智力残疾",
                                "severely disabled: grade 1 or 2, or mental or intellectual of grade 3 or 4",
                                DEFINITION),
                        index),
                Parents.isIn(
                        Clause.of("seriously-ill", "重病", "seriously ill", DEFINITION),
                        index,
                        Set.of(Situation.SERIOUSLY_ILL)),
                held("in-prison", "服刑在押6个月以上", "in prison for 6 months or more", index, Situation.IN_PRISON),
                held(
                        "in-compulsory-detox",
                        "强制隔离戒毒6个月以上",
                        "in compulsory detoxification for 6 months or more",
                        index,
                        Situation.COMPULSORY_DETOX),
                held(
                        "liberty-restrained",
                        "被执行其他限制人身自由的措施6个月以上",
                        "under another restraint of liberty for 6 months or more",
                        index,
                        Situation.LIBERTY_RESTRAINED),
                Parents.isSince(
                        Clause.of(
                                "lost-contact",
                                "失联（含查找不到）且未履行监护抚养责任6个月以上",
                                "lost contact, or not to be found, and no care for 6 months or more",
                                DEFINITION),
                        index,
                        OUT_OF_CONTACT,
                        ChildWelfareStandards.LOST_CONTACT_MONTHS),
                revokedOrDeported(index));
    }

    private static Criterion<Member> held(String id, String zh, String en, int index, Situation situation) {
        return Parents.isHeldFor(
                Clause.of(id, zh, en, DEFINITION), index, situation, ChildWelfareStandards.CUSTODY_MONTHS);
    }

    /** Added in 2021. Before, it is no situation at all; while the day is not known, the figure is asked for. */
    private static Criterion<Member> revokedOrDeported(int index) {
        Clause clause =
                Clause.of("revoked-or-deported", "被撤销监护资格，或者被遣送（驱逐）出境", "guardianship revoked, or deported", CHONGQING);
        Criterion<Member> counts = allOf(
                clause,
                anyOf(
                        Clause.of(
                                "revoked-or-deported-stated", "属于2021年新增情形", "in a situation added in 2021", CHONGQING),
                        Parents.isIn(
                                Clause.of("guardianship-revoked", "被撤销监护资格", "guardianship revoked", CHONGQING),
                                index,
                                Set.of(Situation.GUARDIANSHIP_REVOKED)),
                        Parents.isIn(
                                Clause.of(
                                        "deported",
                                        "被遣送（驱逐）出境且未履行抚养义务",
                                        "deported or expelled and not supporting",
                                        CHONGQING),
                                index,
                                Set.of(Situation.DEPORTED))),
                holds(
                        Clause.of("situation-counts", "新增情形在当地施行", "the addition is in force in this place", CHONGQING),
                        standard(ChildWelfareStandards.REVOKED_OR_DEPORTED_COUNTS)));
        return whenBound(
                clause,
                binding -> binding.figure(ChildWelfareStandards.REVOKED_OR_DEPORTED_COUNTS)
                                        .isKnown()
                                || !binding.month().isBefore(SITUATIONS_ADDED)
                        ? counts
                        : null);
    }
}
