package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import java.util.Set;

/**
 * What a registered institution may claim and owes besides (养老机构扶持政策): support in finance, taxes and charges, land and
 * credit, 老年人权益保障法 第三十九条; land, 第四十条; priority for the poor in public institutions, 第四十一条; and in Kaizhou what
 * 开州府发〔2020〕7号 四（一） announces.
 *
 * <pre>{@code
 * Assessment answer = InstitutionRights.PROGRAMME.in(setting).assess(institution);
 * }</pre>
 *
 * <p>Whether water, power and gas are charged as for households is a yes or no that a pack gives; none that ships does, and
 * the answer then says what is open. No text that was read says which taxes are relieved or by how much. This class is
 * immutable and thread-safe.
 */
public final class InstitutionRights {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-rights");

    private static final Region KAIZHOU = Region.of("500154");
    private static final Citation LAW = Texts.ELDERLY_LAW.article("第三十九条").item("第二款");
    private static final Citation PLAN = Texts.KAIZHOU.article("四（一）");

    /** The programme. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构扶持政策", "support for institutions of elderly care"))
            .citation(LAW)
            .when(allOf(Clause.of("institution-support", "扶持对象", "who is supported", LAW), Founders.REGISTERED))
            .gives(
                    Clause.of(
                            "support-in-finance-taxes-land-credit",
                            "财政、税费、土地、融资方面的扶持",
                            "support in finance, taxes and charges, land and credit",
                            LAW),
                    Founders.RUN_BY_OTHERS)
            .gives(
                    Clause.of(
                            "allocated-or-collective-land",
                            "公益性设施可以依法使用国有划拨土地或者农民集体所有的土地",
                            "facilities for the public benefit may use allocated or collective land",
                            Texts.ELDERLY_LAW.article("第四十条").item("第二款")),
                    isOneOf(
                            Clause.of(
                                    "for-public-benefit",
                                    "公益性",
                                    "for the public benefit",
                                    Texts.ELDERLY_LAW.article("第四十条").item("第二款")),
                            InstitutionFacts.KIND,
                            Set.of(Kind.GOVERNMENT, Kind.NON_PROFIT)))
            .gives(Clause.of(
                    "land-keeps-its-use",
                    "设施用地非经法定程序不得改变用途",
                    "the use of the land may not be changed without the procedure of the law",
                    Texts.ELDERLY_LAW.article("第四十条").item("第三款")))
            .gives(
                    Clause.of(
                            "priority-for-the-poor",
                            "优先保障经济困难的孤寡、失能、高龄等老年人",
                            "gives priority to the poor who are lonely, disabled or very old",
                            Texts.ELDERLY_LAW.article("第四十一条")),
                    Founders.GOVERNMENT)
            .gives(asHousehold("water", "用水", "water"), charged("water", "用水", "water", InstitutionStandards.WATER))
            .gives(asHousehold("power", "用电", "power"), charged("power", "用电", "power", InstitutionStandards.POWER))
            .gives(asHousehold("gas", "用气", "gas"), charged("gas", "用气", "gas", InstitutionStandards.GAS))
            .gives(
                    Clause.of("kaizhou-tax-relief", "落实养老服务税收优惠政策", "tax relief for elderly care is applied", PLAN),
                    inKaizhou())
            .gives(
                    Clause.of(
                            "kaizhou-land-subsidies-utilities",
                            "土地、建设和运营补贴、水电气用价等支持政策",
                            "support with land, construction and operating subsidies, and prices of water, power and gas",
                            PLAN),
                    inKaizhou())
            .build();

    private InstitutionRights() {}

    private static Clause asHousehold(String id, String zh, String en) {
        return Clause.of(id + "-as-household", zh + "执行居民价格", en + " is charged as for households", LAW);
    }

    private static Criterion<CareInstitution> charged(String id, String zh, String en, StandardId<Boolean> flag) {
        return holds(
                Clause.of(id + "-charged-as-household", "当地规定" + zh + "执行居民价格", "the place charges " + en + " so", LAW),
                standard(flag));
    }

    private static Criterion<CareInstitution> inKaizhou() {
        return whenBound(
                Clause.of("in-kaizhou", "在开州区", "in Kaizhou", PLAN),
                binding -> binding.setting().region().isWithin(KAIZHOU) ? Founders.RUN_BY_OTHERS : null);
    }
}
