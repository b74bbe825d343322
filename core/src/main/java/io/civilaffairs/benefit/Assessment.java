package io.civilaffairs.benefit;

import io.civilaffairs.rule.FactRef;
import io.civilaffairs.rule.Finding;
import io.civilaffairs.rule.Step;
import io.civilaffairs.value.Amount;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one programme about one subject in one month (评估结论): entitled, not entitled, or undetermined.
 *
 * <pre>{@code
 * if (assessment instanceof Assessment.Entitled entitled) {
 *     System.out.println(entitled.amount());
 * }
 * }</pre>
 *
 * <p>Every answer carries its finding. This class is immutable and thread-safe.
 */
public sealed interface Assessment permits Assessment.Entitled, Assessment.NotEntitled, Assessment.Undetermined {
    /**
     * The programme.
     *
     * @return its id
     */
    ProgrammeId programme();

    /**
     * The subject.
     *
     * @return its key
     */
    String subject();

    /**
     * Why.
     *
     * @return the finding of the evaluation that decided
     */
    Finding finding();

    /**
     * What the answer rests on.
     *
     * @return figures, options and caveats
     */
    Basis basis();

    /**
     * Entitled (符合).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param amount what it pays by itself, or null if it pays no money
     * @param working how the amount was worked out
     * @param inKind benefits in kind and rights
     * @param review how often the award is reviewed, or null if not known or not laid down
     * @param finding why
     * @param basis what the answer rests on
     */
    record Entitled(
            ProgrammeId programme,
            String subject,
            @Nullable Amount amount,
            List<Step> working,
            List<Service> inKind,
            @Nullable Review review,
            Finding finding,
            Basis basis)
            implements Assessment {
        /**
         * Keeps unmodifiable copies.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param amount what it pays by itself, or null
         * @param working how the amount was worked out
         * @param inKind benefits in kind and rights
         * @param review how often the award is reviewed, or null
         * @param finding why
         * @param basis what the answer rests on
         */
        public Entitled {
            working = List.copyOf(working);
            inKind = List.copyOf(inKind);
        }
    }

    /**
     * Not entitled (不符合).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param finding why
     * @param basis what the answer rests on
     */
    record NotEntitled(ProgrammeId programme, String subject, Finding finding, Basis basis) implements Assessment {
        /**
         * The failed conditions that decided.
         *
         * @return the decisive findings
         */
        public List<Finding> because() {
            return finding.decisive();
        }
    }

    /**
     * Undetermined (待核实).
     *
     * @param programme the programme
     * @param subject the key of the subject
     * @param needed what would decide it, in the order of the article; never empty
     * @param finding what is known so far
     * @param basis what the answer rests on
     */
    record Undetermined(ProgrammeId programme, String subject, Set<FactRef> needed, Finding finding, Basis basis)
            implements Assessment {
        /**
         * Checks that something is needed.
         *
         * @param programme the programme
         * @param subject the key of the subject
         * @param needed what would decide it
         * @param finding what is known so far
         * @param basis what the answer rests on
         */
        public Undetermined {
            if (needed.isEmpty()) {
                throw new IllegalArgumentException(
                        "needed: " + programme + " is undetermined although nothing is needed");
            }
            needed = Collections.unmodifiableSet(new LinkedHashSet<>(needed));
        }
    }
}
