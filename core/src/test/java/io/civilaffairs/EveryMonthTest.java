package io.civilaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.standard.Option;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text that comes or goes leaves a rule without a meaning. */
class EveryMonthTest {
    static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2006, 1), m -> m.isBefore(YearMonth.of(2027, 1)), m -> m.plusMonths(1));
    }

    static Stream<YearMonth> halfYears() {
        return months().filter(m -> m.getMonthValue() % 6 == 1);
    }

    @ParameterizedTest
    @MethodSource("months")
    void every_programme_can_be_bound_in_every_month(YearMonth month) {
        assertThat(CivilAffairs.policyBook()
                        .in(CivilAffairs.setting("500154", month))
                        .programmes())
                .hasSameSizeAs(CivilAffairs.policyBook().programmes());
    }

    @ParameterizedTest
    @MethodSource("halfYears")
    void every_programme_can_be_bound_under_every_choice(YearMonth month) {
        Setting setting = CivilAffairs.setting("500154", month);
        for (Option option : CivilAffairs.standards().options().values()) {
            for (Option.Choice choice : option.choices()) {
                Setting chosen = setting.withOptions(Options.of(Map.of(option.id(), choice.id())));
                assertThat(CivilAffairs.policyBook().in(chosen).programmes())
                        .as("%s = %s", option.id(), choice.id())
                        .hasSameSizeAs(CivilAffairs.policyBook().programmes());
            }
        }
    }
}
