package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.rule.Recording;
import io.civilaffairs.rule.Roster;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written down where somebody asks for a severe disability. */
class CareLevelInTest {
    private static final Citation ASKED = Citation.of("试验办法", "", "第一条", Provenance.PRIMARY);

    private static Map<String, Integer> best() {
        Map<String, Integer> scores = new TreeMap<>();
        AssessmentScale.LONG_TERM_CARE.items().forEach(i -> scores.put(i.id(), i.most()));
        return scores;
    }

    private static Finding severe(Map<String, Integer> scores) {
        Criterion<Member> bound = Objects.requireNonNull(
                LongTermCareLevel.severe(Clause.of("severely-disabled", "重度失能", "severely disabled", ASKED))
                        .bind(Binding.to(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))));
        Person person = Person.builder("p1")
                .elder(ElderRecord.builder().longTermCare(scores).build())
                .build();
        Member member = Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build()
                .member("p1")
                .orElseThrow();
        Recording recording = Probe.recording();
        bound.evaluate(member, recording);
        return recording.takeFinding();
    }

    private static List<String> working(Finding finding) {
        return finding.working().stream()
                .map(s -> s.clause().id() + " " + s.value())
                .toList();
    }

    @Test
    void a_refusal_names_the_level_and_the_one_asked_for() {
        Finding finding = severe(best());

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(working(finding)).hasSize(5).endsWith("care-level 0", "care-level-asked-for 3");
        assertThat(finding.working().get(4).clause().citation()).isEqualTo(ASKED);
    }

    @Test
    void a_level_that_reaches_is_named_too() {
        Map<String, Integer> scores = best();
        scores.replaceAll((id, points) -> 0);
        Finding finding = severe(scores);

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(working(finding)).endsWith("care-level 5", "care-level-asked-for 3");
    }

    @Test
    void a_refusal_while_several_levels_are_possible_names_the_best_and_the_worst() {
        Map<String, Integer> scores = best();
        scores.remove("bathing");
        Finding finding = severe(scores);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(working(finding))
                .endsWith("best-care-level-left 0", "worst-care-level-left 1", "care-level-asked-for 3");
    }

    @Test
    void what_is_open_writes_nothing_and_asks() {
        Finding finding = severe(Map.of());

        assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(finding.working()).isEmpty();
        assertThat(finding.missing()).isNotEmpty();
    }
}
