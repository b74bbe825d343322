package io.civilaffairs.programme.institution;

import io.civilaffairs.region.Division;
import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Level;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.rule.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A district or county and what is known about care in it (区县养老服务情况): its facilities, the carers trained, and where
 * persons in extreme hardship without self-care live. What is null is not known; a list says whether it is complete.
 *
 * <pre>{@code
 * CareDistrict district = new CareDistrict(Region.of("500154"), CivilAffairs.divisions(),
 *     Roster.complete(facilities), Roster.complete(trainings), 120, 78);
 * }</pre>
 *
 * <p>Units: persons. This class is immutable and thread-safe.
 *
 * @param region the district
 * @param divisions the register that holds its townships and villages
 * @param facilities its facilities; null if not known
 * @param trainings the trainings; null if not known
 * @param withoutSelfCare persons in extreme hardship without self-care; null if not known
 * @param inInstitutions those of them who live in institutions; null if not known
 */
public record CareDistrict(
        Region region,
        Divisions divisions,
        @Nullable Roster<Facility> facilities,
        @Nullable Roster<Training> trainings,
        @Nullable Integer withoutSelfCare,
        @Nullable Integer inInstitutions)
        implements Subject {
    /**
     * Checks the numbers and the places.
     *
     * @param region the district
     * @param divisions the register that holds its townships and villages
     * @param facilities its facilities; null if not known
     * @param trainings the trainings; null if not known
     * @param withoutSelfCare persons in extreme hardship without self-care; null if not known
     * @param inInstitutions those of them who live in institutions; null if not known
     * @throws IllegalArgumentException if a facility stands in no township or village of the district that the register
     *     holds, a training names no such township, a number is negative, or more live in institutions than there are
     */
    public CareDistrict {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(divisions, "divisions");
        if (facilities != null) {
            List<String> strange = facilities.list().stream()
                    .map(Facility::place)
                    .filter(place -> !isPlaceOf(region, divisions, place))
                    .map(Region::code)
                    .distinct()
                    .toList();
            if (!strange.isEmpty()) {
                throw new IllegalArgumentException("facilities: not a township or village of " + region.code()
                        + " in the register: " + String.join(", ", strange));
            }
        }
        if (trainings != null) {
            List<String> strange = trainings.list().stream()
                    .flatMap(t -> Stream.ofNullable(t.township()))
                    .filter(place -> place.level() != Level.TOWNSHIP || !isPlaceOf(region, divisions, place))
                    .map(Region::code)
                    .distinct()
                    .toList();
            if (!strange.isEmpty()) {
                throw new IllegalArgumentException("trainings: not a township of " + region.code()
                        + " in the register: " + String.join(", ", strange));
            }
        }
        if ((withoutSelfCare != null && withoutSelfCare < 0) || (inInstitutions != null && inInstitutions < 0)) {
            throw new IllegalArgumentException("district:" + region.code() + ": a number of persons is negative");
        }
        if (withoutSelfCare != null && inInstitutions != null && inInstitutions > withoutSelfCare) {
            throw new IllegalArgumentException("inInstitutions: found " + inInstitutions + ", but there are only "
                    + withoutSelfCare + " persons without self-care");
        }
    }

    private static boolean isPlaceOf(Region region, Divisions divisions, Region place) {
        boolean below = place.level() == Level.TOWNSHIP || place.level() == Level.VILLAGE;
        return below && place.isWithin(region) && divisions.find(place).isPresent();
    }

    @Override
    public String key() {
        return "district:" + region.code();
    }

    /** The townships that exist on a day, by code. */
    List<Region> townships(LocalDate day) {
        return below(region, Level.TOWNSHIP, day);
    }

    /** The villages of a township that exist on a day, by code. */
    List<Region> villages(Region township, LocalDate day) {
        return below(township, Level.VILLAGE, day);
    }

    private List<Region> below(Region above, Level level, LocalDate day) {
        return divisions.children(above, day).stream()
                .map(Division::region)
                .filter(place -> place.level() == level)
                .toList();
    }

    @Override
    public String toString() {
        return key();
    }
}
