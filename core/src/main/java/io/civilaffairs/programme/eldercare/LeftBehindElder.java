package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.categories;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.ElderRecord.Living;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.region.Region;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Left-behind elder (农村留守老年人): an old person in the countryside whose children are away for long. 开州府发〔2020〕7号 四（一）;
 * 老年人权益保障法 第二条. It is a classification: {@code left-behind} or {@code none}.
 *
 * <p>The text names left-behind old people of the countryside and does not define them. Whoever stays behind alone or with
 * the spouse only is one by the plain meaning of the word (留守); whether one is who has other family at home, or lives in an
 * institution, is left to a recorded decision {@code LEFT_BEHIND_ELDER}. This class is immutable and thread-safe.
 */
public final class LeftBehindElder {
    private static final Citation SYSTEM = Texts.KAIZHOU.article("四（一）");
    private static final Region KAIZHOU = Region.of("500154");

    private static final Criterion<Member> LEFT_BEHIND = allOf(
            Clause.of("left-behind", "农村留守老年人", "left-behind old person in the countryside", SYSTEM),
            isOneOf(
                    Clause.of("rural", "农村", "lives in the countryside", SYSTEM),
                    OfHousehold.value(HouseholdFacts.SETTLEMENT),
                    Set.of(Settlement.RURAL)),
            ElderAge.ELDERLY,
            holds(
                    Clause.of("children-away", "子女长期外出", "the children are away for long", SYSTEM),
                    ElderFacts.CHILDREN_AWAY),
            anyOf(
                    Clause.of("stays-behind", "留守", "stays behind", SYSTEM),
                    isOneOf(
                            Clause.of(
                                    "alone-or-with-spouse",
                                    "独居或者仅与配偶居住",
                                    "lives alone or with the spouse only",
                                    SYSTEM),
                            ElderFacts.LIVING,
                            EnumSet.of(Living.ALONE, Living.WITH_SPOUSE_ONLY)),
                    discretion(
                            Clause.of(
                                    "recognised-as-left-behind",
                                    "与其他家人居住或者机构居住，经认定属于留守",
                                    "with other family or in an institution, and recognised as left behind",
                                    SYSTEM),
                            new Decision<>(
                                    "LEFT_BEHIND_ELDER",
                                    ProgrammeId.LEFT_BEHIND_ELDER.id(),
                                    Label.of("经办机关认定：是否留守老年人", "official finding: a left-behind elder"),
                                    person -> person.household()
                                            .finding(
                                                    "LEFT_BEHIND_ELDER",
                                                    ProgrammeId.LEFT_BEHIND_ELDER.id(),
                                                    person.person().id())),
                            ElderFacts.LIVING)));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.LEFT_BEHIND_ELDER, Scope.PERSON)
            .label(Label.of("留守老年人", "left-behind elder"))
            .citation(SYSTEM)
            .classifies(categories(
                    Clause.of("left-behind-elder", "留守老年人", "left-behind elder", SYSTEM),
                    true,
                    List.of(new Category<>("left-behind", null, LEFT_BEHIND))))
            .gives(
                    Clause.of("regular-visits", "纳入农村留守老人定期探视", "regular visits", SYSTEM),
                    inKaizhou("visited-in-kaizhou"))
            .gives(
                    Clause.of(
                            "care-services",
                            "农村留守老人关爱服务、互助式养老（探索建立）",
                            "services for left-behind elders and mutual help, being set up",
                            SYSTEM),
                    inKaizhou("cared-for-in-kaizhou"))
            .gives(
                    Clause.of(
                            "family-keeps-in-touch",
                            "分开居住的家庭成员应当经常看望或者问候",
                            "family living apart visits or sends greetings often",
                            Texts.ELDERLY_LAW.article("第十八条").item("第二款")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "land-farmed-by-supporters",
                            "赡养人耕种或者委托他人耕种其承包的田地，收益归老年人",
                            "supporters farm the contracted land or have it farmed; the yield is the elder's",
                            Texts.ELDERLY_LAW.article("第十七条")),
                    LEFT_BEHIND)
            .gives(
                    Clause.of(
                            "supporters-urged",
                            "不履行赡养、扶养义务的，由基层群众性自治组织、老年人组织或者所在单位督促履行",
                            "supporters who do not perform are urged to by the committee, the elders' organisation or the employer",
                            Texts.ELDERLY_LAW.article("第二十四条")),
                    LEFT_BEHIND)
            .textReadFrom(YearMonth.of(2020, 1))
            .build();

    private LeftBehindElder() {}

    private static Criterion<Member> inKaizhou(String id) {
        return whenBound(
                Clause.of(id, "开州区内的农村留守老年人", "a left-behind elder in Kaizhou", SYSTEM),
                binding -> binding.setting().region().isWithin(KAIZHOU) ? LEFT_BEHIND : null);
    }
}
