package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.FamilySupport;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;

/**
 * Care plan level (照护方式): whether an old person is looked after at home, with services in the community or in an
 * institution. 老年人权益保障法 第五条、第十三条、第十五条、第三十七条; 开州府发〔2020〕7号 三（四）、四（一）. It is a classification
 * with exactly one of {@code home}, {@code community} and {@code institution}.
 *
 * <p>The texts give an order and no table: home is the base, the community supports it, institutions back it up. What
 * follows from that: home, if the ability is intact or the family can look after the elder; an institution, if the elder
 * lives in one. Where care is needed and the family cannot give it, the elder's wish decides (第十五条第二款): a recorded
 * decision {@code INSTITUTIONAL_CARE}, yes for an institution and no for the community. Such a decision also goes before
 * what would follow without it. This class is immutable and thread-safe.
 */
public final class CarePlanLevel {
    private static final String CHOICE = "INSTITUTIONAL_CARE";

    private static final Citation ORDER = Texts.ELDERLY_LAW.article("第五条").item("第二款");
    private static final Citation HOME_FIRST = Texts.ELDERLY_LAW.article("第十三条");
    private static final Citation CARE = Texts.ELDERLY_LAW.article("第十五条").item("第二款");
    private static final Citation COMMUNITY_CARE =
            Texts.ELDERLY_LAW.article("第三十七条").item("第一款");
    private static final Citation INSTITUTION_CARE =
            Texts.ELDERLY_LAW.article("第四十八条").item("第一款");

    private static final Criterion<Member> CHOSEN = holds(
            Clause.of("institution-chosen", "已决定机构照护", "an institution was decided on", CARE),
            Recorded.yes(CHOICE, ProgrammeId.CARE_PLAN_LEVEL, "已决定机构照护", "an institution was decided on"));

    private static final Criterion<Member> DECLINED = holds(
            Clause.of("institution-declined", "已决定不采用机构照护", "an institution was decided against", CARE),
            Recorded.no(CHOICE, ProgrammeId.CARE_PLAN_LEVEL, "已决定不采用机构照护", "an institution was decided against"));

    private static final Criterion<Member> IN_INSTITUTION = isOneOf(
            Clause.of("lives-in-institution", "居住在养老机构", "lives in an institution", INSTITUTION_CARE),
            ElderFacts.LIVING,
            EnumSet.of(Living.INSTITUTION));

    private static final Criterion<Member> AT_HOME = anyOf(
            Clause.of("at-home", "居家", "at home", HOME_FIRST),
            DECLINED,
            not(
                    Clause.of("lives-in-no-institution", "未居住在养老机构", "lives in no institution", HOME_FIRST),
                    IN_INSTITUTION));

    private static final Criterion<Member> INTACT = intact();

    private static final Criterion<Member> FAMILY_ABLE = isOneOf(
            Clause.of("family-able", "家庭有照护能力", "the family can look after the elder", CARE),
            ElderFacts.FAMILY_SUPPORT,
            EnumSet.of(FamilySupport.ABLE));

    private static final Criterion<Member> HOME_WILL_DO =
            anyOf(Clause.of("home-will-do", "居家养老即可满足", "home will do", HOME_FIRST), INTACT, FAMILY_ABLE);

    private static final Criterion<Member> MORE_THAN_FAMILY =
            not(Clause.of("more-than-the-family", "需要家庭以外的照护", "care beyond the family is needed", CARE), HOME_WILL_DO);

    private static final Criterion<Member> BY_WISH = discretion(
            Clause.of("institution-by-wish", "按照老年人的意愿委托养老机构照料", "an institution, as the elder wishes", CARE),
            new Decision<>(
                    CHOICE,
                    ProgrammeId.CARE_PLAN_LEVEL.id(),
                    Label.of("认定：按照老年人的意愿是否采用机构照护", "decision: an institution, as the elder wishes"),
                    person -> person.household()
                            .finding(
                                    CHOICE,
                                    ProgrammeId.CARE_PLAN_LEVEL.id(),
                                    person.person().id())));

    private static final Criterion<Member> HOME = allOf(
            Clause.of("home", "家庭照顾（居家）", "at home, by the family", HOME_FIRST),
            not(Clause.of("institution-not-chosen", "未决定机构照护", "no institution was decided on", CARE), CHOSEN),
            AT_HOME,
            HOME_WILL_DO);

    private static final Criterion<Member> COMMUNITY = allOf(
            Clause.of("community", "社区照料", "with services in the community", COMMUNITY_CARE),
            AT_HOME,
            MORE_THAN_FAMILY,
            not(
                    Clause.of(
                            "not-in-institution-by-wish",
                            "按照老年人的意愿不采用机构照护",
                            "no institution, as the elder wishes",
                            CARE),
                    BY_WISH));

    private static final Criterion<Member> INSTITUTION = anyOf(
            Clause.of("institution", "机构照护", "in an institution", INSTITUTION_CARE),
            CHOSEN,
            allOf(
                    Clause.of("stays-in-institution", "继续居住在养老机构", "stays in the institution", INSTITUTION_CARE),
                    IN_INSTITUTION,
                    not(Clause.of("institution-not-declined", "未决定离开养老机构", "not decided against", CARE), DECLINED)),
            allOf(
                    Clause.of("moves-to-institution", "需要家庭以外的照护并选择养老机构", "needs care and chooses it", CARE),
                    AT_HOME,
                    MORE_THAN_FAMILY,
                    BY_WISH));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.CARE_PLAN_LEVEL, Scope.PERSON)
            .label(Label.of("照护方式", "care plan level"))
            .citation(ORDER)
            .classifies(levels(
                    Clause.of("care-plan-level", "照护方式", "care plan level", ORDER),
                    ElderAge.ELDERLY,
                    List.of(
                            new Category<>("home", null, HOME),
                            new Category<>("community", null, COMMUNITY),
                            new Category<>("institution", null, INSTITUTION))))
            .gives(
                    Clause.of(
                            "family-looks-after",
                            "赡养人承担照料责任；不能亲自照料的，按照老年人的意愿委托他人或者养老机构",
                            "the supporters look after the elder, or entrust others as the elder wishes",
                            CARE),
                    HOME)
            .gives(
                    Clause.of(
                            "family-helped",
                            "为家庭成员照料老年人提供帮助",
                            "help for family members who look after the elder",
                            Texts.ELDERLY_LAW.article("第二十七条")),
                    HOME)
            .gives(
                    Clause.of(
                            "services-at-home",
                            "生活照料、紧急救援、医疗护理、精神慰藉、心理咨询等居家服务",
                            "help, emergency aid, nursing, company and counselling at home",
                            COMMUNITY_CARE),
                    anyOf(
                            Clause.of("lives-at-home", "居家的老年人", "an old person at home", COMMUNITY_CARE),
                            HOME,
                            COMMUNITY))
            .gives(
                    Clause.of(
                            "services-near-home",
                            "就近的日间照料、疾病护理与康复等服务",
                            "day care, nursing and rehabilitation near home",
                            Texts.ELDERLY_LAW.article("第三十八条").item("第一款")),
                    COMMUNITY)
            .gives(
                    Clause.of(
                            "institution-service-agreement",
                            "养老机构签订服务协议，明确双方的权利、义务",
                            "the institution makes a service agreement",
                            INSTITUTION_CARE),
                    INSTITUTION)
            .textReadFrom(YearMonth.of(2019, 1))
            .build();

    private CarePlanLevel() {}

    /** Ability intact, under the text on ability in force. */
    private static Criterion<Member> intact() {
        Criterion<Member> before = intact(AbilityTexts.OF_2013);
        Criterion<Member> now = intact(AbilityTexts.OF_2022);
        return whenBound(now.clause(), binding -> AbilityTexts.isEarlier(binding) ? before : now);
    }

    private static Criterion<Member> intact(AbilityTexts text) {
        return AbilityLevel.is(0, Clause.of("ability-intact", "能力完好", "ability intact", text.levels()));
    }
}
