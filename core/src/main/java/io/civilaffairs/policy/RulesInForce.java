package io.civilaffairs.policy;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.standard.Setting;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on overlaps that apply here and now (当时当地适用的待遇衔接规则), with an index of which programmes they set against which. */
final class RulesInForce {
    private final List<OverlapRule> rules;
    private final ImmutableMap<ProgrammeId, BitSet> naming;
    private final ImmutableTable<ProgrammeId, ProgrammeId, List<OverlapRule>> bearing;
    private final ImmutableListMultimap<ProgrammeId, OverlapRule.TakesPrecedence> precedences;

    private final ImmutableSet<ProgrammeId> topUps;
    private final ImmutableSet<ProgrammeId> deducted;

    private RulesInForce(List<OverlapRule> rules) {
        this.rules = rules;
        List<OverlapRule.Offsets> offsets = rules.stream()
                .filter(r -> r instanceof OverlapRule.Offsets)
                .map(r -> (OverlapRule.Offsets) r)
                .toList();
        this.topUps = offsets.stream().map(OverlapRule.Offsets::topUp).collect(ImmutableSet.toImmutableSet());
        this.deducted = offsets.stream().flatMap(o -> o.over().stream()).collect(ImmutableSet.toImmutableSet());
        Map<ProgrammeId, BitSet> named = new LinkedHashMap<>();
        Table<ProgrammeId, ProgrammeId, List<OverlapRule>> pairs = HashBasedTable.create();
        ImmutableListMultimap.Builder<ProgrammeId, OverlapRule.TakesPrecedence> losers =
                ImmutableListMultimap.builder();
        for (int i = 0; i < rules.size(); i++) {
            OverlapRule rule = rules.get(i);
            List<ProgrammeId> programmes = rule.programmes();
            for (ProgrammeId programme : programmes) {
                named.computeIfAbsent(programme, p -> new BitSet()).set(i);
            }
            for (ProgrammeId first : programmes) {
                programmes.stream()
                        .filter(second -> bearsOn(rule, first, second))
                        .forEach(second -> pairs.row(first)
                                .computeIfAbsent(second, p -> new ArrayList<>())
                                .add(rule));
            }
            if (rule instanceof OverlapRule.TakesPrecedence p) {
                p.losers().forEach(loser -> losers.put(loser, p));
            }
        }
        this.naming = ImmutableMap.copyOf(named);
        this.bearing = ImmutableTable.copyOf(pairs);
        this.precedences = losers.build();
    }

    static RulesInForce of(List<OverlapRule> rules, Setting setting) {
        return new RulesInForce(rules.stream().filter(r -> r.appliesIn(setting)).toList());
    }

    static RulesInForce of(List<OverlapRule> rules, YearMonth month) {
        return new RulesInForce(rules.stream().filter(r -> r.appliesIn(month)).toList());
    }

    /** Whether the first programme could shut out or reduce the second under a rule. */
    private static boolean bearsOn(OverlapRule rule, ProgrammeId first, ProgrammeId second) {
        if (rule instanceof OverlapRule.TakesPrecedence p) {
            return p.winner().equals(first) && p.losers().contains(second);
        }
        if (rule instanceof OverlapRule.Offsets o) {
            return o.over().contains(first) && o.topUp().equals(second);
        }
        return !(rule instanceof OverlapRule.Accompanies) && !first.equals(second);
    }

    /** The rules, in the order of the book. */
    List<OverlapRule> list() {
        return rules;
    }

    /** Whether some rule names a programme. */
    boolean concern(ProgrammeId programme) {
        return naming.containsKey(programme);
    }

    /** The programmes that some rule names. */
    Set<ProgrammeId> concerned() {
        return naming.keySet();
    }

    /** The programmes that are paid only beyond what others pay. */
    Set<ProgrammeId> topUps() {
        return topUps;
    }

    /** The programmes whose payments a top-up deducts. */
    Set<ProgrammeId> deducted() {
        return deducted;
    }

    /** The rules, in the order of the book, that name one of some programmes. */
    List<OverlapRule> naming(List<Item> items) {
        BitSet found = new BitSet(rules.size());
        for (int i = 0; i < items.size(); i++) {
            BitSet of = naming.get(items.get(i).programme());
            if (of != null) {
                found.or(of);
            }
        }
        List<OverlapRule> all = new ArrayList<>();
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            all.add(rules.get(i));
        }
        return all;
    }

    /** The rules under which the first programme could shut out or reduce the second. */
    List<OverlapRule> bearing(ProgrammeId first, ProgrammeId second) {
        List<OverlapRule> found = bearing.get(first, second);
        return found == null ? List.of() : found;
    }

    /** The rules under which a programme gives way to another. */
    List<OverlapRule.TakesPrecedence> precedencesOver(ProgrammeId loser) {
        return precedences.get(loser);
    }
}
