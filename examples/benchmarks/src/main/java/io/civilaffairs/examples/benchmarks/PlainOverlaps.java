package io.civilaffairs.examples.benchmarks;

import static io.civilaffairs.examples.benchmarks.PlainCase.known;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.examples.benchmarks.PlainRelief.Sum;
import io.civilaffairs.examples.benchmarks.PlainSet.Result;
import io.civilaffairs.people.BenefitInPayment;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a household may draw together: of all lawful combinations the one that pays most a month. */
final class PlainOverlaps {
    // In the order of the book: of two combinations that pay the same, the one with the earlier benefit is taken.
    private static final int KEY_GROUP = 128;
    private static final int HARDSHIP = 64;
    private static final int LIVING = 32;
    private static final int NURSING = 16;
    private static final int ORPHAN = 8;
    private static final int UNATTENDED = 4;
    private static final int OLD_AGE_LIVING = 2;
    private static final int OLD_AGE_NURSING = 1;

    private final PlainCase c;
    private final long guarantee;
    private final long[] keyGroup;
    private final long[] hardship;
    private final long[] living;
    private final long[] nursing;
    private final long[] orphan;
    private final long[] unattended;

    /** What is granted, after the overlaps. */
    record Granted(
            ProgrammeId programme,
            String subject,
            long fen,
            @Nullable Sum range) {}

    /** What one person takes, as bits, and what that pays a month. */
    private record Choice(int taken, long total, long unattended) {
        boolean has(int bit) {
            return (taken & bit) != 0;
        }

        boolean betterThan(@Nullable Choice other) {
            return other == null || total > other.total || (total == other.total && taken > other.taken);
        }
    }

    private PlainOverlaps(PlainCase c, List<Result> results) {
        this.c = c;
        this.guarantee = results.get(0).fen();
        this.keyGroup = sums(ProgrammeId.KEY_GROUP_SUPPLEMENT, results);
        this.hardship = sums(ProgrammeId.EXTREME_HARDSHIP_SUPPORT, results);
        this.living = sums(ProgrammeId.DISABILITY_LIVING_SUBSIDY, results);
        this.nursing = sums(ProgrammeId.DISABILITY_NURSING_SUBSIDY, results);
        this.orphan = sums(ProgrammeId.ORPHAN_ALLOWANCE, results);
        this.unattended = sums(ProgrammeId.UNATTENDED_CHILD_ALLOWANCE, results);
        for (Member m : c.members) {
            if (unattended[m.position()] >= 0) {
                // Whatever it tops up is decided here, so that nothing of the record counts.
                unattended[m.position()] = PlainChildren.standard(m.person());
            }
        }
    }

    private long[] sums(ProgrammeId programme, List<Result> results) {
        long[] sums = new long[c.members.size()];
        int i = 0;
        for (Result r : results) {
            if (r.programme().equals(programme)) {
                sums[i++] = r.fen();
            }
        }
        return sums;
    }

    static List<Granted> granted(PlainCase c, List<Result> results) {
        return new PlainOverlaps(c, results).granted(results);
    }

    private List<Granted> granted(List<Result> results) {
        int n = c.members.size();
        Choice[] with = new Choice[n];
        Choice[] without = new Choice[n];
        long totalWith = guarantee;
        for (int i = 0; i < n; i++) {
            with[i] = best(i, guarantee >= 0, false);
            totalWith += with[i].total;
        }
        Choice[] chosen = with;
        boolean guaranteed = guarantee >= 0;
        if (guarantee >= 0 && mayChooseHardship()) {
            long totalWithout = 0;
            for (int i = 0; i < n; i++) {
                without[i] = best(i, false, false);
                totalWithout += without[i].total;
            }
            totalWithout -= forceOne(without);
            guaranteed = totalWith >= totalWithout;
            chosen = guaranteed ? with : without;
        }
        List<Granted> granted = new ArrayList<>();
        for (Result r : results) {
            boolean paid = r.outcome() == Outcome.MET && (r.fen() >= 0 || r.range() != null);
            Granted g = paid ? granted(r, guaranteed, chosen) : null;
            if (g != null) {
                granted.add(g);
            }
        }
        return granted;
    }

    private @Nullable Granted granted(Result r, boolean guaranteed, Choice[] chosen) {
        int bit = bit(r.programme());
        long fen = r.fen();
        if (r.programme().equals(ProgrammeId.MINIMUM_LIVING_GUARANTEE)) {
            return guaranteed ? new Granted(r.programme(), r.subject(), fen, null) : null;
        }
        if (bit != 0) {
            Choice choice = chosen[position(r.subject())];
            if (!choice.has(bit)) {
                return null;
            }
            if (bit == UNATTENDED) {
                if (choice.unattended == 0) {
                    return null;
                }
                fen = choice.unattended;
            }
        }
        return new Granted(r.programme(), r.subject(), fen, r.range());
    }

    private int position(String subject) {
        for (Member m : c.members) {
            if (m.key().equals(subject)) {
                return m.position();
            }
        }
        throw new IllegalArgumentException(subject);
    }

    private static int bit(ProgrammeId programme) {
        return switch (programme.id()) {
            case "key-group-supplement" -> KEY_GROUP;
            case "extreme-hardship-support" -> HARDSHIP;
            case "disability-living-subsidy" -> LIVING;
            case "disability-nursing-subsidy" -> NURSING;
            case "orphan-allowance" -> ORPHAN;
            case "unattended-child-allowance" -> UNATTENDED;
            default -> 0;
        };
    }

    private boolean mayChooseHardship() {
        for (int i = 0; i < hardship.length; i++) {
            if (c.counts[i] && hardship[i] >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Without the guarantee somebody whom it covers must draw extreme hardship support instead; what that costs. */
    private long forceOne(Choice[] without) {
        int cheapest = -1;
        Choice best = null;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < without.length; i++) {
            if (c.counts[i] && hardship[i] >= 0) {
                if (without[i].has(HARDSHIP)) {
                    return 0;
                }
                Choice forced = best(i, false, true);
                if (without[i].total - forced.total < least) {
                    least = without[i].total - forced.total;
                    cheapest = i;
                    best = forced;
                }
            }
        }
        without[cheapest] = known(best);
        return least;
    }

    private Choice best(int i, boolean guaranteeIn, boolean mustChooseHardship) {
        boolean covered = guarantee >= 0 && c.counts[i];
        boolean guaranteed = guaranteeIn && covered;
        int mains = (hardship[i] >= 0 && !guaranteed ? HARDSHIP : 0)
                | (orphan[i] >= 0 ? ORPHAN : 0)
                | (unattended[i] >= 0 ? UNATTENDED : 0);
        if (mains == 0) {
            return known(withMain(i, 0, covered, guaranteed));
        }
        Choice best = null;
        for (int main : new int[] {HARDSHIP, ORPHAN, UNATTENDED}) {
            if ((mains & main) != 0 && (main == HARDSHIP || !mustChooseHardship)) {
                Choice choice = withMain(i, main, covered, guaranteed);
                best = choice.betterThan(best) ? choice : best;
            }
        }
        return known(best);
    }

    private Choice withMain(int i, int main, boolean covered, boolean guaranteed) {
        long oldAgeLiving = drawn(i, ProgrammeId.OLD_AGE_LIVING);
        long oldAgeNursing = drawn(i, ProgrammeId.OLD_AGE_NURSING);
        boolean supplemented = keyGroup[i] >= 0 && (!covered || guaranteed);
        int taken = main | (supplemented ? KEY_GROUP : 0);
        long total =
                (main == HARDSHIP ? hardship[i] : main == ORPHAN ? orphan[i] : 0) + (supplemented ? keyGroup[i] : 0);
        boolean nurses = nursing[i] >= 0 && main != HARDSHIP && nursing[i] >= oldAgeNursing;
        taken |= nurses ? NURSING : oldAgeNursing >= 0 ? OLD_AGE_NURSING : 0;
        total += nurses ? nursing[i] : Math.max(0, oldAgeNursing);
        boolean mayDrawLiving = living[i] >= 0
                && main != HARDSHIP
                && main != ORPHAN
                && (!covered || guaranteed)
                && !(main == UNATTENDED && !guaranteed);
        Choice without = withLiving(i, taken, total, guaranteed, false, oldAgeLiving);
        if (!mayDrawLiving) {
            return without;
        }
        Choice with = withLiving(i, taken, total, guaranteed, true, oldAgeLiving);
        return oldAgeLiving >= 0 && without.betterThan(with) ? without : with;
    }

    private Choice withLiving(int i, int taken, long total, boolean guaranteed, boolean draws, long oldAge) {
        int all = taken | (draws ? LIVING : oldAge >= 0 ? OLD_AGE_LIVING : 0);
        long sum = total + (draws ? living[i] : Math.max(0, oldAge));
        if ((taken & UNATTENDED) == 0) {
            return new Choice(all, sum, 0);
        }
        long left = Math.max(0, unattended[i] - (guaranteed ? guarantee / c.size : 0) - (draws ? living[i] : 0));
        return new Choice(all, sum + left, left);
    }

    private long drawn(int i, ProgrammeId programme) {
        String person = c.members.get(i).person().id();
        for (BenefitInPayment b : known(c.household.receiving())) {
            if (b.programme().equals(programme.id()) && person.equals(b.member())) {
                return PlainCase.perYear(known(b.amount())) / 12;
            }
        }
        return PlainSet.NONE;
    }

    /** What is granted a month in all. */
    static long monthly(List<Granted> granted) {
        long sum = 0;
        for (Granted g : granted) {
            boolean monthly = g.fen() >= 0
                    && !g.programme().equals(ProgrammeId.TEMPORARY_ASSISTANCE)
                    && !g.programme().equals(ProgrammeId.DISASTER_RELIEF)
                    && !g.programme().equals(ProgrammeId.ORPHAN_STUDENT_GRANT);
            sum += monthly ? g.fen() : 0;
        }
        return sum;
    }
}
