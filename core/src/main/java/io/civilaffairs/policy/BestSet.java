package io.civilaffairs.policy;

import io.civilaffairs.value.ExactMoney;
import io.civilaffairs.value.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lawful set that comes to most in a month, exactly: every choice among the awards of the household, and for each the
 * best choice for each person. Of equal sets the one that has the benefit declared first.
 */
final class BestSet {
    private static final ExactMoney NOTHING = ExactMoney.of(Money.ZERO);

    private final Links links;
    private final int forced;
    private final List<Integer> household = new ArrayList<>();
    private final List<List<Integer>> persons = new ArrayList<>();
    private final boolean[] in;
    private final boolean[] open;
    private List<Integer> toBlock = List.of();

    /** Some of the benefits, and what they come to. */
    private record Choice(BitSet chosen, ExactMoney monthly) {
        boolean betterThan(@Nullable Choice other) {
            int better = other == null ? 1 : monthly.compareTo(other.monthly);
            if (better != 0 || other == null) {
                return better > 0;
            }
            BitSet different = (BitSet) chosen.clone();
            different.xor(other.chosen);
            return !different.isEmpty() && chosen.get(different.nextSetBit(0));
        }

        Choice and(Choice other) {
            BitSet both = (BitSet) chosen.clone();
            both.or(other.chosen);
            return new Choice(both, monthly.plus(other.monthly));
        }
    }

    private BestSet(Links links, int forced) {
        this.links = links;
        this.forced = forced;
        this.in = new boolean[links.size()];
        this.open = new boolean[links.size()];
        split();
    }

    /** The best lawful set. */
    static boolean[] of(Links links) {
        if (links.size() == 0) {
            return new boolean[0];
        }
        if (links.areFree()) {
            boolean[] all = new boolean[links.size()];
            Arrays.fill(all, true);
            return all;
        }
        boolean[] best = new BestSet(links, -1).solve();
        if (best == null) {
            throw new IllegalStateException("no lawful set, although the rules were checked when the book was built");
        }
        return best;
    }

    /** The best lawful set that holds a certain benefit, or null if there is none. */
    static boolean @Nullable [] with(int forced, Links links) {
        return new BestSet(links, forced).solve();
    }

    /** Awards of the household that bear on others stand apart; the others fall into groups that do not touch. */
    private void split() {
        int n = links.size();
        List<List<Integer>> near = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            near.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            for (int other : links.neighbours(i)) {
                near.get(i).add(other);
                near.get(other).add(i);
            }
        }
        boolean[] done = new boolean[n];
        for (int i = 0; i < n; i++) {
            if (links.items().get(i).ofHousehold() && !near.get(i).isEmpty()) {
                household.add(i);
                done[i] = true;
            }
        }
        for (int i = 0; i < n; i++) {
            if (!done[i]) {
                List<Integer> group = new ArrayList<>();
                Deque<Integer> next = new ArrayDeque<>(List.of(i));
                done[i] = true;
                while (!next.isEmpty()) {
                    int at = next.remove();
                    group.add(at);
                    for (int other : near.get(at)) {
                        if (!done[other]) {
                            done[other] = true;
                            next.add(other);
                        }
                    }
                }
                group.sort(null);
                persons.add(group);
            }
        }
    }

    private boolean @Nullable [] solve() {
        Choice best = null;
        for (int selection = (1 << household.size()) - 1; selection >= 0; selection--) {
            Choice choice = withHousehold(selection);
            if (choice != null && choice.betterThan(best)) {
                best = choice;
            }
        }
        if (best == null) {
            return null;
        }
        boolean[] chosen = new boolean[links.size()];
        best.chosen().stream().forEach(i -> chosen[i] = true);
        return chosen;
    }

    /** The best set with these awards of the household and no others, or null if there is none. */
    private @Nullable Choice withHousehold(int selection) {
        Arrays.fill(in, false);
        Arrays.fill(open, false);
        Choice base = new Choice(new BitSet(), NOTHING);
        for (int k = 0; k < household.size(); k++) {
            in[household.get(k)] = (selection & 1 << k) != 0;
        }
        List<Integer> free = new ArrayList<>();
        for (int item : household) {
            if (in[item]) {
                if (links.blocked(item, in) != null) {
                    return null;
                }
                base.chosen().set(item);
                base = new Choice(base.chosen(), base.monthly().plus(links.monthly(item, in)));
            } else if (item == forced) {
                return null;
            } else if (links.blocked(item, in) == null) {
                free.add(item);
            }
        }
        toBlock = free;
        Map<Integer, Choice> all = new HashMap<>(Map.of(0, base));
        for (List<Integer> group : persons) {
            Map<Integer, Choice> found = new HashMap<>();
            group.forEach(i -> open[i] = true);
            search(group, 0, found);
            all = joined(all, found);
        }
        return all.get((1 << toBlock.size()) - 1);
    }

    /** Every way to join one choice of each side, the best for each set of blocked awards of the household. */
    private static Map<Integer, Choice> joined(Map<Integer, Choice> left, Map<Integer, Choice> right) {
        Map<Integer, Choice> all = new HashMap<>();
        left.forEach((blocked, one) -> right.forEach((more, other) -> {
            Choice both = one.and(other);
            if (both.betterThan(all.get(blocked | more))) {
                all.put(blocked | more, both);
            }
        }));
        return all;
    }

    private void search(List<Integer> group, int at, Map<Integer, Choice> found) {
        if (at == group.size()) {
            note(group, found);
            return;
        }
        int item = group.get(at);
        open[item] = false;
        if (!links.surelyBlocked(item, in)) {
            in[item] = true;
            search(group, at + 1, found);
            in[item] = false;
        }
        if (item != forced && links.mayBeBlocked(item, in, open)) {
            search(group, at + 1, found);
        }
        open[item] = true;
    }

    private void note(List<Integer> group, Map<Integer, Choice> found) {
        Choice choice = new Choice(new BitSet(), NOTHING);
        for (int item : group) {
            if (in[item] == (links.blocked(item, in) != null)) {
                return;
            }
            if (in[item]) {
                choice.chosen().set(item);
                choice = new Choice(choice.chosen(), choice.monthly().plus(links.monthly(item, in)));
            }
        }
        for (int item : household) {
            if (in[item] && links.blocked(item, in) != null) {
                return;
            }
        }
        int blocked = 0;
        for (int k = 0; k < toBlock.size(); k++) {
            if (links.blocked(toBlock.get(k), in) != null) {
                blocked |= 1 << k;
            }
        }
        if (choice.betterThan(found.get(blocked))) {
            found.put(blocked, choice);
        }
    }
}
