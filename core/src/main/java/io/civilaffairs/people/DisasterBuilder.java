package io.civilaffairs.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known about a {@link Disaster} (受灾情况的构建器). What is not set stays unknown.
 *
 * <p>A builder is not thread-safe; what it builds is.
 */
public final class DisasterBuilder {
    private @Nullable LocalDate date;
    private @Nullable Integer evacuatedDays;
    private @Nullable Integer transitionDays;
    private @Nullable Boolean homeless;
    private @Nullable Boolean withoutLivelihood;
    private @Nullable Boolean unableToHelpItself;
    private @Nullable Integer deaths;
    private @Nullable Integer roomsDestroyed;
    private @Nullable Boolean soleDwelling;
    private @Nullable Boolean winterSpringNeed;

    DisasterBuilder() {}

    DisasterBuilder(Disaster from) {
        this.date = from.date();
        this.evacuatedDays = from.evacuatedDays();
        this.transitionDays = from.transitionDays();
        this.homeless = from.homeless();
        this.withoutLivelihood = from.withoutLivelihood();
        this.unableToHelpItself = from.unableToHelpItself();
        this.deaths = from.deaths();
        this.roomsDestroyed = from.roomsDestroyed();
        this.soleDwelling = from.soleDwelling();
        this.winterSpringNeed = from.winterSpringNeed();
    }

    /**
     * Sets the day it happened.
     *
     * @param date the value, or null if not known
     * @return this
     */
    public DisasterBuilder date(@Nullable LocalDate date) {
        this.date = date;
        return this;
    }

    /**
     * Sets the days of emergency evacuation (紧急转移安置).
     *
     * @param evacuatedDays the value, or null if not known
     * @return this
     */
    public DisasterBuilder evacuatedDays(@Nullable Integer evacuatedDays) {
        this.evacuatedDays = evacuatedDays;
        return this;
    }

    /**
     * Sets the days of living in transition (过渡期生活).
     *
     * @param transitionDays the value, or null if not known
     * @return this
     */
    public DisasterBuilder transitionDays(@Nullable Integer transitionDays) {
        this.transitionDays = transitionDays;
        return this;
    }

    /**
     * Sets whether the household has no home to live in (无房可住).
     *
     * @param homeless the value, or null if not known
     * @return this
     */
    public DisasterBuilder homeless(@Nullable Boolean homeless) {
        this.homeless = homeless;
        return this;
    }

    /**
     * Sets whether it is without a livelihood (无生活来源).
     *
     * @param withoutLivelihood the value, or null if not known
     * @return this
     */
    public DisasterBuilder withoutLivelihood(@Nullable Boolean withoutLivelihood) {
        this.withoutLivelihood = withoutLivelihood;
        return this;
    }

    /**
     * Sets whether it cannot help itself (无自救能力).
     *
     * @param unableToHelpItself the value, or null if not known
     * @return this
     */
    public DisasterBuilder unableToHelpItself(@Nullable Boolean unableToHelpItself) {
        this.unableToHelpItself = unableToHelpItself;
        return this;
    }

    /**
     * Sets how many members died (因灾死亡人数).
     *
     * @param deaths the value, or null if not known
     * @return this
     */
    public DisasterBuilder deaths(@Nullable Integer deaths) {
        this.deaths = deaths;
        return this;
    }

    /**
     * Sets how many rooms collapsed or were gravely damaged (倒塌或者严重损坏房屋间数).
     *
     * @param roomsDestroyed the value, or null if not known
     * @return this
     */
    public DisasterBuilder roomsDestroyed(@Nullable Integer roomsDestroyed) {
        this.roomsDestroyed = roomsDestroyed;
        return this;
    }

    /**
     * Sets whether those rooms belong to its only dwelling (唯一住房).
     *
     * @param soleDwelling the value, or null if not known
     * @return this
     */
    public DisasterBuilder soleDwelling(@Nullable Boolean soleDwelling) {
        this.soleDwelling = soleDwelling;
        return this;
    }

    /**
     * Sets whether it needs help to live through the winter and spring after the disaster (冬春生活困难).
     *
     * @param winterSpringNeed the value, or null if not known
     * @return this
     */
    public DisasterBuilder winterSpringNeed(@Nullable Boolean winterSpringNeed) {
        this.winterSpringNeed = winterSpringNeed;
        return this;
    }

    /**
     * Builds the record.
     *
     * @return what is known
     */
    public Disaster build() {
        return new Disaster(
                true,
                date,
                evacuatedDays,
                transitionDays,
                homeless,
                withoutLivelihood,
                unableToHelpItself,
                deaths,
                roomsDestroyed,
                soleDwelling,
                winterSpringNeed);
    }
}
