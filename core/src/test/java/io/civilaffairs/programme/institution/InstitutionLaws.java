package io.civilaffairs.programme.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.BoundProgramme;
import io.civilaffairs.programme.institution.CareInstitution.Kind;
import io.civilaffairs.region.Division;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every institution and every district, whatever the figures. */
class InstitutionLaws {
    private static final BoundProgramme<CareInstitution> GRADING = InstitutionGrading.PROGRAMME.in(
            Sample.setting(Sample.grades(400, 550, 700, 800, 900), Sample.EXAMPLE, "2025-08-01"));
    private static final StandardBook SUMS = Sample.operating(
            List.of("50.00", "80.00", "120.00", "200.00", "300.00"),
            Map.of(1, "10.00", 2, "20.00", 3, "30.00", 4, "40.00", 5, "50.50"));
    private static final BoundProgramme<CareInstitution> OPERATING =
            OperatingSubsidy.PROGRAMME.in(Sample.setting(SUMS, Sample.EXAMPLE, "2025-08-01"));
    private static final List<BoundProgramme<CareInstitution>> QUESTIONS =
            Institutions.programmes(CivilAffairs.workdays()).stream()
                    .<BoundProgramme<CareInstitution>>map(
                            question -> question.in(Sample.setting(SUMS, Sample.EXAMPLE, "2025-08-01")))
                    .toList();
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    private static int level(int environment, int facilities, int management, int service) {
        CareInstitution house = CareInstitution.builder("i1")
                .scores(new GradingScores(environment, facilities, management, service))
                .build();
        Assessment.Classified answer = (Assessment.Classified) GRADING.assess(house);
        return answer.level() == null ? 0 : answer.level();
    }

    private static Money subsidy(Occupancy occupancy, Grade grade) {
        CareInstitution house = CareInstitution.builder("i1")
                .kind(Kind.COMMERCIAL)
                .registered(Milestone.of(LocalDate.of(2020, 1, 1)))
                .occupancy(occupancy)
                .grade(grade)
                .build();
        Assessment.Entitled answer = (Assessment.Entitled) OPERATING.assess(house);
        return Objects.requireNonNull(answer.amount()).money();
    }

    @Property(tries = 200)
    void a_point_more_never_gives_a_lower_grade(
            @ForAll @IntRange(max = 119) int environment,
            @ForAll @IntRange(max = 129) int facilities,
            @ForAll @IntRange(max = 149) int management,
            @ForAll @IntRange(max = 599) int service) {
        int grade = level(environment, facilities, management, service);

        assertThat(level(environment + 1, facilities, management, service)).isGreaterThanOrEqualTo(grade);
        assertThat(level(environment, facilities + 1, management, service)).isGreaterThanOrEqualTo(grade);
        assertThat(level(environment, facilities, management + 1, service)).isGreaterThanOrEqualTo(grade);
        assertThat(level(environment, facilities, management, service + 1)).isGreaterThanOrEqualTo(grade);
    }

    /** An open part leaves exactly the grades open that some score of it would give. */
    @Property(tries = 40)
    void the_grades_still_possible_are_those_that_some_score_gives(
            @ForAll @IntRange(max = 120) int environment,
            @ForAll @IntRange(max = 130) int facilities,
            @ForAll @IntRange(max = 600) int service) {
        CareInstitution house = CareInstitution.builder("i1")
                .scores(new GradingScores(environment, facilities, null, service))
                .build();
        Assessment answer = GRADING.assess(house);
        List<String> told = answer instanceof Assessment.Undetermined open
                ? open.possible()
                : ((Assessment.Classified) answer).codes();

        List<String> given = new ArrayList<>();
        for (int management = 0; management <= 150; management++) {
            int level = level(environment, facilities, management, service);
            String code = level == 0 ? "none" : "grade-" + level;
            if (!given.contains(code)) {
                given.add(code);
            }
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(given);
    }

    @Property(tries = 200)
    void an_occupied_bed_more_never_lowers_the_operating_subsidy(
            @ForAll("occupancies") Occupancy occupancy, @ForAll Grade grade, @ForAll @IntRange(max = 4) int level) {
        List<Integer> more = new ArrayList<>(occupancy.byLevel());
        more.set(level, more.get(level) + 1);

        assertThat(subsidy(new Occupancy(more, 0), grade)).isGreaterThan(subsidy(occupancy, grade));
    }

    @Property(tries = 200)
    void the_subsidy_of_two_houses_together_is_the_sum_of_both(
            @ForAll("occupancies") Occupancy one, @ForAll("occupancies") Occupancy other, @ForAll Grade grade) {
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < Occupancy.LEVELS; i++) {
            both.add(one.byLevel().get(i) + other.byLevel().get(i));
        }

        assertThat(subsidy(new Occupancy(both, 0), grade))
                .isEqualTo(subsidy(one, grade).plus(subsidy(other, grade)));
    }

    @Property(tries = 100)
    void a_new_bed_more_adds_the_sum_for_a_bed(
            @ForAll @IntRange(max = 5000) int beds, @ForAll @IntRange(max = 10_000_000) int fen) {
        StandardBook book = Sample.with(InstitutionStandards.CONSTRUCTION, Money.ofFen(fen));

        assertThat(construction(book, beds + 1))
                .isEqualTo(construction(book, beds).plus(Money.ofFen(fen)));
    }

    private static Money construction(StandardBook book, int beds) {
        Assessment.Entitled answer = (Assessment.Entitled) ConstructionSubsidy.PROGRAMME
                .in(Sample.setting(book, Sample.EXAMPLE, "2025-08-01"))
                .assess(CareInstitution.builder("i1")
                        .kind(Kind.COMMERCIAL)
                        .registered(Milestone.of(LocalDate.of(2020, 1, 1)))
                        .newBeds(beds)
                        .build());
        return Objects.requireNonNull(answer.amount()).money();
    }

    @Property(tries = 60)
    void coverage_lies_between_nought_and_one_and_does_not_depend_on_the_order(
            @ForAll("facilities") List<Facility> facilities, @ForAll boolean complete, @ForAll Random random) {
        List<Facility> shuffled = new ArrayList<>(facilities);
        Collections.shuffle(shuffled, random);
        CoverageReport report = report(facilities, complete);

        assertThat(report(shuffled, complete)).isEqualTo(report);
        for (CoverageReport.Share share : List.of(report.townshipShare(), report.villageShare())) {
            Ratio atLeast = share.atLeast().orElseThrow();
            Ratio atMost = share.atMost().orElseThrow();
            assertThat(atLeast).isBetween(Ratio.ZERO, atMost);
            assertThat(atMost).isLessThanOrEqualTo(Ratio.ONE);
        }
    }

    @Property(tries = 60)
    void one_more_facility_never_lowers_the_coverage(
            @ForAll("facilities") List<Facility> facilities, @ForAll("places") Region place) {
        List<Facility> more = new ArrayList<>(facilities);
        more.add(Facility.open(place, DAY));

        assertThat(report(more, true).villageShare().covered())
                .isGreaterThanOrEqualTo(report(facilities, true).villageShare().covered());
        assertThat(report(more, true).townshipShare().covered())
                .isGreaterThanOrEqualTo(report(facilities, true).townshipShare().covered());
    }

    private static CoverageReport report(List<Facility> facilities, boolean complete) {
        return CoverageReport.of(
                new CareDistrict(
                        Sample.KAIZHOU, CivilAffairs.divisions(), new Roster<>(facilities, complete), null, null, null),
                DAY);
    }

    /** What is known more can only narrow an answer: whatever is decided stays decided. */
    @Property(tries = 200)
    void an_answer_that_was_decided_stays_when_more_is_known(
            @ForAll("institutions") CareInstitution known, @ForAll("institutions") CareInstitution other) {
        CareInstitution more = filledFrom(known, other);
        for (BoundProgramme<CareInstitution> bound : QUESTIONS) {
            Assessment before = bound.assess(known);
            if (before instanceof Assessment.Classified classified) {
                assertThat(Sample.codes(bound.assess(more))).isEqualTo(classified.codes());
            } else if (before instanceof Assessment.Entitled entitled) {
                assertThat(((Assessment.Entitled) bound.assess(more)).amount()).isEqualTo(entitled.amount());
            } else if (before instanceof Assessment.NotEntitled) {
                assertThat(bound.assess(more)).isInstanceOf(Assessment.NotEntitled.class);
            }
        }
    }

    private static CareInstitution filledFrom(CareInstitution known, CareInstitution other) {
        CareInstitutionBuilder filled = known.toBuilder();
        if (known.kind() == null) {
            filled.kind(other.kind());
        }
        if (known.registered() == null) {
            filled.registered(other.registered());
        }
        if (known.firstResident() == null) {
            filled.firstResident(other.firstResident());
        }
        if (known.filed() == null) {
            filled.filed(other.filed());
        }
        if (known.closing() == null) {
            filled.closing(other.closing());
        }
        if (known.closingNotice() == null) {
            filled.closingNotice(other.closingNotice());
        }
        if (known.grade() == null) {
            filled.grade(other.grade());
        }
        if (known.occupancy() == null) {
            filled.occupancy(other.occupancy());
        }
        return filled.build();
    }

    @Provide
    Arbitrary<CareInstitution> institutions() {
        Arbitrary<Milestone> days = Arbitraries.integers()
                .between(-60, 60)
                .map(n -> Milestone.of(LocalDate.of(2025, 8, 1).plusDays(n)));
        Arbitrary<Milestone> milestones =
                Arbitraries.oneOf(days, Arbitraries.just(Milestone.NOT_YET)).injectNull(0.3);
        return milestones
                .list()
                .ofSize(5)
                .flatMap(list -> occupancies().injectNull(0.3).map(occupancy -> {
                    CareInstitutionBuilder builder = CareInstitution.builder("i1")
                            .registered(list.get(0))
                            .firstResident(list.get(1))
                            .filed(list.get(2))
                            .closing(list.get(3))
                            .closingNotice(list.get(4))
                            .occupancy(occupancy);
                    return list.get(0) == null
                            ? builder.build()
                            : builder.kind(Kind.COMMERCIAL).grade(Grade.SECOND).build();
                }));
    }

    @Provide
    Arbitrary<Occupancy> occupancies() {
        return Arbitraries.integers().between(0, 200).list().ofSize(5).map(l -> new Occupancy(l, 0));
    }

    @Provide
    Arbitrary<Region> places() {
        List<Region> places = new ArrayList<>();
        for (Division township : CivilAffairs.divisions().children(Sample.KAIZHOU)) {
            places.add(township.region());
            CivilAffairs.divisions().children(township.region()).forEach(v -> places.add(v.region()));
        }
        return Arbitraries.of(places);
    }

    @Provide
    Arbitrary<List<Facility>> facilities() {
        Arbitrary<Milestone> opened = Arbitraries.of(
                        Milestone.of(DAY), Milestone.of(DAY.plusDays(1)), Milestone.NOT_YET)
                .injectNull(0.2);
        return places().flatMap(place -> opened.map(day -> new Facility(place, day, Milestone.NOT_YET)))
                .list()
                .ofMaxSize(300);
    }
}
