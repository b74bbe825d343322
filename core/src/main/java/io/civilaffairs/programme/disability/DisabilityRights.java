package io.civilaffairs.programme.disability;

import static io.civilaffairs.programme.disability.Where.elsewhere;
import static io.civilaffairs.programme.disability.Where.inChongqing;
import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Disability;
import io.civilaffairs.people.Employment;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.PersonAge;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rights of disabled persons in kind (残疾人权益与扶助): what follows from a card, by kind and grade, the rehabilitation of
 * disabled and autistic children, and what the families of poor disabled persons have. 残疾人保障法; 重庆市残疾人保障条例;
 * 国发〔2018〕20号. It pays no money.
 *
 * <p>Each right hangs on a condition of its own: where that is not known yet the answer says so and names the right. What
 * the Chongqing regulation gives is given in Chongqing, from 2012 on; before and elsewhere the national law gives less.
 * This class is immutable and thread-safe.
 */
public final class DisabilityRights {
    private static final Citation CHILDREN = Texts.CHILD_REHABILITATION.article("二（一）");
    private static final Citation TRANSIT = Texts.REGULATION.article("第三十五条").item("第一款");
    private static final Citation AIDS = Texts.REGULATION.article("第三十五条").item("第二款");
    private static final Citation WASTE = Texts.REGULATION.article("第三十五条").item("第四款");
    private static final Citation VENUES = Texts.REGULATION.article("第二十八条").item("第一款");
    private static final Citation REHABILITATION = Texts.REGULATION.article("第十一条");
    private static final Citation LEGAL_AID = Texts.REGULATION.article("第三十六条").item("第一款");
    private static final Citation LEGAL_FEES = Texts.REGULATION.article("第三十六条").item("第二款");
    private static final Citation MOVE = Texts.REGULATION.article("第三十三条");
    private static final Citation PARKING = Texts.REGULATION.article("第三十八条").item("第二款");
    private static final Citation COMPLAINT = Texts.REGULATION.article("第四十四条").item("第一款");
    private static final Citation AIDS_BY_LAW = Texts.LAW.article("第五十条").item("第一款");
    private static final Citation POST = Texts.LAW.article("第五十条").item("第二款");
    private static final Citation PUPILS_BY_LAW = Texts.LAW.article("第二十一条").item("第四款");
    private static final Citation LEGAL_AID_BY_LAW = Texts.LAW.article("第六十条").item("第二款");
    private static final Citation FEES_BY_LAW = Texts.LAW.article("第三十六条").item("第一款");
    private static final Citation RELIEF = Texts.LAW.article("第四十八条").item("第三款");

    private static final YearMonth CHILDREN_BEGIN = YearMonth.of(2018, 10);

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
                    Clause.of(
                            "has-rights",
                            "持有残疾人证，或者属于康复救助对象、贫困残疾人家庭",
                            "holds a disability card, is a child with a right to rehabilitation, or is of a poor family of a"
                                    + " disabled person",
                            Texts.LAW.article("第四条")),
                    Card.HOLDER,
                    AIDED_CHILD,
                    inChongqing("family-member", LEGAL_AID, PoorFamily.member(LEGAL_AID)),
                    elsewhere("family-pupil", PUPILS_BY_LAW, Students.inCompulsoryEducation(PUPILS_BY_LAW))))
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
                    PoorFamily.holder("needs-relief", RELIEF))
            .gives(
                    Clause.of(
                            "rehabilitation-subsidy",
                            "康复训练、辅助器具适配等基本康复需求补贴",
                            "subsidy for training and fitted devices",
                            REHABILITATION),
                    inChongqing("subsidised", REHABILITATION, PoorFamily.holder("poor-card-holder", REHABILITATION)))
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
                                    Card.mental(REHABILITATION),
                                    Need.poor(REHABILITATION))))
            .gives(
                    Clause.of(
                            "rehabilitation-surgery-aid",
                            "白内障复明、重度耳聋听力恢复、小儿麻痹矫治等手术康复救助（按医疗需要）",
                            "aid for surgery of cataract, severe deafness or poliomyelitis, as medically needed",
                            REHABILITATION),
                    inChongqing("operated", REHABILITATION, PoorFamily.holder("poor-surgery-patient", REHABILITATION)))
            .gives(
                    Clause.of("free-city-transit", "凭免费乘车卡免费乘坐市内公共交通工具", "free city transit", TRANSIT),
                    inChongqing("severe", TRANSIT, Card.ofGrade("grade-1-or-2", "盲人和其他一、二级残疾人", TRANSIT, 1, 2)))
            .gives(
                    Clause.of(
                            "free-city-transit",
                            "盲人持有效证件免费乘坐市内公共汽车、电车、地铁、渡船等",
                            "free city transit for the blind",
                            POST),
                    elsewhere("blind-passenger", POST, Card.blind(POST)))
            .gives(
                    Clause.of("half-fare-city-transit", "凭优惠乘车卡减半优惠乘坐市内公共交通工具", "city transit at half fare", TRANSIT),
                    inChongqing("less-severe", TRANSIT, Card.ofGrade("grade-3-or-4", "三、四级残疾人", TRANSIT, 3, 4)))
            .gives(
                    Clause.of("carries-aids-free", "免费携带随身必备的辅助器具", "carries necessary aids free of charge", AIDS),
                    inChongqing("with-aids", AIDS, Card.HOLDER))
            .gives(
                    Clause.of(
                            "carries-aids-free", "免费携带随身必备的辅助器具", "carries necessary aids free of charge", AIDS_BY_LAW),
                    elsewhere("with-aids-by-law", AIDS_BY_LAW, Card.HOLDER))
            .gives(
                    Clause.of(
                            "free-post-for-the-blind",
                            "盲人读物邮件免费寄递",
                            "reading matter for the blind goes by post free",
                            POST),
                    Card.blind(POST))
            .gives(
                    Clause.of(
                            "free-public-venues",
                            "凭残疾人证免费进入公益性文化体育场馆、公园、动物园和风景名胜区等",
                            "free entry to public museums, sports grounds, parks and scenic areas",
                            VENUES),
                    inChongqing("visitor", VENUES, Card.HOLDER))
            .gives(
                    Clause.of("free-companion", "一名陪护人员享受相同优惠", "one companion enters free as well", VENUES),
                    inChongqing("with-companion", VENUES, Card.accompanied(VENUES)))
            .gives(
                    Clause.of(
                            "free-textbooks-and-boarding-aid",
                            "免费教科书、寄宿生活费补助",
                            "free textbooks, boarding aid",
                            Students.ARTICLE),
                    inChongqing("pupil", Students.ARTICLE, Students.inCompulsoryEducation(Students.ARTICLE)))
            .gives(
                    Clause.of(
                            "free-textbooks-and-boarding-aid",
                            "免费教科书、寄宿生活费等费用补助",
                            "free textbooks, boarding aid",
                            PUPILS_BY_LAW),
                    elsewhere("pupil-by-law", PUPILS_BY_LAW, Students.inCompulsoryEducation(PUPILS_BY_LAW)))
            .gives(
                    Clause.of("state-student-grant", "国家助学金补助", "state student grant", Students.ARTICLE),
                    inChongqing("student", Students.ARTICLE, Students.IN_HIGHER_EDUCATION))
            .gives(
                    Clause.of(
                            "vocational-student-grant",
                            "国家助学金补助（中等职业教育）",
                            "state student grant in secondary vocational education",
                            Students.ARTICLE),
                    inChongqing("vocational-student", Students.ARTICLE, Students.IN_SECONDARY_VOCATIONAL_SCHOOL))
            .gives(
                    Clause.of(
                            "higher-vocational-education-aid",
                            "接受高等职业教育的补助",
                            "aid for higher vocational education",
                            Students.VOCATIONAL),
                    inChongqing(
                            "higher-vocational-student", Students.VOCATIONAL, Students.IN_HIGHER_VOCATIONAL_EDUCATION))
            .gives(
                    Clause.of("legal-aid", "法律援助、司法救助", "legal aid and relief of court costs", LEGAL_AID),
                    inChongqing("litigant", LEGAL_AID, litigant(true, LEGAL_AID)))
            .gives(
                    Clause.of("legal-aid", "法律援助、司法救助", "legal aid and relief of court costs", LEGAL_AID_BY_LAW),
                    elsewhere("litigant-by-law", LEGAL_AID_BY_LAW, litigant(false, LEGAL_AID_BY_LAW)))
            .gives(
                    Clause.of(
                            "reduced-legal-fees",
                            "未达到法律援助条件的，减免律师服务费、公证费",
                            "reduced fees of lawyers and notaries where the conditions of legal aid are not met",
                            LEGAL_FEES),
                    inChongqing("client", LEGAL_FEES, PoorFamily.holder("poor-client", LEGAL_FEES)))
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
                                    Card.HOLDER,
                                    Where.urban(WASTE),
                                    Need.guaranteed(WASTE))))
            .gives(
                    Clause.of(
                            "complaint-answered-in-60-days",
                            "合法权益受侵害的投诉，有关部门或者单位在六十日内书面答复",
                            "a complaint about a violated right is answered in writing within 60 days",
                            COMPLAINT),
                    inChongqing("complainant", COMPLAINT, Card.HOLDER))
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
                            Housing.URBAN),
                    inChongqing("housed-first", Housing.URBAN, Housing.MAY_APPLY))
            .gives(
                    Clause.of(
                            "rural-housing-priority",
                            "优先纳入住房补助和农村危房改造范围",
                            "housing subsidies and renovation of dangerous rural houses with priority",
                            Housing.RURAL),
                    inChongqing("renovated-first", Housing.RURAL, Housing.RURAL_AND_POOR))
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
                                    Card.HOLDER,
                                    holds(
                                            Clause.of("vehicle-for-the-disabled", "有残疾人专用车", "vehicle owned", PARKING),
                                            DisabilityVehicle.OWNED))))
            .gives(
                    Clause.of(
                            "registration-move-priority",
                            "符合迁移条件的，本人及其配偶、子女的户口迁移由公安机关优先办理，免收工本费",
                            "a lawful move of the household registration, of spouse and children too, is handled first and free"
                                    + " of charge",
                            MOVE),
                    inChongqing("mover", MOVE, Card.HOLDER))
            .gives(
                    Clause.of(
                            "no-administrative-fees-in-own-business",
                            "从事个体经营免除行政事业性收费",
                            "no administrative fees in a business of one's own",
                            FEES_BY_LAW),
                    during(
                            MonthRange.from(Where.LAW_BEGINS),
                            allOf(
                                    Clause.of(
                                            "disabled-in-own-business",
                                            "从事个体经营的残疾人",
                                            "disabled, in a business of one's own",
                                            FEES_BY_LAW),
                                    Card.HOLDER,
                                    isOneOf(
                                            Clause.of("in-own-business", "从事个体经营", "self-employed", FEES_BY_LAW),
                                            PersonFacts.EMPLOYMENT,
                                            Set.of(Employment.SELF_EMPLOYED)))))
            .build();

    private DisabilityRights() {}

    /** Who may have legal aid: the poor, others who need it for another reason, and poor families. */
    private static Criterion<Member> litigant(boolean families, Citation at) {
        Criterion<Member> poor = PoorFamily.holder("poor-litigant", at);
        Criterion<Member> found = allOf(
                Clause.of("litigant-in-need", "因其他原因确需法律援助或者司法救助的残疾人", "disabled and in need for another reason", at),
                Card.HOLDER,
                Found.ofPerson(
                        Clause.of("needs-legal-aid", "确需法律援助或者司法救助", "needs legal aid or relief of court costs", at),
                        "NEEDS_LEGAL_AID"));
        Clause clause = Clause.of(
                "may-have-legal-aid",
                "经济困难或者其他原因确需法律援助或者司法救助",
                "in need of legal aid, for economic difficulty or another reason",
                at);
        return families ? anyOf(clause, poor, found, PoorFamily.member(at)) : anyOf(clause, poor, found);
    }
}
