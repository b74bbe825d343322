package io.civilaffairs.programme.casework;

import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.policy.OverlapRule;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where one kind of assistance is dealt with (转办): the department that decides, those that take part, and the days.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param programme the programme
 * @param subject the key of the subject
 * @param outcome MET if the conditions are met on what is known, UNKNOWN if something is needed
 * @param needed what is needed; empty if the conditions are met
 * @param department who decides
 * @param with who takes part
 * @param how the way the article lays down
 * @param timetable the days, or null where no text that was read limits the steps
 * @param withheldBy the rule on overlaps that takes the benefit away, or null if none does
 */
public record Referral(
        ProgrammeId programme,
        String subject,
        Outcome outcome,
        Set<FactRef> needed,
        Department department,
        List<Department> with,
        Clause how,
        @Nullable Timetable timetable,
        @Nullable OverlapRule withheldBy) {
    /**
     * Keeps its own copies.
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param outcome whether the conditions are met
     * @param needed what is needed
     * @param department who decides
     * @param with who takes part
     * @param how the way the article lays down
     * @param timetable the days, or null
     * @param withheldBy the rule that takes it away, or null
     */
    public Referral {
        needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
        with = List.copyOf(with);
    }
}
