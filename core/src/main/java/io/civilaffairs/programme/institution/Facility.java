package io.civilaffairs.programme.institution;

import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Outcome;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A facility of home and community care (社区居家养老服务设施) of one township or one village.
 *
 * <pre>{@code
 * Facility centre = Facility.open(Region.of("500154001"), LocalDate.of(2021, 5, 1));
 * }</pre>
 *
 * <p>A facility of a village is none of its township, nor the other way round. This class is immutable and thread-safe.
 *
 * @param place the township or village it was built for, with 9 or 12 digits
 * @param opened when it opened; null if not known
 * @param closed when it closed; null if not known
 */
public record Facility(
        Region place, @Nullable Milestone opened, @Nullable Milestone closed) {
    /**
     * Checks the order of the days.
     *
     * @param place the township or village it was built for
     * @param opened when it opened; null if not known
     * @param closed when it closed; null if not known
     * @throws IllegalArgumentException if it closed before it opened
     */
    public Facility {
        Objects.requireNonNull(place, "place");
        LocalDate from = opened == null ? null : opened.on();
        LocalDate to = closed == null ? null : closed.on();
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "facility:" + place.code() + ": closed on " + to + ", before it opened on " + from);
        }
    }

    /**
     * A facility that opened on a day and has not closed.
     *
     * @param place the township or village
     * @param opened the day it opened
     * @return the facility
     */
    public static Facility open(Region place, LocalDate opened) {
        return new Facility(place, Milestone.of(opened), Milestone.NOT_YET);
    }

    /** Whether it serves on a day: from the day it opened, up to but without the day it closed. */
    Outcome servesOn(LocalDate day) {
        return reached(opened, day).and(reached(closed, day).negate());
    }

    private static Outcome reached(@Nullable Milestone milestone, LocalDate day) {
        return milestone == null ? Outcome.UNKNOWN : Outcome.of(milestone.reachedBy(day));
    }
}
