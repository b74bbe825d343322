package io.civilaffairs.programme.eldercare;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.law.Provenance;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.standard.StandardBook;
import io.civilaffairs.standard.StandardBook.Declaration;
import io.civilaffairs.standard.StandardId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The level of long-term care, the self-assessment before it and the insurance, beyond what cases can say. */
class LongTermCareTest {
    private static final YearMonth MONTH = YearMonth.of(2025, 8);
    private static final Setting SETTING = CivilAffairs.setting("500154", MONTH);

    /** The table of the sources, written out a second time: rows by daily living, columns by the worse of the others. */
    private static final int[][] TABLE = {{0, 0, 1, 1}, {1, 1, 1, 2}, {2, 2, 2, 3}, {3, 3, 4, 5}};

    private static Member person(ElderRecord elder) {
        Person person = Person.builder("p1").elder(elder).build();
        return Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build()
                .member("p1")
                .orElseThrow();
    }

    /** Points shared out over the items of a part, from the last to the first. */
    private static void share(Map<String, Integer> scores, String part, int total) {
        int left = total;
        List<AssessmentScale.Item> items =
                AssessmentScale.LONG_TERM_CARE.part(part).items();
        for (int i = items.size() - 1; i >= 0; i--) {
            int points = Math.min(left, items.get(i).most());
            scores.put(items.get(i).id(), points);
            left -= points;
        }
    }

    private static ElderRecord assessed(int activities, int cognition, int senses) {
        Map<String, Integer> scores = new TreeMap<>();
        share(scores, "adl", activities);
        share(scores, "cognition", cognition);
        share(scores, "sensory", senses);
        return ElderRecord.builder().longTermCare(scores).build();
    }

    private static int bandOfActivities(int total) {
        return total == 100 ? 0 : total >= 65 ? 1 : total >= 45 ? 2 : 3;
    }

    private static int bandOfOther(int total, int most) {
        return total == most ? 0 : total >= 4 ? 1 : total >= 2 ? 2 : 3;
    }

    private static String step(Finding finding) {
        List<String> steps = new ArrayList<>();
        finding.working().forEach(s -> steps.add(s.clause().id() + " " + s.value()));
        finding.children().forEach(c -> {
            if (!c.working().isEmpty()) {
                steps.add(step(c));
            }
        });
        return String.join(", ", steps);
    }

    @Test
    void every_three_totals_have_the_one_level_of_the_table() {
        var bound = LongTermCareLevel.PROGRAMME.in(SETTING);
        List<String> wrong = new ArrayList<>();
        for (int activities = 0; activities <= 100; activities += 5) {
            for (int cognition = 0; cognition <= 16; cognition++) {
                for (int senses = 0; senses <= 12; senses++) {
                    Assessment actual = bound.assess(person(assessed(activities, cognition, senses)));
                    int expected = TABLE[bandOfActivities(activities)][
                            Math.max(bandOfOther(cognition, 16), bandOfOther(senses, 12))];
                    if (!(actual instanceof Assessment.Classified c)
                            || !Integer.valueOf(expected).equals(c.level())) {
                        wrong.add(activities + ", " + cognition + ", " + senses + ": " + actual);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void the_finding_shows_the_totals_their_bands_and_the_level() {
        Assessment assessment = LongTermCareLevel.PROGRAMME.in(SETTING).assess(person(assessed(40, 3, 11)));

        assertThat(step(assessment.finding()))
                .isEqualTo("adl-severe 40, cognition-moderate 3, sensory-mild 11, severe-2 4");
    }

    @Test
    void a_book_that_requires_more_than_recall_has_no_level_and_no_benefit() {
        StandardBook strict = CivilAffairs.standards().requiring(Provenance.SECONDARY);
        Setting setting = Setting.of(strict, SETTING.region(), MONTH);
        Member member = person(assessed(40, 16, 12).toBuilder()
                .longTermCareInsured(true)
                .careDays(31)
                .hospitalDays(0)
                .build());

        for (Programme<Member> programme : List.of(LongTermCareLevel.PROGRAMME, LongTermCareInsurance.PROGRAMME)) {
            assertThat(programme.in(setting).assess(member))
                    .isInstanceOfSatisfying(
                            Assessment.Undetermined.class,
                            u -> assertThat(u.needed())
                                    .allMatch(n -> n.kind() == FactRef.Kind.STANDARD)
                                    .extracting(FactRef::id)
                                    .containsExactly(
                                            "long-term-care.activities-intact-from",
                                            "long-term-care.activities-mild-from",
                                            "long-term-care.activities-moderate-from",
                                            "long-term-care.cognition-intact-from",
                                            "long-term-care.cognition-mild-from",
                                            "long-term-care.cognition-moderate-from",
                                            "long-term-care.senses-intact-from",
                                            "long-term-care.senses-mild-from",
                                            "long-term-care.senses-moderate-from"));
        }
    }

    @Test
    void the_items_add_up_to_what_the_standard_states() {
        AssessmentScale scale = AssessmentScale.LONG_TERM_CARE;

        assertThat(scale.items())
                .hasSize(SETTING.get(LongTermCareStandards.ITEMS).value());
        assertThat(scale.part("adl").most())
                .isEqualTo(SETTING.get(LongTermCareStandards.ACTIVITIES_MAX).value());
        assertThat(scale.part("cognition").most())
                .isEqualTo(SETTING.get(LongTermCareStandards.COGNITION_MAX).value());
        assertThat(scale.part("sensory").most())
                .isEqualTo(SETTING.get(LongTermCareStandards.SENSES_MAX).value());
        assertThat(LongTermCareLevel.PROGRAMME
                        .in(Binding.to(SETTING))
                        .condition()
                        .children())
                .as("the levels, and the condition of whom they grade")
                .hasSize(SETTING.get(LongTermCareStandards.LEVELS).value() + 1);
    }

    @Test
    void the_two_parts_of_the_premium_add_up() {
        assertThat(SETTING.get(LongTermCareStandards.PREMIUM_FROM_FUND)
                        .value()
                        .plus(SETTING.get(LongTermCareStandards.PREMIUM_FROM_ACCOUNT)
                                .value()))
                .isEqualTo(SETTING.get(LongTermCareStandards.PREMIUM).value());
    }

    @Test
    void the_packs_declare_every_standard_alike_and_none_but_items_and_levels_is_better_than_recalled() {
        Map<String, Declaration> declared = CivilAffairs.standards().declared();
        List<String> recalled = new ArrayList<>();
        for (StandardId<?> id : LongTermCareStandards.all()) {
            assertThat(declared.get(id.name()))
                    .as(id.name())
                    .isEqualTo(new Declaration(id.name(), id.label(), id.unit(), id.delegation()));
            CivilAffairs.standards().values(id.name()).stream()
                    .filter(v -> v.provenance() == Provenance.RECALLED)
                    .forEach(v -> recalled.add(id.name()));
        }

        assertThat(LongTermCareStandards.all()).hasSize(5 + 9 + 16 + 6);
        assertThat(recalled)
                .hasSize(9 + 16 + 4)
                .allMatch(name -> name.matches("long-term-care(\\..+-from|\\.level-.+|-insurance\\..+)"));
    }

    @Test
    void all_answers_of_the_self_assessment_have_the_grade_of_the_form_under_both_readings() {
        String form = "ABBCBCDEDEEFEFFG";
        List<String> ids = AssessmentScale.LONG_TERM_CARE_GATE.items().stream()
                .map(AssessmentScale.Item::id)
                .toList();
        for (int from = 1; from <= 2; from++) {
            var bound = LongTermCareSelfAssessment.PROGRAMME.in(SETTING.withOptions(SETTING.options()
                    .with(
                            "care-self-assessment-partial",
                            from == 1 ? "counts-as-dependent" : "counts-as-independent")));
            for (int code = 0; code < 729; code++) {
                Map<String, Integer> answers = new TreeMap<>();
                int[] dependent = new int[2];
                int rest = code;
                for (int i = 0; i < ids.size(); i++) {
                    answers.put(ids.get(i), rest % 3);
                    dependent[i / 3] += rest % 3 >= from ? 1 : 0;
                    rest /= 3;
                }
                String grade = form.substring(dependent[0] * 4 + dependent[1], dependent[0] * 4 + dependent[1] + 1);
                Assessment actual = bound.assess(
                        person(ElderRecord.builder().longTermCareGate(answers).build()));
                assertThat(actual).isInstanceOfSatisfying(Assessment.Classified.class, c -> {
                    assertThat(c.codes()).hasToString(("[grade-" + grade + "]").toLowerCase(Locale.ROOT));
                    assertThat(c.inKind()).hasSize("EFG".contains(grade) ? 1 : 0);
                });
            }
        }
    }

    @Test
    void a_level_cites_the_recalled_table_and_the_items_their_reprint() {
        assertThat(LongTermCareLevel.PROGRAMME.citation().provenance()).isEqualTo(Provenance.SECONDARY);
        assertThat(LongTermCareLevel.PROGRAMME
                        .in(Binding.to(SETTING))
                        .condition()
                        .children())
                .isNotEmpty()
                .allMatch(c -> c.clause().citation().provenance() == Provenance.RECALLED);
    }
}
