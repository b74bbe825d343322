package io.civilaffairs.people;

import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a household (家庭事实) that rules read. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HouseholdFacts {
    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    /** The persons listed. */
    public static final Fact<Household, Roster<Member>> MEMBERS =
            fact("members", "members", "家庭成员", "household members", Unit.NONE, Household::members);
    /** Urban or rural. */
    public static final Fact<Household, Settlement> SETTLEMENT =
            fact("settlement", "settlement", "城镇或农村", "urban or rural", Unit.CODE, Household::settlement);
    /** Registered as poor. */
    public static final Fact<Household, Boolean> REGISTERED_POOR = fact(
            "registered-poor",
            "registeredPoor",
            "建档立卡贫困户",
            "registered poor household",
            Unit.FLAG,
            Household::registeredPoor);
    /** Persons outside who may owe maintenance. */
    public static final Fact<Household, List<Supporter>> ELSEWHERE = fact(
            "elsewhere",
            "elsewhere",
            "不共同生活的法定赡养、抚养、扶养义务人",
            "statutory supporters living elsewhere",
            Unit.NONE,
            Household::elsewhere);
    /** All assets. */
    public static final Fact<Household, Assets> ASSETS =
            fact("assets", "assets", "家庭财产", "household assets", Unit.NONE, Household::assets);
    /** Financial assets in all. */
    public static final Fact<Household, Money> FINANCIAL_ASSETS =
            asset("financial", "金融资产总额", "financial assets", Unit.YUAN, h -> {
                Assets known = h.assets();
                return known == null ? null : known.financial();
            });
    /** Vehicles, ships and machines. */
    public static final Fact<Household, List<Vehicle>> VEHICLES =
            asset("vehicles", "车辆、船舶和机械", "vehicles, ships and machines", Unit.NONE, h -> {
                Assets known = h.assets();
                return known == null ? null : known.vehicles();
            });
    /** Dwellings. */
    public static final Fact<Household, List<Dwelling>> DWELLINGS =
            asset("dwellings", "住房", "dwellings", Unit.NONE, h -> {
                Assets known = h.assets();
                return known == null ? null : known.dwellings();
            });
    /** Other assets. */
    public static final Fact<Household, List<OtherAsset>> OTHER_ASSETS =
            asset("other", "其他财产", "other assets", Unit.NONE, h -> {
                Assets known = h.assets();
                return known == null ? null : known.other();
            });
    /** Spending of the kinds the tests look at. */
    public static final Fact<Household, List<Spending>> SPENDING =
            fact("spending", "spending", "家庭支出", "household spending", Unit.NONE, Household::spending);
    /** Events. */
    public static final Fact<Household, List<Event>> EVENTS =
            fact("events", "events", "突发事件", "events", Unit.NONE, Household::events);
    /** Benefits being paid. */
    public static final Fact<Household, List<BenefitInPayment>> RECEIVING =
            fact("receiving", "receiving", "正在领取的待遇", "benefits being paid", Unit.NONE, Household::receiving);
    /** Programmes somebody is in. */
    public static final Fact<Household, List<Enrolment>> ENROLLED =
            fact("enrolled", "enrolled", "已纳入的保障项目", "programmes enrolled in", Unit.NONE, Household::enrolled);
    /** How a natural disaster struck the household. */
    public static final Fact<Household, Disaster> DISASTER =
            fact("disaster", "disaster", "受灾情况", "disaster", Unit.NONE, Household::disaster);
    /** Whether a disaster struck the household; whoever knows the whole knows it. */
    public static final Fact<Household, Boolean> STRUCK_BY_DISASTER = Fact.<Household, Boolean>of(
                    "household.struck-by-disaster",
                    "disaster",
                    Label.of("是否受灾", "struck by a disaster"),
                    Unit.FLAG,
                    h -> {
                        Disaster known = h.disaster();
                        return known == null ? null : known.struck();
                    })
            .within(DISASTER);
    /** The day of the disaster. */
    public static final Fact<Household, LocalDate> DISASTER_DATE =
            ofDisaster("date", "受灾日期", "day of the disaster", Unit.DATE, Disaster::date);
    /** Days of emergency evacuation. */
    public static final Fact<Household, Integer> EVACUATED_DAYS =
            ofDisaster("evacuatedDays", "紧急转移安置天数", "days of evacuation", Unit.DAYS, Disaster::evacuatedDays);
    /** Days of living in transition. */
    public static final Fact<Household, Integer> TRANSITION_DAYS = ofDisaster(
            "transitionDays", "过渡期生活天数", "days of living in transition", Unit.DAYS, Disaster::transitionDays);
    /** Whether the household has no home. */
    public static final Fact<Household, Boolean> HOMELESS =
            ofDisaster("homeless", "是否无房可住", "homeless", Unit.FLAG, Disaster::homeless);
    /** Whether it is without a livelihood. */
    public static final Fact<Household, Boolean> WITHOUT_LIVELIHOOD =
            ofDisaster("withoutLivelihood", "是否无生活来源", "without a livelihood", Unit.FLAG, Disaster::withoutLivelihood);
    /** Whether it cannot help itself. */
    public static final Fact<Household, Boolean> UNABLE_TO_HELP_ITSELF = ofDisaster(
            "unableToHelpItself", "是否无自救能力", "unable to help itself", Unit.FLAG, Disaster::unableToHelpItself);
    /** How many members died. */
    public static final Fact<Household, Integer> DISASTER_DEATHS =
            ofDisaster("deaths", "因灾死亡人数", "deaths in the disaster", Unit.PERSONS, Disaster::deaths);
    /** How many rooms were destroyed. */
    public static final Fact<Household, Integer> ROOMS_DESTROYED =
            ofDisaster("roomsDestroyed", "倒塌或者严重损坏房屋间数", "rooms destroyed", Unit.COUNT, Disaster::roomsDestroyed);
    /** Whether the rooms belong to the only dwelling. */
    public static final Fact<Household, Boolean> SOLE_DWELLING =
            ofDisaster("soleDwelling", "是否唯一住房", "sole dwelling", Unit.FLAG, Disaster::soleDwelling);
    /** Whether it needs help through winter and spring. */
    public static final Fact<Household, Boolean> WINTER_SPRING_NEED = ofDisaster(
            "winterSpringNeed", "冬春生活是否困难", "need in winter and spring", Unit.FLAG, Disaster::winterSpringNeed);
    /** Decisions on record. */
    public static final Fact<Household, List<OfficialFinding>> FINDINGS =
            fact("findings", "findings", "经办机关认定", "official findings", Unit.NONE, Household::findings);
    /** Applications on file. */
    public static final Fact<Household, List<Application>> APPLICATIONS =
            fact("applications", "application", "申请", "applications", Unit.NONE, Household::applications);

    private HouseholdFacts() {}

    private static <T> Fact<Household, T> fact(
            String id,
            String path,
            String zh,
            String en,
            Unit unit,
            Function<Household, ? extends @Nullable T> reader) {
        return Fact.of("household." + id, path, Label.of(zh, en), unit, reader);
    }

    private static <T> Fact<Household, T> asset(
            String path, String zh, String en, Unit unit, Function<Household, ? extends @Nullable T> reader) {
        return Fact.<Household, T>of("household." + path + "-assets", "assets/" + path, Label.of(zh, en), unit, reader)
                .within(ASSETS);
    }

    private static <T> Fact<Household, T> ofDisaster(
            String path, String zh, String en, Unit unit, Function<Disaster, ? extends @Nullable T> reader) {
        String id = CAPITAL.matcher(path).replaceAll("-$1").toLowerCase(Locale.ROOT);
        return Fact.<Household, T>of("household.disaster-" + id, "disaster/" + path, Label.of(zh, en), unit, h -> {
                    Disaster known = h.disaster();
                    return known == null ? null : reader.apply(known);
                })
                .within(DISASTER);
    }
}
