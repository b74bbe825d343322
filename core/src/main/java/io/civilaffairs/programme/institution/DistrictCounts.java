package io.civilaffairs.programme.institution;

import io.civilaffairs.law.Citation;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Figure;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is counted in a district on a day (区县计数). This class is immutable and thread-safe. */
final class DistrictCounts {
    private static final Citation PLAN = Texts.KAIZHOU.article("四（一）");

    /** The day assessed. */
    static final Derived<CareDistrict, LocalDate> REFERENCE = new Reference(null);

    private DistrictCounts() {}

    /**
     * Places with a facility.
     *
     * @param townships true for townships, false for villages
     * @param byTarget true for the last day of the target if that is past, false for the day assessed
     */
    static Span.Counted<CareDistrict> places(boolean townships, boolean byTarget) {
        return new Places(townships, byTarget, null, null);
    }

    /** Carers trained by the day assessed. */
    static Span.Counted<CareDistrict> carers() {
        return new Carers(null);
    }

    private static final class Reference extends Derived<CareDistrict, LocalDate> {
        private final @Nullable LocalDate day;

        Reference(@Nullable LocalDate day) {
            super("reference-day", Label.of("核查日", "day assessed"), Unit.DATE);
            this.day = day;
        }

        @Override
        public Reference bind(Binding binding) {
            return new Reference(binding.setting().referenceDate());
        }

        @Override
        protected LocalDate work(CareDistrict district, Probe probe) {
            return Objects.requireNonNull(day, "bound");
        }
    }

    private record Places(
            boolean townships,
            boolean byTarget,
            @Nullable LocalDate day,
            @Nullable Figure<LocalDate> target) implements Span.Counted<CareDistrict> {
        @Override
        public Clause clause() {
            return townships
                    ? Clause.of("townships-with-facility", "已有设施的镇乡（街道）数", "townships with a facility", PLAN)
                    : Clause.of("villages-with-facility", "已有设施的村（社区）数", "villages with a facility", PLAN);
        }

        @Override
        public Places bind(Binding binding) {
            return new Places(
                    townships,
                    byTarget,
                    binding.setting().referenceDate(),
                    binding.figure(InstitutionStandards.TARGET_DATE));
        }

        @Override
        public Span read(CareDistrict district, Probe probe) {
            LocalDate on = Objects.requireNonNull(day, "bound");
            if (byTarget) {
                LocalDate last = Objects.requireNonNull(target, "bound").read(probe);
                if (last == null) {
                    return new Span(0, null, List.of());
                }
                on = last.isBefore(on) ? last : on;
            }
            CoverageReport report = CoverageReport.of(district, on);
            CoverageReport.Share share = townships ? report.townshipShare() : report.villageShare();
            return share.places() == 0
                    ? new Span(0, null, List.of(DistrictFacts.divisionsOf(district)))
                    : new Span(share.covered(), share.covered() + share.open(), open(district, report));
        }

        private List<FactRef> open(CareDistrict district, CoverageReport report) {
            Roster<Facility> facilities = district.facilities();
            if (facilities == null || !facilities.complete()) {
                return List.of(DistrictFacts.FACILITIES.at(district));
            }
            Set<Region> open = report.townships().stream()
                    .flatMap(t -> townships
                            ? Stream.of(t)
                                    .filter(o -> o.facility() == Outcome.UNKNOWN)
                                    .map(CoverageReport.Township::region)
                            : t.open().stream())
                    .collect(Collectors.toSet());
            return facilities.list().stream()
                    .filter(f -> open.contains(f.place()) && f.servesOn(report.day()) == Outcome.UNKNOWN)
                    .map(DistrictFacts::daysOf)
                    .toList();
        }
    }

    private record Carers(@Nullable LocalDate day) implements Span.Counted<CareDistrict> {
        @Override
        public Clause clause() {
            return Clause.of("carers-trained", "已培训人数", "carers trained", PLAN);
        }

        @Override
        public Carers bind(Binding binding) {
            return new Carers(binding.setting().referenceDate());
        }

        @Override
        public Span read(CareDistrict district, Probe probe) {
            LocalDate on = Objects.requireNonNull(day, "bound");
            Roster<Training> trainings = district.trainings();
            int trained = CoverageReport.trained(district, on, t -> true);
            return trainings != null && trainings.complete()
                    ? new Span(trained, trained, List.of())
                    : new Span(trained, null, List.of(DistrictFacts.TRAININGS.at(district)));
        }
    }
}
