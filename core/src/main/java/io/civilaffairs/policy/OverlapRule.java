package io.civilaffairs.policy;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.law.Citation;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the law says about drawing several benefits together (待遇叠加与互斥规则). What no rule mentions may be combined.
 *
 * <pre>{@code
 * OverlapRule choice = new OverlapRule.CannotCombine(
 *     Clause.of("one-of-two", "不得同时享受", "not both", ARTICLE), BenefitKind.LIVING, OverlapScope.SAME_PERSON, null,
 *     List.of(ProgrammeId.MINIMUM_LIVING_GUARANTEE, ProgrammeId.EXTREME_HARDSHIP_SUPPORT));
 * PolicyBook book = CivilAffairs.policyBook().with(choice);
 * }</pre>
 *
 * <p>A programme that the book does not hold leaves its rule idle, unless a record of payments names it. This class is
 * immutable and thread-safe.
 */
public sealed interface OverlapRule {
    /**
     * The rule as a statutory item.
     *
     * @return its id, its name and where it stands
     */
    Clause clause();

    /**
     * What the benefits are for.
     *
     * @return the kind of benefit
     */
    BenefitKind kind();

    /**
     * Between whose benefits it stands.
     *
     * @return the same person or the same household
     */
    OverlapScope scope();

    /**
     * When it applies.
     *
     * @return the months, or null if no date is stated
     */
    @Nullable
    MonthRange during();

    /**
     * Where it applies.
     *
     * @return the region whose rule it is, or null if it applies everywhere
     */
    default @Nullable Region within() {
        return null;
    }

    /**
     * The programmes it speaks of.
     *
     * @return the programmes, in order
     */
    List<ProgrammeId> programmes();

    /**
     * The id.
     *
     * @return a kebab-case phrase
     */
    default String id() {
        return clause().id();
    }

    /**
     * The name.
     *
     * @return the name for people
     */
    default Label label() {
        return clause().label();
    }

    /**
     * Where it stands.
     *
     * @return the citation with its provenance
     */
    default Citation citation() {
        return clause().citation();
    }

    /**
     * Whether it applies in a month.
     *
     * @param month the month
     * @return true if no dates are stated or the month lies within them
     */
    default boolean appliesIn(YearMonth month) {
        MonthRange during = during();
        return during == null || during.contains(month);
    }

    /**
     * Whether it applies in a setting.
     *
     * @param setting the setting
     * @return true if it applies in the month, and the region is that of the rule or lies within it
     */
    default boolean appliesIn(Setting setting) {
        Region within = within();
        return appliesIn(setting.month()) && (within == null || setting.region().isWithin(within));
    }

    /**
     * At most one of them, as the applicant chooses (不得同时享受). The better one is granted, the others are alternatives.
     *
     * @param clause the rule as a statutory item
     * @param kind what the benefits are for
     * @param scope between whose benefits it stands
     * @param during when it applies, or null if no date is stated
     * @param among the programmes, at least two
     */
    record CannotCombine(
            Clause clause,
            BenefitKind kind,
            OverlapScope scope,
            @Nullable MonthRange during,
            List<ProgrammeId> among) implements OverlapRule {
        /**
         * Checks the programmes.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param scope between whose benefits it stands
         * @param during when it applies, or null
         * @param among the programmes, at least two
         */
        public CannotCombine {
            among = atLeast(2, among, clause);
        }

        @Override
        public List<ProgrammeId> programmes() {
            return among;
        }
    }

    /**
     * The higher one only (就高享受): no choice is left.
     *
     * @param clause the rule as a statutory item
     * @param kind what the benefits are for
     * @param scope between whose benefits it stands
     * @param during when it applies, or null if no date is stated
     * @param within the region whose rule it is, or null if it applies everywhere
     * @param among the programmes, at least two
     */
    record TakeHigher(
            Clause clause,
            BenefitKind kind,
            OverlapScope scope,
            @Nullable MonthRange during,
            @Nullable Region within,
            List<ProgrammeId> among)
            implements OverlapRule {
        /**
         * Checks the programmes.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param scope between whose benefits it stands
         * @param during when it applies, or null
         * @param within the region whose rule it is, or null
         * @param among the programmes, at least two
         */
        public TakeHigher {
            among = atLeast(2, among, clause);
        }

        /**
         * A rule that applies everywhere.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param scope between whose benefits it stands
         * @param during when it applies, or null
         * @param among the programmes, at least two
         */
        public TakeHigher(
                Clause clause,
                BenefitKind kind,
                OverlapScope scope,
                @Nullable MonthRange during,
                List<ProgrammeId> among) {
            this(clause, kind, scope, during, null, among);
        }

        @Override
        public List<ProgrammeId> programmes() {
            return among;
        }
    }

    /**
     * Who draws the one gets none of the others, whatever the amounts (优先享受).
     *
     * @param clause the rule as a statutory item
     * @param kind what the benefits are for
     * @param scope between whose benefits it stands
     * @param during when it applies, or null if no date is stated
     * @param winner the programme that goes before
     * @param losers the programmes that give way
     * @param onlyInFull whether they give way only while the winner is drawn in full, that is, not as a top-up
     */
    record TakesPrecedence(
            Clause clause,
            BenefitKind kind,
            OverlapScope scope,
            @Nullable MonthRange during,
            ProgrammeId winner,
            List<ProgrammeId> losers,
            boolean onlyInFull)
            implements OverlapRule {
        /**
         * Checks the programmes.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param scope between whose benefits it stands
         * @param during when it applies, or null
         * @param winner the programme that goes before
         * @param losers the programmes that give way
         * @param onlyInFull whether they give way only while the winner is drawn in full
         */
        public TakesPrecedence {
            losers = atLeast(1, losers, clause);
        }

        @Override
        public List<ProgrammeId> programmes() {
            return with(winner, losers);
        }
    }

    /**
     * A benefit that tops up to its standard what the person already has from others (补差发放). A household's award counts
     * with the equal share of the person; the rest is rounded up to the fen.
     *
     * @param clause the rule as a statutory item
     * @param kind what the benefits are for
     * @param during when it applies, or null if no date is stated
     * @param topUp the programme that is reduced, paid to persons per month
     * @param over the programmes it tops up
     */
    record Offsets(
            Clause clause, BenefitKind kind, @Nullable MonthRange during, ProgrammeId topUp, List<ProgrammeId> over)
            implements OverlapRule {
        /**
         * Checks the programmes.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param during when it applies, or null
         * @param topUp the programme that is reduced
         * @param over the programmes it tops up
         */
        public Offsets {
            over = atLeast(1, over, clause);
        }

        @Override
        public OverlapScope scope() {
            return OverlapScope.SAME_PERSON;
        }

        @Override
        public List<ProgrammeId> programmes() {
            return with(topUp, over);
        }
    }

    /**
     * A benefit that goes with another (随主待遇): it is withheld where none of those it goes with is granted.
     *
     * @param clause the rule as a statutory item
     * @param kind what the benefits are for
     * @param during when it applies, or null if no date is stated
     * @param dependent the programme that goes with another
     * @param bases the programmes it may go with
     */
    record Accompanies(
            Clause clause,
            BenefitKind kind,
            @Nullable MonthRange during,
            ProgrammeId dependent,
            List<ProgrammeId> bases)
            implements OverlapRule {
        /**
         * Checks the programmes.
         *
         * @param clause the rule as a statutory item
         * @param kind what the benefits are for
         * @param during when it applies, or null
         * @param dependent the programme that goes with another
         * @param bases the programmes it may go with
         */
        public Accompanies {
            bases = atLeast(1, bases, clause);
        }

        @Override
        public OverlapScope scope() {
            return OverlapScope.SAME_PERSON;
        }

        @Override
        public List<ProgrammeId> programmes() {
            return with(dependent, bases);
        }
    }

    private static List<ProgrammeId> atLeast(int number, List<ProgrammeId> programmes, Clause clause) {
        List<ProgrammeId> copy = List.copyOf(new LinkedHashSet<>(programmes));
        if (copy.size() < number || copy.size() < programmes.size()) {
            throw new IllegalArgumentException(
                    "rule " + clause.id() + " needs at least " + number + " different programmes, found " + programmes);
        }
        return copy;
    }

    private static List<ProgrammeId> with(ProgrammeId first, List<ProgrammeId> others) {
        List<ProgrammeId> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return List.copyOf(all);
    }
}
