package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The level by the total of 26 items (GB/T 42195-2022 能力等级划分): the more points, the better. This class is immutable and
 * thread-safe.
 */
final class AbilityByPoints extends AbilityRule {
    private static final Citation TEXT = Texts.ABILITY_2022.article("评估指标");
    private static final int LEVELS = 5;
    private static final AssessmentScale SCALE = AssessmentScale.ABILITY;
    private static final int ITEMS = SCALE.items().size();
    private static final List<AbilityPart> PARTS = SCALE.parts().stream()
            .map(p -> AbilityPart.of(ElderFacts.ABILITY, p))
            .toList();
    private static final List<Clause> TOTALS = SCALE.parts().stream()
            .map(p -> Clause.of(
                    "points-of-" + p.id().toLowerCase(Locale.ROOT),
                    p.id() + " " + p.label().zh() + "得分",
                    p.id() + " " + p.label().en() + ", points",
                    TEXT))
            .toList();
    private static final Clause TOTAL = Clause.of("points-in-all", "总分", "points in all", TEXT);
    private static final Clause KNOWN = Clause.of("points-known", "已知项目得分合计", "points of the items known", TEXT);
    private static final Clause OPEN =
            Clause.of("points-still-possible", "未知项目最高可得分", "most points of the items not known", TEXT);

    private final int[] levels;

    AbilityByPoints(Binding binding) {
        this(
                binding,
                AbilityUpgrades.figures(
                        binding,
                        List.of(
                                ElderlyAbilityStandards.INTACT_FROM,
                                ElderlyAbilityStandards.MILD_FROM,
                                ElderlyAbilityStandards.MODERATE_FROM,
                                ElderlyAbilityStandards.SEVERE_FROM)));
    }

    private AbilityByPoints(Binding binding, List<Figure<Integer>> bounds) {
        super(binding, bounds, LEVELS - 1);
        this.levels = isKnown() ? table(bounds) : new int[0];
    }

    /** The level of each total. */
    private static int[] table(List<Figure<Integer>> bounds) {
        int[] table = new int[SCALE.most() + 1];
        for (int total = 0; total < table.length; total++) {
            while (table[total] < bounds.size() && total < AbilityUpgrades.value(bounds.get(table[total]))) {
                table[total]++;
            }
        }
        return table;
    }

    @Override
    int initialLevels(Member member) {
        Map<String, Integer> scores = ElderFacts.ABILITY.read(member);
        int known = scores == null ? 0 : AssessmentScale.sum(scores);
        int open = scores != null && scores.size() == ITEMS ? 0 : open(scores);
        int initial = 0;
        for (int total = known; total <= known + open; total++) {
            initial |= 1 << levels[total];
        }
        return initial;
    }

    @Override
    List<boolean[]> ofScores(Member member) {
        int initial = initialLevels(member);
        boolean[] may = new boolean[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            may[level] = (initial & 1 << level) != 0;
        }
        return List.of(may);
    }

    private static int open(@Nullable Map<String, Integer> scores) {
        return PARTS.stream().mapToInt(p -> p.open(scores)).sum();
    }

    @Override
    int initial(int[] ranks) {
        return ranks[0];
    }

    /** Any point that is missing may take the total from one level to the next. */
    @Override
    void askScores(int dimension, Predicate<boolean[]> bears, Member member, Probe probe) {
        PARTS.forEach(p -> p.ask(member, probe));
    }

    @Override
    void writeScores(Member member, Probe probe) {
        Map<String, Integer> scores = ElderFacts.ABILITY.read(member);
        if (scores == null) {
            return;
        }
        boolean complete = scores.size() == ITEMS;
        for (int i = 0; i < PARTS.size(); i++) {
            if (complete || PARTS.get(i).open(scores) == 0) {
                probe.step(TOTALS.get(i), member, PARTS.get(i).known(scores));
            }
        }
        if (complete) {
            probe.step(TOTAL, member, AssessmentScale.sum(scores));
        } else {
            probe.step(KNOWN, member, AssessmentScale.sum(scores));
            probe.step(OPEN, member, open(scores));
        }
    }
}
