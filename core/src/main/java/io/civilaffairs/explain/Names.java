package io.civilaffairs.explain;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Programme;
import io.civilaffairs.benefit.ProgrammeId;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.policy.PolicyBook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of results: that of the programme if its book is known, otherwise that of the condition at the root. */
record Names(Words words, @Nullable PolicyBook book) {
    static final String HOUSEHOLD = "household";

    /** The name of a result, and whom it is about unless that is the household. */
    String of(Assessment assessment) {
        String label = programme(assessment.programme())
                .map(p -> words.of(p.label()))
                .orElseGet(() -> words.of(assessment.finding().label()));
        return withSubject(label, assessment.subject());
    }

    /** The name of a programme as an answer knows it; its id if it is from outside. */
    String of(ProgrammeId programme, String subject, CaseAssessment answer) {
        return answer.find(programme, subject)
                .map(this::of)
                .orElseGet(() -> withSubject(
                        programme(programme).map(p -> words.of(p.label())).orElse(programme.id()), subject));
    }

    /** Whether a result is about money; without a book this is told from the result itself. */
    boolean isOfMoney(Assessment assessment) {
        return programme(assessment.programme()).map(Programme::paysMoney).orElseGet(() -> seemsOfMoney(assessment));
    }

    private static boolean seemsOfMoney(Assessment assessment) {
        if (assessment instanceof Assessment.Entitled entitled) {
            return entitled.amount() != null || entitled.range() != null;
        }
        return assessment instanceof Assessment.Undetermined open
                ? open.possible().isEmpty()
                : assessment instanceof Assessment.NotEntitled;
    }

    private Optional<Programme<?>> programme(ProgrammeId id) {
        return book == null
                ? Optional.empty()
                : book.programmes().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private String withSubject(String label, String subject) {
        return subject.equals(HOUSEHOLD) ? label : label + words.bracketed(subject);
    }
}
