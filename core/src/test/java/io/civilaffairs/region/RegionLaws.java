package io.civilaffairs.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The regions form one tree with the country at its root. */
class RegionLaws {
    @Provide
    Arbitrary<Region> regions() {
        // Few different digits, so that one region often lies in the other.
        return Combinators.combine(
                        part(2),
                        part(2),
                        part(2),
                        part(3),
                        part(3),
                        Arbitraries.integers().between(0, 5))
                .as((province, prefecture, county, township, village, level) -> {
                    List<String> parts = List.of(province, prefecture, county, township, village);
                    String code = String.join("", parts.subList(0, level));
                    int length = level < 4 ? 6 : level == 4 ? 9 : 12;
                    return Region.of((code + "000000").substring(0, length));
                });
    }

    private static Arbitrary<String> part(int digits) {
        return Arbitraries.integers()
                .between(1, 3)
                .map(number -> String.format("%0" + digits + "d", number))
                .withoutEdgeCases();
    }

    @Property
    void going_upwards_ends_at_the_country_one_level_at_a_time(@ForAll("regions") Region region) {
        List<Region> upwards = region.upwards();

        assertThat(upwards.get(0)).isEqualTo(region);
        assertThat(upwards.get(upwards.size() - 1)).isEqualTo(Region.COUNTRY);
        assertThat(upwards)
                .extracting(Region::level)
                .containsExactlyElementsOf(EnumSet.range(Level.COUNTRY, region.level()).stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        for (int i = 1; i < upwards.size(); i++) {
            assertThat(upwards.get(i - 1).parent()).contains(upwards.get(i));
        }
    }

    @Property
    void being_within_is_being_among_the_wider_regions(@ForAll("regions") Region a, @ForAll("regions") Region b) {
        assertThat(a.isWithin(b)).isEqualTo(a.upwards().contains(b));
        assertThat(a.isWithin(b) && b.isWithin(a)).isEqualTo(a.equals(b));
    }

    @Property
    void padding_to_twelve_digits_does_not_change_a_region(@ForAll("regions") Region region) {
        String padded = (region.code() + "000000").substring(0, 12);

        assertThat(Region.of(padded)).isEqualTo(region);
    }
}
