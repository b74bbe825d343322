package io.civilaffairs.policy;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Household;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a household gets in all once the rules on overlaps have been applied (待遇叠加处理结果). Of the lawful sets the one that
 * comes to most in a month is granted; a benefit is withheld only where a rule says so, and the rule is named.
 *
 * <pre>{@code
 * Resolution resolution = CivilAffairs.policyBook().assess(household, setting).resolution();
 * resolution.granted();         // each with its amount after overlaps
 * resolution.monthlyTotal();    // empty while something could still change it
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param granted what is granted in money, in the order of the results
 * @param withheld what a rule takes away
 * @param alternatives other lawful sets, where the applicant may choose
 * @param provisionalOn what could still change what is granted
 */
public record Resolution(
        List<Granted> granted, List<Withheld> withheld, List<Alternative> alternatives, Set<FactRef> provisionalOn) {
    private static final Resolution NOTHING = new Resolution(List.of(), List.of(), List.of(), Set.of());

    /** Keeps unmodifiable copies. */
    public Resolution {
        granted = List.copyOf(granted);
        withheld = List.copyOf(withheld);
        alternatives = List.copyOf(alternatives);
        provisionalOn = Collections.unmodifiableSet(new LinkedHashSet<>(provisionalOn));
    }

    /**
     * A benefit in money after overlaps (可领取的待遇).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param amount what is paid; null while an official has to fix it
     * @param range the limits of an amount that an official has to fix; null if nothing is open
     * @param reducedBy the rules under which it is less than the programme pays by itself
     */
    public record Granted(
            ProgrammeId programme,
            String subject,
            @Nullable Amount amount,
            @Nullable AmountRange range,
            List<OverlapRule> reducedBy) {
        /**
         * Keeps its own copy.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param amount what is paid, or null
         * @param range the limits of the amount, or null
         * @param reducedBy the rules under which it is less
         */
        public Granted {
            reducedBy = List.copyOf(reducedBy);
        }
    }

    /**
     * A benefit that a rule takes away (不予发放的待遇).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param rule the rule
     */
    public record Withheld(ProgrammeId programme, String subject, OverlapRule rule) {}

    /**
     * Another lawful set (可选方案): the best that holds a benefit which is withheld by choice only.
     *
     * @param choosing the benefit that is withheld in the set granted
     * @param granted what would be granted in its stead
     */
    public record Alternative(Withheld choosing, List<Granted> granted) {
        /**
         * Keeps its own copy.
         *
         * @param choosing the benefit that is withheld in the set granted
         * @param granted what would be granted in its stead
         */
        public Alternative {
            granted = List.copyOf(granted);
        }

        /**
         * What this set comes to in a month.
         *
         * @return the sum of the monthly amounts, or empty if an official has to fix one of them
         */
        public Optional<Money> monthlyTotal() {
            return Resolution.total(granted);
        }
    }

    /**
     * Applies the rules on overlaps.
     *
     * @param results the answers of the programmes, in the order of the book
     * @param household the household they are about
     * @param rules the rules, in order
     * @param month the month
     * @return what is granted, withheld and still open
     */
    public static Resolution of(
            List<Assessment> results, Household household, List<OverlapRule> rules, YearMonth month) {
        return of(results, household, RulesInForce.of(rules, month));
    }

    static Resolution of(List<Assessment> results, Household household, RulesInForce rules) {
        return of(results, household, paid(household), rules);
    }

    /** The same where of the record of payments only a part still counts. */
    static Resolution of(
            List<Assessment> results, Household household, List<BenefitInPayment> paid, RulesInForce rules) {
        List<Item> items = items(results, household, rules);
        if (items.isEmpty()) {
            return NOTHING;
        }
        Links links = new Links(items, paid, rules.naming(items));
        boolean[] in = BestSet.of(links);
        List<Withheld> withheld = new ArrayList<>();
        List<Alternative> alternatives = new ArrayList<>();
        List<Granted> best = granted(links, in);
        Set<List<Granted>> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Withheld lost = withheld(i, links, in);
            if (lost != null) {
                withheld.add(lost);
                boolean[] other = lost.rule() instanceof OverlapRule.CannotCombine ? BestSet.with(i, links) : null;
                List<Granted> instead = other == null ? best : granted(links, other);
                if (!instead.equals(best) && seen.add(instead)) {
                    alternatives.add(new Alternative(lost, instead));
                }
            }
        }
        return new Resolution(best, withheld, alternatives, Provisional.on(results, household, rules, links, in));
    }

    /** The same, which something more could still change. */
    Resolution alsoOn(Set<FactRef> needed) {
        if (needed.isEmpty()) {
            return this;
        }
        Set<FactRef> all = new LinkedHashSet<>(provisionalOn);
        return all.addAll(needed) ? new Resolution(granted, withheld, alternatives, all) : this;
    }

    /** The record of payments; empty while it is not known. */
    static List<BenefitInPayment> paid(Household household) {
        List<BenefitInPayment> receiving = household.receiving();
        return receiving == null ? List.of() : receiving;
    }

    private static List<Item> items(List<Assessment> results, Household household, RulesInForce rules) {
        List<Item> items = new ArrayList<>();
        for (Assessment result : results) {
            if (result instanceof Assessment.Entitled award) {
                Item item = Item.of(award, household);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        List<BenefitInPayment> paid = paid(household);
        for (int i = 0; i < paid.size(); i++) {
            ProgrammeId programme = ProgrammeId.of(paid.get(i).programme());
            if (rules.concern(programme) && !isAssessed(programme, results)) {
                items.add(Item.of(paid.get(i), i, household));
            }
        }
        return items;
    }

    private static boolean isAssessed(ProgrammeId programme, List<Assessment> results) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).programme().equals(programme)) {
                return true;
            }
        }
        return false;
    }

    private static List<Granted> granted(Links links, boolean[] in) {
        List<Granted> granted = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Assessment.Entitled award = links.items().get(i).award();
            if (in[i] && award != null && !usedUp(i, links, in)) {
                granted.add(granted(award, i, links, in));
            }
        }
        return granted;
    }

    private static Granted granted(Assessment.Entitled award, int item, Links links, boolean[] in) {
        Amount own = award.amount();
        boolean reduced = own != null
                && own.per() == Per.MONTH
                && links.monthly(item, in).compareTo(links.items().get(item).monthly()) < 0;
        return new Granted(
                award.programme(),
                award.subject(),
                reduced ? Amount.of(links.monthly(item, in).toMoney(), Per.MONTH) : own,
                award.range(),
                reduced ? links.reducedBy(item, in) : List.of());
    }

    /** Whether others leave nothing of a benefit. */
    private static boolean usedUp(int item, Links links, boolean[] in) {
        return links.items().get(item).monthly().isPositive()
                && links.monthly(item, in).isZero();
    }

    private static @Nullable Withheld withheld(int item, Links links, boolean[] in) {
        Item lost = links.items().get(item);
        OverlapRule rule =
                in[item] ? usedUp(item, links, in) ? links.reducedBy(item, in).get(0) : null : links.blocked(item, in);
        return rule == null ? null : new Withheld(lost.programme(), lost.subject(), rule);
    }

    /**
     * What is granted per month in all.
     *
     * @return the sum of the monthly amounts granted, or empty while something could still change it
     */
    public Optional<Money> monthlyTotal() {
        return provisionalOn.isEmpty() ? total(granted) : Optional.empty();
    }

    private static Optional<Money> total(List<Granted> granted) {
        Money total = Money.ZERO;
        for (Granted g : granted) {
            Amount amount = g.amount();
            AmountRange range = g.range();
            if (amount == null && range != null && range.per() == Per.MONTH) {
                return Optional.empty();
            }
            if (amount != null && amount.per() == Per.MONTH) {
                total = total.plus(amount.money());
            }
        }
        return Optional.of(total);
    }
}
