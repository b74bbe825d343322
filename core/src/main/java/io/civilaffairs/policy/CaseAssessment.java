package io.civilaffairs.policy;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Amount;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Per;
import java.util.List;
import java.util.Optional;

/**
 * Everything a household and its members are entitled to in one month (家庭评估结果).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param setting the setting
 * @param results one answer for each programme and subject, in the order of the book
 */
public record CaseAssessment(Setting setting, List<Assessment> results) {
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
     * What is granted in money.
     *
     * @return the entitlements that pay money, in order
     */
    public List<Assessment.Entitled> granted() {
        return results.stream()
                .filter(Assessment.Entitled.class::isInstance)
                .map(Assessment.Entitled.class::cast)
                .filter(e -> e.amount() != null)
                .toList();
    }

    /**
     * What is granted per month in all.
     *
     * @return the sum of the monthly amounts granted
     */
    public Money monthlyTotal() {
        Money total = Money.ZERO;
        for (Assessment.Entitled e : granted()) {
            Amount amount = e.amount();
            if (amount != null && amount.per() == Per.MONTH) {
                total = total.plus(amount.money());
            }
        }
        return total;
    }
}
