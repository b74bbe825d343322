package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ResolvedProgramme;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.policy.PolicyBook;
import io.civilaffairs.programme.eldercare.LongTermCareLevel;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.testkit.ProgrammeLaws;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Exactly one level a person, from scores that may be known in part. */
class LongTermCareLevelLaws implements ProgrammeLaws<Member> {
    private static final List<String> CODES =
            List.of("basically-normal", "mild", "moderate", "severe-1", "severe-2", "severe-3");
    private static final ResolvedProgramme<Member> BOUND = CivilAffairs.policyBook()
            .in(CivilAffairs.setting("500154", YearMonth.of(2025, 8)))
            .get(LongTermCareLevel.PROGRAMME);

    @Override
    public PolicyBook book() {
        return CivilAffairs.policyBook();
    }

    @Override
    public Programme<Member> programme() {
        return LongTermCareLevel.PROGRAMME;
    }

    private static Assessment assessed(Map<String, Integer> scores) {
        Person person = Person.builder("p1")
                .elder(ElderRecord.builder().longTermCare(scores).build())
                .build();
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build();
        return BOUND.assess(household.member("p1").orElseThrow());
    }

    private static int level(Map<String, Integer> scores) {
        Assessment assessment = assessed(scores);
        assertThat(assessment).isInstanceOf(Assessment.Classified.class);
        return Objects.requireNonNull(((Assessment.Classified) assessment).level());
    }

    @Provide
    Arbitrary<Map<String, Integer>> scores() {
        List<AssessmentScale.Item> items = AssessmentScale.LONG_TERM_CARE.items();
        return Arbitraries.randomValue(random -> {
            int share = random.nextInt(5);
            Map<String, Integer> scores = new TreeMap<>();
            items.forEach(item -> {
                List<Integer> points = item.points();
                boolean best = random.nextInt(4) < share;
                scores.put(item.id(), points.get(best ? points.size() - 1 : random.nextInt(points.size())));
            });
            return scores;
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void fewer_points_in_an_item_never_give_a_better_level(@ForAll("scores") Map<String, Integer> scores) {
        int level = level(scores);
        for (AssessmentScale.Item item : AssessmentScale.LONG_TERM_CARE.items()) {
            int points = Objects.requireNonNull(scores.get(item.id()));
            if (points > 0) {
                Map<String, Integer> worse = new TreeMap<>(scores);
                worse.put(item.id(), points - item.step());
                assertThat(level(worse)).as("level with less in " + item.id()).isGreaterThanOrEqualTo(level);
            }
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void open_items_leave_the_levels_of_all_ways_to_fill_them(
            @ForAll("scores") Map<String, Integer> scores,
            @ForAll @IntRange(min = 1, max = 3) int open,
            @ForAll long seed) {
        List<AssessmentScale.Item> items = new ArrayList<>(AssessmentScale.LONG_TERM_CARE.items());
        Collections.shuffle(items, new Random(seed));
        List<AssessmentScale.Item> unknown = items.subList(0, open);
        Map<String, Integer> known = new TreeMap<>(scores);
        unknown.forEach(item -> known.remove(item.id()));
        List<Map<String, Integer>> filled = List.of(known);
        for (AssessmentScale.Item item : unknown) {
            filled = filled.stream()
                    .flatMap(s -> item.points().stream().map(points -> with(s, item.id(), points)))
                    .toList();
        }
        Map<Map<String, Integer>, Integer> levels = new HashMap<>();
        filled.forEach(s -> levels.put(s, level(s)));
        TreeSet<Integer> possible = new TreeSet<>(levels.values());
        TreeSet<String> decisive = new TreeSet<>();
        for (AssessmentScale.Item item : unknown) {
            levels.forEach((s, level) -> item.points().stream()
                    .filter(points -> !level.equals(levels.get(with(s, item.id(), points))))
                    .forEach(points -> decisive.add("elder/longTermCare/" + item.id())));
        }

        Assessment assessment = assessed(known);

        if (assessment instanceof Assessment.Undetermined undetermined) {
            assertThat(undetermined.possible())
                    .isEqualTo(possible.stream().map(CODES::get).toList());
            assertThat(undetermined.needed().stream().map(FactRef::path)).containsExactlyInAnyOrderElementsOf(decisive);
        } else {
            assertThat(((Assessment.Classified) assessment).level()).isEqualTo(possible.first());
            assertThat(possible).hasSize(1);
        }
    }

    private static Map<String, Integer> with(Map<String, Integer> scores, String item, int points) {
        Map<String, Integer> more = new TreeMap<>(scores);
        more.put(item, points);
        return more;
    }
}
