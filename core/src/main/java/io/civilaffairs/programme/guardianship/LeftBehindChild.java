package io.civilaffairs.programme.guardianship;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.categories;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Parent.Situation;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Left-behind child (农村留守儿童): a child in the countryside, under sixteen, whose parents are both away for work, or one is
 * away and the other without the capacity to be a guardian. 国发〔2016〕13号 一. It is a classification: {@code left-behind}
 * or {@code none}.
 *
 * <p>The text sets no length of the absence. The other parent is without the capacity if in a situation that keeps from the
 * care and not recorded as able; a parent at home of whom nothing is recorded is presumed to have it. This class is
 * immutable and thread-safe.
 */
public final class LeftBehindChild {
    private static final Citation DEFINITION = Texts.LEFT_BEHIND.article("一");
    private static final Citation FAMILY = Texts.LEFT_BEHIND.article("三（一）");
    private static final Citation TOWNSHIP = Texts.LEFT_BEHIND.article("三（二）");

    private static final Predicate<Set<Situation>> AWAY = ParentCheck.in(Set.of(Situation.AWAY_FOR_WORK));

    private static final Criterion<Member> LEFT_BEHIND = allOf(
            Clause.of("left-behind", "农村留守儿童", "left-behind child in the countryside", DEFINITION),
            holds(
                    Clause.of("rural", "农村", "lives in the countryside", DEFINITION),
                    Check.of("rural", "农村", "lives in the countryside", (child, probe) -> {
                        Settlement settlement = HouseholdFacts.SETTLEMENT.read(child.household(), probe);
                        return settlement == null ? Outcome.UNKNOWN : Outcome.of(settlement == Settlement.RURAL);
                    })),
            Age.under(
                    Clause.of("under-sixteen", "不满十六周岁", "under sixteen", DEFINITION),
                    GuardianshipStandards.LEFT_BEHIND_AGE),
            anyOf(
                    Clause.of("parents-away", "父母外出务工情形", "parents away for work", DEFINITION),
                    holds(
                            Clause.of("both-parents-away", "父母双方外出务工", "both parents are away for work", DEFINITION),
                            ParentCheck.both("both-parents-away", "父母双方外出务工", "both parents are away for work", AWAY)),
                    holds(
                            Clause.of(
                                    "one-parent-away-other-incapable",
                                    "一方外出务工另一方无监护能力",
                                    "one parent is away, the other without the capacity",
                                    DEFINITION),
                            ParentCapacity.oneAwayOtherWithout(
                                    "one-parent-away-other-incapable",
                                    "一方外出务工另一方无监护能力",
                                    "one parent is away, the other without the capacity"))));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.LEFT_BEHIND_CHILD, Scope.PERSON)
            .label(Label.of("农村留守儿童", "left-behind child"))
            .citation(DEFINITION)
            .classifies(categories(
                    Clause.of("left-behind-child", "农村留守儿童", "left-behind child", DEFINITION),
                    true,
                    List.of(new Category<>("left-behind", null, LEFT_BEHIND))))
            .gives(
                    Clause.of("entrust-capable-adult", "委托有照护能力的成年人代为照护", "entrust a capable adult", FAMILY),
                    LEFT_BEHIND)
            .gives(Duties.CARER_NOT_BARRED, LEFT_BEHIND)
            .gives(Duties.WRITTEN_NOTICE, LEFT_BEHIND)
            .gives(Duties.WEEKLY_CONTACT, LEFT_BEHIND)
            .gives(
                    Clause.of("not-living-alone", "不得使其脱离监护单独居住生活", "may not live alone without guardianship", FAMILY),
                    LEFT_BEHIND)
            .gives(
                    Clause.of("committee-visits", "村（居）民委员会定期走访、全面排查并报告", "the committee visits and reports", TOWNSHIP),
                    LEFT_BEHIND)
            .gives(
                    Clause.of("one-child-one-file", "乡镇建立信息台账，一人一档案", "the township keeps one file a child", TOWNSHIP),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "school-follows-up",
                            "学校全程管理、登记劝返辍学学生并书面报告",
                            "the school follows up and reports drop-outs in writing",
                            Texts.LEFT_BEHIND.article("三（三）")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "mandatory-reporting",
                            "发现脱离监护、遭受侵害等情形的强制报告",
                            "harm and lack of care must be reported",
                            Texts.LEFT_BEHIND.article("四（一）")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "emergency-response",
                            "公安机关应急处置和临时监护照料",
                            "police respond and arrange temporary care",
                            Texts.LEFT_BEHIND.article("四（二）")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "assessed-help",
                            "调查评估并提供专业服务，符合条件的纳入社会救助",
                            "assessment, services, and assistance where the conditions are met",
                            Texts.LEFT_BEHIND.article("四（三）")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "revocation-may-be-sought",
                            "拒不履行监护职责六个月以上致生活无着等情形可申请撤销监护人资格",
                            "revocation may be sought after six months of refusal or grave harm",
                            Texts.LEFT_BEHIND.article("四（四）")),
                    LEFT_BEHIND)
            .build();

    private LeftBehindChild() {}
}
