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
import io.civilaffairs.rule.Roster;
import io.civilaffairs.testkit.ProgrammeLaws;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exactly one level a person, from scores that may be known in part. */
class LongTermCareLevelLaws implements ProgrammeLaws<Member> {
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

    private static int level(Map<String, Integer> scores) {
        Person person = Person.builder("p1")
                .elder(ElderRecord.builder().longTermCare(scores).build())
                .build();
        Household household = Household.builder("h1")
                .members(Roster.complete(List.of(person)))
                .build();
        Assessment assessment = BOUND.assess(household.member("p1").orElseThrow());
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
}
