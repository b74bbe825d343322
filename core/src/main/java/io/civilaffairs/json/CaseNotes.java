package io.civilaffairs.json;

import io.civilaffairs.benefit.Assessment;
import io.civilaffairs.benefit.Caveat;
import io.civilaffairs.policy.CaseAssessment;
import io.civilaffairs.region.Region;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.standard.Setting;
import io.civilaffairs.value.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private static final int MOST_SHOWN = 10;

    private CaseNotes() {}

    /**
     * The same answer, each result with the caveats of its document; a caveat that is there already is not added again.
     *
     * @param answer the answer
     * @param document the document it answers
     * @return the answer with caveats
     */
    public static CaseAssessment added(CaseAssessment answer, CaseDocument document) {
        List<Caveat> notes = notes(document, answer.setting());
        notes.addAll(NamesRead.others(
                document.household(),
                answer.results().stream().map(Assessment::programme).toList()));
        return notes.isEmpty()
                ? answer
                : new CaseAssessment(
                        answer.setting(),
                        answer.results().stream().map(r -> r.noting(notes)).toList(),
                        answer.resolution());
    }

    private static List<Caveat> notes(CaseDocument document, Setting setting) {
        Region assessed = setting.region();
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
        notYet(document, setting).ifPresent(notes::add);
        return notes;
    }

    /** Says what is recorded but does not count yet, so that a mistyped year is seen. */
    private static Optional<Caveat> notYet(CaseDocument document, Setting setting) {
        LocalDate day = setting.referenceDate();
        LocalDate knownOn = setting.knownOn();
        List<FactRef> later = document.household().notYet(day, knownOn);
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Pointers pointers = Pointers.in(document.household());
        List<String> places =
                later.stream().map(f -> pointers.find(f).orElse(f.path())).toList();
        String shown = String.join(", ", places.subList(0, Math.min(MOST_SHOWN, places.size())));
        int more = places.size() - MOST_SHOWN;
        return Optional.of(new Caveat(
                "not-yet",
                Label.of(
                        "以下记载晚于 " + day + (knownOn == null ? "" : "，或者在 " + knownOn + " 尚不知晓") + "，未计入：" + shown
                                + (more > 0 ? " 等 " + places.size() + " 项" : ""),
                        "later than " + day + (knownOn == null ? "" : ", or not known on " + knownOn)
                                + ", and so left out: " + shown + (more > 0 ? " and " + more + " more" : ""))));
    }
}
