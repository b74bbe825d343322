package io.civilaffairs.programme.eldercare;

import io.civilaffairs.law.Citation;
import io.civilaffairs.people.AssessmentScale;
import io.civilaffairs.people.ElderFacts;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Binding;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Derived;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the self-assessment gives one of some grades (自评等级). Answers that are known in part may decide it; if they do not, only
 * the activities are asked for that could. This class is immutable and thread-safe.
 */
final class CareGradeIn extends Derived<Member, Boolean> {
    /** The two groups of activities, in the order of the form. */
    static final List<List<CareItem>> GROUPS = AssessmentScale.LONG_TERM_CARE_GATE.parts().stream()
            .map(part -> CareItem.of(ElderFacts.LONG_TERM_CARE_GATE, part))
            .toList();

    private static final Citation FORM = Texts.SELF_ASSESSMENT.article("自评项目");
    private static final List<Clause> COUNTS = List.of(
            Clause.of(
                    "dependent-in-eating-continence-bathing",
                    "进食、大小便控制、洗澡中不能独立的项数",
                    "not alone in eating, continence, bathing",
                    FORM),
            Clause.of(
                    "dependent-in-dressing-toileting-transfer",
                    "穿衣、用厕、床椅转移中不能独立的项数",
                    "not alone in dressing, toileting, transfer",
                    FORM));

    /** 0 is alone, 1 with some help, 2 not alone. */
    private static final int PARTLY = 1;

    private final String grades;
    private final Clause clause;
    private final int dependentFrom;

    private CareGradeIn(String grades, Clause clause, int dependentFrom) {
        super("person.care-" + clause.id(), clause.label(), Unit.FLAG);
        this.grades = grades;
        this.clause = clause;
        this.dependentFrom = dependentFrom;
    }

    static CareGradeIn of(String grades, Clause clause) {
        return new CareGradeIn(grades, clause, PARTLY);
    }

    @Override
    public CareGradeIn bind(Binding binding) {
        boolean partlyCounts =
                binding.option("care-self-assessment-partial").id().equals("counts-as-dependent");
        return new CareGradeIn(grades, clause, partlyCounts ? PARTLY : PARTLY + 1);
    }

    @Override
    protected @Nullable Boolean work(Member member, Probe probe) {
        List<boolean[]> counts = new ArrayList<>();
        GROUPS.forEach(group -> counts.add(possible(group, member)));
        Reach reach = new Reach(
                counts,
                n -> Outcome.of(grades.indexOf(
                                LongTermCareSelfAssessment.GRADES.get(n[0]).charAt(n[1]))
                        >= 0));
        Outcome outcome = reach.outcome();
        if (probe.isWatched()) {
            if (outcome == Outcome.UNKNOWN) {
                ask(reach, member, probe);
            } else if (outcome == Outcome.MET) {
                writeDown(member, probe);
            }
        }
        return outcome == Outcome.UNKNOWN ? null : outcome == Outcome.MET;
    }

    private boolean[] possible(List<CareItem> group, Member member) {
        boolean[] may = new boolean[group.size() + 1];
        int least = dependent(group, member);
        int open = open(group, member);
        for (int n = least; n <= least + open; n++) {
            may[n] = true;
        }
        return may;
    }

    private int dependent(List<CareItem> group, Member member) {
        int count = 0;
        for (CareItem item : group) {
            Integer answer = item.points().read(member);
            count += answer != null && answer >= dependentFrom ? 1 : 0;
        }
        return count;
    }

    private static int open(List<CareItem> group, Member member) {
        int count = 0;
        for (CareItem item : group) {
            count += item.points().read(member) == null ? 1 : 0;
        }
        return count;
    }

    private static void ask(Reach reach, Member member, Probe probe) {
        for (int group = 0; group < GROUPS.size(); group++) {
            if (reach.matters(group)) {
                GROUPS.get(group).forEach(item -> item.points().read(member, probe));
            }
        }
    }

    private void writeDown(Member member, Probe probe) {
        for (int group = 0; group < GROUPS.size(); group++) {
            if (open(GROUPS.get(group), member) == 0) {
                probe.step(COUNTS.get(group), member, dependent(GROUPS.get(group), member));
            }
        }
    }
}
