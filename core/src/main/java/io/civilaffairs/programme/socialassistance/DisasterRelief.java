package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Disaster relief (受灾人员救助): a household that a natural disaster struck gets, each by its own rule, emergency living aid,
 * transition living aid, consolation for its dead, rebuilding aid for its only dwelling, and winter and spring aid.
 * 自然灾害救助条例 第十四、十八、十九、二十一条; the amounts, the three conditions of transition aid and the only dwelling are those
 * of the Chongqing guides of 2017 and 2022, as third parties restate them. Unit: yuan, once.
 *
 * <p>A disaster counts from its day. Winter and spring aid is for the winter of the disaster and the spring after it; which
 * months these are no source says, so that an official finds the need and the rule sees to the year. Where the aid is due
 * the sum is a lower bound that an official's finding CASE_BY_CASE fixes, because the source only says what is paid at
 * least. This class is immutable and thread-safe.
 */
public final class DisasterRelief {
    static final Citation STRUCK = Texts.ASSISTANCE.article("第二十条").item("第一款");
    static final Citation EVACUATION = Texts.DISASTER_REGULATION.article("第十四条").item("第一款第（二）（三）项");
    static final Citation DEATHS = Texts.DISASTER_REGULATION.article("第十四条").item("第一款第（四）项");
    static final Citation TRANSITION = Texts.DISASTER_REGULATION.article("第十八条").item("第一款");
    static final Citation REBUILDING = Texts.DISASTER_REGULATION.article("第十九条").item("第三款");
    static final Citation WINTER = Texts.DISASTER_REGULATION.article("第二十一条").item("第一款");
    static final Citation TRANSITION_GUIDE = Texts.DISASTER_GUIDE_2017.article("过渡期生活救助");
    static final Citation REBUILDING_GUIDE = Texts.DISASTER_GUIDE_2022.article("倒损住房恢复重建补助");

    /** Evacuated in the emergency. */
    static final Criterion<Household> EVACUATED = holds(
            Clause.of("evacuated", "紧急转移安置", "evacuated in the emergency", EVACUATION),
            new Some("evacuated", "是否紧急转移安置", "whether evacuated", HouseholdFacts.EVACUATED_DAYS));

    /** Lives in transition without a home, a livelihood and the means to help itself. */
    static final Criterion<Household> IN_TRANSITION = allOf(
            Clause.of("living-in-transition", "过渡期生活救助（三项条件同时具备）", "transition aid, all three conditions", TRANSITION),
            holds(
                    Clause.of("in-transition", "处于过渡期", "lives in transition", TRANSITION),
                    new Some("in-transition", "是否处于过渡期", "whether in transition", HouseholdFacts.TRANSITION_DAYS)),
            holds(Clause.of("no-home", "无房可住", "has no home to live in", TRANSITION_GUIDE), HouseholdFacts.HOMELESS),
            holds(
                    Clause.of("no-livelihood", "无生活来源", "is without a livelihood", TRANSITION_GUIDE),
                    HouseholdFacts.WITHOUT_LIVELIHOOD),
            holds(
                    Clause.of("no-self-help", "无自救能力", "cannot help itself", TRANSITION_GUIDE),
                    HouseholdFacts.UNABLE_TO_HELP_ITSELF));

    /** Somebody of the household died. */
    static final Criterion<Household> BEREAVED = holds(
            Clause.of("a-member-died", "因灾遇难人员家属", "a member died in the disaster", DEATHS),
            new Some("bereaved", "是否有人因灾遇难", "whether somebody died", HouseholdFacts.DISASTER_DEATHS));

    /** Rooms of the only dwelling collapsed or were gravely damaged. */
    static final Criterion<Household> HOME_DESTROYED = allOf(
            Clause.of("sole-dwelling-destroyed", "唯一住房倒塌或者严重损坏", "the only dwelling was destroyed", REBUILDING),
            holds(
                    Clause.of("rooms-destroyed", "房屋倒塌或者严重损坏", "rooms were destroyed", REBUILDING),
                    new Some(
                            "rooms-destroyed",
                            "是否有房屋倒损",
                            "whether rooms were destroyed",
                            HouseholdFacts.ROOMS_DESTROYED)),
            holds(
                    Clause.of("sole-dwelling", "属于唯一住房", "they belong to the only dwelling", REBUILDING_GUIDE),
                    HouseholdFacts.SOLE_DWELLING));

    /** Cannot live through the winter of the disaster and the spring after it without help. */
    static final Criterion<Household> NEEDS_WINTER_AID = allOf(
            Clause.of("winter-spring-aid", "冬春生活救助", "winter and spring aid", WINTER),
            holds(
                    Clause.of("winter-spring-hardship", "冬春生活困难", "in need in winter and spring", WINTER),
                    HouseholdFacts.WINTER_SPRING_NEED),
            holds(
                    Clause.of(
                            "winter-of-the-disaster-or-spring-after",
                            "处于灾害发生当年冬季、次年春季",
                            "the winter of the disaster or the spring after it",
                            WINTER),
                    HouseholdCheck.of(
                            "winter-or-spring-after-disaster",
                            "是否处于灾害发生当年或者次年",
                            "in the year of the disaster or the year after",
                            binding -> (household, probe) -> {
                                LocalDate day = HouseholdFacts.DISASTER_DATE.read(household, probe);
                                return day == null
                                        ? null
                                        : Boolean.valueOf(binding.month().getYear() - day.getYear() <= 1);
                            })));

    /** The programme. */
    public static final Programme<Household> PROGRAMME = Programme.builder(ProgrammeId.DISASTER_RELIEF, Scope.HOUSEHOLD)
            .label(Label.of("受灾人员救助", "disaster relief"))
            .citation(STRUCK)
            .when(allOf(
                            Clause.of("disaster-relief", "受灾人员救助", "disaster relief", STRUCK),
                            holds(
                                    Clause.of("struck-by-disaster", "遭受自然灾害", "struck by a natural disaster", STRUCK),
                                    HouseholdCheck.of(
                                            "disaster-has-struck",
                                            "是否已遭受自然灾害",
                                            "whether a disaster has struck",
                                            DisasterRelief::hasStruck)),
                            anyOf(
                                    Clause.of("relief-due", "有应予救助的事项", "something calls for relief", STRUCK),
                                    EVACUATED,
                                    IN_TRANSITION,
                                    BEREAVED,
                                    HOME_DESTROYED,
                                    NEEDS_WINTER_AID))
                    .madeFor("struck-by-disaster"))
            .paysWithin(DisasterSum.INSTANCE, Per.ONCE)
            .gives(
                    Clause.of(
                            "emergency-supplies",
                            "应急管理等部门：食品、饮用水、衣被、取暖、临时住所、医疗防疫等应急救助",
                            "emergency management: food, water, clothing, warmth, shelter and medical help",
                            Texts.ASSISTANCE.article("第二十二条")),
                    EVACUATED)
            .gives(
                    Clause.of(
                            "transitional-settlement",
                            "受灾地区人民政府：过渡性安置",
                            "local government: settlement for the transition",
                            Texts.ASSISTANCE.article("第二十四条")),
                    holds(
                            Clause.of("without-home", "住房损毁、无房可住", "has no home to live in", TRANSITION),
                            HouseholdFacts.HOMELESS))
            .gives(
                    Clause.of(
                            "rebuilding-support",
                            "住房城乡建设等部门：重建或者修缮住房的技术支持",
                            "housing and construction department: technical support in rebuilding",
                            REBUILDING),
                    HOME_DESTROYED)
            .textReadFrom(YearMonth.of(2010, 9))
            .build();

    private DisasterRelief() {}

    /** A disaster after the day asked about has not struck yet. */
    private static HouseholdCheck.Bound hasStruck(Binding binding) {
        LocalDate today = binding.setting().referenceDate();
        return (household, probe) -> {
            Boolean struck = HouseholdFacts.STRUCK_BY_DISASTER.read(household, probe);
            if (!Boolean.TRUE.equals(struck)) {
                return struck;
            }
            LocalDate day = HouseholdFacts.DISASTER_DATE.read(household, probe);
            return day == null ? null : Boolean.valueOf(!day.isAfter(today));
        };
    }

    /** Whether a number of the disaster is above zero. */
    private static final class Some extends Derived<Household, Boolean> {
        private final Fact<Household, Integer> number;

        Some(String id, String zh, String en, Fact<Household, Integer> number) {
            super("household." + id, Label.of(zh, en), Unit.FLAG);
            this.number = number;
        }

        @Override
        public Derived<Household, Boolean> bind(Binding binding) {
            return this;
        }

        @Override
        protected @Nullable Boolean work(Household household, Probe probe) {
            Integer known = number.read(household, probe);
            return known == null ? null : Boolean.valueOf(known > 0);
        }
    }
}
