package io.civilaffairs.standard;

import static io.civilaffairs.standard.Books.CITY;
import static io.civilaffairs.standard.Books.COUNTY;
import static io.civilaffairs.standard.Books.LABEL;
import static io.civilaffairs.standard.Books.LIVING;
import static io.civilaffairs.standard.Books.OLD_CODE;
import static io.civilaffairs.standard.Books.TOWNSHIP;
import static io.civilaffairs.standard.Books.bookBuilder;
import static io.civilaffairs.standard.Books.bookOf;
import static io.civilaffairs.standard.Books.cited;
import static io.civilaffairs.standard.Books.day;
import static io.civilaffairs.standard.Books.figure;
import static io.civilaffairs.standard.Books.graded;
import static io.civilaffairs.standard.Books.publishedOn;
import static io.civilaffairs.standard.Books.range;
import static io.civilaffairs.standard.Books.under;
import static io.civilaffairs.standard.Books.verifiedThrough;
import static io.civilaffairs.standard.Books.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import io.civilaffairs.value.Unit;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Looking figures up: where, when, as known when, under which options, and what is refused. */
class StandardBookTest {
    @Nested
    class InForce {
        private final StandardBook book =
                bookOf(figure(CITY, 600, "2023-09-01", "2024-09-01"), figure(CITY, 610, "2024-09-01", null));

        @Test
        void the_day_before_of_and_after_a_change() {
            assertThat(yuan(book, CITY, "2024-08-31")).isEqualTo(600);
            assertThat(yuan(book, CITY, "2024-09-01")).isEqualTo(610);
            assertThat(yuan(book, CITY, "2024-09-02")).isEqualTo(610);
        }

        @Test
        void before_the_first_figure_there_is_none() {
            assertThat(book.find(LIVING, CITY, day("2023-08-31"))).isEmpty();
            assertThat(book.find(LIVING, CITY, day("2023-09-01"))).isPresent();
        }

        @Test
        void a_county_and_its_township_take_the_figure_of_the_city() {
            assertThat(yuan(book, COUNTY, "2025-01-01")).isEqualTo(610);
            assertThat(yuan(book, TOWNSHIP, "2025-01-01")).isEqualTo(610);
        }

        @Test
        void a_neighbour_never_lends_its_figure() {
            assertThat(book.find(LIVING, Region.of("510000"), day("2025-01-01")))
                    .isEmpty();
            assertThat(bookOf(figure(COUNTY, 700, "2023-01-01", null))
                            .find(LIVING, Region.of("500101"), day("2025-01-01")))
                    .isEmpty();
        }
    }

    @Nested
    class WhoMaySetIt {
        @Test
        void the_figure_of_the_county_comes_before_that_of_the_city() {
            StandardBook book =
                    bookOf(figure(CITY, 600, "2020-01-01", null), figure(COUNTY, 700, "2022-01-01", "2023-01-01"));
            assertThat(yuan(book, COUNTY, "2022-06-01")).isEqualTo(700);
            assertThat(yuan(book, COUNTY, "2023-01-01")).isEqualTo(600);
            assertThat(yuan(book, CITY, "2022-06-01")).isEqualTo(600);
        }

        @Test
        void a_township_may_not_set_one() {
            assertThatThrownBy(() -> bookOf(figure(TOWNSHIP, 700, "2022-01-01", null)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("living: region 500154001 may not set it (COUNTY_NOT_LOWER)");
        }

        @Test
        void each_delegation_allows_its_levels() {
            List<Region> levels = List.of(Region.COUNTRY, CITY, COUNTY, TOWNSHIP);
            assertThat(levels).extracting(Delegation.NATIONAL::allows).containsExactly(true, false, false, false);
            assertThat(levels).extracting(Delegation.PROVINCE::allows).containsExactly(true, true, false, false);
            assertThat(levels).extracting(Delegation.COUNTY::allows).containsExactly(true, true, true, false);
            assertThat(levels).extracting(Delegation.COUNTY_NOT_LOWER::allows).containsExactly(true, true, true, false);
        }

        @Test
        void a_county_may_not_go_below_the_city_while_both_are_in_force() {
            assertThatThrownBy(() ->
                            bookOf(figure(CITY, 600, "2020-01-01", null), figure(COUNTY, 599, "2022-01-01", null)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("living: region 500154 sets 599.00 [2022-01-01, ), below 600.00 of region 500000");
            assertThat(yuan(
                            bookOf(
                                    figure(CITY, 600, "2022-01-01", null),
                                    figure(COUNTY, 599, "2020-01-01", "2022-01-01")),
                            COUNTY,
                            "2021-01-01"))
                    .isEqualTo(599);
            assertThat(yuan(
                            bookOf(figure(CITY, 600, "2020-01-01", null), figure(COUNTY, 600, "2022-01-01", null)),
                            COUNTY,
                            "2022-01-01"))
                    .isEqualTo(600);
        }
    }

    @Nested
    class FormerCodes {
        private final StandardBook book =
                bookOf(figure(OLD_CODE, 365, "2014-10-01", null), figure(CITY, 300, "2014-01-01", null));

        @Test
        void a_figure_set_under_the_code_a_county_had_before_still_counts() {
            assertThat(yuan(book, COUNTY, "2015-01-01")).isEqualTo(365);
            assertThat(yuan(book, TOWNSHIP, "2015-01-01")).isEqualTo(365);
        }

        @Test
        void a_figure_under_the_new_code_comes_first() {
            StandardBook both =
                    book.with(LIVING, COUNTY, range("2015-01-01", null), Money.ofYuan(400), cited(Provenance.PRIMARY));
            assertThat(yuan(both, COUNTY, "2015-01-01")).isEqualTo(400);
            assertThat(yuan(both, COUNTY, "2014-12-31")).isEqualTo(365);
        }
    }

    @Nested
    class KnownOn {
        private final StandardBook book = bookOf(
                publishedOn(figure(CITY, 600, "2023-09-01", "2024-09-01"), "2023-08-20"),
                publishedOn(figure(CITY, 610, "2024-09-01", "2025-07-01"), "2024-10-15"),
                publishedOn(figure(CITY, 630, "2025-07-01", null), "2025-06-20"));

        @Test
        void a_later_text_that_is_not_yet_public_leaves_the_old_one_running() {
            assertThat(yuan(book.knownOn(day("2024-10-14")), CITY, "2024-10-01"))
                    .isEqualTo(600);
            assertThat(yuan(book.knownOn(day("2024-10-15")), CITY, "2024-10-01"))
                    .isEqualTo(610);
            assertThat(yuan(book, CITY, "2024-10-01")).isEqualTo(610);
        }

        @Test
        void with_two_later_texts_unknown_the_old_one_runs_on_past_both() {
            assertThat(yuan(book.knownOn(day("2024-01-01")), CITY, "2026-01-01"))
                    .isEqualTo(600);
        }

        @Test
        void a_text_published_ahead_ends_the_old_one_on_its_day() {
            StandardBook june = book.knownOn(day("2025-06-20"));
            assertThat(yuan(june, CITY, "2025-06-30")).isEqualTo(610);
            assertThat(yuan(june, CITY, "2025-07-01")).isEqualTo(630);
        }

        @Test
        void before_its_publication_a_text_is_not_there() {
            assertThat(book.knownOn(day("2023-08-19")).find(LIVING, CITY, day("2023-10-01")))
                    .isEmpty();
        }

        @Test
        void a_figure_of_unknown_publication_counts_as_public_from_its_first_day() {
            StandardBook silent = bookOf(figure(CITY, 600, "2023-09-01", null));
            assertThat(silent.knownOn(day("2023-08-31")).find(LIVING, CITY, day("2023-09-01")))
                    .isEmpty();
            assertThat(silent.knownOn(day("2023-09-01")).find(LIVING, CITY, day("2023-09-01")))
                    .isPresent();
        }

        @Test
        void an_end_that_no_later_text_caused_stays() {
            StandardBook ended = bookOf(figure(CITY, 600, "2023-09-01", "2024-09-01"));
            assertThat(ended.knownOn(day("2024-01-01")).find(LIVING, CITY, day("2024-09-01")))
                    .isEmpty();
        }
    }

    @Nested
    class Refusals {
        private final StandardBook book = bookOf(
                verifiedThrough(
                        graded(figure(CITY, 600, "2023-09-01", "2024-09-01"), Provenance.SECONDARY), "2024-06-30"),
                figure(CITY, 610, "2024-09-01", null));

        @Test
        void beyond_the_day_it_was_verified_a_figure_is_used_unless_the_book_is_strict() {
            assertThat(yuan(book, CITY, "2024-07-01")).isEqualTo(600);
            assertThat(book.get(LIVING, CITY, day("2024-07-01")).staleOn(day("2024-07-01")))
                    .isTrue();
            assertThat(yuan(book.strict(), CITY, "2024-06-30")).isEqualTo(600);
            assertThat(book.strict().find(LIVING, CITY, day("2024-07-01"))).isEmpty();
        }

        @Test
        void weaker_provenance_is_refused_on_demand() {
            assertThat(yuan(book.requiring(Provenance.SECONDARY), CITY, "2024-01-01"))
                    .isEqualTo(600);
            assertThat(book.requiring(Provenance.PRIMARY).find(LIVING, CITY, day("2024-01-01")))
                    .isEmpty();
            assertThat(yuan(book.requiring(Provenance.PRIMARY), CITY, "2024-09-01"))
                    .isEqualTo(610);
        }

        @Test
        void demands_add_up_and_outlast_another_figure() {
            StandardBook demanding = book.strict()
                    .requiring(Provenance.PRIMARY)
                    .knownOn(day("2025-01-01"))
                    .with(LIVING, COUNTY, range("2026-01-01", null), Money.ofYuan(999), cited(Provenance.PRIMARY));
            assertThat(demanding.find(LIVING, CITY, day("2024-01-01"))).isEmpty();
            assertThat(yuan(demanding, COUNTY, "2026-01-01")).isEqualTo(610);
        }
    }

    @Nested
    class OptionsAndConditions {
        private final Option start = new Option(
                "start",
                "proven",
                List.of(
                        new Option.Choice("proven", cited(Provenance.PRIMARY)),
                        new Option.Choice("reported", cited(Provenance.RECALLED))));
        private final StandardBook book = bookBuilder()
                .add(figure(CITY, 580, "2020-08-01", null))
                .add(under(figure(CITY, 580, "2019-09-01", "2020-08-01"), "start", "reported"))
                .add(under(figure(CITY, 585, "2020-08-01", null), "start", "reported"))
                .option(start)
                .build();
        private final Options reported = Options.none().with("start", "reported");

        @Test
        void a_conditional_figure_counts_under_its_choice_only() {
            assertThat(book.find(LIVING, CITY, day("2020-01-01"))).isEmpty();
            assertThat(book.find(LIVING, CITY, day("2020-01-01"), reported)).isPresent();
        }

        @Test
        void a_conditional_figure_comes_before_one_without_condition() {
            assertThat(yuan(book, CITY, "2021-01-01")).isEqualTo(580);
            assertThat(book.get(LIVING, CITY, day("2021-01-01"), reported).value())
                    .isEqualTo(Money.ofYuan(585));
        }

        @Test
        void the_default_applies_unless_chosen() {
            assertThat(book.choice("start", Options.none()).id()).isEqualTo("proven");
            assertThat(book.choice("start", reported).id()).isEqualTo("reported");
        }

        @Test
        void an_option_or_choice_that_does_not_exist_is_named_with_what_does() {
            assertThatThrownBy(() -> book.choice("strat", Options.none()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("options: \"strat\" is not declared by any pack\nMaybe \"start\" is meant");
            assertThatThrownBy(() -> book.choice("start", Options.none().with("start", "guessed")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("options: start has no choice \"guessed\"; it has proven, reported");
        }

        @Test
        void a_default_that_is_no_choice_and_a_choice_named_twice_are_refused() {
            assertThatThrownBy(() -> new Option("x", "c", List.of(new Option.Choice("a", cited(Provenance.PRIMARY)))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("defaultChoice: option x has no choice \"c\"");
            assertThatThrownBy(() -> new Option(
                            "x",
                            "a",
                            List.of(
                                    new Option.Choice("a", cited(Provenance.PRIMARY)),
                                    new Option.Choice("a", cited(Provenance.PRIMARY)))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("choices: option x names a choice twice");
        }
    }

    @Nested
    class Layers {
        private final StandardBook lower = bookOf(figure(CITY, 600, "2020-01-01", null));

        @Test
        void the_upper_book_comes_first_and_the_lower_fills_in() {
            StandardBook both =
                    bookOf(figure(CITY, 650, "2022-01-01", "2023-01-01")).combinedWith(lower);
            assertThat(yuan(both, CITY, "2022-06-01")).isEqualTo(650);
            assertThat(yuan(both, CITY, "2023-01-01")).isEqualTo(600);
            assertThat(both.values("living"))
                    .extracting(v -> v.value().toString())
                    .containsExactly("650.00", "600.00");
        }

        @Test
        void a_narrower_region_of_the_lower_book_comes_before_a_wider_one_of_the_upper() {
            StandardBook both = bookOf(figure(CITY, 600, "2020-01-01", null))
                    .combinedWith(bookOf(figure(COUNTY, 700, "2020-01-01", null)));
            assertThat(yuan(both, COUNTY, "2022-01-01")).isEqualTo(700);
        }

        @Test
        void another_unit_or_a_county_below_the_city_is_refused() {
            StandardBook inMultiples = StandardBook.builder(Books.divisions())
                    .declare("living", LABEL, Unit.MULTIPLE, Delegation.COUNTY)
                    .build();
            assertThatThrownBy(() -> inMultiples.combinedWith(lower))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("living: unit MULTIPLE here, YUAN_PER_PERSON_MONTH underneath");
            assertThatThrownBy(() ->
                            bookOf(figure(COUNTY, 500, "2022-01-01", null)).combinedWith(lower))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("living: region 500154 sets 500.00 [2022-01-01, ), below 600.00 of region 500000");
        }

        @Test
        void with_puts_one_figure_on_top_and_leaves_the_book_as_it_was() {
            StandardBook higher =
                    lower.with(LIVING, CITY, range("2025-01-01", null), Money.ofYuan(800), cited(Provenance.PRIMARY));
            assertThat(yuan(higher, CITY, "2025-01-01")).isEqualTo(800);
            assertThat(yuan(higher, CITY, "2024-12-31")).isEqualTo(600);
            assertThat(yuan(lower, CITY, "2025-01-01")).isEqualTo(600);
        }
    }

    @Nested
    class Checks {
        @Test
        void figures_of_one_region_that_share_a_day_are_refused() {
            assertThatThrownBy(() -> bookOf(
                            figure(CITY, 600, "2023-09-01", "2024-09-02"), figure(CITY, 610, "2024-09-01", null)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "living: 600.00 [2023-09-01, 2024-09-02) and 610.00 [2024-09-01, ) overlap in region 500000");
        }

        @Test
        void all_problems_are_listed_at_once() {
            StandardBookBuilder bad = bookBuilder()
                    .declare("living", LABEL, Unit.MULTIPLE, Delegation.COUNTY)
                    .add(figure(TOWNSHIP, 1, "2020-01-01", null))
                    .add(new StandardValue<>(
                            "livng",
                            Money.ZERO,
                            CITY,
                            range("2020-01-01", null),
                            null,
                            cited(Provenance.PRIMARY),
                            null,
                            null))
                    .add(new StandardValue<>(
                            "living",
                            Ratio.ONE,
                            CITY,
                            range("2020-01-01", null),
                            null,
                            cited(Provenance.PRIMARY),
                            null,
                            null));
            assertThatThrownBy(bad::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                    living: declared in YUAN_PER_PERSON_MONTH and in MULTIPLE
                    living: region 500154001 may not set it (COUNTY_NOT_LOWER)
                    livng: has a value but is not declared
                    Maybe "living" is meant
                    living: value 1 does not fit unit YUAN_PER_PERSON_MONTH""");
        }

        @Test
        void a_standard_asked_for_in_another_unit_is_refused() {
            StandardId<Ratio> asRatio = StandardId.ratio("living", LABEL, Unit.MULTIPLE, Delegation.COUNTY);
            assertThatThrownBy(() -> bookOf().find(asRatio, CITY, day("2025-01-01")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("living: asked for in MULTIPLE, but the packs give it in YUAN_PER_PERSON_MONTH");
        }

        @Test
        void an_id_holds_the_type_of_its_unit_and_a_dotted_name() {
            assertThatThrownBy(() -> StandardId.money("living", LABEL, Unit.MULTIPLE, Delegation.COUNTY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("type: a standard in MULTIPLE holds Ratio, not Money");
            assertThatThrownBy(() -> StandardId.flag("Living Standard", LABEL, Delegation.COUNTY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("name: \"Living Standard\" is not dotted kebab-case");
        }
    }
}
