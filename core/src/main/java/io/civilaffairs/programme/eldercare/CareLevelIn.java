package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the care level is one of some levels (失能等级属于某几级). Scores that are known in part may decide it; if they do not,
 * only the items are asked for that could. This class is immutable and thread-safe.
 */
final class CareLevelIn extends Derived<Member, Boolean> {
    private static final int WORST = 5;

    private final Set<Integer> levels;
    private final @Nullable Clause found;
    private final @Nullable Citation asking;
    private final @Nullable CareTable table;

    private CareLevelIn(
            String id,
            Label label,
            Set<Integer> levels,
            @Nullable Clause found,
            @Nullable Citation asking,
            @Nullable CareTable table) {
        super(id, label, Unit.FLAG);
        this.levels = levels;
        this.found = found;
        this.asking = asking;
        this.table = table;
    }

    /** Whether the level is among some; says nothing of how it came about. */
    static CareLevelIn anyOf(String id, Label label, Set<Integer> levels) {
        return new CareLevelIn("person." + id, label, Set.copyOf(levels), null, null, null);
    }

    /** Whether the level is one or worse; totals, level and the level asked for are written down, also if it is not. */
    static CareLevelIn orWorse(String id, Label label, int level, Citation asking) {
        Set<Integer> levels = IntStream.rangeClosed(level, WORST).boxed().collect(Collectors.toUnmodifiableSet());
        return new CareLevelIn("person." + id, label, levels, null, asking, null);
    }

    /** Whether the level is this one; if so, the totals and the level are written down. */
    static CareLevelIn exactly(int level, Clause clause) {
        return new CareLevelIn("person.care-level-" + clause.id(), clause.label(), Set.of(level), clause, null, null);
    }

    @Override
    public CareLevelIn bind(Binding binding) {
        return new CareLevelIn(id(), label(), levels, found, asking, CareTable.in(binding));
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        CareTable bound = Objects.requireNonNull(table, "bound");
        List<boolean[]> bands = bound.bands(member);
        if (bands == null) {
            bound.bounds().forEach(of -> of.forEach(from -> from.read(probe)));
            return null;
        }
        Reach reach = new Reach(bands, ranks -> at(bound.level(ranks)));
        Outcome outcome = reach.outcome();
        if (probe.isWatched()) {
            bound.bounds().forEach(of -> of.forEach(from -> from.read(probe)));
            reach.each(ranks -> bound.level(ranks).read(probe));
            if (outcome == Outcome.UNKNOWN) {
                ask(reach, member, probe);
            } else if (asking != null) {
                writeTotals(bands, member, probe);
                writeLevels(reach, bound, asking, member, probe);
            } else if (outcome == Outcome.MET && found != null) {
                writeTotals(bands, member, probe);
                probe.step(found, member, levels.iterator().next());
            }
        }
        return outcome == Outcome.UNKNOWN ? null : outcome == Outcome.MET;
    }

    private Outcome at(Figure<Integer> level) {
        return level.source().map(v -> Outcome.of(levels.contains(v.value()))).orElse(Outcome.UNKNOWN);
    }

    private static void ask(Reach reach, Member member, Probe probe) {
        for (int d = 0; d < CareDimension.ALL.size(); d++) {
            if (reach.matters(d)) {
                CareDimension.ALL.get(d).items().forEach(item -> item.points().read(member, probe));
            }
        }
    }

    private static void writeTotals(List<boolean[]> bands, Member member, Probe probe) {
        for (int d = 0; d < CareDimension.ALL.size(); d++) {
            CareDimension dimension = CareDimension.ALL.get(d);
            if (dimension.open(member) == 0) {
                for (int band = 0; band < bands.get(d).length; band++) {
                    if (bands.get(d)[band]) {
                        probe.step(dimension.totals().get(band), member, dimension.known(member));
                    }
                }
            }
        }
    }

    /** The level, or the best and the worst still possible, and the best that will do. */
    private void writeLevels(Reach reach, CareTable bound, Citation asked, Member member, Probe probe) {
        Citation text = LongTermCareLevel.TABLE;
        SortedSet<Integer> possible = new TreeSet<>();
        reach.each(ranks -> bound.level(ranks).source().ifPresent(v -> possible.add(v.value())));
        if (possible.size() == 1) {
            probe.step(Clause.of("care-level", "失能等级", "care level", text), member, possible.first());
        } else {
            probe.step(
                    Clause.of("best-care-level-left", "仍可能的最轻失能等级", "best care level still possible", text),
                    member,
                    possible.first());
            probe.step(
                    Clause.of("worst-care-level-left", "仍可能的最重失能等级", "worst care level still possible", text),
                    member,
                    possible.last());
        }
        probe.step(
                Clause.of("care-level-asked-for", "要求的失能等级（该级及以上）", "care level asked for, or worse", asked),
                member,
                Collections.min(levels));
    }
}
