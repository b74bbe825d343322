package io.civilaffairs.people;

import com.google.common.collect.ImmutableMap;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Scores that are on their scale, in the order of their ids, with their sum, which many rules read. This class is immutable and thread-safe. */
final class ScaleScores extends AbstractMap<String, Integer> {
    private final ImmutableMap<String, Integer> scores;
    private final int sum;

    ScaleScores(Map<String, Integer> scores) {
        this.scores = ImmutableMap.copyOf(new TreeMap<>(scores));
        this.sum = this.scores.values().stream().mapToInt(Integer::intValue).sum();
    }

    int sum() {
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
