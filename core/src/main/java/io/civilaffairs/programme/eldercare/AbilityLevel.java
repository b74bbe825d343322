package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.holds;

import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Questions about the level of an old person's ability (老年人能力等级), 0 intact to the worst, under the standard in force on the
 * day. Scores that are known in part may decide; if they do not, only what could still decide is asked for. An assessment
 * dated after the day of the question does not count: then no level does. One without a date is taken as made by then. This
 * class is immutable and thread-safe.
 */
final class AbilityLevel {
    /** Levels still possible, worked out once for a subject. */
    private static final Derived<Member, Possible> POSSIBLE = new PossibleLevels(null).shared();

    /** What the scores known leave possible: a bit for each level, none if no assessment counts. */
    record Possible(int levels) {}

    private AbilityLevel() {}

    /**
     * Whether the level is one or worse. How the level came about is written down, also where it does not reach.
     *
     * @param level the best level that will do, 0 to 4
     * @param clause the item of the law that asks for it
     * @return the condition
     */
    static Criterion<Member> atLeast(int level, Clause clause) {
        return holds(clause, new Check(clause.label(), "at-least-" + level, from(level), null, null, null, clause));
    }

    /**
     * Whether the level is one that a standard sets, or worse. How the level came about is written down with the level that
     * is asked for, also where it does not reach.
     *
     * @param level the standard that says from which level
     * @param clause the item of the law that asks for it
     * @return the condition
     */
    static Criterion<Member> atLeast(StandardId<Integer> level, Clause clause) {
        return holds(clause, new Check(clause.label(), "at-least-" + level.name(), 0, level, null, null, clause));
    }

    /**
     * Whether the level is exactly one; if so, how it came about is written down.
     *
     * @param level the level, 0 to 4
     * @param clause the item of the law that names it
     * @return the condition
     */
    static Criterion<Member> is(int level, Clause clause) {
        return holds(clause, new Check(clause.label(), "is-" + level, 1 << level, null, null, null, null));
    }

    private static int from(int level) {
        return -1 << Math.max(level, 0);
    }

    /** The levels that what is known leaves possible; null only if a figure is missing. */
    private static final class PossibleLevels extends Derived<Member, Possible> {
        private final @Nullable AbilityRule rule;

        PossibleLevels(@Nullable AbilityRule rule) {
            super("person.ability-levels", Label.of("可能的能力等级", "levels of ability still possible"), Unit.NONE);
            this.rule = rule;
        }

        @Override
        public Derived<Member, Possible> bind(Binding binding) {
            return new PossibleLevels(AbilityRule.in(binding));
        }

        @Override
        protected @Nullable Possible work(Member member, Probe probe) {
            AbilityRule bound = Objects.requireNonNull(rule, "bound");
            if (!bound.isKnown()) {
                bound.readFigures(probe);
                return null;
            }
            return new Possible(bound.levels(member));
        }
    }

    /** Whether the level is among some. */
    private static final class Check extends Derived<Member, Boolean> {
        private final String name;
        private final int wanted;
        private final @Nullable StandardId<Integer> from;
        private final @Nullable Derived<Member, Possible> possible;
        private final @Nullable AbilityRule rule;
        private final @Nullable Figure<Integer> figure;
        private final @Nullable Clause asking;

        Check(
                Label label,
                String name,
                int wanted,
                @Nullable StandardId<Integer> from,
                @Nullable Derived<Member, Possible> possible,
                @Nullable AbilityRule rule,
                @Nullable Clause asking) {
            this(label, name, wanted, from, possible, rule, null, asking);
        }

        private Check(
                Label label,
                String name,
                int wanted,
                @Nullable StandardId<Integer> from,
                @Nullable Derived<Member, Possible> possible,
                @Nullable AbilityRule rule,
                @Nullable Figure<Integer> figure,
                @Nullable Clause asking) {
            super("person.ability-level-" + name, label, Unit.FLAG);
            this.name = name;
            this.wanted = wanted;
            this.from = from;
            this.possible = possible;
            this.rule = rule;
            this.figure = figure;
            this.asking = asking;
        }

        @Override
        public Derived<Member, Boolean> bind(Binding binding) {
            Figure<Integer> level = from == null ? null : binding.figure(from);
            int levels = level == null || !level.isKnown()
                    ? wanted
                    : from(level.source().orElseThrow().value());
            return new Check(
                    label(), name, levels, from, POSSIBLE.bind(binding), AbilityRule.in(binding), level, asking);
        }

        @Override
        protected @Nullable Boolean work(Member member, Probe probe) {
            Possible known = Objects.requireNonNull(possible, "bound").read(member, probe);
            Figure<Integer> level = figure;
            boolean figureIsMissing = level != null && level.read(probe) == null;
            if (known == null || (known.levels() != 0 && figureIsMissing)) {
                return null;
            }
            int in = known.levels() & wanted;
            AbilityRule bound = Objects.requireNonNull(rule, "bound");
            if (in == 0 || in == known.levels()) {
                if (probe.isWatched() && known.levels() != 0 && (in != 0 || asking != null)) {
                    bound.writeDown(member, known.levels(), probe);
                    writeLimit(member, probe);
                }
                return in != 0;
            }
            if (probe.isWatched()) {
                bound.ask(member, wanted, probe);
            }
            return null;
        }

        /** The best level that will do, where a level or worse is asked for. */
        private void writeLimit(Member member, Probe probe) {
            if (asking != null) {
                probe.step(
                        Clause.of("level-asked-for", "要求的等级（该级及以上）", "level asked for, or worse", asking.citation()),
                        member,
                        Integer.numberOfTrailingZeros(wanted));
            }
        }
    }
}
