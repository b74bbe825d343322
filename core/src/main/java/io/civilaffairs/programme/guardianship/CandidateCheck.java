package io.civilaffairs.programme.guardianship;

import io.civilaffairs.people.ChildFacts;
import io.civilaffairs.people.Guardianship.Candidate;
import io.civilaffairs.people.Member;
import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Outcome;
import io.civilaffairs.rule.Probe;
import io.civilaffairs.value.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who besides the parents can be the guardian (父母以外可以担任监护人的人). This class is immutable and thread-safe. */
final class CandidateCheck {
    private CandidateCheck() {}

    /** Some candidate of a kind can be the guardian: kin if able, others if able, willing and consented to. */
    static Check some(String id, String zh, String en, Candidate.Kind kind) {
        return Check.of(id, zh, en, (child, probe) -> {
            List<Candidate> listed = ChildFacts.GUARDIANSHIP_CANDIDATES.read(child, probe);
            if (listed == null) {
                return Outcome.UNKNOWN;
            }
            Outcome any = Outcome.NOT_MET;
            for (Candidate candidate : listed) {
                any = candidate.kind() == kind ? any.or(fit(candidate)) : any;
            }
            if (any == Outcome.UNKNOWN && probe.isWatched()) {
                tell(listed, kind, child, probe);
            }
            return any;
        });
    }

    private static Outcome fit(Candidate candidate) {
        Outcome able = of(candidate.able());
        return candidate.kind() == Candidate.Kind.OTHER
                ? able.and(of(candidate.willing())).and(of(candidate.consented()))
                : able;
    }

    private static Outcome of(@Nullable Boolean known) {
        return known == null ? Outcome.UNKNOWN : Outcome.of(known);
    }

    private static void tell(List<Candidate> listed, Candidate.Kind kind, Member child, Probe probe) {
        for (int i = 0; i < listed.size(); i++) {
            Candidate candidate = listed.get(i);
            if (candidate.kind() == kind && fit(candidate) == Outcome.UNKNOWN) {
                tell(candidate.able(), child, i, "able", Label.of("有无监护能力", "capacity to be a guardian"), probe);
                if (kind == Candidate.Kind.OTHER) {
                    tell(candidate.willing(), child, i, "willing", Label.of("是否愿意担任监护人", "willing"), probe);
                    tell(candidate.consented(), child, i, "consented", Label.of("是否经同意", "consented to"), probe);
                }
            }
        }
    }

    private static void tell(@Nullable Boolean known, Member child, int i, String part, Label label, Probe probe) {
        if (known == null) {
            probe.missing(new FactRef(
                    FactRef.Kind.FACT,
                    "person.guardianship-candidates-" + part,
                    child.key(),
                    "guardianship/candidates/" + i + "/" + part,
                    label));
        }
    }
}
