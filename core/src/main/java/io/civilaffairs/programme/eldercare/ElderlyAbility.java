package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.List;

/**
 * The ability of an old person (老年人能力评估): one of five levels, 0 intact to 4 lost, by GB/T 42195-2022; before its first day
 * one of four by MZ/T 039-2013. It is a classification of persons of sixty or over (老年人权益保障法 第二条): {@code INTACT}, {@code
 * MILD}, {@code MODERATE}, {@code SEVERE}, {@code COMPLETE}, and {@code none} for whoever is younger or has only an
 * assessment dated after the day.
 *
 * <p>Scores known in part decide as far as they go. Whether the levels for a diagnosis and for risk events add up is the
 * option {@code ability-upgrades-add}. Both texts are known through third parties. This class is immutable and thread-safe.
 */
public final class ElderlyAbility {
    private static final Citation LEVELS_2022 = Texts.ABILITY_2022.article("能力等级划分（第三方转述）");
    private static final Citation LEVELS_2013 = Texts.ABILITY_2013.article("能力等级划分（第三方转述）");
    private static final Citation RESULT = Texts.ABILITY_2022.article("评估结果（第三方转述）");
    private static final Citation REASONS = Texts.ABILITY_2022.article("评估原因（第三方转述）");
    private static final Citation REGULAR = Texts.ABILITY_2013.article("定期评估（第三方转述）");
    private static final Citation ASSESSORS = Texts.ABILITY_2022_RECALLED.article("评估人员（据回忆）");
    private static final int ONLY_IN_2022 = 4;

    private static final Criterion<Member> GRADED = allOf(
            Clause.of("elder-assessed-by-then", "当日或者此前已评估的老年人", "an elderly person assessed by the day", RESULT),
            ElderAge.ELDERLY,
            holds(
                    Clause.of("not-assessed-later", "评估日期不在其后", "not assessed on a later day only", RESULT),
                    AbilityProcess.NOT_LATER));

    private static final List<Category<Member>> LEVELS = List.of(
            level("INTACT", 0, "能力完好", "ability intact"),
            level("MILD", 1, "能力轻度受损（轻度失能）", "mild loss of ability"),
            level("MODERATE", 2, "能力中度受损（中度失能）", "moderate loss of ability"),
            level("SEVERE", 3, "能力重度受损（重度失能）", "severe loss of ability"),
            level("COMPLETE", ONLY_IN_2022, "能力完全丧失（完全失能）", "complete loss of ability"));

    private static final Criterion<Member> OVERDUE = allOf(
            Clause.of("overdue-for-assessment", "定期评估已到期", "overdue for a regular assessment", REGULAR),
            GRADED,
            holds(
                    Clause.of("interval-has-passed", "距上次评估已超过规定间隔", "the interval since the last has passed", REGULAR),
                    AbilityProcess.OVERDUE));

    private static final Criterion<Member> TOO_FEW_MEDICAL = holds(
            Clause.of("too-few-medical-assessors", "具有医护专业背景的评估人员不足", "too few with a medical background", ASSESSORS),
            AbilityProcess.TOO_FEW_MEDICAL);

    private static final Criterion<Member> ASSESSORS_FALL_SHORT = allOf(
            Clause.of("assessors-fall-short", "评估人员不符合要求", "the assessors fall short", ASSESSORS),
            GRADED,
            anyOf(
                    Clause.of("one-shortfall", "下列情形之一", "one of these", ASSESSORS),
                    holds(
                            Clause.of("too-few-assessors", "评估人员少于规定人数", "too few assessors", ASSESSORS),
                            AbilityProcess.TOO_FEW),
                    whenBound(
                            TOO_FEW_MEDICAL.clause(),
                            binding -> AbilityTexts.isEarlier(binding) ? null : TOO_FEW_MEDICAL)));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(ProgrammeId.ELDERLY_ABILITY, Scope.PERSON)
            .label(Label.of("老年人能力评估", "elderly ability"))
            .citation(LEVELS_2022)
            .classifies(levels(Clause.of("ability-level", "老年人能力等级", "level of ability", LEVELS_2022), GRADED, LEVELS))
            .gives(
                    Clause.of(
                            "assessed-when-state-changes",
                            "状况发生变化的即时评估",
                            "assessed again when the state changes",
                            REASONS),
                    GRADED)
            .gives(
                    Clause.of("review-of-doubted-result", "对结果有疑问的可以复评", "a result in doubt may be reviewed", REASONS),
                    GRADED)
            .gives(
                    Clause.of(
                            "regular-assessment-overdue",
                            "定期评估已到期，应当重新评估",
                            "the regular assessment is overdue",
                            REGULAR),
                    OVERDUE)
            .gives(
                    Clause.of(
                            "assessment-by-fit-assessors",
                            "评估人员不符合要求，应当由符合要求的人员评估",
                            "to be assessed by assessors who meet the rule",
                            ASSESSORS),
                    ASSESSORS_FALL_SHORT)
            .textReadFrom(YearMonth.of(2013, 10))
            .build();

    private ElderlyAbility() {}

    /** A level under its name in the text in force; the worst one is new in 2022. */
    private static Category<Member> level(String code, int level, String zh, String en) {
        String id = "level-" + level;
        Criterion<Member> now = AbilityLevel.is(level, Clause.of(id, zh, en, LEVELS_2022));
        Criterion<Member> before =
                level == ONLY_IN_2022 ? null : AbilityLevel.is(level, Clause.of(id, zh, en, LEVELS_2013));
        return new Category<>(
                code, level, whenBound(now.clause(), binding -> AbilityTexts.isEarlier(binding) ? before : now));
    }
}
