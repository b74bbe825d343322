package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.standard.StandardId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes the level of the scores worse (等级变更): a coma, a diagnosis, risk events. Whether the levels of a diagnosis and of
 * risk events add up is an option of the packs. This class is immutable and thread-safe.
 */
final class AbilityUpgrades {
    /** The option on which the sources are silent. */
    static final String OPTION = "ability-upgrades-add";
    /** The choice that adds. */
    static final String ADD = "add";

    /** The facts this rests on, in the order of the form. */
    static final List<Fact<Member, ?>> FACTS =
            List.of(ElderFacts.COMA, ElderFacts.DEMENTIA_OR_MENTAL_DISORDER, ElderFacts.RISK_EVENTS_IN_30_DAYS);

    private final List<Figure<Integer>> figures;
    private final boolean known;
    private final int comaLevel;
    private final int diagnosisLevels;
    private final int riskLevels;
    private final int riskEvents;
    private final boolean add;
    private final Lines lines;
    private final int worst;

    AbilityUpgrades(Binding binding, int worst) {
        this.worst = worst;
        figures = figures(
                binding,
                List.of(
                        ElderlyAbilityStandards.COMA_LEVEL,
                        ElderlyAbilityStandards.DIAGNOSIS_LEVELS,
                        ElderlyAbilityStandards.RISK_LEVELS,
                        ElderlyAbilityStandards.RISK_EVENTS));
        known = figures.stream().allMatch(Figure::isKnown);
        comaLevel = known ? value(figures.get(0)) : 0;
        diagnosisLevels = known ? value(figures.get(1)) : 0;
        riskLevels = known ? value(figures.get(2)) : 0;
        riskEvents = known ? value(figures.get(3)) : 0;
        add = binding.option(OPTION).id().equals(ADD);
        lines = Lines.of(AbilityTexts.in(binding).upgrades(), add);
    }

    boolean isKnown() {
        return known;
    }

    List<Figure<Integer>> figures() {
        return figures;
    }

    /** Whether so many events count; null if their number is not known. */
    @Nullable
    Boolean isRisk(@Nullable Integer events) {
        return events == null ? null : Boolean.valueOf(events >= riskEvents);
    }

    /** The level in the end, never beyond the worst of the scale. */
    int level(int initial, boolean coma, boolean diagnosis, boolean risk) {
        if (coma) {
            return Math.min(comaLevel, worst);
        }
        int more = diagnosis && risk ? both() : diagnosis ? diagnosisLevels : risk ? riskLevels : 0;
        return Math.min(initial + more, worst);
    }

    /** Writes down the level of the scores, if one is left, what made it worse, and the level or levels in the end. */
    void writeDown(Member member, int initialLevels, int levels, Probe probe) {
        boolean coma = Boolean.TRUE.equals(ElderFacts.COMA.read(member));
        boolean diagnosis = Boolean.TRUE.equals(ElderFacts.DEMENTIA_OR_MENTAL_DISORDER.read(member));
        boolean risk = Boolean.TRUE.equals(isRisk(ElderFacts.RISK_EVENTS_IN_30_DAYS.read(member)));
        if (Integer.bitCount(initialLevels) == 1) {
            probe.step(lines.initial(), member, Integer.numberOfTrailingZeros(initialLevels));
        }
        if (coma) {
            probe.step(lines.coma(), member, comaLevel);
        } else {
            if (diagnosis) {
                probe.step(lines.diagnosis(), member, diagnosisLevels);
            }
            if (risk) {
                probe.step(lines.risk(), member, riskLevels);
            }
            if (diagnosis && risk) {
                probe.step(lines.both(), member, both());
            }
        }
        int best = Integer.numberOfTrailingZeros(levels);
        if (Integer.bitCount(levels) == 1) {
            probe.step(lines.level(), member, best);
        } else {
            probe.step(lines.bestLeft(), member, best);
            probe.step(lines.worstLeft(), member, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(levels));
        }
    }

    private int both() {
        return add ? diagnosisLevels + riskLevels : Math.max(diagnosisLevels, riskLevels);
    }

    /** The lines of the working, under the text in force. */
    private record Lines(
            Clause initial,
            Clause coma,
            Clause diagnosis,
            Clause risk,
            Clause both,
            Clause level,
            Clause bestLeft,
            Clause worstLeft) {
        static Lines of(Citation text, boolean add) {
            return new Lines(
                    Clause.of("initial-level", "初步等级", "level of the scores", text),
                    Clause.of("level-of-coma", "昏迷者的等级", "level of a person in a coma", text),
                    Clause.of("levels-for-diagnosis", "确诊痴呆或者精神障碍，提高级数", "levels for a diagnosis", text),
                    Clause.of("levels-for-risk-events", "近30天内照护风险事件，提高级数", "levels for risk events", text),
                    add
                            ? Clause.of("upgrades-added", "两项提高累加", "both added up", text)
                            : Clause.of("one-upgrade-at-most", "两项提高不累加", "one of both at most", text),
                    Clause.of("final-level", "最终等级", "level in the end", text),
                    Clause.of("best-level-left", "仍可能的最轻等级", "best level still possible", text),
                    Clause.of("worst-level-left", "仍可能的最重等级", "worst level still possible", text));
        }
    }

    static int value(Figure<Integer> known) {
        return known.source().orElseThrow().value();
    }

    /** Figures of several standards. */
    static List<Figure<Integer>> figures(Binding binding, List<StandardId<Integer>> ids) {
        return ids.stream().map(binding::figure).toList();
    }
}
