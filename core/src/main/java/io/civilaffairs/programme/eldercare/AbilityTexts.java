package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Instrument;
import io.civilaffairs.rule.Binding;
import java.time.LocalDate;

/** Which text on the ability of old people is in force (老年人能力评估标准的适用). This class is immutable and thread-safe. */
final class AbilityTexts {
    private AbilityTexts() {}

    /** Whether the earlier standard is still in force on the day on which standards are looked up. */
    static boolean isEarlier(Binding binding) {
        LocalDate first = Texts.ABILITY_2022.inForceFrom();
        return first != null && binding.setting().standardsDate().isBefore(first);
    }

    /** What the text in force says of a worse level. */
    static Citation upgrades(Binding binding) {
        Instrument text = isEarlier(binding) ? Texts.ABILITY_2013 : Texts.ABILITY_2022;
        return text.article("等级变更（第三方转述）");
    }
}
