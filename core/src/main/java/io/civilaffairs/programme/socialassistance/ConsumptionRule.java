package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.ifGiven;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Spending;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MonthRange;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The consumption test (消费支出状况): income and property are judged together with spending (重庆市城乡居民最低生活保障条例
 * 第十条第二款); details after the Chongqing conditions of 2013 and 2017. The 2022 text was not found, so the answer carries
 * a caveat. This class is immutable and thread-safe.
 */
final class ConsumptionRule {
    private static final Citation ARTICLE = Texts.REGULATION.article("第十条").item("第二款");
    private static final Citation RULE_2017 = Texts.CONDITIONS_2017.article("消费支出状况");
    private static final Citation RULE_2013 = Texts.CONDITIONS_2013.article("消费支出状况");
    private static final MonthRange SINCE_2013 = MonthRange.from(YearMonth.of(2013, 11));
    private static final MonthRange SINCE_2017 = MonthRange.from(YearMonth.of(2018, 1));
    private static final int MONTHS_A_YEAR = 12;

    private ConsumptionRule() {}

    /**
     * The test for a programme.
     *
     * @param programme the programme
     * @return the condition
     */
    static Criterion<Household> of(ProgrammeId programme) {
        return allOf(
                Clause.of("consumption-within-limits", "消费支出状况符合规定", "spending within the rule", ARTICLE),
                during(SINCE_2013, homeNotBuilt()),
                during(
                        SINCE_2017,
                        holds(
                                Clause.of("no-study-abroad", "无自费出国留学", "no study abroad at own cost", RULE_2017),
                                HouseholdCheck.of(
                                        "no-study-abroad",
                                        "有无自费出国留学",
                                        "no study abroad",
                                        binding -> (household, probe) -> {
                                            List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
                                            return spending == null
                                                    ? null
                                                    : Boolean.valueOf(hasNo(spending, Spending.Kind.STUDY_ABROAD));
                                        }))),
                during(
                        SINCE_2017,
                        holds(
                                Clause.of(
                                        "private-school-below-limit",
                                        "义务教育阶段民办学校费用低于规定",
                                        "private school fees below the limit",
                                        RULE_2017),
                                perPersonYear(
                                        "private-school-below-limit",
                                        "民办学校费用是否低于规定",
                                        Spending.Kind.PRIVATE_SCHOOL,
                                        Standards.PRIVATE_SCHOOL_MULTIPLE))),
                during(
                        SINCE_2017,
                        holds(
                                Clause.of(
                                        "premiums-below-limit",
                                        "商业保险费低于规定",
                                        "insurance premiums below the limit",
                                        RULE_2017),
                                perPersonYear(
                                        "premiums-below-limit",
                                        "商业保险费是否低于规定",
                                        Spending.Kind.INSURANCE_PREMIUM,
                                        Standards.PREMIUM_MULTIPLE))),
                during(SINCE_2017, utilities(programme)));
    }

    private static Criterion<Household> homeNotBuilt() {
        return whenBound(
                homeNotBuilt(RULE_2017),
                binding -> SINCE_2017.contains(binding.month())
                        ? holds(homeNotBuilt(RULE_2017), homeBuilt())
                        : holds(homeNotBuilt(RULE_2013), homeBuilt()));
    }

    private static Clause homeNotBuilt(Citation rule) {
        return Clause.of(
                "no-home-built-lately",
                "规定年限内无建房、购房、高档装修（灾后重建等除外）",
                "no home built, bought or luxuriously renovated within the years laid down, excuses apart",
                rule);
    }

    private static HouseholdCheck homeBuilt() {
        return HouseholdCheck.of("no-home-built-lately", "近年有无建房购房", "no home built lately", binding -> {
            Figure<Integer> years = binding.figure(Standards.HOUSE_BUILT_YEARS);
            LocalDate today = binding.setting().referenceDate();
            return (household, probe) -> {
                List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
                if (spending == null) {
                    return null;
                }
                Boolean fine = true;
                for (int i = 0; i < spending.size(); i++) {
                    if (spending.get(i).kind() == Spending.Kind.HOUSING_BUILT_OR_BOUGHT) {
                        fine = PropertyRule.both(fine, isExcused(spending.get(i), i, years, today, household, probe));
                    }
                }
                return fine;
            };
        });
    }

    private static @Nullable Boolean isExcused(
            Spending item, int index, Figure<Integer> years, LocalDate today, Household household, Probe probe) {
        if (Boolean.TRUE.equals(item.excused())) {
            return true;
        }
        Integer within = years.read(probe);
        LocalDate date = item.date();
        if (date != null && within != null && !date.plusYears(within).isAfter(today)) {
            return true;
        }
        if (date == null) {
            missing(index, "date", "建房购房日期", "date of building or buying", household, probe);
        }
        if (item.excused() == null) {
            missing(index, "excused", "是否属于灾后重建、排危、搬迁、家庭变故等除外情形", "whether an excuse applies", household, probe);
        }
        boolean known = date != null && within != null && item.excused() != null;
        return known ? Boolean.FALSE : null;
    }

    private static boolean hasNo(List<Spending> spending, Spending.Kind kind) {
        for (int i = 0; i < spending.size(); i++) {
            if (spending.get(i).kind() == kind) {
                return false;
            }
        }
        return true;
    }

    /**
     * Spending per person and year must stay below a multiple of the monthly standard; reaching it disqualifies. A year is
     * the twelve months up to the reference date: what was paid once before them does not count.
     */
    private static HouseholdCheck perPersonYear(String id, String zh, Spending.Kind kind, StandardId<Ratio> multiple) {
        return HouseholdCheck.of(id, zh, id.replace('-', ' '), binding -> {
            Figure<Ratio> times = binding.figure(multiple);
            var standard = LivingStandard.PER_PERSON.bind(binding);
            var counted = CountedMembers.INSTANCE.bind(binding);
            LocalDate day = binding.setting().referenceDate();
            return (household, probe) -> {
                List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
                if (spending == null) {
                    return null;
                }
                if (hasNo(spending, kind)) {
                    return true;
                }
                Money perPerson = standard.read(household, probe);
                Ratio factor = times.read(probe);
                List<Member> members = counted.read(household, probe);
                if (perPerson == null || factor == null || members == null) {
                    return null;
                }
                ExactMoney limit = perPerson.times(factor);
                YearlySpending year = new YearlySpending(spending, kind, day);
                Boolean fine = year.staysBelow(null, limit.times(members.size()), household, probe);
                for (int i = 0; i < members.size(); i++) {
                    String person = members.get(i).person().id();
                    fine = PropertyRule.both(fine, year.staysBelow(person, limit, household, probe));
                }
                return fine;
            };
        });
    }

    private static boolean amountsKnown(List<Spending> spending, Spending.Kind kind, Household household, Probe probe) {
        boolean known = true;
        for (int i = 0; i < spending.size(); i++) {
            if (spending.get(i).kind() == kind && spending.get(i).amount() == null) {
                missing(i, "amount", "支出金额", "amount spent", household, probe);
                known = false;
            }
        }
        return known;
    }

    private static Criterion<Household> utilities(ProgrammeId programme) {
        Clause clause = Clause.of(
                "utilities-within-share", "水电气、通讯、物管费在规定比例以内", "utilities within the share laid down", RULE_2017);
        return anyOf(
                clause,
                holds(
                        Clause.of("no-utilities-stated", "无此类支出", "no such spending", RULE_2017),
                        HouseholdCheck.of("no-utilities", "有无水电气等支出", "no utilities", binding -> (household, probe) -> {
                            List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
                            return spending == null ? null : Boolean.valueOf(hasNo(spending, Spending.Kind.UTILITIES));
                        })),
                ifGiven(
                        clause,
                        Standards.UTILITIES_SHARE,
                        holds(
                                Clause.of(
                                        "utilities-below-share",
                                        "支出占标准的比例在规定以内",
                                        "spending within the share",
                                        RULE_2017),
                                HouseholdCheck.of(
                                        "utilities-below-share",
                                        "水电气等支出是否在规定比例以内",
                                        "utilities within the share",
                                        ConsumptionRule::utilitiesShare)),
                        discretion(
                                Clause.of(
                                        "utilities-found-within-rule",
                                        "经认定消费支出在规定以内",
                                        "spending found within the rule",
                                        RULE_2017),
                                new Decision<>(
                                        "CONSUMPTION_WITHIN_RULE",
                                        programme.id(),
                                        Label.of(
                                                "经办机关认定：消费支出是否符合当地规定",
                                                "official finding: spending within the local rule"),
                                        h -> h.finding("CONSUMPTION_WITHIN_RULE", programme.id(), null)),
                                HouseholdFacts.SPENDING)));
    }

    private static HouseholdCheck.Bound utilitiesShare(Binding binding) {
        Figure<Ratio> share = binding.figure(Standards.UTILITIES_SHARE);
        var all = LivingStandard.FOR_HOUSEHOLD.bind(binding);
        return (household, probe) -> {
            List<Spending> spending = HouseholdFacts.SPENDING.read(household, probe);
            Ratio most = share.read(probe);
            Money standard = all.read(household, probe);
            if (most == null
                    || standard == null
                    || spending == null
                    || !amountsKnown(spending, Spending.Kind.UTILITIES, household, probe)) {
                return null;
            }
            ExactMoney total = ExactMoney.ZERO;
            for (Spending item : spending) {
                Amount amount = item.amount();
                total = item.kind() == Spending.Kind.UTILITIES && amount != null
                        ? total.plus(YearlySpending.perYear(amount))
                        : total;
            }
            return total.compareTo(standard.times(most).times(MONTHS_A_YEAR)) <= 0;
        };
    }

    static void missing(int index, String key, String zh, String en, Household household, Probe probe) {
        probe.missing(new FactRef(
                FactRef.Kind.FACT,
                "household.spending-" + key,
                household.key(),
                "spending/" + index + "/" + key,
                Label.of(zh, en)));
    }
}
