package io.civilaffairs.programme.socialassistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Citation;
import io.civilaffairs.rule.Criterion;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Property and consumption tests cite the Chongqing conditions that are in force in the month. */
class RuleInForceTest {
    @ParameterizedTest
    @CsvSource({
        "2017-12, no-vehicle-beyond-rule, ''",
        "2018-01, no-vehicle-beyond-rule, 渝府办发〔2017〕33号",
        "2022-12, no-vehicle-beyond-rule, 渝府办发〔2017〕33号",
        "2023-01, no-vehicle-beyond-rule, 渝府办发〔2022〕128号",
        "2017-12, no-home-built-lately, ''",
        "2018-01, no-home-built-lately, 渝府办发〔2017〕33号",
        "2025-08, no-home-built-lately, 渝府办发〔2017〕33号"
    })
    void a_condition_cites_the_text_of_its_month(YearMonth month, String node, String number) {
        Criterion<?> condition = MinimumLivingGuarantee.PROGRAMME
                .in(io.civilaffairs.rule.Binding.to(CivilAffairs.setting("500154", month)))
                .condition();
        assertThat(find(condition, node).map(Citation::number)).contains(number);
    }

    private static Optional<Citation> find(Criterion<?> in, String node) {
        return in.id().equals(node)
                ? Optional.of(in.clause().citation())
                : in.children().stream().flatMap(c -> find(c, node).stream()).findFirst();
    }
}
