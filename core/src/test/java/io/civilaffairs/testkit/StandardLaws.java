package io.civilaffairs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws that every book of standards obeys (标准册性质): what is declared to be covered is covered without a gap, no two
 * figures of one authority compete, and a look-up only gives what was in force that day.
 *
 * <pre>{@code
 * class OurPackLaws implements StandardLaws {
 *     public StandardBook standards() { return CivilAffairs.standardsWith(List.of(OUR_PACK)); }
 *     public List<Coverage> coverage() { return List.of(new Coverage("our.rent-help", OUR_CITY, MonthRange.from(JANUARY))); }
 * }
 * }</pre>
 *
 * <p>Implementations keep no state.
 */
public interface StandardLaws {
    /** How often a law is tried. */
    int TRIES = 1_000;

    /** Months of an open-ended coverage that are looked at. */
    int OPEN_MONTHS = 60;

    /**
     * Months for which a standard must have a figure.
     *
     * @param standard the name of the standard
     * @param region the region
     * @param months the months
     */
    record Coverage(String standard, Region region, MonthRange months) {}

    /**
     * The book under test.
     *
     * @return the book
     */
    StandardBook standards();

    /**
     * What the book says it covers.
     *
     * @return the coverage; nothing unless overridden
     */
    default List<Coverage> coverage() {
        return List.of();
    }

    /**
     * Names of standards.
     *
     * @return the declared names
     */
    @Provide
    default Arbitrary<String> standardNames() {
        return Arbitraries.of(standards().declared().keySet());
    }

    /**
     * Days before, on and after the changes of any figure.
     *
     * @return the days
     */
    @Provide
    default Arbitrary<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2025, 8, 1)));
        for (String name : standards().declared().keySet()) {
            for (StandardValue<?> value : standards().values(name)) {
                LocalDate from = value.when().from();
                if (!from.equals(LocalDate.MIN)) {
                    days.addAll(List.of(from.minusDays(1), from, from.plusDays(1)));
                }
            }
        }
        return Arbitraries.of(days);
    }

    /** Every month of the declared coverage has a figure on its first and its last day. */
    @Property(tries = 1)
    default void what_is_declared_to_be_covered_has_no_gap() {
        for (Coverage covered : coverage()) {
            StandardBook.Declaration standard = Objects.requireNonNull(
                    standards().declared().get(covered.standard()), () -> covered.standard() + " is not declared");
            YearMonth end = covered.months().to();
            YearMonth stop = end == null ? covered.months().from().plusMonths(OPEN_MONTHS) : end;
            for (YearMonth month = covered.months().from(); month.isBefore(stop); month = month.plusMonths(1)) {
                for (LocalDate day : List.of(month.atDay(1), month.atEndOfMonth())) {
                    assertThat(standards().find(standard, covered.region(), day, Options.none()))
                            .as(
                                    "%s in %s on %s",
                                    covered.standard(), covered.region().code(), day)
                            .isPresent();
                }
            }
        }
    }

    /** No two figures of one authority, for the same option choice and in the same layer of packs, share a day. */
    @Property(tries = 1)
    default void no_two_figures_of_one_authority_compete() {
        for (String name : standards().declared().keySet()) {
            List<StandardValue<?>> values = standards().values(name);
            for (int i = 0; i < values.size(); i++) {
                for (int k = i + 1; k < values.size(); k++) {
                    StandardValue<?> a = values.get(i);
                    StandardValue<?> b = values.get(k);
                    boolean compete = a.setBy().equals(b.setBy())
                            && Objects.equals(a.condition(), b.condition())
                            && a.when().overlaps(b.when());
                    assertThat(compete && !isReplacedByALayer(a, b))
                            .as("%s: %s %s competes with %s %s", name, a.value(), a.when(), b.value(), b.when())
                            .isFalse();
                }
            }
        }
    }

    /**
     * Whether two overlapping figures stem from different packs, so that the first comes before the second. A book of one
     * layer has none; override for a book that replaces figures on purpose.
     *
     * @param upper the figure listed first
     * @param lower the figure listed second
     * @return true if the overlap is meant
     */
    default boolean isReplacedByALayer(StandardValue<?> upper, StandardValue<?> lower) {
        return false;
    }

    /**
     * A figure that is found was in force that day, was set by an authority the delegation allows, and is of a region the
     * case belongs to or of one of its earlier codes.
     *
     * @param name a standard
     * @param day a day
     */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    default void a_look_up_gives_what_was_in_force(
            @ForAll("standardNames") String name, @ForAll("days") LocalDate day) {
        StandardBook book = standards();
        StandardBook.Declaration standard =
                Objects.requireNonNull(book.declared().get(name));
        for (Region region : List.of(Region.of("500154"), Region.of("500101"), Region.of("110101"), Region.COUNTRY)) {
            Optional<StandardValue<?>> found = book.find(standard, region, day, Options.none());
            found.ifPresent(value -> {
                assertThat(value.when().contains(day))
                        .as("%s in force on %s", value, day)
                        .isTrue();
                assertThat(standard.delegation().allows(value.setBy()))
                        .as("%s may set %s", value.setBy().code(), name)
                        .isTrue();
                assertThat(region.upwards().stream()
                                .anyMatch(r -> r.equals(value.setBy())
                                        || book.divisions().predecessors(r).contains(value.setBy())))
                        .as("%s is an authority over %s", value.setBy().code(), region.code())
                        .isTrue();
            });
        }
    }
}
