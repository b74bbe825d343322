package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Instrument;
import io.civilaffairs.rule.Binding;
import java.time.LocalDate;

/**
 * A text on the ability of old people and where it says what (老年人能力评估标准的条文). This class is immutable and thread-safe.
 *
 * @param levels what it says of the levels
 * @param upgrades what it says of a worse level
 * @param result what it says of a result that counts
 * @param stateChanges what it says of a state that changes
 * @param regular what it says of the next regular assessment
 * @param assessors what it says of those who assess
 */
record AbilityTexts(
        Citation levels,
        Citation upgrades,
        Citation result,
        Citation stateChanges,
        Citation regular,
        Citation assessors) {
    /** MZ/T 039-2013. */
    static final AbilityTexts OF_2013 =
            of(Texts.ABILITY_2013, "能力等级划分", "即时评估", "定期评估", Texts.ABILITY_2013.article("评估人员"));

    /** GB/T 42195-2022. */
    static final AbilityTexts OF_2022 =
            of(Texts.ABILITY_2022, "评估结果", "评估原因", "评估结果", Texts.ABILITY_2022_RECALLED.article("评估人员"));

    private static AbilityTexts of(
            Instrument text, String result, String stateChanges, String regular, Citation assessors) {
        return new AbilityTexts(
                text.article("能力等级划分"),
                text.article("等级变更"),
                text.article(result),
                text.article(stateChanges),
                text.article(regular),
                assessors);
    }

    /** Whether the earlier standard is still in force on the day on which standards are looked up. */
    static boolean isEarlier(Binding binding) {
        LocalDate first = Texts.ABILITY_2022.inForceFrom();
        return first != null && binding.setting().standardsDate().isBefore(first);
    }

    /** The text in force. */
    static AbilityTexts in(Binding binding) {
        return isEarlier(binding) ? OF_2013 : OF_2022;
    }
}
