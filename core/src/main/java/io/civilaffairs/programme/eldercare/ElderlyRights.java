package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.programme.eldercare.RightsConditions.ABANDONED;
import static io.civilaffairs.programme.eldercare.RightsConditions.FROM_ELSEWHERE;
import static io.civilaffairs.programme.eldercare.RightsConditions.FULL_CAPACITY;
import static io.civilaffairs.programme.eldercare.RightsConditions.HAS_CHILD;
import static io.civilaffairs.programme.eldercare.RightsConditions.LIVES_IN_INSTITUTION;
import static io.civilaffairs.programme.eldercare.RightsConditions.NURSING_SUBSIDISED;
import static io.civilaffairs.programme.eldercare.RightsConditions.POOR_LITIGANT;
import static io.civilaffairs.programme.eldercare.RightsConditions.PREMIUM_SUBSIDISED;
import static io.civilaffairs.programme.eldercare.RightsConditions.PRIORITY_ADMISSION;
import static io.civilaffairs.programme.eldercare.RightsConditions.RURAL;
import static io.civilaffairs.programme.eldercare.RightsConditions.THREE_WITHOUTS;
import static io.civilaffairs.programme.eldercare.RightsConditions.WITH_HOUSING_RIGHT;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.value.Label;
import java.time.YearMonth;

/**
 * Rights of the elderly (老年人权益): what the law gives an old person by age, level of ability or need. 老年人权益保障法 (2018
 * revision). It pays no money.
 *
 * <p>Whoever is sixty has the rights that hang on age alone. Each other right hangs on a condition of its own: where that
 * is not known yet the answer says so and names the right. The allowances and subsidies of the act are programmes of their
 * own, except the nursing subsidy of 第三十条, for which no source gives a sum. This class is immutable and thread-safe.
 */
public final class ElderlyRights {
    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.ELDERLY_RIGHTS, Scope.PERSON)
            .label(Label.of("老年人权益", "rights of the elderly"))
            .citation(act("第三条").item("第二款"))
            .when(ElderAge.ELDERLY)
            .gives(
                    Clause.of(
                            "support-by-children",
                            "子女经济上供养、生活上照料、精神上慰藉，不得以放弃继承权等理由拒绝",
                            "children give economic support, care and comfort, and may not refuse by giving up the inheritance",
                            act("第十四条").item("第一款")),
                    HAS_CHILD)
            .gives(
                    Clause.of(
                            "support-claim",
                            "赡养人不履行义务的，可以要求付给赡养费，人民法院可以裁定先予执行",
                            "maintenance may be claimed; a court may order advance enforcement",
                            act("第十九条").item("第二款")),
                    HAS_CHILD)
            .gives(
                    Clause.of(
                            "support-agreement",
                            "经本人同意，赡养人之间可以签订赡养协议",
                            "with the elder's consent the supporters may make a support agreement",
                            act("第二十条").item("第一款")),
                    HAS_CHILD)
            .gives(Clause.of(
                    "housing-respected",
                    "住房由赡养人妥善安排，自有或者承租的住房不受侵占",
                    "proper housing; the elder's own or rented home may not be taken",
                    act("第十六条")))
            .gives(
                    Clause.of(
                            "land-farmed",
                            "赡养人耕种或者委托他人耕种其承包的田地，收益归老年人",
                            "supporters farm the contracted land or have it farmed; the yield is the elder's",
                            act("第十七条")),
                    RURAL)
            .gives(Clause.of(
                    "family-keeps-in-touch",
                    "分开居住的家庭成员应当经常看望或者问候",
                    "family living apart visits or sends greetings often",
                    act("第十八条").item("第二款")))
            .gives(Clause.of(
                    "marriage-free",
                    "婚姻自由，赡养义务不因婚姻关系变化而消除",
                    "free to marry and divorce; the duty of support stays",
                    act("第二十一条")))
            .gives(Clause.of(
                    "property-own",
                    "依法处分个人财产，亲属不得干涉",
                    "disposes of own property without interference",
                    act("第二十二条").item("第一款")))
            .gives(
                    Clause.of(
                            "agreed-guardianship",
                            "可以事先以书面形式协商确定自己的监护人",
                            "may choose a guardian in advance, in writing",
                            act("第二十六条").item("第一款")),
                    FULL_CAPACITY)
            .gives(
                    Clause.of(
                            "medical-premium-subsidy",
                            "参加居民基本医疗保险的个人缴费由政府给予补贴",
                            "the premium of residents' medical insurance is subsidised",
                            act("第二十九条").item("第一款")),
                    PREMIUM_SUBSIDISED)
            .gives(
                    Clause.of(
                            "nursing-subsidy-by-degree",
                            "生活长期不能自理的，按失能程度给予护理补贴（标准由地方规定）",
                            "a nursing subsidy by degree of disability for whoever cannot live without help for long, by local rule",
                            act("第三十条").item("第二款")),
                    NURSING_SUBSIDISED)
            .gives(
                    Clause.of(
                            "three-withouts-support",
                            "由地方人民政府给予供养或者救助",
                            "support or relief by the local government",
                            act("第三十一条").item("第二款")),
                    THREE_WITHOUTS)
            .gives(
                    Clause.of(
                            "relief-when-abandoned",
                            "流浪乞讨、遭受遗弃等生活无着的，由地方人民政府给予救助",
                            "relief when vagrant, abandoned or otherwise without means",
                            act("第三十一条").item("第三款")),
                    ABANDONED)
            .gives(
                    Clause.of(
                            "housing-priority",
                            "实施住房保障或者危旧房屋改造时优先照顾",
                            "priority in public housing and in renovating unsafe homes",
                            act("第三十二条")),
                    WITH_HOUSING_RIGHT)
            .gives(Clause.of(
                    "pension-in-full",
                    "养老金、医疗待遇和其他待遇按时足额支付",
                    "pension and medical benefits paid in full and on time",
                    act("第三十四条").item("第一款")))
            .gives(Clause.of(
                    "bequest-support-agreement",
                    "可以与组织或者个人签订遗赠扶养协议或者其他扶助协议",
                    "may make a bequest-support agreement with an organisation or a person",
                    act("第三十六条").item("第一款")))
            .gives(
                    Clause.of(
                            "priority-admission",
                            "政府投资兴办的养老机构优先保障服务需求",
                            "public institutions serve the elder first",
                            act("第四十一条")),
                    PRIORITY_ADMISSION)
            .gives(
                    Clause.of(
                            "resettlement-on-closure",
                            "养老机构变更或者终止的，应当妥善安置",
                            "resettled if the institution changes or closes",
                            act("第四十六条")),
                    LIVES_IN_INSTITUTION)
            .gives(
                    Clause.of(
                            "institution-service-agreement",
                            "养老机构应当签订服务协议，不得侵害权益",
                            "the institution makes a service agreement and may not infringe rights",
                            act("第四十八条")),
                    LIVES_IN_INSTITUTION)
            .gives(Clause.of(
                    "health-management",
                    "老年人健康管理和常见病预防纳入基本公共卫生服务",
                    "health management and prevention as basic public health services",
                    act("第五十条").item("第一款")))
            .gives(
                    Clause.of(
                            "equal-treatment-of-non-locals",
                            "常住本地的外埠老年人享受同等优待",
                            "the same preferential treatment as local elders",
                            act("第五十三条").item("第二款")),
                    FROM_ELSEWHERE)
            .gives(Clause.of(
                    "easy-payment",
                    "及时、便利地领取养老金、结算医疗费",
                    "pension and medical settlement made easy and prompt",
                    act("第五十四条")))
            .gives(Clause.of(
                    "true-will-asked-and-served-first",
                    "办理房屋权属变更、户口迁移等重大事项时询问真实意思，优先办理",
                    "asked for the true will in major matters, and served first",
                    act("第五十五条")))
            .gives(
                    Clause.of(
                            "court-fee-relief-and-legal-aid",
                            "交纳诉讼费确有困难的可以缓交、减交或者免交，无力支付律师费用的可以获得法律援助",
                            "court fees deferred, reduced or waived; legal aid",
                            act("第五十六条").item("第一款")),
                    POOR_LITIGANT)
            .gives(Clause.of(
                    "medical-priority",
                    "就医予以优先、提供方便",
                    "served first and with ease by medical institutions",
                    act("第五十七条").item("第一款")))
            .gives(Clause.of(
                    "transport-care",
                    "公共交通和公路、铁路、水路、航空客运给予优待和照顾",
                    "preferential treatment in public and long-distance transport",
                    act("第五十八条").item("第二款")))
            .gives(Clause.of(
                    "venues-free-or-reduced",
                    "博物馆、公园、旅游景点等场所免费或者优惠开放",
                    "museums, parks and the like free or at a reduced price",
                    act("第五十九条")))
            .gives(Clause.of("no-labour-levy", "不承担兴办公益事业的筹劳义务", "no labour levy for public works", act("第六十条")), RURAL)
            .gives(Clause.of(
                    "no-harmful-labour",
                    "不得被安排从事危害身心健康的劳动或者危险作业",
                    "no harmful or dangerous labour",
                    act("第七十条").item("第二款")))
            .gives(Clause.of(
                    "education-continued",
                    "继续受教育的权利",
                    "the right to continued education",
                    act("第七十一条").item("第一款")))
            .gives(Clause.of(
                    "mediation-or-suit",
                    "赡养、扶养或者住房、财产纠纷可以申请调解，也可以直接起诉",
                    "disputes may be mediated or taken to court",
                    act("第七十五条").item("第一款")))
            .textReadFrom(YearMonth.of(2019, 1))
            .build();

    private ElderlyRights() {}

    private static Citation act(String article) {
        return Texts.ELDERLY_LAW.article(article);
    }
}
