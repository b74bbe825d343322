package io.civilaffairs.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedPacksTest {
    private static final StandardBook BOOK = PackReader.book(Samples.shippedDivisions(), Samples.shippedPacks());
    private static final Region KAIZHOU = Region.of("500154");
    private static final StandardId<Money> URBAN = StandardId.money(
            "minimum-living.urban",
            Label.of("城市最低生活保障标准", "urban minimum living standard"),
            Unit.YUAN_PER_PERSON_MONTH,
            Delegation.COUNTY_NOT_LOWER);

    @Test
    void all_shipped_packs_make_one_book() {
        assertThat(BOOK.declared()).hasSizeGreaterThan(100).containsKey("minimum-living.urban");
        assertThat(BOOK.options()).containsKeys("first-month-paid", "maintenance-formula", "standard-start-2006");
    }

    @Test
    void the_urban_standard_of_kaizhou_in_august_2025_is_the_municipal_770() {
        StandardValue<Money> urban = BOOK.get(URBAN, KAIZHOU, LocalDate.of(2025, 8, 1));

        assertThat(urban.value()).isEqualTo(Money.parse("770.00"));
        assertThat(urban.setBy()).isEqualTo(Region.of("500000"));
        assertThat(urban.citation().number()).isEqualTo("渝民规〔2025〕6号");
        assertThat(urban.provenance()).isEqualTo(Provenance.PRIMARY);
    }

    @Test
    void the_urban_standard_of_december_2014_comes_from_the_former_county() {
        StandardValue<Money> urban = BOOK.get(URBAN, KAIZHOU, LocalDate.of(2014, 12, 1));

        assertThat(urban.value()).isEqualTo(Money.parse("365.00"));
        assertThat(urban.setBy()).isEqualTo(Region.of("500234"));
        assertThat(urban.provenance()).isEqualTo(Provenance.SECONDARY);
    }

    @Test
    void a_choice_of_the_host_opens_a_value_that_depends_on_it() {
        LocalDate july2006 = LocalDate.of(2006, 7, 1);

        assertThat(BOOK.find(URBAN, KAIZHOU, july2006)).isEmpty();
        assertThat(BOOK.get(URBAN, KAIZHOU, july2006, Options.none().with("standard-start-2006", "july-2006"))
                        .value())
                .isEqualTo(Money.parse("155.00"));
    }

    @Test
    void every_value_has_a_source() {
        assertThat(BOOK.declared().keySet().stream().flatMap(name -> BOOK.values(name).stream()))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.citation().instrument()).isNotBlank());
    }
}
