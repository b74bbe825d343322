package io.civilaffairs.standard;

import static io.civilaffairs.standard.Books.CITY;
import static io.civilaffairs.standard.Books.COUNTY;
import static io.civilaffairs.standard.Books.LIVING;
import static io.civilaffairs.standard.Books.bookOf;
import static io.civilaffairs.standard.Books.day;
import static io.civilaffairs.standard.Books.figure;
import static io.civilaffairs.standard.Books.publishedOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.value.Money;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Which day counts for standards, and which for persons. */
class SettingTest {
    private final StandardBook book = bookOf(
            figure(CITY, 600, "2024-02-01", "2024-02-15"),
            publishedOn(figure(CITY, 610, "2024-02-15", null), "2024-03-01"));
    private final Setting february = Setting.of(book, COUNTY, YearMonth.of(2024, 2));

    @Test
    void a_month_looks_standards_up_on_its_first_day_and_counts_ages_to_its_last() {
        assertThat(february.standardsDate()).isEqualTo("2024-02-01");
        assertThat(february.referenceDate()).isEqualTo("2024-02-29");
        assertThat(february.get(LIVING).value()).isEqualTo(Money.ofYuan(600));
    }

    @Test
    void a_day_counts_for_both() {
        Setting day = february.asOf(day("2024-02-15"));
        assertThat(day.standardsDate()).isEqualTo("2024-02-15").isEqualTo(day.referenceDate());
        assertThat(day.month()).isEqualTo(YearMonth.of(2024, 2));
        assertThat(day.get(LIVING).value()).isEqualTo(Money.ofYuan(610));
    }

    @Test
    void another_month_drops_the_day() {
        assertThat(february.asOf(day("2024-02-15"))
                        .inMonth(YearMonth.of(2024, 5))
                        .referenceDate())
                .isEqualTo("2024-05-31");
    }

    @Test
    void what_was_known_then_gives_the_answer_of_then() {
        Setting march = february.asOf(day("2024-02-20"));
        assertThat(march.knownOn(day("2024-02-29")).get(LIVING).value()).isEqualTo(Money.ofYuan(600));
        assertThat(march.knownOn(day("2024-03-01")).get(LIVING).value()).isEqualTo(Money.ofYuan(610));
        assertThat(february.knownOn(day("2024-01-01")).find(LIVING)).isEmpty();
    }

    @Test
    void a_day_outside_the_month_and_an_unknown_option_are_refused() {
        assertThatThrownBy(
                        () -> new Setting(book, COUNTY, YearMonth.of(2024, 2), day("2024-03-01"), null, Options.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asOf: 2024-03-01 is not in 2024-02");
        assertThatThrownBy(() -> february.withOptions(Options.none().with("nothing", "at-all")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("options: \"nothing\" is not declared by any pack");
    }

    @Test
    void a_later_choice_of_one_option_replaces_the_earlier() {
        Options options = Options.none().with("a", "one").with("b", "x").with("a", "two");
        assertThat(options.asMap()).hasToString("{a=two, b=x}");
        assertThat(options.chosen("a")).contains("two");
        assertThat(options.chosen("c")).isEmpty();
        assertThat(options).isEqualTo(Options.of(options.asMap())).hasSameHashCodeAs(Options.of(options.asMap()));
    }
}
