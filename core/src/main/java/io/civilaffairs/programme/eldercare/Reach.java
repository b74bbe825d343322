package io.civilaffairs.programme.eldercare;

import io.civilaffairs.rule.Outcome;
import java.util.List;
import java.util.function.Consumer;

/**
 * What may still come out of scores that are known in part (部分得分的可能结果): for each dimension the ranks still possible, and
 * what holds at each combination of them. This class is immutable and thread-safe if nobody changes what it was made of.
 */
final class Reach {
    /** What holds where each dimension has a certain rank. */
    @FunctionalInterface
    interface At {
        /** What holds. */
        Outcome at(int[] ranks);
    }

    private final List<boolean[]> possible;
    private final At at;

    Reach(List<boolean[]> possible, At at) {
        this.possible = List.copyOf(possible);
        this.at = at;
    }

    /** MET if it holds wherever the scores may end, NOT_MET if nowhere. */
    Outcome outcome() {
        int[] ranks = first();
        Outcome outcome = at.at(ranks);
        while (outcome != Outcome.UNKNOWN && next(ranks, -1)) {
            outcome = outcome == at.at(ranks) ? outcome : Outcome.UNKNOWN;
        }
        return outcome;
    }

    /** Whether knowing more about one dimension could make a difference. */
    boolean matters(int dimension) {
        int[] ranks = first();
        do {
            Outcome here = at.at(ranks);
            for (int rank = 0; rank < possible.get(dimension).length; rank++) {
                if (possible.get(dimension)[rank] && at.at(with(ranks, dimension, rank)) != here) {
                    return true;
                }
            }
        } while (next(ranks, dimension));
        return false;
    }

    /** Goes through what holds at every combination. */
    void each(Consumer<int[]> visitor) {
        int[] ranks = first();
        do {
            visitor.accept(ranks);
        } while (next(ranks, -1));
    }

    private static int[] with(int[] ranks, int dimension, int rank) {
        int[] changed = ranks.clone();
        changed[dimension] = rank;
        return changed;
    }

    private int[] first() {
        int[] ranks = new int[possible.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = after(i, -1);
        }
        return ranks;
    }

    /** The next combination, one dimension left as it is. */
    private boolean next(int[] ranks, int fixed) {
        for (int i = 0; i < ranks.length; i++) {
            if (i != fixed) {
                ranks[i] = after(i, ranks[i]);
                if (ranks[i] < possible.get(i).length) {
                    return true;
                }
                ranks[i] = after(i, -1);
            }
        }
        return false;
    }

    /** The next possible rank after one, or the number of ranks if there is none. */
    private int after(int dimension, int rank) {
        boolean[] ranks = possible.get(dimension);
        int next = rank + 1;
        while (next < ranks.length && !ranks[next]) {
            next++;
        }
        return next;
    }
}
