package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Figures;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How scores become a level under one standard (能力等级的确定): first a level from the scores, then what makes it worse. What is
 * not known is kept as the ranks still possible, in one list for each thing that bears on the level. This class is immutable
 * and thread-safe.
 */
abstract class AbilityRule {
    private static final int YES_OR_NO = 2;
    private static final int ANSWERS = 8;

    private final LocalDate day;
    private final AbilityUpgrades upgrades;
    private final Figures figures;

    AbilityRule(Binding binding, List<Figure<Integer>> bounds, int worst) {
        this.day = binding.setting().referenceDate();
        this.upgrades = new AbilityUpgrades(binding, worst);
        List<Figure<Integer>> all = new ArrayList<>(bounds);
        all.addAll(upgrades.figures());
        this.figures = Figures.of(all);
    }

    /** The rule of a setting, the same for all that ask: GB/T 42195-2022 from its first day, MZ/T 039-2013 before. */
    static AbilityRule in(Binding binding) {
        return binding.once(
                AbilityRule.class, b -> AbilityTexts.isEarlier(b) ? new AbilityByTable(b) : new AbilityByPoints(b));
    }

    /** The ranks still possible of each thing that the scores give. */
    abstract List<boolean[]> ofScores(Member member);

    /** A bit for each level that the scores known leave possible, before what makes it worse. */
    abstract int initialLevels(Member member);

    /** The level that such ranks give. */
    abstract int initial(int[] ranks);

    /**
     * Asks for the scores that one rank rests on; those that are known are not asked for.
     *
     * @param bears whether it makes a difference which of some ranks this is
     */
    abstract void askScores(int dimension, Predicate<boolean[]> bears, Member member, Probe probe);

    /** Writes down how the scores come to the level. */
    abstract void writeScores(Member member, Probe probe);

    final boolean isKnown() {
        return figures.areKnown();
    }

    final void readFigures(Probe probe) {
        figures.read(probe);
    }

    /** A bit for each level that what is known leaves possible; none if the assessment is dated later. */
    final int levels(Member member) {
        LocalDate assessed = ElderFacts.ABILITY_ASSESSED_ON.read(member);
        if (assessed != null && assessed.isAfter(day)) {
            return 0;
        }
        int initial = initialLevels(member);
        Boolean coma = ElderFacts.COMA.read(member);
        Boolean diagnosis = ElderFacts.DEMENTIA_OR_MENTAL_DISORDER.read(member);
        Boolean risk = upgrades.isRisk(ElderFacts.RISK_EVENTS_IN_30_DAYS.read(member));
        int levels = 0;
        for (int yes = 0; yes < ANSWERS; yes++) {
            if (may(coma, yes & 1) && may(diagnosis, yes & 2) && may(risk, yes & 4)) {
                for (int left = initial; left != 0; left &= left - 1) {
                    int level = Integer.numberOfTrailingZeros(left);
                    levels |= 1 << upgrades.level(level, (yes & 1) != 0, (yes & 2) != 0, (yes & 4) != 0);
                }
            }
        }
        return levels;
    }

    private static boolean may(@Nullable Boolean known, int yes) {
        return known == null || known == (yes != 0);
    }

    /** Asks for what could still decide whether the level is among some. */
    final void ask(Member member, int wanted, Probe probe) {
        readFigures(probe);
        List<boolean[]> ranks = ranks(member);
        Reach.At among = at -> Outcome.of((1 << level(at) & wanted) != 0);
        Reach reach = new Reach(ranks, among);
        int scores = ranks.size() - AbilityUpgrades.FACTS.size();
        for (int i = 0; i < scores; i++) {
            if (reach.matters(i)) {
                int dimension = i;
                askScores(i, may -> new Reach(with(ranks, dimension, may), among).matters(dimension), member, probe);
            }
        }
        for (int i = 0; i < AbilityUpgrades.FACTS.size(); i++) {
            Fact<Member, ?> fact = AbilityUpgrades.FACTS.get(i);
            if (reach.matters(scores + i)) {
                fact.read(member, probe);
            }
        }
    }

    /** Writes down how the level or levels came about, as far as the scores are known. */
    final void writeDown(Member member, int levels, Probe probe) {
        readFigures(probe);
        writeScores(member, probe);
        upgrades.writeDown(member, initialLevels(member), levels, probe);
    }

    private static List<boolean[]> with(List<boolean[]> ranks, int dimension, boolean[] may) {
        List<boolean[]> changed = new ArrayList<>(ranks);
        changed.set(dimension, may);
        return changed;
    }

    private List<boolean[]> ranks(Member member) {
        List<boolean[]> ranks = new ArrayList<>(ofScores(member));
        ranks.add(yesOrNo(ElderFacts.COMA.read(member)));
        ranks.add(yesOrNo(ElderFacts.DEMENTIA_OR_MENTAL_DISORDER.read(member)));
        ranks.add(yesOrNo(upgrades.isRisk(ElderFacts.RISK_EVENTS_IN_30_DAYS.read(member))));
        return ranks;
    }

    private static boolean[] yesOrNo(@Nullable Boolean known) {
        boolean[] may = new boolean[YES_OR_NO];
        may[0] = !Boolean.TRUE.equals(known);
        may[1] = !Boolean.FALSE.equals(known);
        return may;
    }

    private int level(int[] ranks) {
        int scores = ranks.length - AbilityUpgrades.FACTS.size();
        return upgrades.level(initial(ranks), ranks[scores] == 1, ranks[scores + 1] == 1, ranks[scores + 2] == 1);
    }
}
