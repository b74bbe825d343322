package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.ifGiven;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.not;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ReviewRule;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.benefit.StartRule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Absence;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * Extreme hardship support (特困人员救助供养): old persons, disabled persons and minors without labour capacity, without a
 * livelihood and without a statutory supporter who is able get the basic living standard and a care supplement.
 * 特困人员认定办法 第四条至第九条、第二十一条至第二十六条; 社会救助暂行办法 第十四条至第十九条. Unit: yuan per person per month.
 *
 * <p>No source gives Chongqing's property rule for persons in extreme hardship: an official's finding
 * PROPERTY_WITHIN_RULE about the person or the household decides, or the host's figure
 * {@code extreme-hardship.asset-multiple}. Findings about the person that the rule reads, none recorded being a "no":
 * CHOSE_CHILD_SCHEME, WITHDREW, UNABLE_TO_SUPPORT, NO_CIVIL_CAPACITY, BEDRIDDEN_SIX_MONTHS. A supporter of 60 or over is
 * unable if the same answer guarantees the household; of a minor with a living parent who is listed nowhere the finding
 * PARENT_UNABLE_TO_SUPPORT is needed.
 *
 * <pre>{@code
 * Assessment answer = CivilAffairs.policyBook().in(setting).get(ExtremeHardshipSupport.PROGRAMME).assess(member);
 * YearMonth stops = ExtremeHardshipSupport.stopsFrom(LocalDate.of(2025, 8, 31)); // 2025-09
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExtremeHardshipSupport {
    private static final Citation ARTICLE_4 = Texts.EXTREME_HARDSHIP.article("第四条");
    private static final Citation ARTICLE_6 = Texts.EXTREME_HARDSHIP.article("第六条");
    private static final Citation ARTICLE_9 = Texts.EXTREME_HARDSHIP.article("第九条");
    private static final Citation ARTICLE_24 = Texts.EXTREME_HARDSHIP.article("第二十四条");
    private static final Citation CONTENT = Texts.ASSISTANCE.article("第十五条");
    private static final Citation FORM = Texts.ASSISTANCE.article("第十九条");

    private static final Clause SUM = Clause.of(
            "support-in-all", "救助供养金合计（基本生活标准＋照料护理补贴）", "basic living standard plus care supplement", CONTENT);

    private static final Derived<Member, Money> AMOUNT = Formula.using(
                    "extreme-hardship.amount",
                    Label.of("特困人员救助供养金", "extreme hardship support"),
                    Unit.YUAN_PER_PERSON_MONTH,
                    standard(ExtremeHardshipStandards.BASIC),
                    CareSupplement.INSTANCE,
                    (Member member, Money basic, Money care, Worksheet sheet) ->
                            sheet.step(SUM, member, basic.plus(care)))
            .writing(SUM);

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT, Scope.PERSON)
            .label(Label.of("特困人员救助供养", "extreme hardship support"))
            .citation(ARTICLE_4)
            .when(allOf(
                    Clause.of("extreme-hardship", "特困人员", "person in extreme hardship", ARTICLE_4),
                    holds(
                            Clause.of(
                                    "registered-in-province",
                                    "本市户籍",
                                    "registered in the province",
                                    Texts.EXTREME_HARDSHIP.article("第十条").item("第一款")),
                            new RegisteredInProvince()),
                    LabourIncapacity.CONDITION,
                    noLivelihood(),
                    holds(
                            Clause.of(
                                    "no-able-supporter",
                                    "无法定义务人或者法定义务人均无履行义务能力",
                                    "no statutory supporter, or none who is able",
                                    ARTICLE_4.item("第（三）项")),
                            SupportDuty.NONE_ABLE),
                    not(
                            Clause.of(
                                    "no-child-scheme-chosen",
                                    "未选择孤儿、事实无人抚养儿童基本生活保障",
                                    "did not choose a scheme for children",
                                    ARTICLE_9),
                            choseChildScheme()),
                    not(
                            Clause.of("support-not-ended", "无终止救助供养的情形", "no ground on which support ends", ARTICLE_24),
                            ended())))
            .pays(AMOUNT, Per.MONTH)
            .gives(Clause.of("basic-living", "基本生活条件", "basic living conditions", CONTENT.item("第（一）项")))
            .gives(
                    Clause.of(
                            "daily-care",
                            "对生活不能自理的给予照料",
                            "care for those who cannot look after themselves",
                            CONTENT.item("第（二）项")),
                    CareSupplement.needsCare())
            .gives(Clause.of("medical-treatment", "疾病治疗", "treatment of illness", CONTENT.item("第（三）项")))
            .gives(Clause.of("funeral", "办理丧葬事宜", "funeral", CONTENT.item("第（四）项")))
            .gives(Clause.of(
                    "choice-of-form", "自行选择集中供养或者分散供养", "own choice of living in an institution or at home", FORM))
            .gives(
                    Clause.of("institutional-support", "集中供养（供养服务机构）", "lives in an institution", FORM),
                    isOneOf(
                            Clause.of("in-institution", "在机构集中供养", "in an institution", FORM),
                            PersonFacts.CARE,
                            Set.of(Care.INSTITUTION)))
            .gives(
                    Clause.of("dispersed-support", "分散供养（在家）", "lives at home", FORM),
                    isOneOf(Clause.of("at-home", "在家分散供养", "at home", FORM), PersonFacts.CARE, Set.of(Care.DISPERSED)))
            .startsFrom(
                    StartRule.of(StartRule.FirstMonth.MONTH_AFTER_CONFIRMATION, Texts.EXTREME_HARDSHIP.article("第十七条")))
            .reviewed(new ReviewRule<>(
                    LabourIncapacity.CONDITION, ExtremeHardshipStandards.REVIEW, ExtremeHardshipStandards.REVIEW))
            .textReadFrom(YearMonth.of(2021, 7))
            .build();

    private ExtremeHardshipSupport() {}

    /**
     * The first month not paid after a decision to end support (终止救助供养): the month after it. 特困人员认定办法
     * 第二十六条第二款.
     *
     * @param decidedOn the day of the decision
     * @return the month from which nothing is paid
     */
    public static YearMonth stopsFrom(LocalDate decidedOn) {
        return YearMonth.from(decidedOn).plusMonths(1);
    }

    private static Criterion<Member> noLivelihood() {
        Clause property = Clause.of(
                "property-within-limits",
                "财产符合特困人员财产状况规定",
                "property within the rule for extreme hardship",
                ARTICLE_6.item("第一款"));
        StandardId<?> multiple = ExtremeHardshipStandards.ASSET_MULTIPLE;
        return allOf(
                Clause.of("no-livelihood", "无生活来源", "without a livelihood", ARTICLE_6),
                below(
                        Clause.of(
                                "own-income-below-standard",
                                "本人收入低于当地低保标准",
                                "own income below the minimum living standard",
                                ARTICLE_6.item("第一款")),
                        OwnIncome.FOR_EXTREME_HARDSHIP,
                        OfHousehold.value(LivingStandard.PER_PERSON)),
                ifGiven(
                        property,
                        multiple,
                        holds(
                                property,
                                OfHousehold.meets(
                                        "household.extreme-hardship-property",
                                        PropertyRule.of(
                                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                                ExtremeHardshipStandards.ASSET_MULTIPLE))),
                        discretion(
                                property,
                                PersonRecords.decision(
                                        "PROPERTY_WITHIN_RULE",
                                        ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                        Label.of(
                                                "经办机关认定：财产是否符合特困人员财产状况规定",
                                                "official finding: property within the rule for extreme hardship")))));
    }

    private static Criterion<Member> choseChildScheme() {
        return allOf(
                Clause.of("chose-child-scheme", "未成年人选择儿童基本生活保障", "a minor chose a scheme for children", ARTICLE_9),
                holds(
                        Clause.of("choice-recorded", "已选择", "the choice is on record", ARTICLE_9),
                        PersonRecords.found(
                                "CHOSE_CHILD_SCHEME",
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of("选择孤儿、事实无人抚养儿童保障", "chose a scheme for children"))),
                below(
                        Clause.of("is-minor", "未成年", "not of age", ARTICLE_9),
                        LabourIncapacity.AGE,
                        standard(Standards.MAJORITY_AGE)));
    }

    private static Criterion<Member> ended() {
        return anyOf(
                Clause.of("support-ends", "终止救助供养的情形", "a ground on which support ends", ARTICLE_24),
                isOneOf(
                        Clause.of("declared-missing", "被宣告失踪", "declared missing", ARTICLE_24.item("第（一）项")),
                        PersonFacts.ABSENCE_KIND,
                        Set.of(Absence.Kind.MISSING)),
                isOneOf(
                        Clause.of("in-prison", "在监狱服刑", "serves a sentence in prison", ARTICLE_24.item("第（三）项")),
                        PersonFacts.ABSENCE_KIND,
                        Set.of(Absence.Kind.PRISON)),
                holds(
                        Clause.of("withdrew", "自愿申请退出", "asked to leave the scheme", ARTICLE_24.item("第（六）项")),
                        PersonRecords.found(
                                "WITHDREW",
                                ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                                Label.of("自愿退出救助供养", "left the scheme"))));
    }
}
