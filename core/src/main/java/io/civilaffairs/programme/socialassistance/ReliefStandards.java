package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards of price-linked subsidy, disaster relief and special assistance (价格补贴、受灾救助、专项救助标准). A pack gives
 * their values; the price indices of a month come from a host's pack.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReliefStandards {
    /** Rise of consumer prices in one month that starts the subsidy (居民消费价格启动条件). */
    public static final StandardId<Ratio> CPI_TRIGGER =
            price("price-linked.cpi-trigger", "居民消费价格单月同比涨幅启动条件", "consumer price trigger, year on year, one month");
    /** Rise of food prices in one month that starts the subsidy (食品价格启动条件). */
    public static final StandardId<Ratio> FOOD_TRIGGER =
            price("price-linked.food-trigger", "食品价格单月同比涨幅启动条件", "food price trigger, year on year, one month");
    /** Rise of consumer prices of the month (居民消费价格同比涨幅); a host's pack gives it month by month. */
    public static final StandardId<Ratio> CPI_RISE =
            price("price-linked.cpi-rise", "当月居民消费价格同比涨幅", "rise of consumer prices of the month, year on year");
    /** Rise of food prices of the month (食品价格同比涨幅); a host's pack gives it month by month. */
    public static final StandardId<Ratio> FOOD_RISE =
            price("price-linked.food-rise", "当月食品价格同比涨幅", "rise of food prices of the month, year on year");
    /** Rise of the living cost of low-income residents (低收入居民基本生活费用价格指数涨幅); a host's pack gives it. */
    public static final StandardId<Ratio> INDEX_RISE = price(
            "price-linked.index-rise", "当月低收入居民基本生活费用价格指数涨幅", "rise of the low-income living-cost index of the month");
    /** Smallest subsidy (价格临时补贴最低额). */
    public static final StandardId<Money> PRICE_MINIMUM = StandardId.money(
            "price-linked.minimum",
            Label.of("价格临时补贴最低额", "smallest price-linked subsidy"),
            Unit.YUAN_PER_PERSON_MONTH,
            Delegation.PROVINCE);

    /** Emergency living aid (应急期生活救助标准). */
    public static final StandardId<Money> EMERGENCY_DAILY = money(
            "disaster-relief.emergency-daily",
            "应急期生活救助标准",
            "emergency living aid of evacuated people",
            Unit.YUAN_PER_PERSON_DAY);
    /** Most days of emergency living aid (应急期天数上限). */
    public static final StandardId<Integer> EMERGENCY_DAYS =
            number("disaster-relief.emergency-days-max", "应急期生活救助天数上限", "most days of emergency living aid", Unit.DAYS);
    /** Transition living aid (过渡期生活救助标准). */
    public static final StandardId<Money> TRANSITION_DAILY =
            money("disaster-relief.transition-daily", "过渡期生活救助标准", "transition living aid", Unit.YUAN_PER_PERSON_DAY);
    /** Most months of transition living aid (过渡期月数上限). */
    public static final StandardId<Integer> TRANSITION_MONTHS = number(
            "disaster-relief.transition-months-max",
            "过渡期生活救助月数上限",
            "most months of transition living aid",
            Unit.MONTHS);
    /** Consolation to the family of a deceased person (遇难人员家属抚慰金). */
    public static final StandardId<Money> DEATH_CONSOLATION = money(
            "disaster-relief.death-consolation",
            "遇难人员家属抚慰金",
            "consolation payment to the family of a deceased person",
            Unit.YUAN_PER_PERSON);
    /** Smallest winter and spring aid (冬春生活救助标准下限). */
    public static final StandardId<Money> WINTER_SPRING = money(
            "disaster-relief.winter-spring-min", "冬春生活救助标准下限", "smallest winter and spring aid", Unit.YUAN_PER_PERSON);
    /** Rebuilding aid a room (倒损住房重建补助). */
    public static final StandardId<Money> REBUILD_PER_ROOM =
            money("disaster-relief.rebuild-per-room", "倒损住房重建补助（每间）", "rebuilding aid a room", Unit.YUAN_PER_ROOM);
    /** Rebuilding aid for four rooms and more (四间以上重建补助). */
    public static final StandardId<Money> REBUILD_CAP =
            money("disaster-relief.rebuild-cap", "四间以上倒损住房重建补助", "rebuilding aid for four rooms and more", Unit.YUAN);

    /** Floor area per person below which housing is difficult (住房困难标准); no pack gives it. */
    public static final StandardId<Integer> HOUSING_DIFFICULTY_AREA = number(
            "housing-assistance.difficulty-area",
            "住房困难标准（人均住房面积低于）",
            "floor area per person below which housing is difficult",
            Unit.SQUARE_METRES);

    private static final List<StandardId<?>> ALL = List.of(
            CPI_TRIGGER,
            FOOD_TRIGGER,
            CPI_RISE,
            FOOD_RISE,
            INDEX_RISE,
            PRICE_MINIMUM,
            EMERGENCY_DAILY,
            EMERGENCY_DAYS,
            TRANSITION_DAILY,
            TRANSITION_MONTHS,
            DEATH_CONSOLATION,
            WINTER_SPRING,
            REBUILD_PER_ROOM,
            REBUILD_CAP,
            HOUSING_DIFFICULTY_AREA);

    private ReliefStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Ratio> price(String name, String zh, String en) {
        return StandardId.ratio(name, Label.of(zh, en), Unit.PERCENT, Delegation.PROVINCE);
    }

    private static StandardId<Money> money(String name, String zh, String en, Unit unit) {
        return StandardId.money(name, Label.of(zh, en), unit, Delegation.COUNTY);
    }

    private static StandardId<Integer> number(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.COUNTY);
    }
}
