package io.civilaffairs.programme.eldercare;

import static io.civilaffairs.rule.Criteria.anyOf;
import static io.civilaffairs.rule.Criteria.holds;
import static io.civilaffairs.rule.Criteria.levels;

import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.benefit.Scope;
import io.civilaffairs.law.Citation;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.Category;
import io.civilaffairs.rule.Clause;
import io.civilaffairs.rule.Criterion;
import io.civilaffairs.value.Label;
import java.util.List;
import java.util.Locale;

/**
 * Self-assessment before a long-term care assessment (长期护理失能等级自评): grade A to G by how many of two groups of three
 * activities a person cannot do alone; E, F and G may apply for the assessment. 长期护理失能等级自评表, a form of local medical
 * insurance offices, undated and stated by a third party. It is a classification: {@code grade-a} to {@code grade-g}.
 *
 * <p>It opens the way to the assessment and nothing else: it is no condition of the level found there. Whether an activity
 * done with some help counts as not done alone is open, option {@code care-self-assessment-partial}. This class is immutable
 * and thread-safe.
 */
public final class LongTermCareSelfAssessment {
    private static final Citation FORM = Texts.SELF_ASSESSMENT.article("自评等级");
    private static final Citation APPLY = Texts.SELF_ASSESSMENT.article("申请条件");

    /** The grades by the number of dependent activities of the first group, then of the second. */
    static final List<String> GRADES = List.of("ABBC", "BCDE", "DEEF", "EFFG");

    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

    private static final List<Criterion<Member>> HELD =
            LETTERS.stream().map(LongTermCareSelfAssessment::grade).toList();

    /** The classification. */
    public static final Programme<Member> PROGRAMME = Programme.builder(
                    ProgrammeId.LONG_TERM_CARE_SELF_ASSESSMENT, Scope.PERSON)
            .label(Label.of("长期护理失能等级自评", "self-assessment for long-term care"))
            .citation(FORM)
            .classifies(levels(
                    Clause.of("long-term-care-self-assessment", "失能等级自评", "self-assessment for long-term care", FORM),
                    graded(),
                    HELD.stream()
                            .map(held -> new Category<>(held.id(), null, held))
                            .toList()))
            .gives(
                    Clause.of("may-apply-for-assessment", "可以申请失能等级评估", "may apply for the assessment", APPLY),
                    anyOf(
                            Clause.of("grade-e-f-or-g", "自评为E、F或者G级", "self-assessed E, F or G", APPLY),
                            HELD.get(LETTERS.indexOf("E")),
                            HELD.get(LETTERS.indexOf("F")),
                            HELD.get(LETTERS.indexOf("G"))))
            .build();

    private LongTermCareSelfAssessment() {}

    private static Criterion<Member> graded() {
        Clause clause = Clause.of("grade-in-the-form", "自评表列有等级", "the form has a grade", FORM);
        return holds(clause, CareGradeIn.of(String.join("", LETTERS), clause));
    }

    private static Criterion<Member> grade(String letter) {
        Clause clause = Clause.of(
                "grade-" + letter.toLowerCase(Locale.ROOT), "自评" + letter + "级", "self-assessed " + letter, FORM);
        return holds(clause, CareGradeIn.of(letter, clause));
    }
}
