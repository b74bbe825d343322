package io.civilaffairs.policy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Money;
import java.util.List;
import java.util.Optional;

/**
 * Everything a household and its members are entitled to in one month (家庭评估结果).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param setting the setting
 * @param results one answer for each programme and subject, in the order of the book
 * @param resolution what they come to once the rules on overlaps have been applied
 */
public record CaseAssessment(Setting setting, List<Assessment> results, Resolution resolution) {
    /** Keeps its own copy. */
    public CaseAssessment {
        results = List.copyOf(results);
    }

    /**
     * The answer of a programme about a subject.
     *
     * @param programme the programme
     * @param subject the key of the subject, such as "household"
     * @return the answer, or empty if it was not asked
     */
    public Optional<Assessment> find(ProgrammeId programme, String subject) {
        return results.stream()
                .filter(r -> r.programme().equals(programme) && r.subject().equals(subject))
                .findFirst();
    }

    /**
     * What is granted in money after overlaps.
     *
     * @return the benefits, in order
     */
    public List<Resolution.Granted> granted() {
        return resolution.granted();
    }

    /**
     * What is granted per month in all, after overlaps.
     *
     * @return the sum of the monthly amounts granted, or empty while something could still change it
     */
    public Optional<Money> monthlyTotal() {
        return resolution.monthlyTotal();
    }
}
