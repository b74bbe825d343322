package io.civilaffairs.standard;

import static io.civilaffairs.standard.Books.CITY;
import static io.civilaffairs.standard.Books.COUNTY;
import static io.civilaffairs.standard.Books.LABEL;
import static io.civilaffairs.standard.Books.LIVING;
import static io.civilaffairs.standard.Books.OLD_CODE;
import static io.civilaffairs.standard.Books.bookOf;
import static io.civilaffairs.standard.Books.day;
import static io.civilaffairs.standard.Books.figure;
import static io.civilaffairs.standard.Books.graded;
import static io.civilaffairs.standard.Books.verifiedThrough;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civilaffairs.law.Provenance;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Unit;
import org.junit.jupiter.api.Test;

/** What a failed look-up says, to the letter. */
class StandardNotFoundTest {
    private static StandardNotFoundException failure(StandardBook book, Region region, String on) {
        return catchThrowableOfType(StandardNotFoundException.class, () -> book.get(LIVING, region, day(on)));
    }

    @Test
    void it_says_which_regions_and_ranges_were_tried_and_the_nearest_dates() {
        StandardBook book = bookOf(
                figure(CITY, 420, "2015-10-01", "2015-12-01"),
                figure(CITY, 460, "2017-03-01", null),
                figure(OLD_CODE, 365, "2014-10-01", "2015-10-01"));
        StandardNotFoundException failure = failure(book, COUNTY, "2016-06-01");
        assertThat(failure).hasMessage("""
                        living: no value for region 500154 on 2016-06-01; tried 500154 (none); \
                        500234 [2014-10-01, 2015-10-01); 500100 (none); 500000 [2015-10-01, 2015-12-01) [2017-03-01, ); 000000 (none); \
                        nearest: 420.00 until 2015-12-01, 460.00 from 2017-03-01
                        Maybe set it in a pack of your own: {"id": "living", ...}""");
        assertThat(failure.standard()).isEqualTo("living");
        assertThat(failure.region()).isEqualTo("500154");
        assertThat(failure.on()).isEqualTo("2016-06-01");
        assertThat(failure.declared()).isTrue();
    }

    @Test
    void it_says_that_nothing_was_ever_set() {
        assertThat(failure(bookOf(), CITY, "2025-01-01")).hasMessage("""
                        living: no value for region 500000 on 2025-01-01; tried 500000 (none); 000000 (none); \
                        nearest: none before, none after
                        Maybe set it in a pack of your own: {"id": "living", ...}""");
    }

    @Test
    void it_says_what_was_refused_and_why() {
        StandardBook book = bookOf(verifiedThrough(figure(CITY, 600, "2023-09-01", null), "2024-06-30"));
        assertThat(failure(book.strict(), CITY, "2024-07-01"))
                .hasMessageContaining("tried 500000 [2023-09-01, ) refused: verified through 2024-06-30;");
        StandardBook weak = bookOf(graded(figure(CITY, 600, "2023-09-01", null), Provenance.RECALLED));
        assertThat(failure(weak.requiring(Provenance.SECONDARY), CITY, "2024-07-01"))
                .hasMessageContaining("tried 500000 [2023-09-01, ) refused: provenance RECALLED;");
    }

    @Test
    void a_name_no_pack_declares_is_told_apart_and_the_nearest_named() {
        StandardId<?> misspelt = StandardId.money("livng", LABEL, Unit.YUAN, Delegation.COUNTY);
        StandardNotFoundException failure = catchThrowableOfType(
                StandardNotFoundException.class, () -> bookOf().get(misspelt, CITY, day("2025-01-01")));
        assertThat(failure).hasMessage("livng: no pack declares this standard\nMaybe \"living\" is meant");
        assertThat(failure.declared()).isFalse();
    }
}
