package io.civilaffairs.policy;

import io.civilaffairs.benefit.AmountRange;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.value.Per;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could still change what is granted. */
final class Provisional {
    private final RulesInForce rules;
    private final Links links;
    private final boolean[] in;
    private final List<Integer> awards;

    private Provisional(RulesInForce rules, Links links, boolean[] in) {
        this.rules = rules;
        this.links = links;
        this.in = in;
        this.awards = awardsIn(links, in);
    }

    static Set<FactRef> on(
            List<Assessment> results, Household household, RulesInForce rules, Links links, boolean[] in) {
        Provisional provisional = new Provisional(rules, links, in);
        Set<FactRef> needed = new LinkedHashSet<>();
        for (Assessment result : results) {
            if (result instanceof Assessment.Undetermined open
                    && rules.concern(open.programme())
                    && provisional.couldTakeAway(Item.open(open, household))) {
                needed.addAll(open.needed());
            }
        }
        needed.addAll(provisional.unknownAmounts());
        needed.addAll(provisional.decisions());
        if (household.receiving() == null && provisional.aPaymentCould(assessed(results))) {
            needed.add(HouseholdFacts.RECEIVING.at(household));
        }
        return needed;
    }

    private static Set<ProgrammeId> assessed(List<Assessment> results) {
        Set<ProgrammeId> programmes = new HashSet<>();
        results.forEach(r -> programmes.add(r.programme()));
        return programmes;
    }

    /** Whether a benefit that is not decided could, if granted, shut out or reduce one that is granted. */
    private boolean couldTakeAway(Item open) {
        if (givesWay(open)) {
            return false;
        }
        for (int granted : awards) {
            Item item = links.items().get(granted);
            for (OverlapRule rule : rules.bearing(open.programme(), item.programme())) {
                if (takesAway(rule, open, item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Integer> awardsIn(Links links, boolean[] in) {
        List<Integer> granted = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            if (in[i] && links.items().get(i).award() != null) {
                granted.add(i);
            }
        }
        return granted;
    }

    private boolean takesAway(OverlapRule rule, Item open, Item granted) {
        return open.meets(granted, rule.scope())
                && !(rule instanceof OverlapRule.Offsets && links.states(granted, open.programme()))
                && !(rule instanceof OverlapRule.TakesPrecedence first
                        && first.onlyInFull()
                        && topsUp(first.winner(), open));
    }

    /** Whether something granted shuts the benefit out whatever becomes of it. */
    private boolean givesWay(Item open) {
        for (OverlapRule.TakesPrecedence rule : rules.precedencesOver(open.programme())) {
            if (!rule.onlyInFull() && granted(rule.winner(), open, rule.scope())) {
                return true;
            }
        }
        return false;
    }

    private boolean granted(ProgrammeId programme, Item with, OverlapScope scope) {
        for (int i = 0; i < links.size(); i++) {
            Item item = links.items().get(i);
            if (in[i] && item.programme().equals(programme) && item.meets(with, scope)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the programme could only be drawn as a top-up, as the record of payments states what it tops up. */
    private boolean topsUp(ProgrammeId programme, Item person) {
        return rules.list().stream()
                .anyMatch(rule -> rule instanceof OverlapRule.Offsets o
                        && o.topUp().equals(programme)
                        && o.over().stream().anyMatch(over -> links.states(person, over)));
    }

    /** Amounts in payment that are not known, of which it depends which benefit is the higher. */
    private List<FactRef> unknownAmounts() {
        List<FactRef> unknown = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            FactRef amount = links.items().get(i).unknown();
            if (amount != null && links.weighedAgainstAnAward(i)) {
                unknown.add(amount);
            }
        }
        return unknown;
    }

    /** Decisions that fix a monthly amount that is granted. */
    private List<FactRef> decisions() {
        List<FactRef> decisions = new ArrayList<>();
        for (int i : awards) {
            Assessment.Entitled award = links.items().get(i).award();
            AmountRange range = award == null ? null : award.range();
            if (range != null && range.per() == Per.MONTH) {
                decisions.add(range.decision());
            }
        }
        return decisions;
    }

    /** Whether the record of payments, which is not known, could name what takes away something granted. */
    private boolean aPaymentCould(Set<ProgrammeId> assessed) {
        return rules.concerned().stream()
                .filter(p -> !assessed.contains(p))
                .anyMatch(p -> awards.stream()
                        .anyMatch(i -> !rules.bearing(p, links.items().get(i).programme())
                                .isEmpty()));
    }
}
