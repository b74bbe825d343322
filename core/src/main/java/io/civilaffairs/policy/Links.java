package io.civilaffairs.policy;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import io.civilaffairs.value.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the benefits of one household bear on one another. A set of them is lawful if exactly those are left out that
 * something in the set, or the lack of what they go with, shuts out.
 */
final class Links {
    /** That one benefit, if granted, shuts another out. */
    record Blocker(OverlapRule rule, int by, boolean onlyInFull) {}

    /** What a benefit goes with: one of these. */
    record Support(OverlapRule rule, List<Integer> bases) {}

    /** What a benefit is reduced by. */
    record Reduction(OverlapRule.Offsets rule, int by) {}

    private final List<Item> items;
    private final List<BenefitInPayment> paid;
    private final List<List<Blocker>> blockers = new ArrayList<>();
    private final List<List<Support>> supports = new ArrayList<>();
    private final List<List<Reduction>> reductions = new ArrayList<>();
    private final boolean[] toppedUp;

    Links(List<Item> items, List<BenefitInPayment> paid, List<OverlapRule> rules) {
        this.items = items;
        this.paid = paid;
        this.toppedUp = new boolean[items.size()];
        items.forEach(i -> {
            blockers.add(new ArrayList<>());
            supports.add(new ArrayList<>());
            reductions.add(new ArrayList<>());
        });
        rules.forEach(this::bindingOnAll);
        rules.forEach(this::higher);
        rules.forEach(this::choice);
    }

    private void bindingOnAll(OverlapRule rule) {
        if (rule instanceof OverlapRule.TakesPrecedence first) {
            pairs(
                    rule,
                    List.of(first.winner()),
                    first.losers(),
                    (winner, loser) -> blockers.get(loser).add(new Blocker(rule, winner, first.onlyInFull())));
        } else if (rule instanceof OverlapRule.Accompanies together) {
            supports(together);
        } else if (rule instanceof OverlapRule.Offsets offsets) {
            pairs(rule, List.of(offsets.topUp()), offsets.over(), (topUp, over) -> reduced(offsets, topUp, over));
            for (int i = 0; i < items.size(); i++) {
                Item topUp = items.get(i);
                toppedUp[i] |= topUp.programme().equals(offsets.topUp())
                        && offsets.over().stream().anyMatch(over -> states(topUp, over));
            }
        }
    }

    private void higher(OverlapRule rule) {
        if (rule instanceof OverlapRule.TakeHigher) {
            conflicts(rule);
        }
    }

    private void choice(OverlapRule rule) {
        if (rule instanceof OverlapRule.CannotCombine) {
            conflicts(rule);
        }
    }

    private void conflicts(OverlapRule rule) {
        pairs(rule, rule.programmes(), rule.programmes(), (one, other) -> {
            if (!items.get(one).programme().equals(items.get(other).programme())) {
                blockers.get(one).add(new Blocker(rule, other, false));
            }
        });
    }

    private void supports(OverlapRule.Accompanies together) {
        for (int dependent : of(List.of(together.dependent()))) {
            List<Integer> bases = new ArrayList<>(of(together.bases()));
            bases.removeIf(base -> !items.get(base).meets(items.get(dependent), together.scope()));
            if (!bases.isEmpty()) {
                supports.get(dependent).add(new Support(together, bases));
            }
        }
    }

    private void reduced(OverlapRule.Offsets rule, int topUp, int over) {
        if (!states(items.get(topUp), items.get(over).programme())) {
            reductions.get(topUp).add(new Reduction(rule, over));
        }
    }

    /** Whether the record of payments names a benefit of a person, so that the programme has deducted it already. */
    boolean states(Item person, ProgrammeId programme) {
        for (BenefitInPayment p : paid) {
            if (p.programme().equals(programme.id())
                    && (p.member() == null || person.covers().contains("person:" + p.member()))) {
                return true;
            }
        }
        return false;
    }

    private interface Pair {
        void found(int one, int other);
    }

    private void pairs(OverlapRule rule, List<ProgrammeId> ones, List<ProgrammeId> others, Pair pair) {
        List<Integer> left = of(ones);
        List<Integer> right = left.isEmpty() ? left : of(others);
        for (int one : left) {
            for (int other : right) {
                if (one != other && items.get(one).meets(items.get(other), rule.scope())) {
                    pair.found(one, other);
                }
            }
        }
    }

    private List<Integer> of(List<ProgrammeId> programmes) {
        List<Integer> found = List.of();
        for (int i = 0; i < items.size(); i++) {
            if (programmes.contains(items.get(i).programme())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(i);
            }
        }
        return found;
    }

    /** Whether nothing shuts out anything, and nothing hangs on anything. */
    boolean areFree() {
        for (int i = 0; i < items.size(); i++) {
            if (!blockers.get(i).isEmpty() || !supports.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    List<Item> items() {
        return items;
    }

    int size() {
        return items.size();
    }

    /** Those whose choice bears on this one, or whose amounts do. */
    List<Integer> neighbours(int item) {
        List<Integer> all = new ArrayList<>();
        blockers.get(item).forEach(b -> all.add(b.by()));
        supports.get(item).forEach(s -> all.addAll(s.bases()));
        reductions.get(item).forEach(r -> all.add(r.by()));
        return all;
    }

    /** Whether something other than what is ruled out already could shut the item out. */
    boolean mayBeBlocked(int item, boolean[] in, boolean[] open) {
        for (Blocker b : blockers.get(item)) {
            if (in[b.by()] || open[b.by()]) {
                return true;
            }
        }
        for (Support s : supports.get(item)) {
            if (hasNoBase(s, in)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoBase(Support support, boolean[] in) {
        for (int base : support.bases()) {
            if (in[base]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the item is shut out whatever is added to a set. */
    boolean surelyBlocked(int item, boolean[] in) {
        for (Blocker b : blockers.get(item)) {
            if (in[b.by()] && !b.onlyInFull()) {
                return true;
            }
        }
        return false;
    }

    /** The rule that shuts an item out of a set, those that leave no choice first; null if none does. */
    @Nullable
    OverlapRule blocked(int item, boolean[] in) {
        OverlapRule choice = null;
        OverlapRule higher = null;
        for (Blocker b : blockers.get(item)) {
            if (in[b.by()] && (!b.onlyInFull() || inFull(b.by(), item, in))) {
                if (b.rule() instanceof OverlapRule.CannotCombine) {
                    choice = choice == null ? b.rule() : choice;
                } else if (b.rule() instanceof OverlapRule.TakeHigher) {
                    higher = higher == null ? b.rule() : higher;
                } else {
                    return b.rule();
                }
            }
        }
        for (Support s : supports.get(item)) {
            if (hasNoBase(s, in)) {
                return s.rule();
            }
        }
        return higher == null ? choice : higher;
    }

    private boolean inFull(int winner, int loser, boolean[] in) {
        return !toppedUp[winner] && reductions.get(winner).stream().noneMatch(r -> r.by() != loser && in[r.by()]);
    }

    /** Whether it depends on the amount of this benefit whether an award is granted. */
    boolean weighedAgainstAnAward(int item) {
        return blockers.get(item).stream()
                .anyMatch(b -> !(b.rule() instanceof OverlapRule.TakesPrecedence)
                        && items.get(b.by()).award() != null);
    }

    /** What a benefit comes to in a month if a set is granted. */
    ExactMoney monthly(int item, boolean[] in) {
        ExactMoney left = items.get(item).monthly();
        if (!reducible(item)) {
            return left;
        }
        boolean reduced = false;
        for (Reduction r : reductions.get(item)) {
            if (in[r.by()]) {
                reduced = true;
                left = left.minus(items.get(r.by()).share(monthly(r.by(), in)));
            }
        }
        return reduced
                ? left.max(ExactMoney.of(Money.ZERO)).round(Rounding.UP_TO_FEN).exact()
                : left;
    }

    private boolean reducible(int item) {
        Item topUp = items.get(item);
        return topUp.award() == null
                || (topUp.award().amount() != null && topUp.award().amount().per() == Per.MONTH);
    }

    /** The rules under which an item is reduced in a set. */
    List<OverlapRule> reducedBy(int item, boolean[] in) {
        Set<OverlapRule> rules = new LinkedHashSet<>();
        for (Reduction r : reductions.get(item)) {
            if (in[r.by()]) {
                rules.add(r.rule());
            }
        }
        return List.copyOf(rules);
    }
}
