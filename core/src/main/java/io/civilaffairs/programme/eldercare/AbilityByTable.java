package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The level by four grades and a table (MZ/T 039-2013): daily living by the Barthel index, mental status and social
 * participation by their totals, perception by its description. This class is immutable and thread-safe.
 */
final class AbilityByTable extends AbilityRule {
    private static final Citation ITEMS = Texts.ABILITY_2013.article("评估指标");
    private static final Citation TABLE = Texts.ABILITY_2013.article("能力等级划分");
    private static final int PERCEPTION = 2;
    private static final AssessmentScale.Part LIVING = AssessmentScale.BARTHEL.part("adl");

    /** The four dimensions: the part of a scale, where its scores stand, and whether more points are better. */
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension(
                    AbilityPart.of(ElderFacts.BARTHEL, LIVING),
                    ElderFacts.BARTHEL,
                    LIVING.items().get(0).step()),
            dimension("mental"),
            dimension("perception"),
            dimension("social"));

    private static final Clause TIE =
            Clause.of("more-severe-row-of-two", "两行规则同时符合，取较重一级", "two rows fit, the more severe is taken", TABLE);
    private static final Clause GAP = Clause.of(
            "row-read-as-at-least", "无规则逐字符合，按“至少”理解", "no row fits literally, one is read as at least", TABLE);

    private static final List<StandardId<Integer>> BOUNDS = List.of(
            ElderlyAbilityStandards.BARTHEL_INTACT_FROM,
            ElderlyAbilityStandards.BARTHEL_MILD_FROM,
            ElderlyAbilityStandards.BARTHEL_MODERATE_FROM,
            ElderlyAbilityStandards.MENTAL_MILD_FROM,
            ElderlyAbilityStandards.MENTAL_MODERATE_FROM,
            ElderlyAbilityStandards.MENTAL_SEVERE_FROM,
            ElderlyAbilityStandards.SOCIAL_MILD_FROM,
            ElderlyAbilityStandards.SOCIAL_MODERATE_FROM,
            ElderlyAbilityStandards.SOCIAL_SEVERE_FROM);

    private record Dimension(
            AbilityPart part, Fact<Member, Map<String, Integer>> scores, int step, Clause points, Clause grade) {
        Dimension(AbilityPart part, Fact<Member, Map<String, Integer>> scores, int step) {
            this(part, scores, step, points(part.part()), grade(part.part()));
        }

        private static Clause points(AssessmentScale.Part part) {
            return Clause.of(
                    "points-of-" + part.id(),
                    part.label().zh() + "得分",
                    part.label().en() + ", points",
                    ITEMS);
        }

        private static Clause grade(AssessmentScale.Part part) {
            return Clause.of(
                    "grade-of-" + part.id(),
                    part.label().zh() + "分级",
                    part.label().en() + ", grade",
                    ITEMS);
        }
    }

    private final List<Figure<Integer>> bounds;

    AbilityByTable(Binding binding) {
        this(binding, AbilityUpgrades.figures(binding, BOUNDS));
    }

    private AbilityByTable(Binding binding, List<Figure<Integer>> bounds) {
        super(binding, bounds, AbilityTable.WORST);
        this.bounds = bounds;
    }

    private static Dimension dimension(String part) {
        return new Dimension(
                AbilityPart.of(ElderFacts.ABILITY_2013, AssessmentScale.ABILITY_2013.part(part)),
                ElderFacts.ABILITY_2013,
                1);
    }

    @Override
    List<boolean[]> ofScores(Member member) {
        return List.of(
                grades(0, member), grades(1, member), grades(PERCEPTION, member), grades(PERCEPTION + 1, member));
    }

    private boolean[] grades(int dimension, Member member) {
        boolean[] may = new boolean[AbilityTable.WORST + 1];
        Dimension of = DIMENSIONS.get(dimension);
        Map<String, Integer> scores = of.scores().read(member);
        if (dimension == PERCEPTION) {
            eachPerception(scores, at -> may[perception(at)] = true);
            return may;
        }
        int known = of.part().known(scores);
        int most = known + of.part().open(scores);
        for (int total = known; total <= most; total += of.step()) {
            may[grade(dimension, total)] = true;
        }
        return may;
    }

    /** The grade of a total: of daily living the more points the better, otherwise the fewer. */
    private int grade(int dimension, int total) {
        int grade = 0;
        if (dimension == 0) {
            while (grade < AbilityTable.WORST && total < bound(grade)) {
                grade++;
            }
            return grade;
        }
        int first = dimension == 1 ? AbilityTable.WORST : 2 * AbilityTable.WORST;
        for (int i = 0; i < AbilityTable.WORST; i++) {
            grade = total >= bound(first + i) ? i + 1 : grade;
        }
        return grade;
    }

    private int bound(int index) {
        return AbilityUpgrades.value(bounds.get(index));
    }

    /** Goes through the scores of perception still possible. */
    private static void eachPerception(@Nullable Map<String, Integer> scores, Consumer<int[]> visitor) {
        List<AssessmentScale.Item> items =
                DIMENSIONS.get(PERCEPTION).part().part().items();
        int[] at = new int[items.size()];
        eachPerception(items, scores, 0, at, visitor);
    }

    private static void eachPerception(
            List<AssessmentScale.Item> items,
            @Nullable Map<String, Integer> scores,
            int from,
            int[] at,
            Consumer<int[]> visitor) {
        if (from == at.length) {
            visitor.accept(at);
            return;
        }
        Integer known = scores == null ? null : scores.get(items.get(from).id());
        for (int points : known == null ? items.get(from).points() : List.of(known)) {
            at[from] = points;
            eachPerception(items, scores, from + 1, at, visitor);
        }
    }

    private static int perception(int[] at) {
        return AbilityTable.perception(at[0], at[1], at[2], at[3]);
    }

    /** Whether, of all that is not known about perception, this item could make a difference. */
    private static boolean isDecisive(int item, @Nullable Map<String, Integer> scores, Predicate<boolean[]> bears) {
        boolean[] decisive = new boolean[1];
        eachPerception(scores, at -> {
            if (at[item] == 0 && !decisive[0]) {
                boolean[] may = new boolean[AbilityTable.WORST + 1];
                int[] other = at.clone();
                for (int points : DIMENSIONS
                        .get(PERCEPTION)
                        .part()
                        .part()
                        .items()
                        .get(item)
                        .points()) {
                    other[item] = points;
                    may[perception(other)] = true;
                }
                decisive[0] = bears.test(may);
            }
        });
        return decisive[0];
    }

    @Override
    int initialLevels(Member member) {
        int[] initial = {0};
        new Reach(ofScores(member), at -> Outcome.MET).each(at -> initial[0] |= 1 << initial(at));
        return initial[0];
    }

    @Override
    int initial(int[] ranks) {
        return AbilityTable.level(ranks[0], ranks[1], ranks[PERCEPTION], ranks[PERCEPTION + 1]);
    }

    @Override
    void askScores(int dimension, Predicate<boolean[]> bears, Member member, Probe probe) {
        Dimension of = DIMENSIONS.get(dimension);
        if (dimension != PERCEPTION) {
            of.part().ask(member, probe);
            return;
        }
        Map<String, Integer> scores = of.scores().read(member);
        for (int i = 0; i < of.part().items().size(); i++) {
            Fact<Member, Integer> points = of.part().items().get(i).points();
            if (points.read(member) == null && isDecisive(i, scores, bears)) {
                points.read(member, probe);
            }
        }
    }

    @Override
    void writeScores(Member member, Probe probe) {
        int[] grades = new int[DIMENSIONS.size()];
        boolean all = true;
        for (int i = 0; i < grades.length; i++) {
            Dimension of = DIMENSIONS.get(i);
            Map<String, Integer> scores = of.scores().read(member);
            if (scores != null && i != PERCEPTION && of.part().open(scores) == 0) {
                probe.step(of.points(), member, of.part().known(scores));
            }
            int known = only(grades(i, member));
            if (known >= 0) {
                grades[i] = probe.step(of.grade(), member, known);
            }
            all &= known >= 0;
        }
        if (!all) {
            return;
        }
        int level = initial(grades);
        switch (AbilityTable.reading(grades[0], grades[1], grades[PERCEPTION], grades[PERCEPTION + 1])) {
            case MORE_SEVERE_OF_TWO -> probe.step(TIE, member, level);
            case ROW_READ_AS_AT_LEAST -> probe.step(GAP, member, level);
            case ONE_ROW -> {}
        }
    }

    /** The only grade still possible, or -1 if there are several. */
    private static int only(boolean[] may) {
        int only = -1;
        for (int i = 0; i < may.length; i++) {
            if (may[i]) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }
}
