package io.civilaffairs.standard;

import io.civilaffairs.region.Region;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules are applied under (适用环境): the book of standards, the region, the month, the day, what was known,
 * and the chosen options.
 *
 * <pre>{@code
 * Setting setting = Setting.of(book, Region.of("500154"), YearMonth.of(2025, 8));
 * Money urban = setting.get(MINIMUM_LIVING_URBAN).value();
 * }</pre>
 *
 * <p>Standards are looked up on the first day of the month, or on {@code asOf} if a day is given. Ages and periods
 * of persons are counted to {@link #referenceDate()}: {@code asOf}, or else the last day of the month. This class
 * is immutable and thread-safe.
 *
 * @param standards the standards
 * @param region the region whose rules apply
 * @param month the month assessed
 * @param asOf the day inside the month, for rules that count days; or null if only the month is given
 * @param knownOn only law published by then counts; or null for everything known
 * @param options the options chosen
 */
public record Setting(
        StandardBook standards,
        Region region,
        YearMonth month,
        @Nullable LocalDate asOf,
        @Nullable LocalDate knownOn,
        Options options) {

    /** Checks that the day lies in the month and that every option and choice exists. */
    public Setting {
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(month, "month");
        if (asOf != null && !YearMonth.from(asOf).equals(month)) {
            throw new IllegalArgumentException("asOf: " + asOf + " is not in " + month);
        }
        standards.requireValid(options);
        if (knownOn != null) {
            standards = standards.knownOn(knownOn);
        }
    }

    /**
     * A month in a region, with default options and all that is known.
     *
     * @param standards the standards
     * @param region the region
     * @param month the month
     * @return the setting
     */
    public static Setting of(StandardBook standards, Region region, YearMonth month) {
        return new Setting(standards, region, month, null, null, Options.none());
    }

    /**
     * The same setting with other options.
     *
     * @param options the options
     * @return the new setting
     */
    public Setting withOptions(Options options) {
        return new Setting(standards, region, month, asOf, knownOn, options);
    }

    /**
     * The same setting on a given day; the month becomes the day's month.
     *
     * @param day the day
     * @return the new setting
     */
    public Setting asOf(LocalDate day) {
        return new Setting(standards, region, YearMonth.from(day), day, knownOn, options);
    }

    /**
     * The same setting as it was known on a day.
     *
     * @param day the day
     * @return the new setting
     */
    public Setting knownOn(LocalDate day) {
        return new Setting(standards, region, month, asOf, day, options);
    }

    /**
     * The same setting in another month; a given day is dropped.
     *
     * @param month the month
     * @return the new setting
     */
    public Setting inMonth(YearMonth month) {
        return new Setting(standards, region, month, null, knownOn, options);
    }

    /**
     * The day to which ages and periods of persons are counted.
     *
     * @return {@code asOf}, or the last day of the month
     */
    public LocalDate referenceDate() {
        return asOf != null ? asOf : month.atEndOfMonth();
    }

    /**
     * The day on which standards are looked up.
     *
     * @return {@code asOf}, or the first day of the month
     */
    public LocalDate standardsDate() {
        return asOf != null ? asOf : month.atDay(1);
    }

    /**
     * The figure in force.
     *
     * @param id the standard
     * @param <T> the type of its values
     * @return the value
     * @throws StandardNotFoundException if none is in force here and now
     */
    public <T> StandardValue<T> get(StandardId<T> id) {
        return standards.get(id, region, standardsDate(), options);
    }

    /**
     * The figure in force, if there is one.
     *
     * @param id the standard
     * @param <T> the type of its values
     * @return the value, or empty
     */
    public <T> Optional<StandardValue<T>> find(StandardId<T> id) {
        return standards.find(id, region, standardsDate(), options);
    }

    /**
     * The choice that applies for an option: the host's, or the default of the packs.
     *
     * @param option the option id
     * @return the choice
     * @throws IllegalArgumentException if no pack declares the option
     */
    public Option.Choice choice(String option) {
        return standards.choice(option, options);
    }
}
