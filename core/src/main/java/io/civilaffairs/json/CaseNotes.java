package io.civilaffairs.json;

import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.region.Region;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * What an answer owes to the way its document was read (读取时的假定), added to the caveats of each result.
 *
 * <pre>{@code
 * CaseAssessment answer = CaseNotes.added(book.assess(document.household()), document);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseNotes {
    private CaseNotes() {}

    /**
     * The same answer, each result with the caveats of its document; a caveat that is there already is not added again.
     *
     * @param answer the answer
     * @param document the document it answers
     * @return the answer with caveats
     */
    public static CaseAssessment added(CaseAssessment answer, CaseDocument document) {
        List<Caveat> notes = notes(document, answer.setting().region());
        return notes.isEmpty()
                ? answer
                : new CaseAssessment(
                        answer.setting(),
                        answer.results().stream().map(r -> r.noting(notes)).toList(),
                        answer.resolution());
    }

    private static List<Caveat> notes(CaseDocument document, Region assessed) {
        List<Caveat> notes = new ArrayList<>();
        if (document.assumptions().contains(CaseDocument.HEAD_LIVES_AT_HOME)) {
            notes.add(new Caveat(
                    CaseDocument.HEAD_LIVES_AT_HOME,
                    Label.of(
                            "未说明户主是否脱离家庭，按申请人共同生活处理（最低生活保障审核确认办法 第四条）",
                            "whether the head is away is not stated; taken as the applicant living at home"
                                    + " (最低生活保障审核确认办法 第四条)")));
        }
        if (!document.region().equals(assessed)) {
            notes.add(new Caveat(
                    "former-region-code",
                    Label.of(
                            "区划代码 " + document.region() + " 已撤销，按继任区划 " + assessed + " 核算",
                            "the region code " + document.region() + " was abolished; its successor " + assessed
                                    + " is taken")));
        }
        return notes;
    }
}
