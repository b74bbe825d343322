package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that ship against the figures of the sources, which are written out here a second time. */
class PackCoverageTest {
    private static final StandardBook BOOK = CivilAffairs.standards();
    private static final Options SEPTEMBER_2019 = Options.none().with("standard-start-2019", "september-2019");

    /** What holds in all of Chongqing unless a county has its own. */
    private static final StandardTable CHONGQING = StandardTable.of("""
            minimum-living.urban
              2015-10 2015-12 420.00 S
              2017-03 2017-04 460.00 S
              2017-04 2018-01 500.00 S
              2018-01 2018-09 546.00 S
              2020-08 2020-09 580.00 S
              2020-09 2021-09 620.00 P
              2021-09 2022-09 636.00 P
              2022-09 2023-09 717.00 S
              2023-09 2024-09 735.00 P
              2024-09 2025-07 750.00 S
              2025-07 -       770.00 P
            minimum-living.rural
              2015-10 2015-12 230.00 S
              2017-03 2017-04 300.00 S
              2017-04 2018-01 350.00 S
              2018-01 2018-09 410.00 S
              2020-08 2020-09 440.00 S
              2020-09 2021-09 496.00 P
              2021-09 2022-09 515.00 P
              2022-09 2023-09 581.00 S
              2023-09 2024-09 600.00 P
              2024-09 2025-07 610.00 S
              2025-07 -       630.00 P
            minimum-living.asset-multiple
              2013-11 2018-01 12 S
              2018-01 2023-01 12 S
              2023-01 -       24 S
            near-threshold.multiple
              2021-07 -       1.5 P
            extreme-hardship.basic
              2017-03 2017-04 600.00 S
              2017-04 2018-01 650.00 S
              2018-01 2018-09 710.00 S
              2020-08 2020-09 754.00 S
              2020-09 2021-09 806.00 P
              2021-09 2022-09 827.00 P
              2022-09 2023-09 932.00 S
              2023-09 2024-09 955.00 P
              2024-09 2025-07 975.00 S
              2025-07 -       1001.00 P
            extreme-hardship.care-full
              2018-01 2024-09 300.00 S
              2024-09 -       500.00 S
            extreme-hardship.care-partial
              2018-01 2024-09 200.00 S
              2024-09 -       300.00 S
            extreme-hardship.care-self
              2020-09 2024-09 50.00 P
              2024-09 -       100.00 S
            key-group.disabled
              2018-01 -       40.00 S
            key-group.severely-disabled
              2018-01 -       60.00 S
            key-group.major-illness
              2018-01 -       60.00 S
            key-group.aged-70
              2018-01 -       60.00 S
            key-group.preschool
              2017-03 2017-04 60.00 S
              2017-04 -       100.00 S
            key-group.student
              2017-03 2017-04 60.00 S
              2017-04 -       100.00 S
            orphan.institution
              2017-12 2018-01 1200.00 S
              2018-01 2018-09 1360.00 S
              2020-08 2020-09 1404.00 S
              2020-09 2021-09 1456.00 P
              2021-09 2022-09 1477.00 P
              2022-09 2023-09 1582.00 S
              2023-09 2024-09 1605.00 P
              2024-09 2025-07 1825.00 S
              2025-07 2026-01 1851.00 P
              2026-01 -       2000.00 P
            orphan.dispersed
              2017-12 2018-01 1000.00 S
              2018-01 2018-09 1160.00 S
              2020-08 2020-09 1204.00 S
              2020-09 2021-09 1256.00 P
              2021-09 2022-09 1277.00 P
              2022-09 2023-09 1382.00 S
              2023-09 2024-09 1405.00 S
              2024-09 2025-07 1625.00 S
              2025-07 -       1651.00 P
            disability.living
              2016-01 2016-02 50.00 R
              2022-09 2022-10 70.00 P
              2022-10 -       80.00 P
            disability.nursing-grade-1
              2016-01 2016-02 60.00 R
              2022-09 2022-10 80.00 P
              2022-10 -       90.00 P
            disability.nursing-grade-2
              2016-01 2016-02 50.00 R
              2022-09 2022-10 70.00 P
              2022-10 -       80.00 P
            minimum-wage
            """);

    /** Kaizhou, which was Kai County (500234) until 2016. */
    private static final StandardTable KAIZHOU = CHONGQING.under(StandardTable.of("""
            minimum-living.urban
              2014-09 2014-10 340.00 S
              2014-10 2015-10 365.00 S
            minimum-living.rural
              2014-09 2015-10 195.00 S
            minimum-wage
              2024-12 2025-01 2100.00 S
              2025-01 -       2330.00 S
            """));

    /** Wanzhou: third tier before October 2014; no source names its urban tier of the year after. */
    private static final StandardTable WANZHOU = CHONGQING.under(StandardTable.of("""
            minimum-living.urban
              2014-09 2014-10 340.00 S
            minimum-living.rural
              2014-09 2015-10 195.00 S
            """));

    /** Nan'an: first tier before October 2015, and its own rural figure in the autumn of 2023. */
    private static final StandardTable NANAN = CHONGQING.under(StandardTable.of("""
            minimum-living.urban
              2014-09 2014-10 360.00 S
              2014-10 2015-10 385.00 S
            minimum-living.rural
              2014-09 2015-10 205.00 S
              2023-09 2023-12 735.00 P
            """));

    /** What the recalled start of the 2019 standards adds; nothing else changes. */
    private static final StandardTable WITH_RECALLED_2019 = KAIZHOU.under(StandardTable.of("""
            minimum-living.urban
              2018-09 2019-09 546.00 R
              2019-09 2020-08 580.00 R
            minimum-living.rural
              2018-09 2019-09 410.00 R
              2019-09 2020-08 440.00 R
            extreme-hardship.basic
              2018-09 2019-09 710.00 R
              2019-09 2020-08 754.00 R
            orphan.institution
              2018-09 2019-09 1360.00 R
              2019-09 2020-08 1404.00 R
            orphan.dispersed
              2018-09 2019-09 1160.00 R
              2019-09 2020-08 1204.00 R
            """));

    private record County(String code, StandardTable expected) {
        @Override
        public String toString() {
            return code;
        }
    }

    static List<County> counties() {
        return List.of(
                new County("500154", KAIZHOU),
                new County("500101", WANZHOU),
                new County("500108", NANAN),
                new County("500153", CHONGQING));
    }

    private static Optional<StandardValue<?>> find(String standard, String region, LocalDate day, Options options) {
        return BOOK.find(
                Objects.requireNonNull(BOOK.declared().get(standard), standard), Region.of(region), day, options);
    }

    /** Differences between the book and the table on a day, one line each. */
    private static List<String> differences(String region, StandardTable table, LocalDate day, Options options) {
        List<String> found = new ArrayList<>();
        for (String standard : table.standards()) {
            String expected =
                    table.on(standard, day).map(StandardTable.Row::figure).orElse("no value");
            String actual = find(standard, region, day, options)
                    .map(v -> v.value().toString())
                    .orElse("no value");
            if (!expected.equals(actual)) {
                found.add(standard + " in " + region + " on " + day + ": expected " + expected + ", found " + actual);
            }
        }
        return found;
    }

    @Nested
    class Coverage {
        @ParameterizedTest
        @MethodSource("io.civilaffairs.PackCoverageTest#counties")
        void every_month_from_2013_to_2026_has_the_figure_of_the_sources_or_a_gap(County county) {
            List<String> found = new ArrayList<>();
            for (YearMonth m = YearMonth.of(2013, 1); m.isBefore(YearMonth.of(2027, 1)); m = m.plusMonths(1)) {
                found.addAll(differences(county.code(), county.expected(), m.atDay(1), Options.none()));
            }

            assertThat(found).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("io.civilaffairs.PackCoverageTest#counties")
        void the_day_before_the_day_and_the_day_after_each_change_are_right(County county) {
            List<String> found = new ArrayList<>();
            for (LocalDate change : county.expected().changes()) {
                for (int days = -1; days <= 1; days++) {
                    found.addAll(differences(county.code(), county.expected(), change.plusDays(days), Options.none()));
                }
            }

            assertThat(found).isEmpty();
        }

        @ParameterizedTest
        @MethodSource("io.civilaffairs.PackCoverageTest#counties")
        void no_figure_claims_a_better_source_than_was_read(County county) {
            List<String> found = new ArrayList<>();
            for (String standard : county.expected().standards()) {
                for (LocalDate day : county.expected().changes()) {
                    Optional<StandardValue<?>> value = find(standard, county.code(), day, Options.none());
                    county.expected()
                            .on(standard, day)
                            .filter(row -> value.isPresent()
                                    && value.get().provenance() != row.grade()
                                    && value.get().provenance().atLeast(row.grade()))
                            .ifPresent(row -> found.add(standard + " on " + day + ": " + row.grade() + " was read, but "
                                    + value.get().provenance() + " is claimed"));
                }
            }

            assertThat(found).isEmpty();
        }

        @Test
        void the_recalled_start_of_2019_fills_its_gap_and_nothing_else() {
            List<String> found = new ArrayList<>();
            for (YearMonth m = YearMonth.of(2013, 1); m.isBefore(YearMonth.of(2027, 1)); m = m.plusMonths(1)) {
                found.addAll(differences("500154", WITH_RECALLED_2019, m.atDay(1), SEPTEMBER_2019));
            }

            assertThat(found).isEmpty();
        }

        @Test
        void what_fills_the_gap_of_2019_is_marked_as_recalled() {
            assertThat(find("minimum-living.urban", "500154", LocalDate.of(2019, 9, 1), SEPTEMBER_2019))
                    .hasValueSatisfying(v -> assertThat(v.provenance()).isEqualTo(Provenance.RECALLED));
        }
    }

    @Nested
    class Known {
        @ParameterizedTest(name = "{0} in {1} known on {2} is {3}")
        @CsvSource({
            "minimum-living.urban, 2017-05, 2017-06-01, 460.00",
            "minimum-living.urban, 2017-05, 2017-08-30, 460.00",
            "minimum-living.urban, 2017-05, 2017-08-31, 500.00",
            "minimum-living.rural, 2017-05, 2017-06-01, 300.00",
            "extreme-hardship.basic, 2017-05, 2017-06-01, 600.00",
            "key-group.student, 2017-05, 2017-06-01, 60.00",
            "key-group.student, 2017-05, 2017-09-01, 100.00",
            "minimum-living.urban, 2018-05, 2018-08-27, 500.00",
            "minimum-living.urban, 2018-05, 2018-08-28, 546.00",
            "minimum-living.urban, 2025-07, 2025-06-30, 750.00",
            "minimum-living.urban, 2025-07, 2025-07-01, 770.00",
            "minimum-living.urban, 2025-06, 2026-11-01, 750.00",
        })
        void a_back_dated_rise_counts_from_the_day_it_was_published(
                String standard, String month, String knownOn, String figure) {
            LocalDate day = YearMonth.parse(month).atDay(1);
            StandardBook then = BOOK.knownOn(LocalDate.parse(knownOn));

            assertThat(then.find(
                            Objects.requireNonNull(then.declared().get(standard)),
                            Region.of("500154"),
                            day,
                            Options.none()))
                    .hasValueSatisfying(v -> assertThat(v.value()).hasToString(figure));
        }
    }
}
