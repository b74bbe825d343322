package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.atMost;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.ifGiven;
import static io.civilaffairs.rule.Criteria.some;
import static io.civilaffairs.rule.Criteria.standard;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.OtherAsset;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.people.Vehicle;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Formula;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The property test (家庭财产状况): financial assets, vehicles, dwellings, other assets. 重庆市城乡居民最低生活保障条例
 * 第十条、第十三条 and the Chongqing conditions of 2013, 2017 and 2022; a programme of another text names the article by which
 * that text asks for the test. Where no pack gives the local limit, an official's finding PROPERTY_WITHIN_RULE decides. This
 * class is immutable and thread-safe.
 */
final class PropertyRule {
    private static final Citation ARTICLE = Texts.REGULATION.article("第十条");
    private static final Citation RULE_2022 = Texts.CONDITIONS_2022.article("财产状况");
    private static final Citation RULE_2017 = Texts.CONDITIONS_2017.article("财产状况");
    private static final Citation RULE_2013 = Texts.CONDITIONS_2013.article("财产状况");
    private static final YearMonth REVISED_2017 = YearMonth.of(2018, 1);
    private static final YearMonth REVISED_2022 = YearMonth.of(2023, 1);

    private PropertyRule() {}

    /**
     * The test for a programme.
     *
     * @param programme the programme
     * @param multiple the limit of financial assets in monthly standards per person
     * @return the condition
     */
    static Criterion<Household> of(ProgrammeId programme, StandardId<Ratio> multiple) {
        return of(programme, multiple, ARTICLE);
    }

    /**
     * The test for a programme that has it from a text of its own.
     *
     * @param programme the programme
     * @param multiple the limit of financial assets in monthly standards per person
     * @param article where that text asks for it
     * @return the condition
     */
    static Criterion<Household> of(ProgrammeId programme, StandardId<Ratio> multiple, Citation article) {
        Clause clause = clause(article);
        return ifGiven(
                clause,
                multiple,
                whenBound(clause, binding -> {
                    Citation rule = ruleOf(binding.month());
                    return allOf(
                            clause,
                            financialAssets(multiple, rule),
                            vehicles(rule),
                            dwellings(programme, rule),
                            shops(),
                            companies());
                }),
                discretion(clause, withinRule(programme)));
    }

    static Clause clause(Citation article) {
        return Clause.of("property-within-limits", "家庭财产状况符合规定", "property within the local rule", article);
    }

    /** The Chongqing conditions in force in a month. */
    private static Citation ruleOf(YearMonth month) {
        return month.isBefore(REVISED_2017) ? RULE_2013 : month.isBefore(REVISED_2022) ? RULE_2017 : RULE_2022;
    }

    private static Decision<Household> withinRule(ProgrammeId programme) {
        return new Decision<>(
                "PROPERTY_WITHIN_RULE",
                programme.id(),
                Label.of("经办机关认定：家庭财产是否符合当地规定", "official finding: property within the local rule"),
                h -> h.finding("PROPERTY_WITHIN_RULE", programme.id(), null));
    }

    private static Criterion<Household> financialAssets(StandardId<Ratio> multiple, Citation rule) {
        Clause limit =
                Clause.of("asset-limit", "金融资产上限（月标准 × 倍数 × 人数）", "limit of financial assets", rule.item("（金融资产）"));
        Clause illnessLimit = Clause.of(
                "asset-limit-with-illness",
                "重大疾病家庭金融资产上限（每人限额 × 人数）",
                "limit with a major illness",
                RULE_2022.item("（豁免）"));
        return anyOf(
                Clause.of(
                        "financial-assets-within-limit",
                        "家庭金融资产不超过规定",
                        "financial assets within the limit",
                        rule.item("（金融资产）")),
                atMost(
                        Clause.of(
                                "financial-assets-at-most-multiple",
                                "金融资产总额不超过月低保标准的规定倍数",
                                "financial assets at most the multiple of the standard",
                                rule.item("（金融资产）")),
                        HouseholdFacts.FINANCIAL_ASSETS,
                        LivingStandard.times(multiple, limit, Unit.YUAN)),
                during(
                        MonthRange.from(REVISED_2022),
                        allOf(
                                Clause.of(
                                        "tolerated-for-illness",
                                        "有重大疾病患者需长期治疗且人均不超过豁免限额",
                                        "tolerated for a member with a major illness",
                                        RULE_2022.item("（豁免）")),
                                some(
                                        Clause.of(
                                                "member-seriously-ill",
                                                "有成员患重大疾病",
                                                "a member has a major illness",
                                                RULE_2022.item("（豁免）")),
                                        HouseholdFacts.MEMBERS,
                                        allOf(
                                                Clause.of(
                                                        "ill-member",
                                                        "患重大疾病的共同生活的家庭成员",
                                                        "a member who counts has a major illness",
                                                        RULE_2022.item("（豁免）")),
                                                holds(
                                                        Clause.of(
                                                                "seriously-ill",
                                                                "患重大疾病",
                                                                "has a major illness",
                                                                RULE_2022.item("（豁免）")),
                                                        PersonFacts.SERIOUS_ILLNESS),
                                                CountedMembers.COUNTED)),
                                atMost(
                                        Clause.of(
                                                "assets-within-illness-limit",
                                                "金融资产人均不超过豁免限额",
                                                "assets within the limit for illness",
                                                RULE_2022.item("（豁免）")),
                                        HouseholdFacts.FINANCIAL_ASSETS,
                                        Formula.using(
                                                        "household.asset-limit-with-illness",
                                                        illnessLimit.label(),
                                                        Unit.YUAN,
                                                        standard(Standards.SERIOUS_ILLNESS_ASSETS),
                                                        LivingStandard.SIZE,
                                                        (Household h,
                                                                Money perPerson,
                                                                Integer size,
                                                                io.civilaffairs.rule.Worksheet sheet) ->
                                                                sheet.step(illnessLimit, h, perPerson.times(size)))
                                                .writing(illnessLimit)))));
    }

    private static Criterion<Household> vehicles(Citation rule) {
        return holds(
                Clause.of(
                        "no-vehicle-beyond-rule",
                        "无超出规定的机动车辆、船舶、工程机械或大型农机具",
                        "no vehicle, ship or machine beyond the rule",
                        rule.item("（车辆）")),
                HouseholdCheck.of("vehicles-within-rule", "车辆等是否在规定以内", "vehicles within the rule", binding -> {
                    Figure<Money> exempt = binding.figure(Standards.VEHICLE_EXEMPT_VALUE);
                    boolean tolerated = !binding.month().isBefore(REVISED_2022) && exempt.isKnown();
                    return (household, probe) -> {
                        List<Vehicle> vehicles = HouseholdFacts.VEHICLES.read(household, probe);
                        if (vehicles == null) {
                            return null;
                        }
                        Boolean within = true;
                        for (int i = 0; i < vehicles.size(); i++) {
                            within = both(
                                    within, isWithin(vehicles.get(i), i, tolerated ? exempt : null, household, probe));
                        }
                        return within;
                    };
                }));
    }

    private static @Nullable Boolean isWithin(
            Vehicle vehicle, int index, @Nullable Figure<Money> exempt, Household household, Probe probe) {
        return switch (vehicle.kind()) {
            case DISABILITY_AID, MOTORCYCLE -> true;
            case FARM_MACHINE, CONSTRUCTION_MACHINE, SHIP -> false;
            case CAR -> {
                Money limit = exempt == null ? null : exempt.read(probe);
                if (limit == null) {
                    yield false;
                }
                Money value = vehicle.value();
                if (value == null) {
                    missing("vehicles/" + index + "/value", "车辆现值", "value of the vehicle", household, probe);
                    yield null;
                }
                yield value.compareTo(limit) <= 0;
            }
        };
    }

    private static Criterion<Household> dwellings(ProgrammeId programme, Citation rule) {
        Clause clause = Clause.of("dwellings-within-limit", "住房状况符合规定", "dwellings within the rule", rule.item("（住房）"));
        return anyOf(
                clause,
                holds(
                        Clause.of(
                                "fewer-dwellings-than-limit",
                                "住房少于规定套数（C、D级危房不计）",
                                "fewer dwellings than the limit (dangerous ones not counted)",
                                rule.item("（住房）")),
                        HouseholdCheck.of("few-dwellings", "住房套数是否在规定以内", "few dwellings", binding -> {
                            Figure<Integer> limit = binding.figure(Standards.DWELLINGS_LIMIT);
                            return (household, probe) -> {
                                List<Dwelling> dwellings = HouseholdFacts.DWELLINGS.read(household, probe);
                                Integer most = limit.read(probe);
                                return (dwellings == null || most == null) ? null : counted(dwellings) < most;
                            };
                        })),
                ifGiven(
                        clause,
                        Standards.MINIMUM_AREA,
                        areaWithin(
                                rule,
                                "area-within-multiple",
                                "人均住房面积不超过规定",
                                "area per person within the limit",
                                Standards.DWELLING_AREA_MULTIPLE,
                                Standards.MINIMUM_AREA),
                        discretion(
                                Clause.of(
                                        "dwellings-found-within-rule",
                                        "经认定住房在规定以内",
                                        "dwellings found within the rule",
                                        rule.item("（住房）")),
                                withinRule(programme),
                                HouseholdFacts.DWELLINGS)),
                during(
                        MonthRange.from(REVISED_2022),
                        allOf(
                                Clause.of(
                                        "tolerated-after-calamity",
                                        "遭受重大灾祸且住房面积在豁免以内",
                                        "tolerated after a calamity",
                                        RULE_2022.item("（豁免）")),
                                holds(
                                        Clause.of(
                                                "calamity",
                                                "遭遇重大灾害或交通事故等造成重大损失",
                                                "a major disaster or accident caused heavy loss",
                                                RULE_2022.item("（豁免）")),
                                        HouseholdCheck.of(
                                                "calamity-found",
                                                "重大灾祸认定",
                                                "official finding of a calamity",
                                                binding -> (household, probe) ->
                                                        HouseholdFacts.FINDINGS.read(household, probe) == null
                                                                ? null
                                                                : Boolean.valueOf(Boolean.TRUE.equals(household.finding(
                                                                        "MAJOR_CALAMITY", programme.id(), null))))),
                                areaWithin(
                                        rule,
                                        "area-within-average-multiple",
                                        "人均住房面积不超过区县人均面积的规定倍数",
                                        "area per person within the multiple of the district average",
                                        Standards.AREA_AFTER_CALAMITY,
                                        Standards.AVERAGE_AREA))));
    }

    private static Criterion<Household> areaWithin(
            Citation rule, String id, String zh, String en, StandardId<Ratio> multiple, StandardId<Integer> area) {
        return holds(Clause.of(id, zh, en, rule.item("（住房）")), HouseholdCheck.of(id, zh, en, binding -> {
            Figure<Ratio> times = binding.figure(multiple);
            Figure<Integer> perPerson = binding.figure(area);
            var size = LivingStandard.SIZE.bind(binding);
            return (household, probe) -> {
                Ratio factor = times.read(probe);
                Integer base = perPerson.read(probe);
                Integer persons = size.read(household, probe);
                BigDecimal total = totalArea(household, probe);
                if (factor == null || base == null || persons == null || total == null) {
                    return null;
                }
                // total / persons <= factor x base, without dividing
                BigDecimal limit =
                        BigDecimal.valueOf(factor.numerator()).multiply(BigDecimal.valueOf((long) base * persons));
                return total.multiply(BigDecimal.valueOf(factor.denominator())).compareTo(limit) <= 0;
            };
        }));
    }

    private static @Nullable BigDecimal totalArea(Household household, Probe probe) {
        List<Dwelling> dwellings = HouseholdFacts.DWELLINGS.read(household, probe);
        if (dwellings == null) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        boolean known = true;
        for (int i = 0; i < dwellings.size(); i++) {
            Dwelling dwelling = dwellings.get(i);
            BigDecimal area = dwelling.areaSquareMetres();
            if (isCounted(dwelling) && area == null) {
                missing("dwellings/" + i + "/areaSquareMetres", "住房面积", "area of the dwelling", household, probe);
                known = false;
            } else if (isCounted(dwelling) && area != null) {
                total = total.add(area);
            }
        }
        return known ? total : null;
    }

    private static long counted(List<Dwelling> dwellings) {
        long counted = 0;
        for (int i = 0; i < dwellings.size(); i++) {
            counted += isCounted(dwellings.get(i)) ? 1 : 0;
        }
        return counted;
    }

    private static boolean isCounted(Dwelling dwelling) {
        return dwelling.dangerGrade() != Dwelling.DangerGrade.C && dwelling.dangerGrade() != Dwelling.DangerGrade.D;
    }

    private static Criterion<Household> shops() {
        return during(
                MonthRange.from(REVISED_2017),
                holds(
                        Clause.of("no-shop", "无出租或自营的商铺", "no shop, let or self-run", RULE_2017),
                        none("no-shop", "有无商铺", "no shop", OtherAsset.Kind.SHOP)));
    }

    private static Criterion<Household> companies() {
        return during(
                MonthRange.of(YearMonth.of(2013, 11), REVISED_2017),
                holds(
                        Clause.of("no-company", "无登记的企业", "no registered company", RULE_2013),
                        none("no-company", "有无登记的企业", "no registered company", OtherAsset.Kind.COMPANY)));
    }

    private static HouseholdCheck none(String id, String zh, String en, OtherAsset.Kind kind) {
        return HouseholdCheck.of(id, zh, en, binding -> (household, probe) -> {
            List<OtherAsset> assets = HouseholdFacts.OTHER_ASSETS.read(household, probe);
            if (assets == null) {
                return null;
            }
            for (int i = 0; i < assets.size(); i++) {
                if (assets.get(i).kind() == kind) {
                    return false;
                }
            }
            return true;
        });
    }

    private static void missing(String path, String zh, String en, Household household, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT, "household.assets-detail", household.key(), "assets/" + path, Label.of(zh, en)));
    }

    /** Kleene "and" of two answers that may be unknown. */
    static @Nullable Boolean both(@Nullable Boolean a, @Nullable Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return false;
        }
        boolean known = a != null && b != null;
        return known ? Boolean.TRUE : null;
    }
}
