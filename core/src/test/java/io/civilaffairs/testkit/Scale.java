package io.civilaffairs.testkit;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
    static final Scale ABILITY = new Scale(
            "ability",
            numbered(Map.of(
                    "B1", List.of(4, 4, 4, 4, 4, 4, 4, 4),
                    "B2", List.of(4, 4, 4, 3),
                    "B3", List.of(4, 4, 4, 4, 4, 4, 1, 1, 2),
                    "B4", List.of(2, 2, 4, 3, 4))));

    /** MZ/T 039-2013 beside its activities of daily living, which are those of {@link #BARTHEL}. */
    static final Scale ABILITY_2013 = new Scale(
            "elder/ability2013",
            upTo(Map.of(
                    2, List.of("cognition", "aggression", "depression"),
                    3, List.of("consciousness", "communication"),
                    4,
                            List.of(
                                    "vision",
                                    "hearing",
                                    "living",
                                    "working",
                                    "orientation-time-place",
                                    "orientation-person",
                                    "social"))));

    /** The Barthel index. */
    static final Scale BARTHEL = new Scale(
            "elder/barthel",
            inFives(Map.of(
                    5, List.of("bathing", "grooming"),
                    10, List.of("eating", "dressing", "bowel-control", "bladder-control", "toileting", "stairs"),
                    15, List.of("transfer", "walking"))));

    /** The long-term care standard of 2021. */
    static final Scale LONG_TERM_CARE = new Scale("elder/longTermCare", longTermCare());

    /** Its self-assessment: 0 independent, 1 partly, 2 not. */
    static final Scale LONG_TERM_CARE_GATE = new Scale(
            "elder/longTermCareGate",
            upTo(Map.of(2, List.of("eating", "bowel-and-bladder", "bathing", "dressing", "toileting", "transfer"))));

    private static final List<Scale> ALL = List.of(ABILITY, ABILITY_2013, BARTHEL, LONG_TERM_CARE, LONG_TERM_CARE_GATE);

    private static SortedMap<String, List<Integer>> longTermCare() {
        SortedMap<String, List<Integer>> items = inFives(Map.of(
                5, List.of("face-and-mouth", "bathing"),
                10, List.of("eating", "dressing", "bowel-control", "bladder-control", "toileting", "stairs"),
                15, List.of("walking", "transfer")));
        items.putAll(upTo(Map.of(
                4,
                List.of(
                        "orientation-time",
                        "orientation-person",
                        "orientation-place",
                        "memory",
                        "vision",
                        "hearing",
                        "communication"))));
        return items;
    }

    private static SortedMap<String, List<Integer>> numbered(Map<String, List<Integer>> highest) {
        SortedMap<String, List<Integer>> items = new TreeMap<>();
        highest.forEach((part, most) -> {
            for (int i = 0; i < most.size(); i++) {
                items.put(part + "." + (i + 1), points(most.get(i), 1));
            }
        });
        return items;
    }

    private static SortedMap<String, List<Integer>> upTo(Map<Integer, List<String>> byHighest) {
        SortedMap<String, List<Integer>> items = new TreeMap<>();
        byHighest.forEach((most, ids) -> ids.forEach(id -> items.put(id, points(most, 1))));
        return items;
    }

    private static SortedMap<String, List<Integer>> inFives(Map<Integer, List<String>> byHighest) {
        SortedMap<String, List<Integer>> items = new TreeMap<>();
        byHighest.forEach((most, ids) -> ids.forEach(id -> items.put(id, points(most, 5))));
        return items;
    }

    private static List<Integer> points(int most, int step) {
        return IntStream.rangeClosed(0, most / step).mapToObj(n -> n * step).toList();
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
