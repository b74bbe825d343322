package io.civilaffairs.programme.eldercare;

import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.util.List;

/**
 * The standards that the assessment of an old person's ability reads (老年人能力评估标准). A pack gives their values; those that
 * both texts have change on the day GB/T 42195-2022 came into force.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ElderlyAbilityStandards {
    /** Fewest points of intact ability (能力完好最低分). */
    public static final StandardId<Integer> INTACT_FROM =
            points("elderly-ability.intact-from", "能力完好最低分", "fewest points of intact ability");
    /** Fewest points of mild loss (能力轻度受损最低分). */
    public static final StandardId<Integer> MILD_FROM =
            points("elderly-ability.mild-from", "能力轻度受损最低分", "fewest points of mild loss of ability");
    /** Fewest points of moderate loss (能力中度受损最低分). */
    public static final StandardId<Integer> MODERATE_FROM =
            points("elderly-ability.moderate-from", "能力中度受损最低分", "fewest points of moderate loss of ability");
    /** Fewest points of severe loss (能力重度受损最低分). */
    public static final StandardId<Integer> SEVERE_FROM =
            points("elderly-ability.severe-from", "能力重度受损最低分", "fewest points of severe loss of ability");

    /** The level of a person in a coma, which is the worst (昏迷者的等级). */
    public static final StandardId<Integer> COMA_LEVEL =
            levels("elderly-ability.coma-level", "昏迷者的能力等级", "level of a person in a coma");
    /** By how many levels a diagnosis is worse (确诊痴呆或者精神障碍提高的级数). */
    public static final StandardId<Integer> DIAGNOSIS_LEVELS =
            levels("elderly-ability.diagnosis-levels", "确诊痴呆或者精神障碍提高的级数", "levels added for a diagnosis");
    /** By how many levels risk events are worse (照护风险事件提高的级数). */
    public static final StandardId<Integer> RISK_LEVELS =
            levels("elderly-ability.risk-levels", "照护风险事件提高的级数", "levels added for risk events");
    /** How many risk events within 30 days count (近30天内照护风险事件次数). */
    public static final StandardId<Integer> RISK_EVENTS =
            national("elderly-ability.risk-events", "近30天内照护风险事件次数", "risk events within 30 days", Unit.COUNT);

    /** How many persons assess (评估人员人数). */
    public static final StandardId<Integer> ASSESSORS =
            national("elderly-ability.assessors", "评估人员人数", "number of assessors", Unit.PERSONS);
    /** How many of them have a medical or nursing background (具有医护专业背景的评估人员人数). */
    public static final StandardId<Integer> MEDICAL_ASSESSORS = national(
            "elderly-ability.medical-assessors",
            "具有医护专业背景的评估人员人数",
            "assessors with a medical or nursing background",
            Unit.PERSONS);
    /** After how many months a regular assessment is due (定期评估间隔). */
    public static final StandardId<Integer> REASSESS_MONTHS = StandardId.number(
            "elderly-ability.reassess-months",
            Label.of("定期评估间隔", "months to the next regular assessment"),
            Unit.MONTHS,
            Delegation.COUNTY);

    /** Fewest points of the Barthel index without loss (Barthel指数完好最低分). */
    public static final StandardId<Integer> BARTHEL_INTACT_FROM =
            points("barthel.intact-from", "Barthel指数完好最低分", "fewest points of the Barthel index without loss");
    /** Fewest points of the Barthel index with mild loss (Barthel指数轻度受损最低分). */
    public static final StandardId<Integer> BARTHEL_MILD_FROM =
            points("barthel.mild-from", "Barthel指数轻度受损最低分", "fewest points of the Barthel index with mild loss");
    /** Fewest points of the Barthel index with moderate loss (Barthel指数中度受损最低分). */
    public static final StandardId<Integer> BARTHEL_MODERATE_FROM = points(
            "barthel.moderate-from", "Barthel指数中度受损最低分", "fewest points of the Barthel index with moderate loss");

    /** Fewest points of a mildly affected mental status, 2013 (精神状态轻度受损最低分). */
    public static final StandardId<Integer> MENTAL_MILD_FROM =
            points("elderly-ability-2013.mental-mild-from", "精神状态轻度受损最低分（2013）", "mental status, mild from (2013)");
    /** Fewest points of a moderately affected mental status, 2013 (精神状态中度受损最低分). */
    public static final StandardId<Integer> MENTAL_MODERATE_FROM = points(
            "elderly-ability-2013.mental-moderate-from", "精神状态中度受损最低分（2013）", "mental status, moderate from (2013)");
    /** Fewest points of a severely affected mental status, 2013 (精神状态重度受损最低分). */
    public static final StandardId<Integer> MENTAL_SEVERE_FROM =
            points("elderly-ability-2013.mental-severe-from", "精神状态重度受损最低分（2013）", "mental status, severe from (2013)");
    /** Fewest points of mildly affected social participation, 2013 (社会参与轻度受损最低分). */
    public static final StandardId<Integer> SOCIAL_MILD_FROM = points(
            "elderly-ability-2013.social-mild-from", "社会参与轻度受损最低分（2013）", "social participation, mild from (2013)");
    /** Fewest points of moderately affected social participation, 2013 (社会参与中度受损最低分). */
    public static final StandardId<Integer> SOCIAL_MODERATE_FROM = points(
            "elderly-ability-2013.social-moderate-from",
            "社会参与中度受损最低分（2013）",
            "social participation, moderate from (2013)");
    /** Fewest points of severely affected social participation, 2013 (社会参与重度受损最低分). */
    public static final StandardId<Integer> SOCIAL_SEVERE_FROM = points(
            "elderly-ability-2013.social-severe-from", "社会参与重度受损最低分（2013）", "social participation, severe from (2013)");

    private static final List<StandardId<?>> ALL = List.of(
            INTACT_FROM,
            MILD_FROM,
            MODERATE_FROM,
            SEVERE_FROM,
            COMA_LEVEL,
            DIAGNOSIS_LEVELS,
            RISK_LEVELS,
            RISK_EVENTS,
            ASSESSORS,
            MEDICAL_ASSESSORS,
            REASSESS_MONTHS,
            BARTHEL_INTACT_FROM,
            BARTHEL_MILD_FROM,
            BARTHEL_MODERATE_FROM,
            MENTAL_MILD_FROM,
            MENTAL_MODERATE_FROM,
            MENTAL_SEVERE_FROM,
            SOCIAL_MILD_FROM,
            SOCIAL_MODERATE_FROM,
            SOCIAL_SEVERE_FROM);

    private ElderlyAbilityStandards() {}

    /**
     * Every standard of this class, for checks against the packs.
     *
     * @return the standards
     */
    public static List<StandardId<?>> all() {
        return ALL;
    }

    private static StandardId<Integer> points(String name, String zh, String en) {
        return national(name, zh, en, Unit.POINTS);
    }

    private static StandardId<Integer> levels(String name, String zh, String en) {
        return national(name, zh, en, Unit.LEVELS);
    }

    private static StandardId<Integer> national(String name, String zh, String en, Unit unit) {
        return StandardId.number(name, Label.of(zh, en), unit, Delegation.NATIONAL);
    }
}
