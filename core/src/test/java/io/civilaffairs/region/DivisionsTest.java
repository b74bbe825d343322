package io.civilaffairs.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A county that became a district, with a made-up earlier code before it. */
class DivisionsTest {
    private static final LocalDate CHANGE = LocalDate.of(2016, 7, 22);
    private static final LocalDate EARLIER_CHANGE = LocalDate.of(1997, 6, 18);
    private static final Division COUNTRY = division("000000", "全国", null, null);
    private static final Division CHONGQING = division("500000", "重庆市", null, null);
    private static final Division DISTRICT = division("500154", "开州区", DateRange.from(CHANGE), null);
    private static final Division COUNTY = division("500234", "开县", DateRange.of(EARLIER_CHANGE, CHANGE), "500154");
    private static final Division FIRST = division("512299", "前身", DateRange.until(EARLIER_CHANGE), "500234");
    private static final Division OTHER = division("500101", "万州区", null, null);
    private static final Division TOWN = division("500154001", "汉丰街道", null, null);
    private static final Divisions DIVISIONS =
            Divisions.of(List.of(TOWN, DISTRICT, COUNTY, FIRST, OTHER, CHONGQING, COUNTRY));

    private static Division division(String code, String name, @Nullable DateRange valid, @Nullable String successor) {
        return new Division(
                Region.of(code),
                Label.of(name, "division " + code),
                "类型",
                valid,
                successor == null ? null : Region.of(successor));
    }

    @Nested
    class Lookup {
        @Test
        void a_registered_code_is_found_and_another_is_not() {
            assertThat(DIVISIONS.find(Region.of("500154"))).contains(DISTRICT);
            assertThat(DIVISIONS.find(Region.of("500155"))).isEmpty();
            assertThat(DIVISIONS.size()).isEqualTo(7);
            assertThat(DIVISIONS).hasToString("Divisions[7]");
        }

        @Test
        void a_name_falls_back_to_the_code() {
            assertThat(DIVISIONS.name(Region.of("500154"), Language.ZH)).isEqualTo("开州区");
            assertThat(DIVISIONS.name(Region.of("500154"), Language.EN)).isEqualTo("division 500154");
            assertThat(DIVISIONS.name(Region.of("500155"), Language.ZH)).isEqualTo("500155");
        }
    }

    @Nested
    class Succession {
        @Test
        void the_old_code_counts_until_the_day_before_the_change() {
            assertThat(DIVISIONS.current(COUNTY.region(), CHANGE.minusDays(1))).isEqualTo(COUNTY.region());
            assertThat(DIVISIONS.current(COUNTY.region(), CHANGE)).isEqualTo(DISTRICT.region());
            assertThat(DIVISIONS.current(COUNTY.region(), CHANGE.plusDays(1))).isEqualTo(DISTRICT.region());
        }

        @Test
        void a_chain_is_followed_as_far_as_its_dates_have_come() {
            assertThat(DIVISIONS.current(FIRST.region(), EARLIER_CHANGE.minusDays(1)))
                    .isEqualTo(FIRST.region());
            assertThat(DIVISIONS.current(FIRST.region(), EARLIER_CHANGE)).isEqualTo(COUNTY.region());
            assertThat(DIVISIONS.current(FIRST.region(), CHANGE)).isEqualTo(DISTRICT.region());
        }

        @Test
        void codes_that_did_not_change_or_are_unknown_stay_as_they_are() {
            assertThat(DIVISIONS.current(DISTRICT.region(), CHANGE.minusDays(1)))
                    .isEqualTo(DISTRICT.region());
            assertThat(DIVISIONS.current(OTHER.region(), CHANGE)).isEqualTo(OTHER.region());
            assertThat(DIVISIONS.current(Region.of("510000"), CHANGE)).isEqualTo(Region.of("510000"));
        }

        @Test
        void a_township_below_a_replaced_county_is_not_mapped() {
            Region township = Region.of("500234001");

            assertThat(DIVISIONS.current(township, CHANGE)).isEqualTo(township);
        }

        @Test
        void predecessors_come_nearest_first() {
            assertThat(DIVISIONS.predecessors(DISTRICT.region())).containsExactly(COUNTY.region(), FIRST.region());
            assertThat(DIVISIONS.predecessors(COUNTY.region())).containsExactly(FIRST.region());
            assertThat(DIVISIONS.predecessors(FIRST.region())).isEmpty();
            assertThat(DIVISIONS.predecessors(Region.of("510000"))).isEmpty();
        }

        @Test
        void two_divisions_may_become_one() {
            Divisions merged = Divisions.of(List.of(
                    division("500110", "綦江区", DateRange.from(CHANGE), null),
                    division("500222", "綦江县", DateRange.until(CHANGE), "500110"),
                    division("500199", "万盛区", DateRange.until(CHANGE), "500110")));

            assertThat(merged.predecessors(Region.of("500110")))
                    .containsExactly(Region.of("500199"), Region.of("500222"));
        }
    }

    @Nested
    class Children {
        @Test
        void a_level_that_is_not_registered_is_passed_over() {
            assertThat(DIVISIONS.children(CHONGQING.region())).containsExactly(OTHER, DISTRICT, COUNTY);
            assertThat(DIVISIONS.children(Region.of("500100"))).containsExactly(OTHER, DISTRICT);
            assertThat(DIVISIONS.children(DISTRICT.region())).containsExactly(TOWN);
            assertThat(DIVISIONS.children(TOWN.region())).isEmpty();
        }

        @Test
        void the_country_has_what_no_registered_province_claims() {
            assertThat(DIVISIONS.children(Region.COUNTRY)).containsExactly(CHONGQING, FIRST);
            assertThat(Divisions.of(List.of(TOWN)).children(Region.COUNTRY)).containsExactly(TOWN);
        }

        @Test
        void on_a_day_only_the_divisions_of_that_day_count() {
            assertThat(DIVISIONS.children(CHONGQING.region(), CHANGE.minusDays(1)))
                    .containsExactly(OTHER, COUNTY);
            assertThat(DIVISIONS.children(CHONGQING.region(), CHANGE)).containsExactly(OTHER, DISTRICT);
        }
    }

    @Nested
    class Building {
        @Test
        void every_problem_is_listed() {
            List<Division> faulty = List.of(
                    OTHER,
                    OTHER,
                    division("500102", "甲", DateRange.until(CHANGE), "500199"),
                    division("500103", "乙", null, "500101"),
                    division("500104", "丙", DateRange.from(CHANGE), "500101"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Divisions.of(faulty))
                    .withMessage("Divisions: found 4 problem(s): 500101 occurs more than once; "
                            + "500102 with successor 500199: the successor is not in the register; "
                            + "500103 with successor 500101: expected the day on which it ended; "
                            + "500104 with successor 500101: expected the day on which it ended");
        }

        @Test
        void a_succession_in_a_circle_is_refused() {
            List<Division> circle = List.of(
                    division("500102", "甲", DateRange.until(CHANGE), "500103"),
                    division("500103", "乙", DateRange.until(CHANGE), "500102"));
            List<Division> itself = List.of(division("500102", "甲", DateRange.until(CHANGE), "500102"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Divisions.of(circle))
                    .withMessageContaining("500102 with successor 500103: the succession leads back to 500102")
                    .withMessageContaining("500103 with successor 500102: the succession leads back to 500103");
            assertThatIllegalArgumentException().isThrownBy(() -> Divisions.of(itself));
        }

        @Test
        void an_empty_register_answers_with_what_it_was_asked() {
            Divisions empty = Divisions.of(List.of());

            assertThat(empty.size()).isZero();
            assertThat(empty.current(Region.COUNTRY, CHANGE)).isEqualTo(Region.COUNTRY);
            assertThat(empty.children(Region.COUNTRY)).isEmpty();
        }
    }

    @Nested
    class OneDivision {
        @Test
        void it_exists_from_its_first_day_to_the_day_before_its_end() {
            assertThat(COUNTY.isValidOn(EARLIER_CHANGE.minusDays(1))).isFalse();
            assertThat(COUNTY.isValidOn(EARLIER_CHANGE)).isTrue();
            assertThat(COUNTY.isValidOn(CHANGE.minusDays(1))).isTrue();
            assertThat(COUNTY.isValidOn(CHANGE)).isFalse();
            assertThat(OTHER.isValidOn(LocalDate.MIN)).isTrue();
        }

        @Test
        void it_has_ended_from_its_end_day_on() {
            assertThat(COUNTY.hasEndedBy(CHANGE.minusDays(1))).isFalse();
            assertThat(COUNTY.hasEndedBy(CHANGE)).isTrue();
            assertThat(DISTRICT.hasEndedBy(LocalDate.MAX)).isFalse();
            assertThat(OTHER.hasEndedBy(LocalDate.MAX)).isFalse();
        }

        @Test
        void a_blank_type_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Division(Region.of("500101"), Label.of("甲", "500101"), " ", null, null))
                    .withMessage("Division 500101: type must not be blank");
        }
    }
}
