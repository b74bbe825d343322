package io.civilaffairs.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a natural disaster struck the household (因灾受损情况).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param struck whether a disaster struck the household
 * @param date the day it happened; null if not known
 * @param evacuatedDays the days of emergency evacuation (紧急转移安置); null if not known
 * @param transitionDays the days of living in transition (过渡期生活); null if not known
 * @param homeless whether the household has no home to live in (无房可住); null if not known
 * @param withoutLivelihood whether it is without a livelihood (无生活来源); null if not known
 * @param unableToHelpItself whether it cannot help itself (无自救能力); null if not known
 * @param deaths how many members died (因灾死亡人数); null if not known
 * @param roomsDestroyed how many rooms collapsed or were gravely damaged (倒塌或者严重损坏房屋间数); null if not known
 * @param soleDwelling whether those rooms belong to its only dwelling (唯一住房); null if not known
 * @param winterSpringNeed whether it needs help to live through the winter and spring after the disaster (冬春生活困难); null if not known
 */
public record Disaster(
        boolean struck,
        @Nullable LocalDate date,
        @Nullable Integer evacuatedDays,
        @Nullable Integer transitionDays,
        @Nullable Boolean homeless,
        @Nullable Boolean withoutLivelihood,
        @Nullable Boolean unableToHelpItself,
        @Nullable Integer deaths,
        @Nullable Integer roomsDestroyed,
        @Nullable Boolean soleDwelling,
        @Nullable Boolean winterSpringNeed) {
    /** Shows no personal data. */
    @Override
    public String toString() {
        return "Disaster";
    }

    /** Whoever was not struck lost nothing. */
    public Disaster {
        if (!struck) {
            date = null;
            evacuatedDays = 0;
            transitionDays = 0;
            homeless = false;
            withoutLivelihood = false;
            unableToHelpItself = false;
            deaths = 0;
            roomsDestroyed = 0;
            soleDwelling = false;
            winterSpringNeed = false;
        }
    }

    /** No disaster. */
    public static final Disaster NONE = new Disaster(false, null, null, null, null, null, null, null, null, null, null);

    /**
     * Starts a disaster of which only is known that it struck the household.
     *
     * @return a builder
     */
    public static DisasterBuilder builder() {
        return new DisasterBuilder();
    }

    /**
     * Starts from what is known about this disaster.
     *
     * @return a builder of a disaster that struck
     */
    public DisasterBuilder toBuilder() {
        return new DisasterBuilder(this);
    }
}
