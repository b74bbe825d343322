package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.benefit.ReviewSchedule;
import io.civilaffairs.law.Citation;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.people.PersonBuilder;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ElderlyAbilityTest {
    private static final Setting NOW = CivilAffairs.setting("500154", YearMonth.of(2025, 8));
    private static final Setting BEFORE = CivilAffairs.setting("500154", YearMonth.of(2022, 6));

    /** Everything at its best. */
    private static PersonBuilder person() {
        return Person.builder("p1")
                .birthDate(LocalDate.of(1940, 3, 2))
                .ability(best(AssessmentScale.ABILITY))
                .coma(false)
                .dementiaOrMentalDisorder(false)
                .riskEventsIn30Days(0);
    }

    private static Map<String, Integer> best(AssessmentScale scale) {
        Map<String, Integer> scores = new TreeMap<>();
        scale.items().forEach(i -> scores.put(i.id(), scale == AssessmentScale.ABILITY_2013 ? 0 : i.most()));
        return scores;
    }

    private static Map<String, Integer> changed(Map<String, Integer> scores, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            scores.put((String) changes[i], (Integer) changes[i + 1]);
        }
        return scores;
    }

    private static Member member(PersonBuilder person) {
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(person.build())))
                .build();
        return Objects.requireNonNull(household.members()).list().get(0);
    }

    private static Map<String, Object> working(PersonBuilder person, Setting setting) {
        Map<String, Object> lines = new LinkedHashMap<>();
        ElderlyAbility.PROGRAMME.in(setting).explain(member(person)).children().stream()
                .filter(f -> f.outcome() == Outcome.MET)
                .flatMap(f -> f.working().stream())
                .forEach(s -> lines.put(s.clause().id(), s.value()));
        return lines;
    }

    @Nested
    class TextInForce {
        private final PersonBuilder assessed = person().elder(ElderRecord.builder()
                .ability2013(best(AssessmentScale.ABILITY_2013))
                .barthel(best(AssessmentScale.BARTHEL))
                .abilityAssessedOn(LocalDate.of(2020, 1, 15))
                .assessors(List.of())
                .build());

        private Stream<Citation> cited(LocalDate day) {
            Setting setting =
                    new Setting(NOW.standards(), NOW.region(), YearMonth.from(day), day, null, Options.none());
            Assessment answer = ElderlyAbility.PROGRAMME.in(setting).assess(member(assessed));
            assertThat(answer).isInstanceOf(Assessment.Classified.class);
            List<Citation> all = new ArrayList<>();
            add(answer.finding(), all);
            ((Assessment.Classified) answer)
                    .inKind()
                    .forEach(s -> all.add(s.clause().citation()));
            return all.stream().filter(c -> c.number().contains("/T "));
        }

        private static void add(Finding finding, List<Citation> into) {
            into.add(finding.citation());
            finding.working().forEach(s -> into.add(s.clause().citation()));
            finding.children().forEach(c -> add(c, into));
        }

        @Test
        void is_the_only_one_cited_on_the_last_day_of_2013() {
            assertThat(cited(LocalDate.of(2022, 12, 29)))
                    .isNotEmpty()
                    .allMatch(c -> c.number().equals("MZ/T 039-2013") && c.provenance() == Provenance.SECONDARY);
        }

        @Test
        void is_the_only_one_cited_on_the_first_day_of_2022() {
            assertThat(cited(LocalDate.of(2022, 12, 30)))
                    .isNotEmpty()
                    .allMatch(c -> c.number().equals("GB/T 42195-2022"));
        }

        @Test
        void asks_for_the_assessors_of_2013_as_a_source_states_and_not_as_the_later_text_is_recalled() {
            assertThat(cited(LocalDate.of(2020, 8, 31)).map(Citation::article)).contains("评估人员", "即时评估", "定期评估");
        }
    }

    @Nested
    class Working {
        @Test
        void shows_the_points_of_each_indicator_and_in_all_and_how_the_level_came_about() {
            Map<String, Integer> scores = changed(best(AssessmentScale.ABILITY), "B1.1", 0, "B2.4", 1, "B3.9", 0);

            assertThat(working(person().ability(scores).riskEventsIn30Days(2), NOW))
                    .containsExactly(
                            Map.entry("points-of-b1", 28),
                            Map.entry("points-of-b2", 13),
                            Map.entry("points-of-b3", 26),
                            Map.entry("points-of-b4", 15),
                            Map.entry("points-in-all", 82),
                            Map.entry("initial-level", 1),
                            Map.entry("levels-for-risk-events", 1),
                            Map.entry("final-level", 2));
        }

        @Test
        void says_which_reading_of_two_upgrades_was_used() {
            PersonBuilder both = person().dementiaOrMentalDisorder(true).riskEventsIn30Days(2);
            Setting one = NOW.withOptions(Options.none().with("ability-upgrades-add", "one-at-most"));

            assertThat(working(both, NOW))
                    .containsEntry("upgrades-added", 2)
                    .containsEntry("final-level", 2)
                    .doesNotContainKey("one-upgrade-at-most");
            assertThat(working(both, one))
                    .containsEntry("one-upgrade-at-most", 1)
                    .containsEntry("final-level", 1)
                    .doesNotContainKey("upgrades-added");
        }

        @Test
        void tells_the_points_that_are_known_and_open_where_scores_are_missing() {
            Map<String, Integer> scores = changed(best(AssessmentScale.ABILITY), "B1.1", 3);
            scores.remove("B3.7");

            assertThat(working(person().ability(scores), NOW))
                    .containsEntry("points-known", 88)
                    .containsEntry("points-still-possible", 1)
                    .containsEntry("points-of-b1", 31)
                    .containsEntry("initial-level", 1)
                    .doesNotContainKeys("points-of-b3", "points-in-all");
        }

        @Test
        void needs_no_points_where_a_coma_decides() {
            assertThat(working(person().ability(null).coma(true), NOW))
                    .containsExactly(Map.entry("level-of-coma", 4), Map.entry("final-level", 4));
        }

        @Test
        void names_the_figures_that_were_used_with_their_provenance() {
            Finding level = ElderlyAbility.PROGRAMME.in(NOW).explain(member(person())).children().stream()
                    .filter(f -> f.id().equals("level-0"))
                    .findFirst()
                    .orElseThrow();

            assertThat(level.standards())
                    .extracting(StandardValue::provenance)
                    .hasSize(8)
                    .containsOnly(Provenance.SECONDARY);
        }
    }

    @Nested
    class TheEarlierStandard {
        private PersonBuilder person(Map<String, Integer> scores, Map<String, Integer> barthel) {
            return ElderlyAbilityTest.person()
                    .ability(null)
                    .elder(ElderRecord.builder()
                            .ability2013(scores)
                            .barthel(barthel)
                            .build());
        }

        @Test
        void shows_four_grades_and_no_reading_where_one_row_fits() {
            Map<String, Integer> barthel = changed(best(AssessmentScale.BARTHEL), "bathing", 0);

            assertThat(working(person(best(AssessmentScale.ABILITY_2013), barthel), BEFORE))
                    .containsExactly(
                            Map.entry("points-of-adl", 95),
                            Map.entry("grade-of-adl", 1),
                            Map.entry("points-of-mental", 0),
                            Map.entry("grade-of-mental", 0),
                            Map.entry("grade-of-perception", 0),
                            Map.entry("points-of-social", 0),
                            Map.entry("grade-of-social", 0),
                            Map.entry("initial-level", 1),
                            Map.entry("final-level", 1));
        }

        @Test
        void says_when_the_more_severe_of_two_rows_was_taken() {
            Map<String, Integer> scores = changed(best(AssessmentScale.ABILITY_2013), "vision", 4);
            Map<String, Integer> barthel = changed(best(AssessmentScale.BARTHEL), "bathing", 0);

            assertThat(working(person(scores, barthel), BEFORE))
                    .containsEntry("grade-of-perception", 3)
                    .containsEntry("more-severe-row-of-two", 2)
                    .containsEntry("final-level", 2);
        }

        @Test
        void says_when_no_row_fits_literally() {
            Map<String, Integer> barthel =
                    changed(best(AssessmentScale.BARTHEL), "walking", 0, "transfer", 0, "eating", 0);

            assertThat(working(person(best(AssessmentScale.ABILITY_2013), barthel), BEFORE))
                    .containsEntry("points-of-adl", 60)
                    .containsEntry("row-read-as-at-least", 2)
                    .containsEntry("final-level", 2);
        }
    }

    @Nested
    class Reassessment {
        @Test
        void was_due_every_six_months_under_the_earlier_standard() {
            StandardValue<Integer> interval = BEFORE.get(ElderlyAbilityStandards.REASSESS_MONTHS);
            ReviewSchedule schedule = ReviewSchedule.every(interval, LocalDate.of(2021, 12, 30));

            assertThat(schedule.nextDue()).isEqualTo("2022-06-30");
            assertThat(schedule.isOverdueOn(LocalDate.of(2022, 6, 30))).isFalse();
            assertThat(schedule.isOverdueOn(LocalDate.of(2022, 7, 1))).isTrue();
        }

        @Test
        void has_no_interval_under_the_standard_in_force_and_the_answer_says_so() {
            assertThat(NOW.find(ElderlyAbilityStandards.REASSESS_MONTHS)).isEmpty();
            Assessment answer = ElderlyAbility.PROGRAMME
                    .in(NOW)
                    .assess(member(person().elder(ElderRecord.builder()
                            .abilityAssessedOn(LocalDate.of(2023, 1, 1))
                            .assessors(List.of(new ElderRecord.Assessor(true), new ElderRecord.Assessor(false)))
                            .build())));

            assertThat(answer.basis().caveats())
                    .filteredOn(c -> c.id().equals("service-open"))
                    .extracting(Caveat::label)
                    .singleElement()
                    .satisfies(label -> assertThat(label.zh()).contains("定期评估").endsWith("定期评估间隔"));
        }
    }

    @Nested
    class Questions {
        private Outcome atLeast(int level, PersonBuilder person) {
            Criterion<Member> asked = AbilityLevel.atLeast(
                    level, Clause.of("asked", "询问", "asked", Texts.ABILITY_2022.article("能力等级划分")));
            return Objects.requireNonNull(asked.bind(Binding.to(NOW))).test(member(person));
        }

        @Test
        void a_level_is_at_least_every_better_one() {
            PersonBuilder severe = person().ability(changed(
                    best(AssessmentScale.ABILITY),
                    "B1.1",
                    0,
                    "B1.2",
                    0,
                    "B1.3",
                    0,
                    "B1.4",
                    0,
                    "B1.5",
                    0,
                    "B1.6",
                    0,
                    "B1.7",
                    0,
                    "B1.8",
                    0,
                    "B2.1",
                    0,
                    "B2.2",
                    0,
                    "B2.3",
                    0,
                    "B2.4",
                    0));

            assertThat(List.of(atLeast(0, severe), atLeast(2, severe), atLeast(3, severe), atLeast(4, severe)))
                    .containsExactly(Outcome.MET, Outcome.MET, Outcome.MET, Outcome.NOT_MET);
        }

        @Test
        void scores_known_in_part_decide_as_far_as_they_go() {
            Map<String, Integer> scores = best(AssessmentScale.ABILITY);
            scores.remove("B1.1");
            PersonBuilder partly = person().ability(scores);

            assertThat(atLeast(2, partly)).isEqualTo(Outcome.NOT_MET);
            assertThat(atLeast(1, partly)).isEqualTo(Outcome.UNKNOWN);
            assertThat(atLeast(1, partly.dementiaOrMentalDisorder(true))).isEqualTo(Outcome.MET);
        }

        @Test
        void an_assessment_dated_after_the_month_reaches_no_level() {
            PersonBuilder later = person().coma(true)
                    .elder(ElderRecord.builder()
                            .abilityAssessedOn(LocalDate.of(2025, 9, 1))
                            .build());

            assertThat(atLeast(0, later)).isEqualTo(Outcome.NOT_MET);
            assertThat(atLeast(4, later)).isEqualTo(Outcome.NOT_MET);
        }
    }
}
