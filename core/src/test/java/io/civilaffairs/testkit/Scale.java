package io.civilaffairs.testkit;

import io.civilaffairs.people.AssessmentScale;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * An assessment whose answers are kept by item id, as the standards list them.
 *
 * @param path where the answers stand in a person
 * @param items the points an item may have, by item id
 */
record Scale(String path, SortedMap<String, List<Integer>> items) {
    private static final int PARTIAL = 8;
    private static final int MOST_MISSING = 3;

    /** GB/T 42195-2022. */
    static final Scale ABILITY = of(AssessmentScale.ABILITY);

    /** MZ/T 039-2013 beside its activities of daily living, which are those of {@link #BARTHEL}. */
    static final Scale ABILITY_2013 = of(AssessmentScale.ABILITY_2013);

    /** The Barthel index. */
    static final Scale BARTHEL = of(AssessmentScale.BARTHEL);

    /** The long-term care standard of 2021. */
    static final Scale LONG_TERM_CARE = of(AssessmentScale.LONG_TERM_CARE);

    /** Its self-assessment: 0 independent, 1 partly, 2 not. */
    static final Scale LONG_TERM_CARE_GATE = of(AssessmentScale.LONG_TERM_CARE_GATE);

    private static final List<Scale> ALL = List.of(ABILITY, ABILITY_2013, BARTHEL, LONG_TERM_CARE, LONG_TERM_CARE_GATE);

    private static Scale of(AssessmentScale scale) {
        SortedMap<String, List<Integer>> items = new TreeMap<>();
        scale.items().forEach(item -> items.put(item.id(), item.points()));
        return new Scale(scale.path(), items);
    }

    /** The scale whose answers stand at a path, or null if none does. */
    static @Nullable Scale find(String path) {
        return ALL.stream().filter(s -> s.path().equals(path)).findFirst().orElse(null);
    }

    /** Answers: all the best, all the worst, or between; now and then some items are missing. */
    Arbitrary<Map<String, Integer>> answers() {
        return Arbitraries.randomValue(this::answers);
    }

    private Map<String, Integer> answers(Random random) {
        int share = random.nextInt(5);
        Map<String, Integer> answers = new TreeMap<>();
        items.forEach((item, points) -> {
            boolean last = random.nextInt(4) < share;
            answers.put(
                    item,
                    last ? points.get(points.size() - 1) : points.get(random.nextInt(share == 0 ? 1 : points.size())));
        });
        if (random.nextInt(PARTIAL) == 0) {
            for (int i = 1 + random.nextInt(MOST_MISSING); i > 0 && !answers.isEmpty(); i--) {
                answers.keySet().remove(List.copyOf(answers.keySet()).get(random.nextInt(answers.size())));
            }
        }
        return answers;
    }
}
