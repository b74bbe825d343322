package io.civilaffairs.programme.socialassistance;

import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Rosters;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a household struck by a disaster is due (受灾救助合计): the sum of the parts that apply, each a line of its own. Unit:
 * yuan. Days and winter aid are counted for every person listed; a month of transition is counted as thirty days. This
 * class is immutable and thread-safe.
 */
final class DisasterSum extends Derived<Household, MoneyRange> {
    /** The sum. */
    static final Derived<Household, MoneyRange> INSTANCE = new DisasterSum(List.of());

    /** Days in which the months of transition are counted; the source only says months. */
    static final int DAYS_A_MONTH = 30;

    /** Rooms from which the sum is flat. */
    static final int FLAT_FROM_ROOMS = 4;

    private static final Clause EMERGENCY = Clause.of(
            "emergency-living-aid",
            "应急期生活救助（标准 × 人数 × 天数）",
            "emergency living aid",
            Texts.DISASTER_GUIDE_2017.article("应急期生活救助"));
    private static final Clause TRANSITION = Clause.of(
            "transition-living-aid", "过渡期生活救助（标准 × 人数 × 天数）", "transition living aid", DisasterRelief.TRANSITION_GUIDE);
    private static final Clause CONSOLATION = Clause.of(
            "death-consolation",
            "遇难人员家属抚慰金（标准 × 人数）",
            "consolation for the dead",
            Texts.DISASTER_GUIDE_2017.article("遇难人员家属抚慰金"));
    private static final Clause REBUILDING = Clause.of(
            "rebuilding-aid", "倒损住房重建补助", "rebuilding aid for the only dwelling", DisasterRelief.REBUILDING_GUIDE);
    private static final Clause WINTER = Clause.of(
            "winter-spring-aid-at-least",
            "冬春生活救助（下限 × 人数）",
            "winter and spring aid, at least",
            Texts.DISASTER_GUIDE_2022.article("冬春生活救助"));
    private static final Clause SUM =
            Clause.of("disaster-relief-in-all", "受灾救助合计", "disaster relief in all", DisasterRelief.STRUCK);

    /** Works out one part; null if something is not known. */
    @FunctionalInterface
    private interface Sum {
        @Nullable
        Money of(Household household, Probe probe);
    }

    private record Part(Criterion<Household> when, Clause clause, boolean atLeast, Sum sum) {}

    private final List<Part> parts;

    private DisasterSum(List<Part> parts) {
        super("disaster-relief.amount", Label.of("受灾救助金额", "disaster relief"), Unit.YUAN);
        this.parts = parts;
    }

    @Override
    public Derived<Household, MoneyRange> bind(Binding binding) {
        Figure<Integer> emergencyDays = binding.figure(ReliefStandards.EMERGENCY_DAYS);
        Figure<Integer> months = binding.figure(ReliefStandards.TRANSITION_MONTHS);
        Figure<Money> perRoom = binding.figure(ReliefStandards.REBUILD_PER_ROOM);
        Figure<Money> flat = binding.figure(ReliefStandards.REBUILD_CAP);
        return new DisasterSum(List.of(
                part(
                        binding,
                        DisasterRelief.EVACUATED,
                        EMERGENCY,
                        daily(
                                binding,
                                ReliefStandards.EMERGENCY_DAILY,
                                HouseholdFacts.EVACUATED_DAYS,
                                emergencyDays,
                                1)),
                part(
                        binding,
                        DisasterRelief.IN_TRANSITION,
                        TRANSITION,
                        daily(
                                binding,
                                ReliefStandards.TRANSITION_DAILY,
                                HouseholdFacts.TRANSITION_DAYS,
                                months,
                                DAYS_A_MONTH)),
                part(
                        binding,
                        DisasterRelief.BEREAVED,
                        CONSOLATION,
                        times(binding, ReliefStandards.DEATH_CONSOLATION, HouseholdFacts.DISASTER_DEATHS)),
                part(
                        binding,
                        DisasterRelief.HOME_DESTROYED,
                        REBUILDING,
                        (household, probe) -> rebuilding(household, perRoom, flat, probe)),
                new Part(
                        bound(DisasterRelief.NEEDS_WINTER_AID, binding),
                        WINTER,
                        true,
                        perPerson(binding, ReliefStandards.WINTER_SPRING))));
    }

    private static Part part(Binding binding, Criterion<Household> when, Clause clause, Sum sum) {
        return new Part(bound(when, binding), clause, false, sum);
    }

    private static Criterion<Household> bound(Criterion<Household> when, Binding binding) {
        return Objects.requireNonNull(when.bind(binding));
    }

    private static Sum daily(
            Binding binding,
            StandardId<Money> daily,
            Fact<Household, Integer> days,
            Figure<Integer> most,
            int daysEach) {
        Sum aDay = perPerson(binding, daily);
        return (household, probe) -> {
            Money ofAll = aDay.of(household, probe);
            Integer spent = days.read(household, probe);
            Integer limit = most.read(probe);
            return (ofAll == null || spent == null || limit == null)
                    ? null
                    : ofAll.times(Math.min(spent, (long) limit * daysEach));
        };
    }

    private static Sum times(Binding binding, StandardId<Money> each, Fact<Household, Integer> number) {
        Figure<Money> figure = binding.figure(each);
        return (household, probe) -> {
            Money one = figure.read(probe);
            Integer many = number.read(household, probe);
            return (one == null || many == null) ? null : one.times(many);
        };
    }

    private static Sum perPerson(Binding binding, StandardId<Money> each) {
        Figure<Money> figure = binding.figure(each);
        return (household, probe) -> {
            Money one = figure.read(probe);
            Roster<Member> roster = HouseholdFacts.MEMBERS.read(household, probe);
            if (roster != null && !roster.complete()) {
                probe.missing(Rosters.completeness(HouseholdFacts.MEMBERS, household));
                return null;
            }
            return (one == null || roster == null)
                    ? null
                    : one.times(roster.list().size());
        };
    }

    private static @Nullable Money rebuilding(
            Household household, Figure<Money> perRoom, Figure<Money> flat, Probe probe) {
        Integer rooms = HouseholdFacts.ROOMS_DESTROYED.read(household, probe);
        if (rooms == null) {
            return null;
        }
        if (rooms >= FLAT_FROM_ROOMS) {
            return flat.read(probe);
        }
        Money each = perRoom.read(probe);
        return each == null ? null : each.times(rooms);
    }

    @Override
    public List<Clause> lines() {
        return List.of(EMERGENCY, TRANSITION, CONSOLATION, REBUILDING, WINTER, SUM);
    }

    @Override
    protected @Nullable MoneyRange work(Household household, Probe probe) {
        Money sum = Money.ZERO;
        boolean known = true;
        boolean open = false;
        for (Part part : parts) {
            Outcome due = part.when.evaluate(household, probe.aside());
            if (due == Outcome.MET) {
                Money amount = part.sum.of(household, probe);
                known &= amount != null;
                open |= part.atLeast;
                sum = amount == null ? sum : sum.plus(probe.step(part.clause, household, amount));
            } else if (due == Outcome.UNKNOWN) {
                part.when.evaluate(household, probe);
                known = false;
            }
        }
        if (!known) {
            return null;
        }
        probe.step(SUM, household, sum);
        return open ? new MoneyRange(sum, null) : MoneyRange.exactly(sum);
    }
}
