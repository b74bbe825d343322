package io.civilaffairs.policy;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.value.MonthRange;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What must hold of rules on overlaps so that every household has a lawful set and finding the best one is quick. */
final class OverlapChecks {
    private static final int MOST_OF_A_PERSON = 20;
    private static final int MOST_OF_A_HOUSEHOLD = 10;
    private static final YearMonth EARLIEST = YearMonth.of(1, 1);

    private final Set<ProgrammeId> ofHousehold = new HashSet<>();
    private final List<OverlapRule> rules;

    private OverlapChecks(Collection<Programme<?>> programmes, List<OverlapRule> rules) {
        this.rules = rules;
        for (Programme<?> p : programmes) {
            if (p.scope().equals(Scope.HOUSEHOLD)) {
                ofHousehold.add(p.id());
            }
        }
    }

    static void check(Collection<Programme<?>> programmes, List<OverlapRule> rules) {
        OverlapChecks checks = new OverlapChecks(programmes, rules);
        checks.ids();
        checks.subjects();
        checks.circles();
        checks.sizes();
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        for (OverlapRule rule : rules) {
            if (!seen.add(rule.id())) {
                throw new IllegalArgumentException("overlaps: two rules have the id \"" + rule.id() + "\"");
            }
        }
    }

    private void subjects() {
        for (OverlapRule rule : rules) {
            if (rule instanceof OverlapRule.Offsets o && ofHousehold.contains(o.topUp())) {
                throw new IllegalArgumentException("overlaps: rule \"" + o.id() + "\" tops up " + o.topUp()
                        + ", which is paid to households; only what is paid to persons can be a top-up");
            }
            if (rule instanceof OverlapRule.Accompanies a
                    && ofHousehold.contains(a.dependent())
                    && !ofHousehold.containsAll(a.bases())) {
                throw new IllegalArgumentException("overlaps: rule \"" + a.id() + "\" makes " + a.dependent()
                        + ", which is for households, go with a benefit of persons");
            }
        }
    }

    /** In each month in which a rule begins, nothing may give way to itself. */
    private void circles() {
        Set<YearMonth> months = new LinkedHashSet<>(List.of(EARLIEST));
        rules.stream()
                .map(OverlapRule::during)
                .filter(Objects::nonNull)
                .map(MonthRange::from)
                .forEach(months::add);
        for (YearMonth month : months) {
            List<OverlapRule> applying =
                    rules.stream().filter(r -> r.appliesIn(month)).toList();
            acyclic(order(applying), "benefits take precedence over one another in a circle: ");
            acyclic(topUps(applying), "benefits top one another up in a circle: ");
        }
    }

    /** What is decided before what: winners, bases, and what makes a winner a mere top-up. */
    private static Map<ProgrammeId, Set<ProgrammeId>> order(List<OverlapRule> rules) {
        Map<ProgrammeId, Set<ProgrammeId>> before = new LinkedHashMap<>();
        for (OverlapRule rule : rules) {
            if (rule instanceof OverlapRule.TakesPrecedence p) {
                edges(before, List.of(p.winner()), p.losers());
                for (OverlapRule other : rules) {
                    if (p.onlyInFull()
                            && other instanceof OverlapRule.Offsets o
                            && o.topUp().equals(p.winner())) {
                        for (ProgrammeId over : o.over()) {
                            edges(before, List.of(over), without(p.losers(), over));
                        }
                    }
                }
            } else if (rule instanceof OverlapRule.Accompanies a) {
                edges(before, a.bases(), List.of(a.dependent()));
            }
        }
        return before;
    }

    private static List<ProgrammeId> without(List<ProgrammeId> all, ProgrammeId one) {
        return all.stream().filter(p -> !p.equals(one)).toList();
    }

    private static Map<ProgrammeId, Set<ProgrammeId>> topUps(List<OverlapRule> rules) {
        Map<ProgrammeId, Set<ProgrammeId>> before = new LinkedHashMap<>();
        for (OverlapRule rule : rules) {
            if (rule instanceof OverlapRule.Offsets o) {
                edges(before, o.over(), List.of(o.topUp()));
            }
        }
        return before;
    }

    private static void edges(Map<ProgrammeId, Set<ProgrammeId>> graph, List<ProgrammeId> from, List<ProgrammeId> to) {
        from.forEach(f -> graph.computeIfAbsent(f, k -> new LinkedHashSet<>()).addAll(to));
    }

    private static void acyclic(Map<ProgrammeId, Set<ProgrammeId>> graph, String problem) {
        Set<ProgrammeId> done = new HashSet<>();
        graph.keySet().forEach(start -> walk(start, graph, new ArrayList<>(), done, problem));
    }

    private static void walk(
            ProgrammeId at,
            Map<ProgrammeId, Set<ProgrammeId>> graph,
            List<ProgrammeId> path,
            Set<ProgrammeId> done,
            String problem) {
        if (done.contains(at)) {
            return;
        }
        int seen = path.indexOf(at);
        path.add(at);
        if (seen >= 0) {
            throw new IllegalArgumentException("overlaps: " + problem
                    + String.join(
                            " -> ",
                            path.subList(seen, path.size()).stream()
                                    .map(ProgrammeId::id)
                                    .toList()));
        }
        graph.getOrDefault(at, Set.of()).forEach(next -> walk(next, graph, path, done, problem));
        path.remove(path.size() - 1);
        done.add(at);
    }

    private void sizes() {
        Map<ProgrammeId, Set<ProgrammeId>> near = new LinkedHashMap<>();
        Set<ProgrammeId> households = new LinkedHashSet<>();
        for (OverlapRule rule : rules) {
            for (ProgrammeId one : rule.programmes()) {
                if (ofHousehold.contains(one)) {
                    households.add(one);
                } else {
                    near.computeIfAbsent(one, k -> new LinkedHashSet<>())
                            .addAll(rule.programmes().stream()
                                    .filter(p -> !ofHousehold.contains(p))
                                    .toList());
                }
            }
        }
        if (households.size() > MOST_OF_A_HOUSEHOLD) {
            throw new IllegalArgumentException("overlaps: rules tie " + households.size()
                    + " programmes for households to others; at most " + MOST_OF_A_HOUSEHOLD + " can be resolved: "
                    + households);
        }
        Set<ProgrammeId> done = new HashSet<>();
        for (ProgrammeId start : near.keySet()) {
            Set<ProgrammeId> group = new LinkedHashSet<>();
            reach(start, near, group);
            if (done.addAll(group) && group.size() > MOST_OF_A_PERSON) {
                throw new IllegalArgumentException("overlaps: rules tie " + group.size()
                        + " programmes for persons to one another; at most " + MOST_OF_A_PERSON
                        + " can be resolved: " + group);
            }
        }
    }

    private static void reach(ProgrammeId at, Map<ProgrammeId, Set<ProgrammeId>> near, Set<ProgrammeId> group) {
        if (group.add(at)) {
            near.getOrDefault(at, Set.of()).forEach(next -> reach(next, near, group));
        }
    }
}
