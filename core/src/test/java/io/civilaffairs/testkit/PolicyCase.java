package io.civilaffairs.testkit;

import io.civilaffairs.json.CaseDocument;
import io.civilaffairs.json.CaseWriter;
import io.civilaffairs.people.Household;
import io.civilaffairs.standard.Setting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A generated household in a generated setting (生成的案例). Its text form is a case document, so that a failing sample can
 * be stored and run again as it is.
 *
 * <p>This class is immutable and thread-safe. Use it for generated households only: the text form shows everything.
 *
 * @param household the household
 * @param setting the setting
 */
public record PolicyCase(Household household, Setting setting) {
    /**
     * Checks that both parts are there.
     *
     * @param household the household
     * @param setting the setting
     */
    public PolicyCase {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(setting, "setting");
    }

    /**
     * The same setting with another household.
     *
     * @param other the household
     * @return the new case
     */
    public PolicyCase with(Household other) {
        return new PolicyCase(other, setting);
    }

    /**
     * This case with its household as it stands on the day of the setting, so that every fact in it counts.
     *
     * @return the case
     */
    public PolicyCase standing() {
        return with(household.asOf(setting.referenceDate(), setting.knownOn()));
    }

    @Override
    public String toString() {
        LocalDate day = setting.asOf();
        return CaseWriter.write(new CaseDocument(
                day == null ? setting.month() : null,
                day,
                setting.knownOn(),
                setting.region(),
                List.of(),
                setting.options().asMap(),
                household,
                List.of()));
    }
}
