package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.discretion;
import static io.civilaffairs.rule.Criteria.during;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.ifGiven;
import static io.civilaffairs.rule.Criteria.isOneOf;
import static io.civilaffairs.rule.Criteria.some;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Care;
import io.civilaffairs.people.Dwelling;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.PersonFacts;
import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Decision;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Housing assistance (住房救助) of the housing and construction department: for guaranteed, near-threshold and
 * rigid-expenditure households and those of persons in extreme hardship who live at home, if their housing is difficult by
 * the local standard. 社会救助暂行办法 第三十七至三十九条; 国办发〔2023〕39号 四（二）3. In kind.
 *
 * <p>No pack gives the local standard of difficulty: then an official's finding HOUSING_DIFFICULTY decides; where a pack
 * gives an area per person, dwellings of less are difficult. This class is immutable and thread-safe.
 */
public final class HousingAssistance {
    private static final Citation WHO = Texts.ASSISTANCE.article("第三十七条");
    private static final Citation STANDARD = Texts.ASSISTANCE.article("第三十九条");
    private static final Citation HOW = Texts.MONITORING.article("四（二）3");

    private static final Criterion<Household> STATUS = anyOf(
            Clause.of("household-of-low-income", "属于住房救助的困难家庭", "a household that housing aid covers", WHO),
            AidStatus.household(
                    "guaranteed-household",
                    "最低生活保障家庭",
                    "guaranteed household",
                    ProgrammeId.MINIMUM_LIVING_GUARANTEE,
                    WHO),
            some(
                    Clause.of(
                            "home-of-person-in-extreme-hardship",
                            "分散供养的特困人员",
                            "home of a person in extreme hardship",
                            WHO),
                    HouseholdFacts.MEMBERS,
                    allOf(
                            Clause.of(
                                    "in-extreme-hardship-at-home",
                                    "分散供养的特困人员",
                                    "in extreme hardship and supported at home",
                                    WHO),
                            AidStatus.extremeHardship(WHO),
                            isOneOf(
                                    Clause.of("supported-at-home", "分散供养", "supported at home", WHO),
                                    PersonFacts.CARE,
                                    EnumSet.complementOf(EnumSet.of(Care.INSTITUTION))))),
            during(
                    AidStatus.NEAR_THRESHOLD_KNOWN,
                    AidStatus.household(
                            "near-threshold-household",
                            "最低生活保障边缘家庭",
                            "near-threshold household",
                            ProgrammeId.NEAR_THRESHOLD_HOUSEHOLD,
                            HOW)),
            during(
                    AidStatus.RIGID_KNOWN,
                    AidStatus.household(
                            "rigid-expenditure-household",
                            "刚性支出困难家庭",
                            "rigid-expenditure household",
                            ProgrammeId.RIGID_EXPENDITURE_HOUSEHOLD,
                            HOW)));

    private static final Clause DIFFICULT =
            Clause.of("housing-difficult", "符合当地住房困难标准", "housing is difficult by the local standard", STANDARD);

    private static final Criterion<Household> HOUSING_DIFFICULT = ifGiven(
            DIFFICULT,
            ReliefStandards.HOUSING_DIFFICULTY_AREA,
            holds(DIFFICULT, new TooSmall(null, LivingStandard.SIZE)),
            discretion(
                    DIFFICULT,
                    new Decision<>(
                            "HOUSING_DIFFICULTY",
                            ProgrammeId.HOUSING_ASSISTANCE.id(),
                            Label.of("住房困难认定", "decision on difficult housing"),
                            h -> h.finding("HOUSING_DIFFICULTY", ProgrammeId.HOUSING_ASSISTANCE.id(), null))));

    /** The programme. */
    public static final Programme<Household> PROGRAMME = Programme.builder(
                    ProgrammeId.HOUSING_ASSISTANCE, Scope.HOUSEHOLD)
            .label(Label.of("住房救助", "housing assistance"))
            .citation(WHO)
            .when(allOf(Clause.of("housing-assistance", "住房救助", "housing assistance", WHO), STATUS, HOUSING_DIFFICULT))
            .gives(
                    Clause.of(
                            "public-rental-or-rent-subsidy",
                            "住房城乡建设部门：优先配租公租房或者发放租赁补贴",
                            "housing and construction: public rental housing or a rent subsidy, with priority",
                            HOW),
                    isOneOf(
                            Clause.of("urban-household", "城镇家庭", "urban household", HOW),
                            HouseholdFacts.SETTLEMENT,
                            Set.of(Settlement.URBAN)))
            .gives(
                    Clause.of(
                            "dangerous-house-renovation",
                            "住房城乡建设部门：优先实施农村危房改造等",
                            "housing and construction: renovation of dangerous rural houses, with priority",
                            HOW),
                    isOneOf(
                            Clause.of("rural-household", "农村家庭", "rural household", HOW),
                            HouseholdFacts.SETTLEMENT,
                            Set.of(Settlement.RURAL)))
            .textReadFrom(YearMonth.of(2014, 5))
            .build();

    private HousingAssistance() {}

    /** Whether the floor area per person is below the local standard. No dwelling at all is no area. */
    private static final class TooSmall extends Derived<Household, Boolean> {
        private final @Nullable Figure<Integer> least;
        private final Derived<Household, Integer> size;

        TooSmall(@Nullable Figure<Integer> least, Derived<Household, Integer> size) {
            super(
                    "household.housing-difficult",
                    Label.of("人均住房面积是否低于住房困难标准", "floor area per person below the local standard"),
                    io.civilaffairs.value.Unit.FLAG);
            this.least = least;
            this.size = size;
        }

        @Override
        public Derived<Household, Boolean> bind(Binding binding) {
            return new TooSmall(binding.figure(ReliefStandards.HOUSING_DIFFICULTY_AREA), size.bind(binding));
        }

        @Override
        protected @Nullable Boolean work(Household household, Probe probe) {
            List<Dwelling> dwellings = HouseholdFacts.DWELLINGS.read(household, probe);
            Integer persons = size.read(household, probe);
            Integer limit = least == null ? null : least.read(probe);
            if (dwellings == null || persons == null || limit == null) {
                return null;
            }
            BigDecimal area = BigDecimal.ZERO;
            boolean known = true;
            for (int i = 0; i < dwellings.size(); i++) {
                BigDecimal of = dwellings.get(i).areaSquareMetres();
                if (of == null) {
                    known = false;
                    probe.missing(new FactRef(
                            FactRef.Kind.FACT,
                            "dwelling.area",
                            household.key(),
                            "assets/dwellings/" + i + "/areaSquareMetres",
                            Label.of("住房面积", "floor area")));
                } else {
                    area = area.add(of);
                }
            }
            return known ? area.compareTo(BigDecimal.valueOf((long) limit * persons)) < 0 : null;
        }
    }
}
