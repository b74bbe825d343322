package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.rule.Probe;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of an assessment of ability (一级指标): what is known of its items, and what is not. This class is immutable and
 * thread-safe.
 */
record AbilityPart(AssessmentScale.Part part, List<CareItem> items) {
    static AbilityPart of(Fact<Member, Map<String, Integer>> scores, AssessmentScale.Part part) {
        return new AbilityPart(part, CareItem.of(scores, part));
    }

    /** The points of the items known. */
    int known(@Nullable Map<String, Integer> scores) {
        return scores == null ? 0 : AssessmentScale.sum(scores, part);
    }

    /** The most points of the items not known. */
    int open(@Nullable Map<String, Integer> scores) {
        int open = 0;
        for (AssessmentScale.Item item : part.items()) {
            open += scores == null || scores.get(item.id()) == null ? item.most() : 0;
        }
        return open;
    }

    /** Asks for the items not known. */
    void ask(Member member, Probe probe) {
        items.forEach(item -> item.points().read(member, probe));
    }
}
