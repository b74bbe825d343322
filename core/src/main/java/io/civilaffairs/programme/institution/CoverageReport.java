package io.civilaffairs.programme.institution;

import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How far the facilities of a district reach on a day and the carers trained by then (设施覆盖和人才培训情况): by township, with
 * what is missing and what is not known.
 * The places are those of the register of divisions on that day.
 *
 * <pre>{@code
 * CoverageReport report = CoverageReport.of(district, LocalDate.of(2022, 12, 31));
 * List<Region> withoutFacility = report.townships().get(0).missing();
 * Ratio certain = report.villageShare().atLeast().orElseThrow();
 * }</pre>
 *
 * <p>Shares are exact and lie between 0 and 1. The order of the facilities does not matter. This class is immutable and
 * thread-safe.
 *
 * @param day the day
 * @param townships each township, by code
 * @param townshipShare townships with a facility of their own
 * @param villageShare villages with a facility of their own
 * @param carers the carers trained
 * @param institutionShare the share of persons in extreme hardship without self-care who live in institutions; empty if a
 *     number is not known or there is no such person
 */
public record CoverageReport(
        LocalDate day,
        List<Township> townships,
        Share townshipShare,
        Share villageShare,
        Carers carers,
        Optional<Ratio> institutionShare) {
    /** Keeps unmodifiable copies. */
    public CoverageReport {
        townships = List.copyOf(townships);
    }

    /**
     * One township (镇乡、街道).
     *
     * @param region the township
     * @param facility whether it has a facility of its own
     * @param covered its villages with a facility, by code
     * @param missing its villages without, by code
     * @param open its villages of which that is not known, by code
     * @param carersTrained carers who completed a training that names it; there may be others, see {@link Carers}
     */
    public record Township(
            Region region,
            Outcome facility,
            List<Region> covered,
            List<Region> missing,
            List<Region> open,
            int carersTrained) {
        /**
         * Keeps unmodifiable copies.
         *
         * @param region the township
         * @param facility whether it has a facility of its own
         * @param covered its villages with a facility
         * @param missing its villages without
         * @param open its villages of which that is not known
         * @param carersTrained carers who completed a training that names it
         */
        public Township {
            covered = List.copyOf(covered);
            missing = List.copyOf(missing);
            open = List.copyOf(open);
        }

        /**
         * The share of its villages.
         *
         * @return the share
         */
        public Share share() {
            return new Share(covered.size(), open.size(), covered.size() + missing.size() + open.size());
        }
    }

    /**
     * A share of places of which some may not be known (覆盖率).
     *
     * @param covered places that certainly have a facility
     * @param open places of which that is not known
     * @param places all places
     */
    public record Share(int covered, int open, int places) {
        /**
         * The share that is certain.
         *
         * @return covered of all places; empty if there is no place
         */
        public Optional<Ratio> atLeast() {
            return of(covered);
        }

        /**
         * The share that is possible.
         *
         * @return covered and open of all places; empty if there is no place
         */
        public Optional<Ratio> atMost() {
            return of(covered + open);
        }

        private Optional<Ratio> of(int count) {
            return places == 0 ? Optional.empty() : Optional.of(Ratio.of(count, places));
        }
    }

    /**
     * The carers trained in a district (已培训养老服务人才). Unit: persons.
     *
     * @param trained all who completed a training listed
     * @param ofNoTownship those of them whose training names no township
     * @param complete whether all trainings are listed
     */
    public record Carers(int trained, int ofNoTownship, boolean complete) {}

    /**
     * The report of a district.
     *
     * @param district the district
     * @param day the day
     * @return the report
     */
    public static CoverageReport of(CareDistrict district, LocalDate day) {
        Map<Region, Outcome> serving = serving(district, day);
        Outcome otherwise = otherwise(district);
        List<Township> townships = new ArrayList<>();
        for (Region region : district.townships(day)) {
            List<Region> covered = new ArrayList<>();
            List<Region> missing = new ArrayList<>();
            List<Region> open = new ArrayList<>();
            for (Region village : district.villages(region, day)) {
                Outcome outcome = serving.getOrDefault(village, otherwise);
                (outcome == Outcome.MET ? covered : outcome == Outcome.NOT_MET ? missing : open).add(village);
            }
            townships.add(new Township(
                    region,
                    serving.getOrDefault(region, otherwise),
                    covered,
                    missing,
                    open,
                    trained(district, day, t -> region.equals(t.township()))));
        }
        return new CoverageReport(
                day,
                townships,
                ofTownships(townships),
                ofVillages(townships),
                carers(district, day),
                institutionShare(district));
    }

    private static Carers carers(CareDistrict district, LocalDate day) {
        Roster<Training> trainings = district.trainings();
        return new Carers(
                trained(district, day, t -> true),
                trained(district, day, t -> t.township() == null),
                trainings != null && trainings.complete());
    }

    /** How many of some trainings have completed them by the day. */
    static int trained(CareDistrict district, LocalDate day, Predicate<Training> which) {
        Roster<Training> trainings = district.trainings();
        return trainings == null
                ? 0
                : trainings.list().stream()
                        .filter(which)
                        .filter(t -> t.completed().reachedBy(day))
                        .map(Training::persons)
                        .reduce(0, Math::addExact);
    }

    /** A place of which nothing is listed has no facility only if the list is complete. */
    private static Outcome otherwise(CareDistrict district) {
        Roster<Facility> facilities = district.facilities();
        return facilities != null && facilities.complete() ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    private static Map<Region, Outcome> serving(CareDistrict district, LocalDate day) {
        Map<Region, Outcome> serving = new HashMap<>();
        Roster<Facility> facilities = district.facilities();
        if (facilities != null) {
            Outcome otherwise = otherwise(district);
            facilities
                    .list()
                    .forEach(f -> serving.merge(f.place(), f.servesOn(day).or(otherwise), Outcome::or));
        }
        return serving;
    }

    private static Share ofTownships(List<Township> townships) {
        int covered = 0;
        int open = 0;
        for (Township township : townships) {
            covered += township.facility() == Outcome.MET ? 1 : 0;
            open += township.facility() == Outcome.UNKNOWN ? 1 : 0;
        }
        return new Share(covered, open, townships.size());
    }

    private static Share ofVillages(List<Township> townships) {
        int covered = 0;
        int open = 0;
        int places = 0;
        for (Township township : townships) {
            Share share = township.share();
            covered += share.covered();
            open += share.open();
            places += share.places();
        }
        return new Share(covered, open, places);
    }

    private static Optional<Ratio> institutionShare(CareDistrict district) {
        Integer all = district.withoutSelfCare();
        Integer in = district.inInstitutions();
        return all == null || in == null || all == 0 ? Optional.empty() : Optional.of(Ratio.of(in, all));
    }
}
