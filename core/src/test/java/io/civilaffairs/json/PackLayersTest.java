package io.civilaffairs.json;

import static io.civilaffairs.json.PackText.FULL;
import static io.civilaffairs.json.PackText.TWO_CHOICES;
import static io.civilaffairs.json.PackText.pack;
import static io.civilaffairs.json.PackText.standard;
import static io.civilaffairs.json.PackText.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.civilaffairs.region.Divisions;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PackLayersTest {
    private static final Divisions NOWHERE = Divisions.of(List.of());
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    private static Pack read(String json) {
        return PackReader.read("my", json);
    }

    private static Pack named(String name, String json) {
        return PackReader.read(name, json);
    }

    private static List<Problem> layerProblems(StandardBook under, String... packs) {
        List<Pack> layer = Stream.of(packs).map(PackLayersTest::read).toList();
        return Samples.problems(() -> PackReader.over(under, layer));
    }

    private static StandardBook shipped() {
        return PackReader.book(
                NOWHERE, List.of(read(pack(standard("a.b", FULL, value("\"100.00\"", "")), TWO_CHOICES))));
    }

    @Nested
    class Layers {
        @Test
        void packs_of_one_layer_complete_each_other_in_any_order() {
            String declares = pack(standard("a.b", FULL), "");
            String mentions = pack(standard("a.b", ", \"unit\": \"YUAN_PER_PERSON_MONTH\"", value("\"5\"", "")), "");

            for (List<Pack> layer :
                    List.of(List.of(read(declares), read(mentions)), List.of(read(mentions), read(declares)))) {
                StandardBook book = PackReader.book(NOWHERE, layer);
                assertThat(book.declared().get("a.b").label()).isEqualTo(Label.of("标准", "standard"));
                assertThat(book.values("a.b")).hasSize(1);
            }
        }

        @Test
        void a_standard_that_nobody_declares_is_a_problem() {
            assertThat(layerProblems(
                            PackReader.book(NOWHERE),
                            pack(standard("a.bb", ", \"unit\": \"YUAN\"") + "," + standard("a.bc", FULL), "")))
                    .containsExactly(
                            new Problem(
                                    "my#/standards/0/id",
                                    "\"a.bb\" is declared by no pack; to declare it here, give it a label. Maybe \"a.bc\" is meant"));
        }

        @Test
        void two_declarations_must_agree() {
            String other = FULL.replace("\"标准\"", "\"限额\"").replace("\"COUNTY\"", "\"PROVINCE\"");

            assertThat(layerProblems(
                            PackReader.book(NOWHERE), pack(standard("a", FULL), ""), pack(standard("a", other), "")))
                    .extracting(Problem::at)
                    .containsExactly("my#/standards/0/label", "my#/standards/0/delegation");
        }

        @Test
        void units_must_agree() {
            String other = ", \"unit\": \"MONTHS\"";

            assertThat(layerProblems(
                            PackReader.book(NOWHERE),
                            pack(standard("a", FULL), ""),
                            pack(standard("a", other, value("\"6\"", "")), "")))
                    .containsExactly(new Problem(
                            "my#/standards/0/unit", "found MONTHS, but a is declared in YUAN_PER_PERSON_MONTH"));
        }

        @Test
        void an_option_is_declared_once_in_a_layer() {
            assertThat(layerProblems(PackReader.book(NOWHERE), pack("", TWO_CHOICES), pack("", TWO_CHOICES)))
                    .containsExactly(
                            new Problem("my#/options/0/id", "\"o\" is declared by another pack of this layer"));
        }

        @Test
        void a_condition_names_a_declared_option_and_one_of_its_choices() {
            String values = standard(
                    "a",
                    FULL,
                    value("\"1\"", ", \"option\": {\"oo\": \"x\"}"),
                    value("\"2\"", ", \"option\": {\"o\": \"z\"}"));

            assertThat(layerProblems(PackReader.book(NOWHERE), pack(values, TWO_CHOICES)))
                    .containsExactly(
                            new Problem(
                                    "my#/standards/0/values/0/option",
                                    "\"oo\" is declared by no pack. Maybe \"o\" is meant"),
                            new Problem(
                                    "my#/standards/0/values/1/option/o",
                                    "\"z\" is not one of the choices x, y. Maybe \"x\" is meant"));
        }

        @Test
        void a_condition_decides_which_value_applies() {
            String values = standard("a", FULL, value("\"1\"", ""), value("\"2\"", ", \"option\": {\"o\": \"y\"}"));
            StandardBook book = PackReader.book(NOWHERE, List.of(read(pack(values, TWO_CHOICES))));
            StandardBook.Declaration a = book.declared().get("a");
            Region region = Region.of("500154");

            assertThat(book.find(a, region, DAY, Options.none()).orElseThrow().value())
                    .isEqualTo(Money.ofYuan(1));
            assertThat(book.find(a, region, DAY, Options.none().with("o", "y"))
                            .orElseThrow()
                            .value())
                    .isEqualTo(Money.ofYuan(2));
        }

        @Test
        void a_region_that_may_not_set_a_standard_is_a_problem_with_its_place() {
            String values = standard("a", FULL.replace("\"COUNTY\"", "\"NATIONAL\""), value("\"1\"", ""));

            assertThat(layerProblems(PackReader.book(NOWHERE), pack(values, "")))
                    .containsExactly(new Problem("my#/standards/0/values/0/region", "500154 may not set a (NATIONAL)"));
        }

        @Test
        void overlapping_values_are_a_problem_of_their_standard() {
            String values = standard("a", FULL, value("\"1\"", ""), value("\"2\"", ""));

            assertThat(layerProblems(PackReader.book(NOWHERE), pack(standard("b", FULL) + "," + values, "")))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.at()).isEqualTo("my#/standards/1");
                        assertThat(p.message()).contains("overlap in region 500154");
                    });
        }
    }

    @Nested
    class HostPacks {
        @Test
        void a_figure_of_the_host_comes_first() {
            Pack mine = read(pack(standard("a.b", "", value("\"120\"", "")), ""));

            StandardBook book = PackReader.book(
                    NOWHERE, List.of(read(pack(standard("a.b", FULL, value("\"100\"", "")), ""))), List.of(mine));

            assertThat(book.find(book.declared().get("a.b"), Region.of("500154"), DAY, Options.none())
                            .orElseThrow()
                            .value())
                    .isEqualTo(Money.ofYuan(120));
        }

        @Test
        void the_unit_of_a_shipped_standard_need_not_be_repeated_but_counts() {
            assertThat(layerProblems(shipped(), pack(standard("a.b", "", value("\"a lot\"", "")), "")))
                    .containsExactly(
                            new Problem(
                                    "my#/standards/0/values/0/value",
                                    "\"a lot\" is not a value in YUAN_PER_PERSON_MONTH, expected yuan with at most two decimals, such as \"770.00\""));
        }

        @Test
        void a_shipped_declaration_cannot_be_changed() {
            assertThat(layerProblems(
                            shipped(),
                            pack(
                                    standard(
                                            "a.b",
                                            ", \"label\": {\"zh\": \"甲\", \"en\": \"a\"}, \"delegation\": \"NATIONAL\""),
                                    "")))
                    .extracting(Problem::at)
                    .containsExactly("my#/standards/0/label", "my#/standards/0/delegation");
        }

        @Test
        void a_new_standard_needs_only_an_id_and_a_unit() {
            Pack mine =
                    read(pack(standard("heating-grant", ", \"unit\": \"YUAN_PER_YEAR\"", value("\"300\"", "")), ""));

            StandardBook book = PackReader.over(shipped(), List.of(mine));

            assertThat(book.declared().get("heating-grant"))
                    .isEqualTo(new StandardBook.Declaration(
                            "heating-grant",
                            Label.of("heating-grant", "heating-grant"),
                            Unit.YUAN_PER_YEAR,
                            Delegation.COUNTY));
            assertThat(book.values("heating-grant")).hasSize(1);
        }

        @Test
        void a_new_standard_needs_a_unit() {
            assertThat(layerProblems(shipped(), pack(standard("heating-grant", "", value("\"300\"", "")), "")))
                    .containsExactly(new Problem(
                            "my#/standards/0/unit", "is missing; heating-grant is declared here for the first time"));
        }

        @Test
        void an_id_near_a_shipped_one_is_taken_for_a_slip_unless_it_has_a_label() {
            String slip = standard("a.c", ", \"unit\": \"YUAN\"");
            String meant = standard("a.c", FULL);

            assertThat(layerProblems(shipped(), pack(slip, "")))
                    .containsExactly(
                            new Problem(
                                    "my#/standards/0/id",
                                    "\"a.c\" is declared by no pack; to declare it here, give it a label. Maybe \"a.b\" is meant"));
            assertThatCode(() -> PackReader.over(shipped(), List.of(read(pack(meant, "")))))
                    .doesNotThrowAnyException();
        }

        @Test
        void an_option_may_be_declared_again_with_all_its_choices() {
            String mine = TWO_CHOICES.replace("\"default\": \"x\"", "\"default\": \"y\"");
            StandardBook book = PackReader.over(shipped(), List.of(read(pack("", mine))));

            assertThat(book.choice("o", Options.none()).id()).isEqualTo("y");
            assertThat(layerProblems(shipped(), pack("", mine.replace("\"id\": \"x\"", "\"id\": \"w\""))))
                    .containsExactly(
                            new Problem("my#/options/0/choices", "lacks \"x\", which o has in the packs underneath"));
        }

        @Test
        void a_figure_below_the_wider_regions_is_a_problem_where_the_law_forbids_it() {
            String floor = FULL.replace("\"COUNTY\"", "\"COUNTY_NOT_LOWER\"");
            Pack wide = read(pack(standard("a", floor, value("\"100\"", "").replace("500154", "500000")), ""));
            StandardBook book = PackReader.book(NOWHERE, List.of(wide));
            Pack mine = named("mine.json", pack(standard("a", "", value("\"99.99\"", "")), ""));

            assertThat(Samples.problems(() -> PackReader.over(book, List.of(mine))))
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.at()).isEqualTo("mine.json#/standards/0");
                        assertThat(p.message()).contains("99.99", "below 100.00 of region 500000");
                    });
        }
    }
}
