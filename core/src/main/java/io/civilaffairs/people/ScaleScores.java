package io.civilaffairs.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores that are on their scale, in the order of their ids, with their sum, which many rules read. This class is immutable and thread-safe. */
final class ScaleScores extends AbstractMap<String, Integer> {
    private final ImmutableMap<String, Integer> scores;
    private final int sum;
    private final ImmutableList<AssessmentScale.Part> parts;
    private final int[] sums;

    ScaleScores(Map<String, Integer> scores, List<AssessmentScale.Part> parts) {
        this.scores = ImmutableMap.copyOf(new TreeMap<>(scores));
        this.sum = this.scores.values().stream().mapToInt(Integer::intValue).sum();
        this.parts = ImmutableList.copyOf(parts);
        this.sums = parts.stream().mapToInt(p -> added(this.scores, p)).toArray();
    }

    int sum() {
        return sum;
    }

    int sum(AssessmentScale.Part part) {
        int i = parts.indexOf(part);
        return i < 0 ? added(scores, part) : sums[i];
    }

    static int added(Map<String, Integer> scores, AssessmentScale.Part part) {
        int sum = 0;
        for (AssessmentScale.Item item : part.items()) {
            Integer points = scores.get(item.id());
            sum += points == null ? 0 : points;
        }
        return sum;
    }

    @Override
    public int size() {
        return scores.size();
    }

    @Override
    public @Nullable Integer get(@Nullable Object item) {
        return scores.get(item);
    }

    @Override
    public boolean containsKey(@Nullable Object item) {
        return scores.containsKey(item);
    }

    @Override
    public Set<Entry<String, Integer>> entrySet() {
        return scores.entrySet();
    }
}
