package io.civilaffairs.programme.institution;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;

/**
 * Construction subsidy (养老机构建设补贴): a sum for each new bed, once, to a registered institution that others than government
 * set up. 老年人权益保障法 第三十九条第二款; the sum has no source for any place, and a host's pack gives it.
 *
 * <pre>{@code
 * Assessment answer = ConstructionSubsidy.PROGRAMME.in(setting).assess(institution);
 * }</pre>
 *
 * <p>Unit: yuan for a bed, whole fen; nothing is rounded. Further conditions of a place are for its host's own programme.
 * This class is immutable and thread-safe.
 */
public final class ConstructionSubsidy {
    /** The id. */
    public static final ProgrammeId ID = ProgrammeId.of("institution-construction-subsidy");

    private static final Citation LAW = Texts.ELDERLY_LAW.article("第三十九条").item("第二款");

    private static final Clause BEDS_TIMES_RATE =
            Clause.of("new-beds-times-rate", "新建床位数×每张床位标准", "new beds times the sum for a bed", LAW);

    private static final Formula<CareInstitution, Money> AMOUNT = Formula.using(
                    "institution-construction-subsidy.amount",
                    Label.of("建设补贴金额", "construction subsidy"),
                    Unit.YUAN,
                    InstitutionFacts.NEW_BEDS,
                    standard(InstitutionStandards.CONSTRUCTION),
                    (institution, beds, rate, sheet) -> sheet.step(BEDS_TIMES_RATE, institution, rate.times(beds)))
            .writing(BEDS_TIMES_RATE);

    /** The programme. */
    public static final Programme<CareInstitution> PROGRAMME = Programme.builder(ID, Institutions.SCOPE)
            .label(Label.of("养老机构建设补贴", "construction subsidy for institutions of elderly care"))
            .citation(LAW)
            .when(allOf(
                    Clause.of("construction-subsidy", "建设补贴对象", "who gets a construction subsidy", LAW),
                    Founders.REGISTERED,
                    Founders.NOT_GOVERNMENT))
            .pays(AMOUNT, Per.ONCE)
            .build();

    private ConstructionSubsidy() {}
}
