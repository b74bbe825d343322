package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.allOf;
import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.whenBound;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeBuilder;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Categories;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * The ability of an old person (老年人能力评估): one of five levels, 0 intact to 4 lost, by GB/T 42195-2022; before its first day
 * one of four by MZ/T 039-2013. It is a classification of persons of sixty or over (老年人权益保障法 第二条): {@code INTACT}, {@code
 * MILD}, {@code MODERATE}, {@code SEVERE}, {@code COMPLETE}, and {@code none} for whoever is younger or has only an
 * assessment dated after the day.
 *
 * <p>Scores known in part decide as far as they go. Whether the levels for a diagnosis and for risk events add up is the
 * option {@code ability-upgrades-add}. Both texts are known through third parties; every condition and right cites the one in
 * force on the day. That a result in doubt may be reviewed is known of the text of 2022 only. This class is immutable and
 * thread-safe.
 */
public final class ElderlyAbility {
    private static final List<AbilityTexts> TEXTS = List.of(AbilityTexts.OF_2013, AbilityTexts.OF_2022);
    private static final int LEVELS_IN_2013 = 4;

    private static final Criterion<Member> GRADED = byText(text -> allOf(
            Clause.of(
                    "elder-assessed-by-then", "当日或者此前已评估的老年人", "an elderly person assessed by the day", text.result()),
            ElderAge.ELDERLY,
            holds(
                    Clause.of("not-assessed-later", "评估日期不在其后", "not assessed on a later day only", text.result()),
                    AbilityProcess.NOT_LATER)));

    private static final Criterion<Member> OVERDUE = byText(text -> allOf(
            Clause.of("overdue-for-assessment", "定期评估已到期", "overdue for a regular assessment", text.regular()),
            GRADED,
            holds(
                    Clause.of(
                            "interval-has-passed",
                            "距上次评估已超过规定间隔",
                            "the interval since the last has passed",
                            text.regular()),
                    AbilityProcess.OVERDUE)));

    private static final Criterion<Member> ASSESSORS_FALL_SHORT = byText(text -> allOf(
            Clause.of("assessors-fall-short", "评估人员不符合要求", "the assessors fall short", text.assessors()),
            GRADED,
            anyOf(
                    Clause.of("one-shortfall", "下列情形之一", "one of these", text.assessors()),
                    holds(
                            Clause.of("too-few-assessors", "评估人员少于规定人数", "too few assessors", text.assessors()),
                            AbilityProcess.TOO_FEW),
                    under(
                            AbilityTexts.OF_2022,
                            holds(
                                    Clause.of(
                                            "too-few-medical-assessors",
                                            "具有医护专业背景的评估人员不足",
                                            "too few with a medical background",
                                            text.assessors()),
                                    AbilityProcess.TOO_FEW_MEDICAL)))));

    /** The classification. */
    public static final Programme<Member> PROGRAMME = programme();

    private ElderlyAbility() {}

    private static Programme<Member> programme() {
        Categories<Member> before = levels(AbilityTexts.OF_2013);
        Categories<Member> now = levels(AbilityTexts.OF_2022);
        ProgrammeBuilder<Member> programme = Programme.builder(ProgrammeId.ELDERLY_ABILITY, Scope.PERSON)
                .label(Label.of("老年人能力评估", "elderly ability"))
                .citation(AbilityTexts.OF_2022.levels())
                .classifies(now.clause(), binding -> AbilityTexts.isEarlier(binding) ? before : now)
                .textReadFrom(YearMonth.of(2013, 10));
        TEXTS.forEach(text -> programme.gives(
                Clause.of(
                        "assessed-when-state-changes",
                        "状况发生变化的即时评估",
                        "assessed again when the state changes",
                        text.stateChanges()),
                under(text, GRADED)));
        programme.gives(
                Clause.of(
                        "review-of-doubted-result",
                        "对结果有疑问的可以复评",
                        "a result in doubt may be reviewed",
                        AbilityTexts.OF_2022.stateChanges()),
                under(AbilityTexts.OF_2022, GRADED));
        TEXTS.forEach(text -> programme.gives(
                Clause.of(
                        "regular-assessment-overdue",
                        "定期评估已到期，应当重新评估",
                        "the regular assessment is overdue",
                        text.regular()),
                under(text, OVERDUE)));
        TEXTS.forEach(text -> programme.gives(
                Clause.of(
                        "assessment-by-fit-assessors",
                        "评估人员不符合要求，应当由符合要求的人员评估",
                        "to be assessed by assessors who meet the rule",
                        text.assessors()),
                under(text, ASSESSORS_FALL_SHORT)));
        return programme.build();
    }

    /** The levels under their names in a text; the worst one is new in 2022. */
    private static Categories<Member> levels(AbilityTexts text) {
        List<Category<Member>> all = List.of(
                level("INTACT", 0, "能力完好", "ability intact", text),
                level("MILD", 1, "能力轻度受损（轻度失能）", "mild loss of ability", text),
                level("MODERATE", 2, "能力中度受损（中度失能）", "moderate loss of ability", text),
                level("SEVERE", 3, "能力重度受损（重度失能）", "severe loss of ability", text),
                level("COMPLETE", LEVELS_IN_2013, "能力完全丧失（完全失能）", "complete loss of ability", text));
        return Criteria.levels(
                Clause.of("ability-level", "老年人能力等级", "level of ability", text.levels()),
                GRADED,
                text.equals(AbilityTexts.OF_2013) ? all.subList(0, LEVELS_IN_2013) : all);
    }

    private static Category<Member> level(String code, int level, String zh, String en, AbilityTexts text) {
        return new Category<>(code, level, AbilityLevel.is(level, Clause.of("level-" + level, zh, en, text.levels())));
    }

    /** A condition as the text in force has it. */
    private static Criterion<Member> byText(Function<AbilityTexts, Criterion<Member>> condition) {
        Criterion<Member> before = condition.apply(AbilityTexts.OF_2013);
        Criterion<Member> now = condition.apply(AbilityTexts.OF_2022);
        return whenBound(now.clause(), binding -> AbilityTexts.isEarlier(binding) ? before : now);
    }

    /** A condition as long as a text is in force. */
    private static Criterion<Member> under(AbilityTexts text, Criterion<Member> condition) {
        return whenBound(condition.clause(), binding -> AbilityTexts.in(binding).equals(text) ? condition : null);
    }
}
