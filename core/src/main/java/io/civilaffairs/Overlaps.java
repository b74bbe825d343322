package io.civilaffairs;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Instrument;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.policy.BenefitKind;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.policy.OverlapScope;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the law says about drawing the shipped benefits together (已收录的待遇叠加与互斥规则). */
final class Overlaps {
    private static final Instrument EXTREME_HARDSHIP =
            Instrument.of("特困人员认定办法", "民发〔2021〕43号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 7, 1));
    private static final Instrument GUARANTEE =
            Instrument.of("最低生活保障审核确认办法", "民发〔2021〕57号", Provenance.PRIMARY).withInForceFrom(LocalDate.of(2021, 7, 1));
    private static final Instrument NOTICE_2022 =
            Instrument.of("关于进一步做好最低生活保障等社会救助兜底保障工作的通知", "民发〔2022〕83号", Provenance.PRIMARY);
    private static final Instrument KEY_GROUPS = Instrument.of("关于提高城乡低保标准和特困人员救助供养标准的通知", "", Provenance.SECONDARY);
    private static final Instrument UNATTENDED = Instrument.of(
                    "关于进一步加强事实无人抚养儿童保障工作的意见", "民发〔2019〕62号", Provenance.PRIMARY)
            .withInForceFrom(LocalDate.of(2020, 1, 1));
    /** The two subsidies; only restatements were found. */
    private static final Instrument SUBSIDIES = Instrument.of(
                    "关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见", "国发〔2015〕52号", Provenance.SECONDARY)
            .withInForceFrom(LocalDate.of(2016, 1, 1));

    /**
     * A guide of one district of Chongqing on the service subsidy beside the subsidies of the disabled. It binds no other
     * place: by restatements of 国发〔2015〕52号 old-age allowances and service subsidies are drawn beside both.
     */
    private static final Instrument SERVICE_SUBSIDY =
            Instrument.of("经济困难的高龄失能老年人养老服务补贴办理指南", "梁平民政发〔2015〕194号", Provenance.SECONDARY);
    /** The frame of the three subsidies of elderly care; recalled. */
    private static final Instrument THREE_SUBSIDIES =
            Instrument.of("关于建立健全经济困难的高龄、失能等老年人补贴制度的通知", "财社〔2014〕113号", Provenance.RECALLED);

    /** Only that who is no longer supported is assessed for the guarantee stands in the text; the exclusion is recalled. */
    private static final Citation AFTER_SUPPORT =
            EXTREME_HARDSHIP.article("第二十七条").withProvenance(Provenance.RECALLED);
    /** The text lets certain persons apply alone; that they draw the guarantee once only is recalled. */
    private static final Citation ALONE = GUARANTEE.article("第八条").withProvenance(Provenance.RECALLED);

    private static final Citation CHOICE_OF_MINOR = EXTREME_HARDSHIP.article("第九条");
    private static final Citation RELATIONS = SUBSIDIES.article("政策衔接（多地转述）");
    private static final Citation UNATTENDED_PAID = UNATTENDED.article("三（一）");

    private static final Region CHONGQING = Region.of("500000");

    private static final @Nullable MonthRange NO_DATE = null;
    /** From 城市居民最低生活保障条例 on, in force 1999-10-01, to the notice of 2022-10-20. */
    private static final MonthRange BEFORE_THE_NOTICE = MonthRange.of(YearMonth.of(1999, 10), YearMonth.of(2022, 10));

    private static final MonthRange SINCE_THE_NOTICE = MonthRange.from(YearMonth.of(2022, 10));
    private static final MonthRange SINCE_2016 = MonthRange.from(YearMonth.of(2016, 1));
    private static final MonthRange SINCE_2020 = MonthRange.from(YearMonth.of(2020, 1));
    private static final MonthRange SINCE_JULY_2021 = MonthRange.from(YearMonth.of(2021, 7));

    /** The rules, in the order in which they are named where several apply. */
    static final List<OverlapRule> RULES = List.of(
            notBoth(
                    Clause.of(
                            "extreme-hardship-or-minimum-living",
                            "特困供养与最低生活保障不同时享受",
                            "not both extreme hardship support and the minimum living guarantee",
                            AFTER_SUPPORT),
                    NO_DATE,
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    ProgrammeId.MINIMUM_LIVING_GUARANTEE),
            notBoth(
                    Clause.of(
                            "extreme-hardship-or-single-person-guarantee",
                            "特困供养与单人保不同时享受",
                            "not both extreme hardship support and the single person guarantee",
                            AFTER_SUPPORT),
                    NO_DATE,
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    ProgrammeId.SINGLE_PERSON_GUARANTEE),
            notBoth(
                    Clause.of(
                            "guarantee-alone-or-with-household",
                            "单人保与家庭最低生活保障不同时享受",
                            "the guarantee either alone or with the household",
                            ALONE),
                    BEFORE_THE_NOTICE,
                    ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                    ProgrammeId.SINGLE_PERSON_GUARANTEE),
            new OverlapRule.TakesPrecedence(
                    Clause.of(
                            "household-guarantee-before-guarantee-alone",
                            "申请家庭符合条件的，不得仅将个别家庭成员纳入低保范围",
                            "a family that qualifies is guaranteed as a whole, not one member alone",
                            NOTICE_2022.article("一（一）")),
                    BenefitKind.LIVING,
                    OverlapScope.SAME_PERSON,
                    SINCE_THE_NOTICE,
                    ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                    List.of(ProgrammeId.SINGLE_PERSON_GUARANTEE),
                    false),
            notBoth(
                    Clause.of(
                            "extreme-hardship-or-orphan-allowance",
                            "未成年人选择纳入孤儿保障的，不再认定为特困人员",
                            "a minor chooses between extreme hardship support and the orphan allowance",
                            CHOICE_OF_MINOR),
                    SINCE_JULY_2021,
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    ProgrammeId.ORPHAN_ALLOWANCE),
            notBoth(
                    Clause.of(
                            "extreme-hardship-or-unattended-child-allowance",
                            "未成年人选择纳入事实无人抚养儿童保障的，不再认定为特困人员",
                            "a minor chooses between extreme hardship support and the unattended child allowance",
                            CHOICE_OF_MINOR),
                    SINCE_JULY_2021,
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    ProgrammeId.UNATTENDED_CHILD_ALLOWANCE),
            notBoth(
                    Clause.of(
                            "orphan-or-unattended-child",
                            "孤儿与事实无人抚养儿童不重复保障",
                            "either an orphan or an unattended child",
                            UNATTENDED.article("一")),
                    SINCE_2020,
                    ProgrammeId.ORPHAN_ALLOWANCE,
                    ProgrammeId.UNATTENDED_CHILD_ALLOWANCE),
            before(
                    Clause.of(
                            "extreme-hardship-before-disability-subsidies",
                            "享受特困供养的，不享受残疾人两项补贴",
                            "no disability subsidies beside extreme hardship support",
                            RELATIONS),
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    ProgrammeId.DISABILITY_NURSING_SUBSIDY),
            before(
                    Clause.of(
                            "orphan-allowance-before-living-subsidy",
                            "享受孤儿基本生活费的，不享受困难残疾人生活补贴",
                            "no living subsidy beside the orphan allowance",
                            RELATIONS),
                    ProgrammeId.ORPHAN_ALLOWANCE,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY),
            new OverlapRule.TakesPrecedence(
                    Clause.of(
                            "full-unattended-child-allowance-before-living-subsidy",
                            "全额领取事实无人抚养儿童补贴的，不享受困难残疾人生活补贴",
                            "no living subsidy beside the full unattended child allowance",
                            UNATTENDED_PAID),
                    BenefitKind.LIVING,
                    OverlapScope.SAME_PERSON,
                    SINCE_2020,
                    ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
                    List.of(ProgrammeId.DISABILITY_LIVING_SUBSIDY),
                    true),
            before(
                    Clause.of(
                            "work-injury-nursing-before-disability-subsidies",
                            "领取工伤保险生活护理费的，不享受残疾人两项补贴",
                            "no disability subsidies beside the work injury nursing allowance",
                            RELATIONS),
                    ProgrammeId.WORK_INJURY_NURSING,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    ProgrammeId.DISABILITY_NURSING_SUBSIDY),
            higher(
                    "living-subsidy-or-old-age-living",
                    BenefitKind.LIVING,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    ProgrammeId.OLD_AGE_LIVING),
            higher(
                    "living-subsidy-or-retired-cadre-living",
                    BenefitKind.LIVING,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    ProgrammeId.RETIRED_CADRE_LIVING),
            higher(
                    "living-subsidy-or-work-injury-living",
                    BenefitKind.LIVING,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    ProgrammeId.WORK_INJURY_LIVING),
            higher(
                    "nursing-subsidy-or-old-age-nursing",
                    BenefitKind.NURSING,
                    ProgrammeId.DISABILITY_NURSING_SUBSIDY,
                    ProgrammeId.OLD_AGE_NURSING),
            higher(
                    "nursing-subsidy-or-retired-cadre-nursing",
                    BenefitKind.NURSING,
                    ProgrammeId.DISABILITY_NURSING_SUBSIDY,
                    ProgrammeId.RETIRED_CADRE_NURSING),
            new OverlapRule.TakeHigher(
                    Clause.of(
                            "nursing-subsidy-or-elderly-service-subsidy",
                            "养老服务补贴与重度残疾人护理补贴就高享受",
                            "the higher of the service subsidy and the nursing subsidy",
                            SERVICE_SUBSIDY.article("三")),
                    BenefitKind.NURSING,
                    OverlapScope.SAME_PERSON,
                    SINCE_2016,
                    CHONGQING,
                    List.of(ProgrammeId.DISABILITY_NURSING_SUBSIDY, ProgrammeId.ELDERLY_SERVICE_SUBSIDY)),
            new OverlapRule.TakesPrecedence(
                    Clause.of(
                            "extreme-hardship-before-old-age-nursing",
                            "特困人员不重复享受老年人护理补贴",
                            "no nursing allowance for old persons beside extreme hardship support",
                            THREE_SUBSIDIES.article("政策衔接")),
                    BenefitKind.NURSING,
                    OverlapScope.SAME_PERSON,
                    NO_DATE,
                    ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                    List.of(ProgrammeId.OLD_AGE_NURSING),
                    false),
            new OverlapRule.Offsets(
                    Clause.of(
                            "unattended-child-allowance-tops-up",
                            "已领取低保金、特困供养金或者困难残疾人生活补贴的，补差发放",
                            "the unattended child allowance tops up what the child draws already",
                            UNATTENDED_PAID),
                    BenefitKind.LIVING,
                    SINCE_2020,
                    ProgrammeId.UNATTENDED_CHILD_ALLOWANCE,
                    List.of(
                            ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                            ProgrammeId.SINGLE_PERSON_GUARANTEE,
                            ProgrammeId.EXTREME_HARDSHIP_SUPPORT,
                            ProgrammeId.DISABILITY_LIVING_SUBSIDY)),
            new OverlapRule.Accompanies(
                    Clause.of(
                            "key-group-supplement-with-guarantee",
                            "分类重点救助随最低生活保障发放",
                            "the key-group supplement goes with the guarantee",
                            KEY_GROUPS.article("分类重点救助")),
                    BenefitKind.LIVING,
                    NO_DATE,
                    ProgrammeId.KEY_GROUP_SUPPLEMENT,
                    List.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.SINGLE_PERSON_GUARANTEE)),
            new OverlapRule.Accompanies(
                    Clause.of(
                            "living-subsidy-with-guarantee",
                            "困难残疾人生活补贴以享受最低生活保障为前提",
                            "the living subsidy goes with the guarantee",
                            SUBSIDIES.article("补贴对象（重庆市办事指南转述）")),
                    BenefitKind.LIVING,
                    SINCE_2016,
                    ProgrammeId.DISABILITY_LIVING_SUBSIDY,
                    List.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.SINGLE_PERSON_GUARANTEE)));

    private Overlaps() {}

    private static OverlapRule notBoth(Clause clause, @Nullable MonthRange during, ProgrammeId one, ProgrammeId other) {
        return new OverlapRule.CannotCombine(
                clause, BenefitKind.LIVING, OverlapScope.SAME_PERSON, during, List.of(one, other));
    }

    private static OverlapRule before(Clause clause, ProgrammeId winner, ProgrammeId... losers) {
        return new OverlapRule.TakesPrecedence(
                clause, BenefitKind.STATUS, OverlapScope.SAME_PERSON, SINCE_2016, winner, List.of(losers), false);
    }

    private static OverlapRule higher(String id, BenefitKind kind, ProgrammeId subsidy, ProgrammeId other) {
        String what = kind == BenefitKind.LIVING ? "生活类" : "护理类";
        return new OverlapRule.TakeHigher(
                Clause.of(id, what + "补贴、津贴就高享受", "the higher allowance of one kind only", RELATIONS),
                kind,
                OverlapScope.SAME_PERSON,
                SINCE_2016,
                List.of(subsidy, other));
    }
}
