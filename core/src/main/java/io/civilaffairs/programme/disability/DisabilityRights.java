package io.civilaffairs.programme.disability;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.eligibleFor;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Studying;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rights of disabled persons in kind (残疾人权益与扶助): what follows from a card, by kind and grade, and the rehabilitation of
 * disabled and autistic children. 残疾人保障法; 重庆市残疾人保障条例; 国发〔2018〕20号. It pays no money.
 *
 * <p>Each right hangs on a condition of its own: where that is not known yet the answer says so and names the right. What
 * the Chongqing regulation gives is given in Chongqing, from 2012 on. This class is immutable and thread-safe.
 */
public final class DisabilityRights {
    private static final Citation CARD = Texts.REGULATION.article("第五十条").item("第二款");
    private static final Citation CHILDREN = Texts.CHILD_REHABILITATION.article("二（一）");
    private static final Citation TRANSIT = Texts.REGULATION.article("第三十五条").item("第一款");
    private static final Citation AIDS = Texts.REGULATION.article("第三十五条").item("第二款");
    private static final Citation WASTE = Texts.REGULATION.article("第三十五条").item("第四款");
    private static final Citation VENUES = Texts.REGULATION.article("第二十八条").item("第一款");
    private static final Citation STUDENTS = Texts.REGULATION.article("第十八条").item("第二款");
    private static final Citation REHABILITATION = Texts.REGULATION.article("第十一条");
    private static final Citation LEGAL_AID = Texts.REGULATION.article("第三十六条").item("第一款");
    private static final Citation HOUSING = Texts.REGULATION.article("第三十四条");
    private static final Citation PARKING = Texts.REGULATION.article("第三十八条").item("第二款");
    private static final Citation POST = Texts.LAW.article("第五十条").item("第二款");
    private static final Citation RELIEF = Texts.LAW.article("第四十八条").item("第三款");

    private static final Region CHONGQING = Region.of("500000");
    private static final YearMonth REGULATION_BEGINS = YearMonth.of(2012, 1);
    private static final YearMonth CHILDREN_BEGIN = YearMonth.of(2018, 10);

    private static final Criterion<Member> CARD_HOLDER = isOneOf(
            Clause.of("holds-disability-card", "持有残疾人证", "holds a disability card", CARD),
            PersonFacts.DISABILITY_KIND,
            EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE)));

    /** A child who is aided: young enough, disabled in a way that counts or autistic, of a group in need. */
    private static final Criterion<Member> AIDED_CHILD = during(
            MonthRange.from(CHILDREN_BEGIN),
            allOf(
                    Clause.of("aided-child", "残疾儿童康复救助对象", "child with a right to rehabilitation", CHILDREN),
                    atMost(
                            Clause.of("aged-0-to-6", "0至6岁", "aged 0 to 6", CHILDREN),
                            PersonAge.YEARS,
                            standard(Standards.REHABILITATION_AGE)),
                    anyOf(
                            Clause.of(
                                    "disabled-or-autistic",
                                    "视力、听力、言语、肢体、智力等残疾或者孤独症",
                                    "visual, hearing, speech, physical or intellectual disability, or autism",
                                    CHILDREN),
                            isOneOf(
                                    Clause.of(
                                            "disabled-child",
                                            "视力、听力、言语、肢体、智力残疾（多重残疾至少含其一）",
                                            "of one of these kinds; multiple disability has at least one of them",
                                            CHILDREN),
                                    PersonFacts.DISABILITY_KIND,
                                    EnumSet.complementOf(EnumSet.of(Disability.Kind.NONE, Disability.Kind.MENTAL))),
                            holds(Clause.of("autistic-child", "孤独症儿童", "autistic", CHILDREN), PersonFacts.AUTISM)),
                    Need.ofAidedChild(CHILDREN)));

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.DISABILITY_RIGHTS, Scope.PERSON)
            .label(Label.of("残疾人权益与扶助", "rights of disabled persons"))
            .citation(Texts.LAW.article("第四条"))
            .when(anyOf(
                    Clause.of("has-rights", "残疾人权益与扶助", "has rights as a disabled person", Texts.LAW.article("第四条")),
                    CARD_HOLDER,
                    AIDED_CHILD))
            .gives(
                    Clause.of(
                            "child-rehabilitation",
                            "残疾儿童康复救助：手术、辅助器具配置和康复训练等，向户籍所在地（居住证发放地）县级残联申请，自主选择定点机构",
                            "rehabilitation: surgery, assistive devices, training; the guardian applies to the county federation"
                                    + " and chooses the provider",
                            Texts.CHILD_REHABILITATION.article("二（二）")),
                    AIDED_CHILD)
            .gives(
                    Clause.of(
                            "medical-rehabilitation-and-device-relief",
                            "基本医疗、康复服务、必要的辅助器具配置和更换救助",
                            "relief for basic medical care, rehabilitation and assistive devices",
                            RELIEF),
                    poorHolder("needs-relief", RELIEF))
            .gives(
                    Clause.of(
                            "rehabilitation-subsidy",
                            "康复训练、辅助器具适配等基本康复需求补贴",
                            "subsidy for training and fitted devices",
                            REHABILITATION),
                    inChongqing("subsidised", REHABILITATION, poorHolder("poor-card-holder", REHABILITATION)))
            .gives(
                    Clause.of(
                            "psychiatric-medication-aid",
                            "精神病患者服药救助",
                            "aid for psychiatric medication",
                            REHABILITATION),
                    inChongqing(
                            "medicated",
                            REHABILITATION,
                            allOf(
                                    Clause.of(
                                            "poor-with-mental-disability",
                                            "贫困精神残疾人",
                                            "poor, with a mental disability",
                                            REHABILITATION),
                                    ofKind("mental-disability", "精神残疾", REHABILITATION, Disability.Kind.MENTAL),
                                    Need.poor(REHABILITATION))))
            .gives(
                    Clause.of("free-city-transit", "凭免费乘车卡免费乘坐市内公共交通工具", "free city transit", TRANSIT),
                    inChongqing("severe", TRANSIT, ofGrade("grade-1-or-2", "盲人和其他一、二级残疾人", TRANSIT, 1, 2)))
            .gives(
                    Clause.of("half-fare-city-transit", "凭优惠乘车卡减半优惠乘坐市内公共交通工具", "city transit at half fare", TRANSIT),
                    inChongqing("less-severe", TRANSIT, ofGrade("grade-3-or-4", "三、四级残疾人", TRANSIT, 3, 4)))
            .gives(
                    Clause.of("carries-aids-free", "免费携带随身必备的辅助器具", "carries necessary aids free of charge", AIDS),
                    inChongqing("with-aids", AIDS, CARD_HOLDER))
            .gives(
                    Clause.of(
                            "free-post-for-the-blind",
                            "盲人读物邮件免费寄递",
                            "reading matter for the blind goes by post free",
                            POST),
                    allOf(
                            Clause.of("blind", "盲人（视力残疾一、二级）", "blind (visual disability of grade 1 or 2)", POST),
                            ofKind("visual-disability", "视力残疾", POST, Disability.Kind.VISUAL),
                            ofGrade("blind-grade", "一、二级", POST, 1, 2)))
            .gives(
                    Clause.of(
                            "free-public-venues",
                            "凭残疾人证免费进入公益性文化体育场馆、公园、动物园和风景名胜区等",
                            "free entry to public museums, sports grounds, parks and scenic areas",
                            VENUES),
                    inChongqing("visitor", VENUES, CARD_HOLDER))
            .gives(
                    Clause.of("free-companion", "一名陪护人员享受相同优惠", "one companion enters free as well", VENUES),
                    inChongqing("with-companion", VENUES, accompanied()))
            .gives(
                    Clause.of(
                            "free-textbooks-and-boarding-aid",
                            "免费教科书、寄宿生活费补助",
                            "free textbooks, boarding aid",
                            STUDENTS),
                    inChongqing(
                            "pupil",
                            STUDENTS,
                            student(
                                    "in-compulsory-education",
                                    "接受义务教育的残疾学生",
                                    Studying.Stage.PRIMARY,
                                    Studying.Stage.JUNIOR_SECONDARY)))
            .gives(
                    Clause.of("state-student-grant", "国家助学金补助", "state student grant", STUDENTS),
                    inChongqing(
                            "student",
                            STUDENTS,
                            allOf(
                                    Clause.of(
                                            "full-time-student",
                                            "普通高校全日制本科、专科残疾学生",
                                            "full-time student in higher education",
                                            STUDENTS),
                                    student(
                                            "in-higher-education",
                                            "本科、专科在校残疾学生",
                                            Studying.Stage.COLLEGE,
                                            Studying.Stage.UNDERGRADUATE),
                                    holds(
                                            Clause.of("studies-full-time", "全日制", "full time", STUDENTS),
                                            PersonFacts.STUDYING_FULL_TIME))))
            .gives(
                    Clause.of("legal-aid", "法律援助、司法救助", "legal aid and relief of court costs", LEGAL_AID),
                    inChongqing("litigant", LEGAL_AID, poorHolder("poor-litigant", LEGAL_AID)))
            .gives(
                    Clause.of("waste-fee-exemption", "免交城市生活垃圾处置费", "no urban waste fee", WASTE),
                    inChongqing(
                            "household-exempt",
                            WASTE,
                            allOf(
                                    Clause.of(
                                            "urban-guaranteed-household",
                                            "享受城市居民最低生活保障的残疾人家庭",
                                            "household of a disabled person on the urban guarantee",
                                            WASTE),
                                    CARD_HOLDER,
                                    urban(WASTE),
                                    Need.guaranteed(WASTE))))
            .gives(
                    Clause.of(
                            "complaint-answered-in-60-days",
                            "合法权益受侵害的投诉，有关部门或者单位在六十日内书面答复",
                            "a complaint about a violated right is answered in writing within 60 days",
                            Texts.REGULATION.article("第四十四条").item("第一款")),
                    inChongqing("complainant", Texts.REGULATION.article("第四十四条").item("第一款"), CARD_HOLDER))
            .gives(
                    Clause.of(
                            "free-early-rehabilitation",
                            "残疾孤儿、贫困家庭残疾儿童免费抢救性康复",
                            "free early rehabilitation for disabled orphans and children of poor families",
                            REHABILITATION),
                    inChongqing("rehabilitated-early", REHABILITATION, EarlyRehabilitation.CHILD))
            .gives(
                    Clause.of(
                            "public-housing-priority",
                            "优先提供公租房、廉租房，行动不便的在楼层分配上予以照顾",
                            "public rental housing with priority, on a floor that suits",
                            HOUSING),
                    inChongqing(
                            "housed-first",
                            HOUSING,
                            allOf(
                                    Clause.of(
                                            "urban-household-with-a-right-to-housing",
                                            "符合公租房、廉租房申请条件的城镇残疾人家庭",
                                            "urban household of a disabled person that may apply for public housing",
                                            HOUSING),
                                    CARD_HOLDER,
                                    urban(HOUSING),
                                    eligibleFor(
                                            Clause.of(
                                                    "may-apply-for-housing",
                                                    "符合住房救助条件",
                                                    "may apply for housing",
                                                    HOUSING),
                                            ProgrammeId.HOUSING_ASSISTANCE.id(),
                                            Member::household))))
            .gives(
                    Clause.of(
                            "parking-reduction",
                            "残疾人专用车减免停车费用、使用专用停车位",
                            "reduced parking fees and reserved places for the disabled person's vehicle",
                            PARKING),
                    inChongqing(
                            "parks",
                            PARKING,
                            allOf(
                                    Clause.of(
                                            "has-vehicle-for-the-disabled",
                                            "有残疾人专用车的残疾人",
                                            "has a vehicle for the disabled",
                                            PARKING),
                                    CARD_HOLDER,
                                    holds(
                                            Clause.of("vehicle-for-the-disabled", "有残疾人专用车", "vehicle owned", PARKING),
                                            DisabilityVehicle.OWNED))))
            .build();

    private DisabilityRights() {}

    private static Criterion<Member> inChongqing(String id, Citation at, Criterion<Member> of) {
        return whenBound(
                Clause.of(id, "重庆市内", "in Chongqing", at),
                binding -> binding.setting().region().isWithin(CHONGQING)
                                && !binding.month().isBefore(REGULATION_BEGINS)
                        ? of
                        : null);
    }

    private static Criterion<Member> urban(Citation at) {
        return isOneOf(
                Clause.of("urban", "城镇", "urban", at),
                OfHousehold.value(HouseholdFacts.SETTLEMENT),
                Set.of(Settlement.URBAN));
    }

    private static Criterion<Member> ofKind(String id, String zh, Citation at, Disability.Kind kind) {
        return isOneOf(Clause.of(id, zh, id.replace('-', ' '), at), PersonFacts.DISABILITY_KIND, EnumSet.of(kind));
    }

    private static Criterion<Member> ofGrade(String id, String zh, Citation at, int one, int other) {
        return isOneOf(
                Clause.of(id, zh, "of grade " + one + " or " + other, at),
                PersonFacts.DISABILITY_GRADE,
                Set.of(one, other));
    }

    private static Criterion<Member> poorHolder(String id, Citation at) {
        return allOf(Clause.of(id, "贫困残疾人", "poor, with a disability card", at), CARD_HOLDER, Need.poor(at));
    }

    private static Criterion<Member> student(String id, String zh, Studying.Stage one, Studying.Stage other) {
        return allOf(
                Clause.of("disabled-" + id, zh, "disabled and " + id.replace('-', ' '), STUDENTS),
                CARD_HOLDER,
                isOneOf(
                        Clause.of(id, zh, id.replace('-', ' '), STUDENTS),
                        PersonFacts.STUDYING_STAGE,
                        EnumSet.of(one, other)));
    }

    private static Criterion<Member> accompanied() {
        return anyOf(
                Clause.of(
                        "needs-companion",
                        "视力、智力残疾人和一、二级肢体残疾人",
                        "visual or intellectual disability, or physical disability of grade 1 or 2",
                        VENUES),
                isOneOf(
                        Clause.of("visual-or-intellectual", "视力、智力残疾", "visual or intellectual disability", VENUES),
                        PersonFacts.DISABILITY_KIND,
                        EnumSet.of(Disability.Kind.VISUAL, Disability.Kind.INTELLECTUAL)),
                allOf(
                        Clause.of("severe-physical", "一、二级肢体残疾", "physical disability of grade 1 or 2", VENUES),
                        ofKind("physical-disability", "肢体残疾", VENUES, Disability.Kind.PHYSICAL),
                        ofGrade("physical-grade", "一、二级", VENUES, 1, 2)));
    }
}
