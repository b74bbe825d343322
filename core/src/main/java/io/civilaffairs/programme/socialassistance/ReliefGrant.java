package io.civilaffairs.programme.socialassistance;

import static io.civilaffairs.rule.Criteria.allOf;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.MoneyRange;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a grant of temporary assistance (临时救助金的幅度): those of the most favourable single cause. A sum that an
 * official has fixed stands instead of them (一事一议), and the working shows what it goes beyond. Unit: yuan, once. This class
 * is immutable and thread-safe.
 */
final class ReliefGrant extends Derived<Household, MoneyRange> {
    /** Where the decision on the single case stands. */
    static final Citation SINGLE_CASE = Texts.TEMPORARY_2018.article("二（三）");

    /** The limits, to be bound. */
    static final ReliefGrant UNBOUND = new ReliefGrant(null, List.of());

    private static final Citation FIGURES = Texts.TEMPORARY_CHONGQING.article("救助标准");
    private static final Clause FROM =
            Clause.of("grant-from", "救助金额下限（按最有利的单一事由）", "lower limit, of the most favourable single cause", FIGURES);
    private static final Clause TO =
            Clause.of("grant-to", "救助金额上限（按最有利的单一事由）", "upper limit, of the most favourable single cause", FIGURES);
    private static final Clause BEYOND = Clause.of(
            "decided-beyond-the-limits",
            "一事一议：认定金额不在上述限额以内",
            "decided for the single case, not within these limits",
            SINGLE_CASE);

    private record Ground(ReliefCause cause, Criterion<Household> condition) {}

    private final @Nullable ReliefGrounds grounds;
    private final List<Ground> conditions;

    private ReliefGrant(@Nullable ReliefGrounds grounds, List<Ground> conditions) {
        super("temporary-assistance.amount", Label.of("临时救助金", "temporary assistance grant"), Unit.YUAN);
        this.grounds = grounds;
        this.conditions = conditions;
    }

    @Override
    public Derived<Household, MoneyRange> bind(Binding binding) {
        Criterion<Household> means =
                Objects.requireNonNull(TemporaryAssistance.means().bind(binding));
        List<Ground> bound = new ArrayList<>();
        Arrays.stream(ReliefCause.values()).forEach(cause -> {
            Criterion<Household> own =
                    Objects.requireNonNull(TemporaryAssistance.condition(cause).bind(binding));
            bound.add(new Ground(cause, cause.needsMeans() ? allOf(cause.clause(), List.of(own, means)) : own));
        });
        return new ReliefGrant(ReliefGrounds.in(binding), List.copyOf(bound));
    }

    /** What an official fixed, or null. */
    static @Nullable Money decided(Household household) {
        return household.findingAmount(ReliefGrounds.CASE_BY_CASE, ReliefGrounds.PROGRAMME, null);
    }

    @Override
    public List<Clause> lines() {
        List<Clause> lines = new ArrayList<>(OwnIncome.AS_RECEIVED.lines()); // of who is jobless and uninsured
        lines.addAll(List.of(FROM, TO, BEYOND));
        return lines;
    }

    @Override
    protected @Nullable MoneyRange work(Household household, Probe probe) {
        if (HouseholdFacts.FINDINGS.read(household, probe) == null) {
            return null;
        }
        Money decided = decided(household);
        if (decided != null && !probe.isWatched()) {
            return ReliefFigures.OPEN;
        }
        MoneyRange limits = limits(household, decided == null ? probe : probe.aside());
        if (limits != null) {
            probe.step(FROM, household, limits.from());
            Money to = limits.to();
            if (to != null) {
                probe.step(TO, household, to);
            }
            if (decided != null && isBeyond(decided, limits)) {
                probe.step(BEYOND, household, decided);
            }
        }
        return decided == null ? limits : ReliefFigures.OPEN;
    }

    private static boolean isBeyond(Money decided, MoneyRange limits) {
        Money to = limits.to();
        return decided.compareTo(limits.from()) < 0 || (to != null && decided.compareTo(to) > 0);
    }

    /** The limits without any decision; null if they are not known. */
    private @Nullable MoneyRange limits(Household household, Probe probe) {
        ReliefFound found = ReliefFound.NONE;
        boolean reliefFirst = false;
        for (Ground ground : conditions) {
            Outcome outcome = ground.condition().evaluate(household, probe.aside());
            if (outcome == Outcome.MET) {
                ReliefFound of = Objects.requireNonNull(grounds, "bound").find(ground.cause(), household, probe);
                reliefFirst |= ground.cause().isEmergency() && leavesRoom(of.best());
                found = found.or(reliefFirst ? new ReliefFound(of.best(), true) : of);
            } else if (outcome == Outcome.UNKNOWN && !reliefFirst) {
                ground.condition().evaluate(household, probe);
                found = found.or(ReliefFound.UNKNOWN);
            }
        }
        return found.known() ? found.best() : null;
    }

    /** In an emergency nothing else need be known before relief is given within limits: an official fixes the sum. */
    private static boolean leavesRoom(@Nullable MoneyRange range) {
        return range != null && !range.isExact();
    }
}
