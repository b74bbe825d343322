package io.civilaffairs.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Application;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.standard.Delegation;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardId;
import io.civilaffairs.standard.StandardValue;
import io.civilaffairs.value.DateRange;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A first month that each place sets, and what is said where none does. */
class StartRuleTest {
    private static final Citation ARTICLE = Citation.of("某办法", "某府发〔2020〕1号", "第一条", Provenance.RECALLED);
    private static final Label LABEL = Label.of("示例", "example");
    private static final ProgrammeId ID = ProgrammeId.of("example.start");
    private static final Region KAIZHOU = Region.of("500154");
    private static final YearMonth MONTH = YearMonth.of(2025, 8);
    private static final StandardId<String> FIRST =
            StandardId.code("example-start.first-month-paid", LABEL, Delegation.COUNTY);
    private static final Programme<Household> PROGRAMME = Programme.builder(ID, Scope.HOUSEHOLD)
            .label(LABEL)
            .citation(ARTICLE)
            .when(Criteria.holds(
                    Clause.of("registered-poor", "示例", "example", ARTICLE), HouseholdFacts.REGISTERED_POOR))
            .startsFrom(StartRule.byStandard(FIRST))
            .notesSilenceOn(FIRST, Label.of("未查到", "not found"))
            .build();

    private static Setting setting(@Nullable String code) {
        StandardBook book = StandardBook.builder(CivilAffairs.divisions())
                .declare(FIRST.name(), LABEL, FIRST.unit(), FIRST.delegation())
                .build();
        return Setting.of(
                code == null
                        ? book
                        : book.with(FIRST, KAIZHOU, DateRange.from(LocalDate.of(2025, 1, 1)), code, ARTICLE),
                KAIZHOU,
                MONTH);
    }

    private static Household applied(@Nullable LocalDate appliedOn, @Nullable LocalDate confirmedOn) {
        return Household.builder("h")
                .registeredPoor(true)
                .applications(List.of(new Application(ID.id(), "household", appliedOn, confirmedOn)))
                .build();
    }

    private static List<String> caveats(Assessment assessment) {
        return assessment.basis().caveats().stream().map(Caveat::id).toList();
    }

    @Test
    void each_code_is_a_first_month() {
        Household inAugust = applied(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 8, 20));
        assertThat(PROGRAMME.assess(inAugust, setting("month-of-application"))).isInstanceOf(Assessment.Entitled.class);
        assertThat(PROGRAMME.assess(inAugust, setting("month-of-approval"))).isInstanceOf(Assessment.Entitled.class);
        assertThat(PROGRAMME.assess(inAugust, setting("month-after-confirmation")))
                .isInstanceOfSatisfying(
                        Assessment.NotEntitled.class,
                        n -> assertThat(n.because()).extracting(Finding::id).containsExactly("award-begun"));
    }

    @Test
    void the_figure_that_sets_it_is_shown_with_the_answer() {
        Assessment assessment =
                PROGRAMME.assess(applied(LocalDate.of(2025, 8, 1), null), setting("month-of-application"));
        assertThat(assessment.basis().standards())
                .extracting(StandardValue::standard)
                .isEqualTo(List.of(FIRST.name()));
        assertThat(caveats(assessment)).isEmpty();
    }

    @Test
    void where_no_pack_sets_it_nothing_is_asked_and_the_silence_is_noted() {
        Household nextMonth = applied(LocalDate.of(2025, 9, 1), null);
        assertThat(PROGRAMME.assess(nextMonth, setting(null)))
                .isInstanceOfSatisfying(
                        Assessment.Entitled.class, e -> assertThat(caveats(e)).containsExactly("rule-not-found"));
        Household unknown =
                Household.builder("h").registeredPoor(true).applications(null).build();
        assertThat(PROGRAMME.assess(unknown, setting(null))).isInstanceOf(Assessment.Entitled.class);
        assertThat(PROGRAMME.assess(unknown, setting("month-of-application")))
                .isInstanceOf(Assessment.Undetermined.class);
    }

    @Test
    void who_is_not_entitled_is_not_told_of_the_silence() {
        Household notPoor = Household.builder("h").registeredPoor(false).build();
        assertThat(caveats(PROGRAMME.assess(notPoor, setting(null)))).isEmpty();
    }

    @Test
    void a_code_that_names_no_first_month_is_refused() {
        assertThatThrownBy(() -> PROGRAMME.in(setting("month-of-birth")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("example-start.first-month-paid: \"month-of-birth\" names no first month; expected one of"
                        + " month-of-application, month-of-approval, month-after-confirmation");
    }
}
