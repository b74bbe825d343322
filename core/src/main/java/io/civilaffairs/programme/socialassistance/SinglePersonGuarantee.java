package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.below;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.standard;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.ReviewRule;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.LabourCapacity;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.OfHousehold;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Worksheet;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Rounding;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single-person guarantee (单人保): somebody whose family as a whole is not guaranteed applies alone; the person's own income
 * and property are tested, those of the others are not. 最低生活保障审核确认办法 第八条; 关于进一步做好最低生活保障等社会救助兜底保障工作的通知
 * 一（一）. Unit: yuan per person per month.
 *
 * <p>The amount makes up the difference between a share of the minimum living standard and the person's own income, as
 * 社会救助暂行办法 第十二条 makes up the difference for a household. No source gives the share that Chongqing pays: until a
 * host sets {@code single-person.standard-share} the answer needs it. Who is counted apart by decision is a household of
 * one, with the whole standard (重庆市城乡居民最低生活保障条例 第二十条). Property: if everything the household owns would be
 * within the limits of one person, so is the person's share of it; otherwise an official's finding PROPERTY_WITHIN_RULE
 * decides. Another record the rule reads, none being a "no": OTHER_SPECIAL_HARDSHIP.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SinglePersonGuarantee {
    private static final Citation ARTICLE = Texts.MEASURES.article("第八条").item("第一款");
    private static final Citation DIFFERENCE = Texts.ASSISTANCE.article("第十二条");
    private static final Citation PROPERTY = Texts.MEASURES.article("第十四条");
    private static final Citation REVIEW = Texts.MEASURES.article("第三十一条").item("第二款");
    private static final Set<Vehicle.Kind> EXEMPT = Set.of(Vehicle.Kind.MOTORCYCLE, Vehicle.Kind.DISABILITY_AID);
    private static final Set<Dwelling.DangerGrade> DANGEROUS = Set.of(Dwelling.DangerGrade.C, Dwelling.DangerGrade.D);

    private static final Clause TOP_UP = Clause.of(
            "single-person-top-up", "补差金额（标准 × 比例 − 本人收入）", "top-up (standard x share - own income)", DIFFERENCE);

    private static final Derived<Member, Money> STANDARD = OfHousehold.value(LivingStandard.PER_PERSON);

    private static final Derived<Member, Money> AMOUNT = Formula.using(
                    "single-person-guarantee.amount",
                    Label.of("单人保低保金", "single-person guarantee amount"),
                    Unit.YUAN_PER_PERSON_MONTH,
                    STANDARD,
                    SinglePersonShare.INSTANCE,
                    OwnIncome.WITH_MAINTENANCE_DUE,
                    (Member member, Money standard, Ratio share, ExactMoney own, Worksheet sheet) ->
                            sheet.step(TOP_UP, member, difference(standard.times(share), own)))
            .writing(TOP_UP);

    /** The programme. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.SINGLE_PERSON_GUARANTEE, Scope.PERSON)
            .label(Label.of("单人保", "single-person guarantee"))
            .citation(ARTICLE)
            .when(allOf(
                            Clause.of("single-person", "单人保", "single-person guarantee", ARTICLE),
                            holds(
                                    Clause.of(
                                            "registered-in-province",
                                            "本市户籍",
                                            "registered in the province",
                                            Texts.REGULATION.article("第十条").item("第一款")),
                                    new RegisteredInProvince()),
                            SinglePersonGrounds.ANY,
                            below(
                                    Clause.of(
                                            "own-income-below-standard",
                                            "本人收入低于低保标准",
                                            "own income below the standard",
                                            Texts.MEASURES.article("第十三条")),
                                    OwnIncome.WITH_MAINTENANCE_DUE,
                                    STANDARD),
                            ownProperty())
                    .madeFor("may-apply-alone"))
            .pays(AMOUNT, Per.MONTH)
            .startsFrom(Starts.FIRST_MONTH)
            .reviewed(new ReviewRule<>(
                    isOneOf(
                            Clause.of("can-work", "有劳动能力", "able to work", REVIEW),
                            PersonFacts.LABOUR_CAPACITY,
                            EnumSet.of(LabourCapacity.FULL, LabourCapacity.PARTIAL)),
                    Standards.REVIEW_UNSTABLE,
                    Standards.REVIEW_STABLE))
            .textReadFrom(YearMonth.of(2021, 7))
            .build();

    private SinglePersonGuarantee() {}

    /** Whole fen, rounded up, because anything less would not make up the difference; never below zero. */
    private static Money difference(ExactMoney upTo, ExactMoney own) {
        return upTo.minus(own).max(ExactMoney.ZERO).round(Rounding.UP_TO_FEN);
    }

    private static Criterion<Member> ownProperty() {
        Derived<Member, ExactMoney> limit = Formula.using(
                "person.asset-limit",
                Label.of("一人金融资产上限", "limit of financial assets of one person"),
                Unit.YUAN,
                STANDARD,
                standard(Standards.ASSET_MULTIPLE),
                (Member member, Money standard, Ratio multiple, Worksheet sheet) -> standard.times(multiple));
        return anyOf(
                Clause.of("own-property-within-limits", "本人财产符合规定", "own property within the rule", PROPERTY),
                allOf(
                        Clause.of(
                                "household-within-limits-of-one",
                                "全家财产不超过一人限额",
                                "all the household owns is within the limits of one person",
                                PROPERTY),
                        atMost(
                                Clause.of(
                                        "financial-assets-within-limit-of-one",
                                        "全家金融资产不超过一人限额",
                                        "financial assets within the limit of one person",
                                        PROPERTY),
                                OfHousehold.value(HouseholdFacts.FINANCIAL_ASSETS),
                                limit),
                        holds(
                                Clause.of(
                                        "no-vehicle-second-home-or-shop",
                                        "无机动车船、第二套住房、商铺等",
                                        "no vehicle, second home, shop or the like",
                                        PROPERTY),
                                OfHousehold.recorded(
                                        "household.little-property",
                                        Label.of("无机动车船、第二套住房、商铺等", "no vehicle, second home, shop or the like"),
                                        SinglePersonGuarantee::hasLittle))),
                discretion(
                        Clause.of("found-within-limits", "经认定本人财产符合规定", "found within the rule", PROPERTY),
                        PersonRecords.decision(
                                "PROPERTY_WITHIN_RULE",
                                ProgrammeId.SINGLE_PERSON_GUARANTEE,
                                Label.of("经办机关认定：本人财产是否符合规定", "official finding: own property within the rule"))));
    }

    /** Motorcycles, disability aids and dangerous homes do not count, as in the test of a household's property. */
    private static @Nullable Boolean hasLittle(Member member, Probe probe) {
        List<Vehicle> vehicles = HouseholdFacts.VEHICLES.read(member.household());
        List<Dwelling> dwellings = HouseholdFacts.DWELLINGS.read(member.household());
        List<OtherAsset> other = HouseholdFacts.OTHER_ASSETS.read(member.household());
        if ((vehicles != null && hasOneThatCounts(vehicles))
                || (dwellings != null && soundOnes(dwellings) > 1)
                || (other != null && !other.isEmpty())) {
            return false;
        }
        HouseholdFacts.VEHICLES.read(member.household(), probe);
        HouseholdFacts.DWELLINGS.read(member.household(), probe);
        HouseholdFacts.OTHER_ASSETS.read(member.household(), probe);
        return (vehicles == null || dwellings == null || other == null) ? null : Boolean.TRUE;
    }

    private static boolean hasOneThatCounts(List<Vehicle> vehicles) {
        for (Vehicle vehicle : vehicles) {
            if (!EXEMPT.contains(vehicle.kind())) {
                return true;
            }
        }
        return false;
    }

    private static int soundOnes(List<Dwelling> dwellings) {
        int sound = 0;
        for (Dwelling dwelling : dwellings) {
            sound += DANGEROUS.contains(dwelling.dangerGrade()) ? 0 : 1;
        }
        return sound;
    }
}
