package io.civilaffairs.programme.eldercare;

import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Fact;
import io.civilaffairs.value.Unit;
import java.util.List;
import java.util.Map;

/**
 * One item of an assessment of long-term care (评估指标): the points given, and the most that may be given. This class is
 * immutable and thread-safe.
 */
record CareItem(Fact<Member, Integer> points, int most) {
    /** The items of one part of a scale whose answers are a fact. */
    static List<CareItem> of(Fact<Member, Map<String, Integer>> answers, AssessmentScale.Part part) {
        return part.items().stream().map(item -> of(answers, item)).toList();
    }

    private static CareItem of(Fact<Member, Map<String, Integer>> answers, AssessmentScale.Item item) {
        Fact<Member, Integer> points = Fact.<Member, Integer>of(
                        answers.id() + "." + item.id(),
                        answers.path() + "/" + item.id(),
                        item.label(),
                        Unit.POINTS,
                        member -> {
                            Map<String, Integer> all = answers.read(member);
                            return all == null ? null : all.get(item.id());
                        })
                .within(answers);
        return new CareItem(points, item.most());
    }
}
