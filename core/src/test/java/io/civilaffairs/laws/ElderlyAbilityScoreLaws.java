package io.civilaffairs.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.civilaffairs.CivilAffairs;
import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.BoundProgramme;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderRecord;
import io.civilaffairs.people.Household;
import io.civilaffairs.people.Member;
import io.civilaffairs.people.Person;
import io.civilaffairs.programme.eldercare.ElderlyAbility;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Roster;
import io.civilaffairs.standard.Options;
import io.civilaffairs.standard.Setting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Laws of the level of ability under both standards and both choices of the option. */
class ElderlyAbilityScoreLaws {
    private static final List<String> CODES = List.of("INTACT", "MILD", "MODERATE", "SEVERE", "COMPLETE");
    private static final List<BoundProgramme<Member>> NOW = bound(YearMonth.of(2025, 8));
    private static final List<BoundProgramme<Member>> BEFORE = bound(YearMonth.of(2022, 6));

    private static List<BoundProgramme<Member>> bound(YearMonth month) {
        Setting setting = Setting.of(CivilAffairs.standards(), Region.of("500154"), month);
        return List.of("add", "one-at-most").stream()
                .<BoundProgramme<Member>>map(choice -> ElderlyAbility.PROGRAMME.in(
                        setting.withOptions(Options.none().with("ability-upgrades-add", choice))))
                .toList();
    }

    /** What was found about a person; scores by the path of their scale. */
    record Scores(
            Map<AssessmentScale, Map<String, Integer>> points,
            @Nullable Boolean coma,
            @Nullable Boolean diagnosis,
            @Nullable Integer events) {
        Member member() {
            ElderRecord elder = ElderRecord.builder()
                    .ability2013(points.get(AssessmentScale.ABILITY_2013))
                    .barthel(points.get(AssessmentScale.BARTHEL))
                    .build();
            Person person = Person.builder("p1")
                    .birthDate(LocalDate.of(1940, 3, 2))
                    .ability(points.get(AssessmentScale.ABILITY))
                    .coma(coma)
                    .dementiaOrMentalDisorder(diagnosis)
                    .riskEventsIn30Days(events)
                    .elder(elder)
                    .build();
            return Household.builder("h1")
                    .members(Roster.complete(List.of(person)))
                    .build()
                    .members()
                    .list()
                    .get(0);
        }

        Scores with(AssessmentScale scale, String item, @Nullable Integer value) {
            Map<AssessmentScale, Map<String, Integer>> all = new java.util.HashMap<>(points);
            Map<String, Integer> changed = new TreeMap<>(points.get(scale));
            if (value == null) {
                changed.remove(item);
            } else {
                changed.put(item, value);
            }
            all.put(scale, changed);
            return new Scores(all, coma, diagnosis, events);
        }
    }

    private static final List<AssessmentScale> SCALES =
            List.of(AssessmentScale.ABILITY, AssessmentScale.ABILITY_2013, AssessmentScale.BARTHEL);

    @Provide
    Arbitrary<Scores> scores() {
        return Arbitraries.randomValue(random -> {
            Map<AssessmentScale, Map<String, Integer>> all = new java.util.HashMap<>();
            SCALES.forEach(scale -> all.put(scale, points(scale, random)));
            return new Scores(all, random.nextInt(12) == 0, random.nextInt(3) == 0, random.nextInt(4));
        });
    }

    /** Mostly at one end, so that every level occurs. */
    private static Map<String, Integer> points(AssessmentScale scale, Random random) {
        int bad = random.nextInt(5);
        Map<String, Integer> points = new TreeMap<>();
        boolean fewerIsBetter = scale == AssessmentScale.ABILITY_2013;
        for (AssessmentScale.Item item : scale.items()) {
            int best = fewerIsBetter ? 0 : item.most();
            boolean kept = random.nextInt(5) >= bad;
            points.put(
                    item.id(),
                    kept ? best : item.points().get(random.nextInt(item.points().size())));
        }
        return points;
    }

    private static int level(BoundProgramme<Member> programme, Scores scores) {
        Assessment.Classified found = (Assessment.Classified) programme.assess(scores.member());
        return CODES.indexOf(found.codes().get(0));
    }

    /** The levels an answer leaves. */
    private static Set<Integer> levels(Assessment assessment) {
        Set<Integer> levels = new TreeSet<>();
        List<String> codes = assessment instanceof Assessment.Undetermined open
                ? open.possible()
                : ((Assessment.Classified) assessment).codes();
        codes.forEach(code -> levels.add(CODES.indexOf(code)));
        return levels;
    }

    /** Every finding that is worse in one thing. */
    private static List<Scores> worse(Scores scores, List<AssessmentScale> scales) {
        List<Scores> worse = new ArrayList<>();
        for (AssessmentScale scale : scales) {
            int step = scale == AssessmentScale.ABILITY_2013 ? 1 : -1;
            for (AssessmentScale.Item item : scale.items()) {
                int points = scores.points().get(scale).get(item.id()) + step * item.step();
                if (item.allows(points)) {
                    worse.add(scores.with(scale, item.id(), points));
                }
            }
        }
        worse.add(new Scores(scores.points(), true, scores.diagnosis(), scores.events()));
        worse.add(new Scores(scores.points(), scores.coma(), true, scores.events()));
        worse.add(new Scores(scores.points(), scores.coma(), scores.diagnosis(), scores.events() + 1));
        return worse;
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothing_worse_gets_a_better_level_under_the_standard_in_force(@ForAll("scores") Scores scores) {
        for (BoundProgramme<Member> programme : NOW) {
            int level = level(programme, scores);
            for (Scores worse : worse(scores, List.of(AssessmentScale.ABILITY))) {
                assertThat(level(programme, worse)).isGreaterThanOrEqualTo(level);
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void nothing_worse_gets_a_better_level_under_the_earlier_standard(@ForAll("scores") Scores scores) {
        for (BoundProgramme<Member> programme : BEFORE) {
            int level = level(programme, scores);
            for (Scores worse : worse(scores, List.of(AssessmentScale.ABILITY_2013, AssessmentScale.BARTHEL))) {
                assertThat(level(programme, worse)).isGreaterThanOrEqualTo(level);
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void adding_upgrades_is_never_better_than_one_at_most(@ForAll("scores") Scores scores) {
        assertThat(level(NOW.get(0), scores)).isGreaterThanOrEqualTo(level(NOW.get(1), scores));
        assertThat(level(BEFORE.get(0), scores)).isGreaterThanOrEqualTo(level(BEFORE.get(1), scores));
    }

    /** Two items of the scales, which are then taken as not known. */
    record Gap(AssessmentScale scale, AssessmentScale.Item first, AssessmentScale.Item second) {}

    @Provide
    Arbitrary<Gap> gaps() {
        return Combinators.combine(Arbitraries.of(SCALES), Arbitraries.integers(), Arbitraries.integers())
                .as((scale, a, b) -> {
                    List<AssessmentScale.Item> items = scale.items();
                    return new Gap(
                            scale,
                            items.get(Math.floorMod(a, items.size())),
                            items.get(Math.floorMod(b, items.size())));
                });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_levels_left_are_those_that_some_scores_get_and_only_what_can_decide_is_asked_for(
            @ForAll("scores") Scores scores, @ForAll("gaps") Gap gap) {
        List<BoundProgramme<Member>> programmes = gap.scale() == AssessmentScale.ABILITY ? NOW : BEFORE;
        for (BoundProgramme<Member> programme : programmes) {
            Set<Integer> reached = new TreeSet<>();
            Set<String> decisive = new HashSet<>();
            for (int a : gap.first().points()) {
                Scores one = scores.with(gap.scale(), gap.first().id(), a);
                Set<Integer> bySecond = new TreeSet<>();
                for (int b : gap.second().points()) {
                    bySecond.add(
                            level(programme, one.with(gap.scale(), gap.second().id(), b)));
                }
                reached.addAll(bySecond);
                if (bySecond.size() > 1) {
                    decisive.add(gap.second().id());
                }
            }
            for (int b : gap.second().points()) {
                Scores one = scores.with(gap.scale(), gap.second().id(), b);
                Set<Integer> byFirst = new TreeSet<>();
                for (int a : gap.first().points()) {
                    byFirst.add(
                            level(programme, one.with(gap.scale(), gap.first().id(), a)));
                }
                if (byFirst.size() > 1) {
                    decisive.add(gap.first().id());
                }
            }
            Assessment open =
                    programme.assess(scores.with(gap.scale(), gap.first().id(), null)
                            .with(gap.scale(), gap.second().id(), null)
                            .member());

            boolean same = gap.first().equals(gap.second());
            if (!same) {
                assertThat(levels(open)).isEqualTo(reached);
                assertThat(needed(open)).isEqualTo(decisive);
            }
        }
    }

    private static Set<String> needed(Assessment assessment) {
        Set<String> items = new HashSet<>();
        if (assessment instanceof Assessment.Undetermined open) {
            for (FactRef needed : open.needed()) {
                items.add(needed.path().substring(needed.path().lastIndexOf('/') + 1));
            }
        }
        return items;
    }
}
