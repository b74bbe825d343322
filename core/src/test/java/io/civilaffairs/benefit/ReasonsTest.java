package io.civilaffairs.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.HouseholdFacts;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criteria;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.value.Label;
import io.civilaffairs.value.Unit;
import java.time.YearMonth;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reasons that are written down when somebody asks for them. */
class ReasonsTest {
    private static final Citation ARTICLE = Citation.of("某办法", "某府发〔2020〕1号", "第一条", Provenance.RECALLED);
    private static final Label LABEL = Label.of("示例", "example");
    private static final Household POOR =
            Household.builder("h").registeredPoor(true).build();
    private static final Caveat NOTE = new Caveat("note", Label.of("说明", "note"));

    private static Assessment assess(Criterion<Household> when) {
        return Programme.builder(ProgrammeId.of("example.reasons"), Scope.HOUSEHOLD)
                .label(LABEL)
                .citation(ARTICLE)
                .when(when)
                .build()
                .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
                .assess(POOR);
    }

    private static Criterion<Household> holds(Fact<Household, Boolean> fact) {
        return Criteria.holds(Clause.of("fact-holds", "具备某事实", "the fact holds", ARTICLE), fact);
    }

    private static Fact<Household, Boolean> counted(AtomicInteger reads, boolean same) {
        return Fact.of("household.counted", "counted", LABEL, Unit.FLAG, h -> reads.incrementAndGet() == 1 || same);
    }

    @Test
    void a_fact_is_read_for_the_decision_and_once_more_when_somebody_asks_why() {
        AtomicInteger reads = new AtomicInteger();
        Assessment answer = assess(holds(counted(reads, true)));
        assertThat(reads).hasValue(1);
        assertThat(answer.finding().outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.finding()).isSameAs(answer.finding());
        assertThat(answer.basis()).isSameAs(answer.basis());
        assertThat(reads).hasValue(2);
    }

    @Test
    void a_fact_that_does_not_give_the_same_value_twice_is_an_error_and_no_wrong_explanation() {
        Assessment answer = assess(holds(counted(new AtomicInteger(), false)));
        assertThat(answer).isInstanceOf(Assessment.Entitled.class);
        assertThatThrownBy(answer::finding)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("example.reasons: household was decided as MET and explained as NOT_MET. Maybe a fact or a"
                        + " formula of the host does not give the same value each time it is read");
    }

    @Test
    void all_threads_are_told_the_same_finding() {
        Assessment answer = assess(holds(HouseholdFacts.REGISTERED_POOR));
        Set<Finding> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        IntStream.range(0, 64).parallel().forEach(i -> seen.add(answer.finding()));
        assertThat(seen).hasSize(1);
    }

    @Test
    void equal_answers_have_equal_reasons() {
        Assessment one = assess(holds(HouseholdFacts.REGISTERED_POOR));
        assertThat(assess(holds(HouseholdFacts.REGISTERED_POOR))).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.noting(List.of(NOTE))).isNotEqualTo(one);
    }

    @Test
    void a_note_is_added_once_and_nothing_else_changes() {
        Assessment answer = assess(holds(HouseholdFacts.REGISTERED_POOR));
        Assessment noted = answer.noting(List.of(NOTE)).noting(List.of(NOTE));
        assertThat(noted.basis().caveats()).containsExactly(NOTE);
        assertThat(noted.finding()).isEqualTo(answer.finding());
        assertThat(noted.basis().standards()).isEqualTo(answer.basis().standards());
    }
}
