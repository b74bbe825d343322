package io.civilaffairs.people;

import io.civilaffairs.region.Settlement;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a household (家庭事实) that rules read. Each is null while it is not known.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HouseholdFacts {
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
}
