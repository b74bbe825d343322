package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.region.Region;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.value.Money;
import io.civilaffairs.value.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoucherFundingTest {
    private static Ratio share(StandardId<Ratio> id) {
        return CivilAffairs.standards()
                .get(id, Region.COUNTRY, LocalDate.of(2025, 7, 1))
                .value();
    }

    @Test
    void the_centre_bears_95_of_100_in_the_west_90_in_the_centre_and_85_in_the_east() {
        Money paid = Money.ofYuan(1000);

        assertThat(VoucherFunding.of(paid, share(AllowanceStandards.CENTRAL_SHARE_WEST)))
                .isEqualTo(new VoucherFunding(Money.ofYuan(950), Money.ofYuan(50)));
        assertThat(VoucherFunding.of(paid, share(AllowanceStandards.CENTRAL_SHARE_CENTRAL)))
                .isEqualTo(new VoucherFunding(Money.ofYuan(900), Money.ofYuan(100)));
        assertThat(VoucherFunding.of(paid, share(AllowanceStandards.CENTRAL_SHARE_EAST)))
                .isEqualTo(new VoucherFunding(Money.ofYuan(850), Money.ofYuan(150)));
        assertThat(VoucherFunding.of(paid, share(AllowanceStandards.CENTRAL_SHARE)))
                .isEqualTo(new VoucherFunding(Money.ofYuan(900), Money.ofYuan(100)));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.01, 0.00", "0.10, 0.10, 0.00", "0.11, 0.10, 0.01", "799.99, 759.99, 40.00", "0.00, 0.00, 0.00"
    })
    void the_parts_add_up_to_the_whole(String paid, String central, String local) {
        assertThat(VoucherFunding.of(Money.parse(paid), Ratio.parse("0.95")))
                .isEqualTo(new VoucherFunding(Money.parse(central), Money.parse(local)));
    }

    @Test
    void a_negative_amount_and_a_share_above_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoucherFunding.of(Money.parse("-0.01"), Ratio.ONE))
                .withMessageContaining("deducted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VoucherFunding.of(Money.ZERO, Ratio.of(101, 100)))
                .withMessageContaining("centralShare");
    }
}
